"""Finding periods in a text: «6 tháng cuối năm 2021», «quý III», «giai đoạn 2021-– 2026», «đến năm 2030»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from vietnamese.dates import DateSpan, find_dates
from vietnamese.document_numbers import find_document_numbers
from vietnamese.folding import fold, has_diacritics
from vietnamese.letters import lower
from vietnamese.period import Period
from vietnamese.period_rules import Context, rules
from vietnamese.units import read_unit

__all__ = ["DateSpan", "Period", "PeriodSpan", "find_dates", "find_periods"]

_OF_A_YEAR = re.compile(r"(?<!\w)(?:chỉ tiêu|mục tiêu|kế hoạch|dự toán|nghị quyết|phương hướng)\s+$", re.IGNORECASE)
_DIGITS_AT_END = re.compile(r"^(?:(?:đến|tới|den|toi)\s+)?\d{4}$")
_EQUALS = re.compile(  # «hộ nghèo 2035 bằng một nửa 2031»: «bằng» is what is counted where a kind of it follows
    r"\s+(?:bằng|bang)\b(?!\s+(?:khen|cấp|cap|tốt nghiệp|tot nghiep|lái|lai|công nhận|cong nhan|sáng chế|sang che))",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_LEVELS = (
    "phường",
    "xã",
    "thị trấn",
    "huyện",
    "quận",
    "thị xã",
    "thành phố",
    "tỉnh",
)  # nobody has 2.026 of: «2026 phường thu …»


@dataclass(frozen=True)
class PeriodSpan:
    """A period and where it stands: ``text[start:end]``."""

    period: Period
    start: int
    end: int


def find_periods(text: str, *, anchor: date | None = None) -> list[PeriodSpan]:
    """The periods that ``text`` (NFC) names, in order, none overlapping another.

    Years, halves and other counts of months, quarters, months, spans of years, school years. With ``anchor``, the day
    of speaking, also those without a year («6 tháng cuối năm») and the relative ones («năm nay», «quý trước»). A period
    inside a date or a document number is not one.
    """
    if anchor is None and not _DIGIT.search(text):
        return []  # without a year there is no period
    folded = not has_diacritics(text)
    searched = fold(text) if folded else lower(text)
    taken = [(span.start, span.end) for span in find_dates(text)]
    taken += [(span.start, span.end) for span in find_document_numbers(text)]
    found: list[PeriodSpan] = []
    for pattern, build in rules(folded=folded):
        for match in pattern.finditer(searched):
            start, end = match.span()
            if any(start < other_end and other_start < end for other_start, other_end in taken):
                continue
            context = Context(anchor, searched[end : end + 60], folded)
            period = None if _counts_something(text, match.group(), start, end) else build(match, context)
            if period is not None:
                found.append(PeriodSpan(period, start, end))
                taken.append((start, end))
    return sorted(found, key=lambda span: span.start)


def _counts_something(text: str, matched: str, start: int, end: int) -> bool:
    """Whether four digits without «năm» are a count after all: «2000 hộ», «chưa đến 2021 tỷ», not «chỉ tiêu 2027 hộ nghèo»."""
    if _OF_A_YEAR.search(text, 0, start) or _EQUALS.match(text, end):
        return False
    unit = read_unit(text, end) if _DIGITS_AT_END.search(matched) else None
    return unit is not None and unit.unit not in _LEVELS
