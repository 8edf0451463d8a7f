"""The stretches of a message that are read together, and what the message says about who typed it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vietnamese.folding import fold
from vietnamese.shorthand import open_syllables, touches_digit
from vietnamese.syllables import Syllable
from vietnamese.vocabulary import NUMBER

_ROMAN = re.compile(r"\s([IVX]{1,4})(?!\w)")


@dataclass(frozen=True)
class Typist:
    """Whether a message was typed with diacritics, and whether in Vietnamese."""

    with_marks: bool
    in_vietnamese: bool


def word_runs(text: str, *, numbers: bool = False) -> Iterator[list[Syllable]]:
    """The stretches of words of ``text`` with nothing but space between them.

    A number ends a stretch; with ``numbers`` it stands in it as ``NUMBER``, a Roman one too.
    """
    run: list[Syllable] = []
    for word in open_syllables(text):
        if numbers:
            run += _roman_after(text, run)
        if run and not text[run[-1].end : word.start].isspace():
            yield run
            run = []
        is_number = word.text[0].isdigit() or touches_digit(text, word)
        if not is_number or numbers:
            run.append(Syllable(NUMBER, word.start, word.end) if is_number else word)
        elif run:
            yield run
            run = []
    if run:
        yield run + _roman_after(text, run) if numbers else run


def _roman_after(text: str, run: list[Syllable]) -> list[Syllable]:
    """The Roman number right behind a stretch of words, if any."""
    roman = _ROMAN.match(text, run[-1].end) if run else None
    return [Syllable(NUMBER, roman.start(1), roman.end(1))] if roman else []


def is_rewritable(word: str) -> bool:
    """Whether ``word`` is written in Latin letters and is no short form in capitals."""
    folded = fold(word)
    return len(folded) == len(word) and folded.isascii() and folded.isalpha() and not (len(word) > 1 and word.isupper())
