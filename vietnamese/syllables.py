"""Splitting a text into syllables: its words and numbers, without the punctuation."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SYLLABLE = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_][^\W\d_\u0300-\u036f]*(?:[\u0300-\u036f]+[^\W\d_]*)*")


@dataclass(frozen=True)
class Syllable:
    """One word or number of a text: ``text`` is exactly ``source[start:end]``."""

    text: str
    start: int
    end: int


def syllables(text: str) -> list[Syllable]:
    """The words and numbers of ``text`` in order. «2.341,6» is one; «03-NQ/TU», «02/8/2016» and «2tỷ» fall apart."""
    return [Syllable(match.group(), match.start(), match.end()) for match in _SYLLABLE.finditer(text)]
