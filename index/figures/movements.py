"""Values that a change starts from and ends at: «từ 54% năm 2020 lên 55% vào năm 2025»."""

from __future__ import annotations

import re

from vietnamese.amounts import AmountSpan
from vietnamese.periods import PeriodSpan

_FROM = re.compile(r"(?<!\w)từ\s*$", re.IGNORECASE)
_TIME = r"(?:\s*\(\s*\)|"  # a time that is blanked out
_TIME += (
    r",?\s*\(?(?:(?:vào|trong|cuối|đầu|hồi|của)\s+)?(?:năm|quý|tháng|giai đoạn|nhiệm kỳ|cùng kỳ)\s[^,;.:()]{1,24}\)?)?"
)
_TO = re.compile(rf"{_TIME}\s*(?:,\s*)?(?:giảm\s+|tăng\s+)?(?:xuống|lên|còn|thành|sang)(?!\w)", re.IGNORECASE)
_STARTED = re.compile(r"(?<!\w)từ\s+\d[\d.,]*[^,;.:\d]{0,40}$", re.IGNORECASE)
_ON_THE_WAY = re.compile(r"\s*\)?,?\s*(?:giảm\s+|tăng\s+)?(?:xuống|lên|còn|thành|sang)(?!\w)", re.IGNORECASE)


def starts_movement(text: str, span: AmountSpan) -> bool:
    """Whether the amount is the value that a change starts from: «từ 23 xuống 18 vào năm 2025»."""
    return moves_on(text, span.start, span.end)


def moves_on(text: str, start: int, end: int) -> bool:
    """Whether a change starts from what stands between ``start`` and ``end``."""
    return bool(_FROM.search(text, 0, start) and _TO.match(text, end))


def closes_start(text: str, time: PeriodSpan) -> bool:
    """Whether ``time`` is that of a movement's start: «từ 54% năm 2020 lên»."""
    return bool(_STARTED.search(text, 0, time.start) and _ON_THE_WAY.match(text, time.end))
