"""The stretches of a message that no step may rewrite: numbers of documents, dates, Roman numerals, «O&M», net addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable

from vietnamese.syllables import Syllable

_PROTECTED = re.compile(  # «vi» and «xi» in small letters are Vietnamese, not six and eleven
    r"(?!(?-i:vi|xi|Vi|Xi)\b)[ivx]{2,6}[.,;:?!]?|\S*\d\S*[/-]\S*|\S+[/-]\S*\d\S*|\S*(?:@|://|www\.)\S*|"
    r"[(«“\"]?[a-z]&[a-z][.,;:?!)»”\"]*|\S+\.(?:vn|com|org|net)\b\S*",
    re.IGNORECASE,
)
_LONGEST = 200


def open_words(text: str, words: Iterable[Syllable]) -> list[Syllable]:
    """Those of ``words``, in the order of ``text``, that stand outside every protected stretch."""
    closed = [(chunk.start(), chunk.end()) for chunk in re.finditer(r"\S+", text) if _is_protected(chunk.group())]
    kept: list[Syllable] = []
    place = 0
    for word in words:
        while place < len(closed) and closed[place][1] <= word.start:
            place += 1
        if place == len(closed) or word.end <= closed[place][0]:
            kept.append(word)
    return kept


def _is_protected(chunk: str) -> bool:
    return len(chunk) <= _LONGEST and _PROTECTED.fullmatch(chunk) is not None
