"""Words in capitals as TCVN3 wrote them: its capitals have no tone marks, so «HẢI» is stored as «HảI».

The fonts of the time (.VnTimeH) showed every letter as a capital, whatever its byte.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_SPACES = re.compile(r"(\s+)")
_ASCII_SMALL = re.compile(r"[a-z]")
_LETTERS = re.compile(r"[^\W\d_]+")


def with_whole_capitals(text: str) -> str:
    """Return ``text`` with the words that were meant in capitals wholly in capitals.

    A word with two capitals and no plain small letter was; one with fewer was where such a word stands beside it
    on the line («Kế HOạCH» is «KẾ HOẠCH», «Số: 15» stays).
    """
    return "".join(map(_line, re.split(r"(\n)", text)))


def _line(line: str) -> str:
    pieces = _SPACES.split(line)
    words = pieces[::2]
    capitals = [_is_certain(word) for word in words]
    if not any(capitals):
        return line
    possible = [_is_possible(word) for word in words]
    for order in (range(len(words)), reversed(range(len(words)))):
        for at in order:
            capitals[at] = capitals[at] or (possible[at] and _stands_among(capitals, at, words[at]))
    pieces[::2] = [word.upper() if is_capital else word for word, is_capital in zip(words, capitals, strict=True)]
    return "".join(pieces)


def _is_certain(word: str) -> bool:
    return sum(map(str.isupper, word)) > 1 and _is_possible(word)


def _is_possible(word: str) -> bool:
    """Whether a word, punctuation beside it or not, has letters and none of them is a plain small one."""
    return bool(_LETTERS.fullmatch(word.strip(".,;:()-–\"'"))) and not _ASCII_SMALL.search(word)


def _stands_among(capitals: Sequence[bool], at: int, word: str) -> bool:
    """Whether words in capitals stand beside a word, on both sides where it has no capital of its own («UBND đã», «ở»)."""
    beside = sum(capitals[other] for other in (at - 1, at + 1) if 0 <= other < len(capitals))
    return beside >= (1 if any(map(str.isupper, word)) else 2)
