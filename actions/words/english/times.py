"""Says the times of an English question as the reading of periods knows them: «the first six months of 2025»."""

from __future__ import annotations

import re

_COUNTS = {"three": "3", "six": "6", "nine": "9"}
_WHICH = {"first": "1", "second": "2", "third": "3", "fourth": "4", "last": "4"}
_OF_YEAR = r"(?: (?:of|in))?(?: the)?(?: year)?(?P<year> (?:19|20)\d\d\b)?"
_MONTHS = re.compile(rf"\b(?P<end>first|last) (?P<count>three|six|nine|[369]) months\b{_OF_YEAR}", re.IGNORECASE)
_HALF = re.compile(rf"\b(?P<end>first|second|last) half\b{_OF_YEAR}", re.IGNORECASE)
_QUARTER = re.compile(rf"\b(?P<which>first|second|third|fourth|last) quarter\b{_OF_YEAR}", re.IGNORECASE)


def with_times_read(text: str) -> str:
    """Return an English text with its halves and quarters of a year in Vietnamese without diacritics, so that it stays ASCII."""
    text = _MONTHS.sub(lambda found: _part(found["end"], found["count"], found["year"]), text)
    text = _HALF.sub(lambda found: _part(found["end"], "six", found["year"]), text)
    return _QUARTER.sub(lambda found: f"quy {_WHICH[found['which'].lower()]} nam{found['year'] or ' nay'}", text)


def _part(end: str, count: str, year: str | None) -> str:
    months = _COUNTS.get(count.lower(), count)
    return f"{months} thang {'dau' if end.lower() == 'first' else 'cuoi'} nam{year or ' nay'}"
