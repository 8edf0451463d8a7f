"""A citizen's message as the bot's components see it: what was meant, syllable by syllable, and where it was typed."""

from __future__ import annotations

from dataclasses import dataclass

from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from vietnamese.folding import fold
from vietnamese.queries import MappedText, Vocabulary, read_query
from vietnamese.syllables import syllables

_READING = "reading"


@dataclass(frozen=True)
class ReadSyllable:
    """A word or number of what was meant.

    ``meant`` is lower-case Vietnamese, ``folded`` the same without diacritics; ``start:end`` is its place in the
    message. An expanded abbreviation gives several syllables with the same span.
    """

    meant: str
    folded: str
    start: int
    end: int


@dataclass(frozen=True)
class Reading:
    """What was meant, with its map back to the message, and the syllables of it."""

    mapped: MappedText
    syllables: tuple[ReadSyllable, ...]


def read_message(text: str, vocabulary: Vocabulary | None = None) -> Reading:
    """Read ``text``; all spans count its characters."""
    mapped = read_query(text, vocabulary)
    found = []
    for syllable in syllables(mapped.text):
        start, end = mapped.original_span(syllable.start, syllable.end)
        found.append(ReadSyllable(syllable.text.lower(), fold(syllable.text), start, end))
    return Reading(mapped, tuple(found))


def store_reading(message: Message, reading: Reading) -> None:
    """Leave the reading of the message's text for the components that follow the tokenizer."""
    message.set(_READING, reading)


def reading_of(message: Message) -> Reading:
    """The reading the tokenizer left; read anew, without a vocabulary, where no tokenizer came before."""
    reading = message.get(_READING)
    return reading if isinstance(reading, Reading) else read_message(message.get(TEXT) or "")
