"""Reads a message as it would be written well, before anything else looks at it."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from actions.question import Turn
from actions.words.english.told import is_english
from actions.words.markup import without_markup
from vietnamese.abbreviations import written_short
from vietnamese.folding import fold, has_diacritics
from vietnamese.language_model import language_model
from vietnamese.mapped_text import MappedText
from vietnamese.phrase_pairs import Beside
from vietnamese.queries import Vocabulary, is_typed_bare, read_query
from vietnamese.syllables import syllables
from vietnamese.vocabulary import NUMBER

_HARDLY_ANOTHER = 0.95  # of the uses of the syllables that look alike

read_as_meant = lru_cache(maxsize=64)(read_query)
"""``read_query``, which every step of a turn may ask for the same text."""


def as_written(turn: Turn, vocabulary: Vocabulary) -> Turn:
    """Return ``turn`` with its text in full Vietnamese, so that no step depends on how it was typed.

    Short forms of administration stay («HĐND là gì» asks for one), as documents write them; so does an English message.
    """
    plain = without_markup(turn.text)
    if is_english(plain):
        return turn
    read = read_as_meant(plain, vocabulary)
    guessed = has_diacritics(read.text) and is_typed_bare(plain, vocabulary)
    return replace(turn, text=_with_short_forms(read), restored=turn.restored or guessed)


def doubtful_syllables(text: str, vocabulary: Vocabulary) -> frozenset[int]:
    """Return where the syllables start whose guessed diacritics nothing makes sure.

    Sure are those that make known phrases on both sides, and those that hardly any other syllable looks like.
    """
    model = language_model(vocabulary)
    found = syllables(text)
    words = [NUMBER if word.text[0].isdigit() else word.text.lower() for word in found]
    return frozenset(
        syllable.start
        for place, (syllable, word) in enumerate(zip(found, words, strict=True))
        if model.dominance(word) < _HARDLY_ANOTHER and model.pairs.sides(word, Beside.of(words, place)) < 2
    )


def _with_short_forms(read: MappedText) -> str:
    """Return what was read with the short forms that were typed in place of what they stand for."""
    text = read.text
    for word in reversed(syllables(read.original)):
        written = written_short(word.text)
        places = (
            [at for at, origin in enumerate(read.offsets[:-1]) if word.start <= origin < word.end] if written else []
        )
        if written is None or not places:
            continue
        short, full = written
        if fold(text[places[0] : places[-1] + 1]) == fold(full):
            text = f"{text[: places[0]]}{short}{text[places[-1] + 1 :]}"
    return text
