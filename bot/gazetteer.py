"""A table of known phrases and the longest-match search for them in a reading."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.reading import ReadSyllable
from vietnamese.folding import fold
from vietnamese.normalisation import normalise
from vietnamese.queries import read_query
from vietnamese.syllables import syllables

SURE_LENGTH = 3
"""From this many syllables on, a phrase is recognised whatever the diacritics inside it; shorter ones have too many doubles."""


@dataclass(frozen=True)
class Entry:
    """A phrase as it is written (``phrase``), the kind of entity it is and the value it stands for."""

    phrase: str
    kind: str
    value: str


@dataclass(frozen=True)
class Match:
    """An entry found at ``start:end`` of the message."""

    entry: Entry
    start: int
    end: int


class Gazetteer:
    """Looks entries up by their folded syllables; where several fit, the one added first wins."""

    def __init__(
        self, entries: Iterable[Entry], spellings: Mapping[str, Iterable[Iterable[str]]] | None = None
    ) -> None:
        """``spellings``: those of an earlier gazetteer's phrases; to read thousands of phrases takes seconds."""
        self.entries = tuple(dict.fromkeys(entries))
        self.spellings = {
            entry.phrase: [
                tuple(spelled) for spelled in (spellings or {}).get(entry.phrase) or _spellings(entry.phrase)
            ]
            for entry in self.entries
        }
        self._table: defaultdict[tuple[str, ...], list[tuple[Entry, tuple[str, ...]]]] = defaultdict(list)
        for entry in self.entries:
            for spelled in self.spellings[entry.phrase]:
                self._table[tuple(map(fold, spelled))].append((entry, spelled))
        self._longest = max((len(key) for key in self._table), default=0)

    def find(self, reading: Sequence[ReadSyllable]) -> list[Match]:
        """The entries in the reading, longest first at each place, none overlapping, in order."""
        found: list[Match] = []
        position = 0
        while position < len(reading):
            match = self._longest_at(reading, position)
            if match is None:
                position += 1
            else:
                found.append(match)
                position = next(
                    (i for i in range(position, len(reading)) if reading[i].start >= match.end), len(reading)
                )
        return found

    def _longest_at(self, reading: Sequence[ReadSyllable], position: int) -> Match | None:
        for length in range(min(self._longest, len(reading) - position), 0, -1):
            window = reading[position : position + length]
            key = tuple(syllable.folded for syllable in window)
            for entry, spelled in self._table.get(key, ()):
                if _is_spelled(window, spelled, entry):
                    return Match(entry, window[0].start, window[-1].end)
        return None


def entries_of(training_data: TrainingData) -> list[Entry]:
    """The lookup tables' phrases, each with the value its synonym gives it, in the order of the files."""
    values = {phrase.lower(): value for phrase, value in training_data.entity_synonyms.items()}
    return [
        Entry(phrase, table["name"], values.get(phrase.lower()) or phrase)
        for table in training_data.lookup_tables
        if isinstance(table["elements"], list)
        for phrase in table["elements"]
    ]


def value_key(kind: str, phrase: str) -> str:
    """What the value of a phrase of a kind is kept under, however the phrase is typed."""
    return f"{kind}:{fold(phrase)}"


def _spellings(phrase: str) -> set[tuple[str, ...]]:
    """The phrase as written and, where it is more than one word, as a message with it is read: «UBND tỉnh» in full."""
    spelled = _spelled(phrase)
    full = _spelled(read_query(phrase).text) if len(spelled) > 1 else spelled
    return {spelled, full} - {()}


def _spelled(phrase: str) -> tuple[str, ...]:
    """The syllables of a phrase in lower-case NFC, tone marks placed the one way."""
    text = normalise(unicodedata.normalize("NFC", phrase)).text
    return tuple(syllable.text.lower() for syllable in syllables(text))


def _is_spelled(window: Sequence[ReadSyllable], spelled: Sequence[str], entry: Entry) -> bool:
    """Whether the syllables, alike when folded, are the phrase: «thứ» is not «thu».

    A syllable whose diacritics could not be restored may be any. Of a long phrase only the ends must be right: other
    diacritics there begin another word («vốn đầu tư cộng lại»), inside it they are a slip. A single Vietnamese syllable is
    never sure enough on its own; an abbreviation, which the table writes in capitals, is.
    """
    if len(spelled) == 1 and not entry.phrase.isupper():
        return False
    right = [syllable.meant in (written, syllable.folded) for syllable, written in zip(window, spelled, strict=True)]
    return right[0] and right[-1] if len(spelled) >= SURE_LENGTH else all(right)
