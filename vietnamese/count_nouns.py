"""Count nouns that the unit list does not have: the noun phrase right after a number is its unit."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from vietnamese.folding import fold, has_diacritics
from vietnamese.units import UnitSpan

_DATA = Path(__file__).parent / "data" / "no_count_nouns.txt"
_VERBS = Path(__file__).parent / "data" / "no_count_noun_pairs.txt"
_WORD = re.compile(r"\s+([^\W\d_]+(?:-[^\W\d_]+)*)")
_ABBREVIATION = re.compile(r"\s+((?=[^\W\d_]{2,7}(?!\w))(?:(?![\W\d_])(?![a-zà-ỹđ])\w)+)(?![\w/-])")
_LONGEST = 2


@cache
def _no_nouns(*, folded: bool) -> frozenset[str]:
    """Function words and verbs that end a noun phrase."""
    words = _DATA.read_text(encoding="utf-8").split()
    return frozenset(map(fold, words) if folded else words)


@cache
def _verbs(*, folded: bool) -> frozenset[str]:
    """Verbs of two syllables that no number counts: «Thuế cơ sở 5 rà soát», «đến 20/9 giải ngân»."""
    verbs = _VERBS.read_text(encoding="utf-8").splitlines()
    return frozenset(map(fold, verbs) if folded else verbs)


def read_count_noun(text: str, position: int) -> UnitSpan | None:
    """The one or two words in lower case after ``position`` that a bare number counts («12 điểm cầu»); else None.

    The noun ends at punctuation, at a function word or verb, and at a capital letter.
    """
    folded = not has_diacritics(text)
    stop = _no_nouns(folded=folded)
    words: list[str] = []
    start = end = position
    short = _ABBREVIATION.match(text, position)
    if short is not None and not folded:
        return UnitSpan(short[1], short.start(1), short.end())
    while len(words) < _LONGEST and (match := _WORD.match(text, end)) is not None:
        word = match[1]
        if word in stop or not word.islower():
            break
        start = start if words else match.start(1)
        words.append(word)
        end = match.end()
        if "-" in word:
            break  # «9 ki-ốt tự phục vụ»: a noun of several syllables
    noun = " ".join(words)
    return UnitSpan(noun, start, end) if words and noun not in _verbs(folded=folded) else None
