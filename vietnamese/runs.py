"""The stretches of a message that are read together, and what the message says about who typed it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vietnamese.folding import fold
from vietnamese.shorthand import open_syllables, touches_digit
from vietnamese.syllables import Syllable


@dataclass(frozen=True)
class Typist:
    """Whether a message was typed with diacritics, and whether in Vietnamese."""

    with_marks: bool
    in_vietnamese: bool


def word_runs(text: str) -> Iterator[list[Syllable]]:
    """The stretches of words of ``text`` with nothing but space between them."""
    run: list[Syllable] = []
    for word in open_syllables(text):
        if run and not text[run[-1].end : word.start].isspace():
            yield run
            run = []
        if not word.text[0].isdigit() and not touches_digit(text, word):
            run.append(word)
        elif run:
            yield run
            run = []
    if run:
        yield run


def is_rewritable(word: str) -> bool:
    """Whether ``word`` is written in Latin letters and is no short form in capitals."""
    folded = fold(word)
    return len(folded) == len(word) and folded.isascii() and folded.isalpha() and not (len(word) > 1 and word.isupper())
