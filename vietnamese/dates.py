"""Calendar dates: «02/8/2016», «ngày 2 tháng 8 năm 2016», «20.4.2021»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from vietnamese.folding import fold

_DAY, _MONTH, _YEAR = r"(?P<d>[0-3]?\d)", r"(?P<m>[01]?\d)", r"(?P<y>(?:19|20)\d\d)"
_SHAPES = (
    re.compile(rf"(?:ngay\s+)?(?<![\d.,/]){_DAY}(?P<sep>\s?[/.-]\s?){_MONTH}\s?[/.-]\s?{_YEAR}(?![\d/])(?!-\w)"),
    re.compile(rf"(?:ngay\s+)?(?:m[ou]ng\s+)?(?<![\d.,/]){_DAY}\s+thang\s+{_MONTH}(?:\s*,)?\s+nam\s+{_YEAR}(?!\d)"),
    re.compile(rf"(?:ngay\s+)?(?<![\d.,/-]){_YEAR}-{_MONTH}-{_DAY}(?![\d/-])"),
)


@dataclass(frozen=True)
class DateSpan:
    """A calendar date and where it stands, «ngày» included: ``text[start:end]``."""

    value: date
    start: int
    end: int


def find_dates(text: str) -> list[DateSpan]:
    """The full dates of ``text`` (NFC) in order; a day that no calendar has («31/2/2021») is left out."""
    folded = fold(text)
    found = []
    for shape in _SHAPES:
        for match in shape.finditer(folded):
            try:
                value = date(int(match["y"]), int(match["m"]), int(match["d"]))
            except ValueError:
                continue
            found.append(DateSpan(value, match.start(), match.end()))
    return sorted(found, key=lambda span: span.start)
