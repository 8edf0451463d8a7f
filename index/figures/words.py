"""The word lists of the figure grammar, from ``data/``, compiled into patterns."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

_DATA = Path(__file__).parent / "data"


@cache
def phrases(name: str) -> frozenset[str]:
    """The phrases of ``data/NAME.txt``."""
    lines = (_DATA / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(filter(None, map(str.strip, lines)))


@cache
def alternatives(name: str) -> str:
    """The phrases of ``data/NAME.txt`` as one alternation, the longest first."""
    longest_first = sorted(sorted(phrases(name)), key=len, reverse=True)
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in longest_first)


@cache
def starts(name: str) -> re.Pattern[str]:
    """Matches a phrase of the list at the beginning of a text, and the spaces and commas after it."""
    return re.compile(rf"(?:{alternatives(name)})(?!\w)[\s,:]*", re.IGNORECASE)


@cache
def ends(name: str) -> re.Pattern[str]:
    """Matches a phrase of the list at the end of a text."""
    return re.compile(rf"(?<!\w)(?:{alternatives(name)})[\s,]*$", re.IGNORECASE)


@cache
def contains(name: str) -> re.Pattern[str]:
    """Matches a phrase of the list anywhere."""
    return re.compile(rf"(?<!\w)(?:{alternatives(name)})(?!\w)", re.IGNORECASE)
