"""Levels of a time that has no date of its own: «(đầu kỳ 94,1%)», «kết quả giai đoạn trước (1.120 căn)»."""

from __future__ import annotations

import re

from vietnamese.amounts import AmountSpan

_TIME = r"(?P<time>đầu (?:kỳ|nhiệm kỳ|giai đoạn)|(?:giai đoạn|nhiệm kỳ|kỳ) trước(?: đó)?)"
_SAID = re.compile(  # «đầu kỳ là 58,3%»; not «hơn nhiệm kỳ trước 5 xã», «hạn chế của kỳ trước có 3 điều»
    rf"(?:^|[,;:(]\s*|(?<!\w)(?:trong khi|còn|mà|và|kết quả)\s+){_TIME}\s*(?::\s*|(?:chỉ\s+)?(?:là|đạt|có|mới đạt)\s+)?"
    r"(?:(?:khoảng|trên|gần|hơn)\s+)?$",
    re.IGNORECASE,
)
_HELD_AGAINST = re.compile(  # «gấp 2,6 lần kết quả giai đoạn trước (1.120 căn)», «so với đầu kỳ (5,1 m²)»
    rf"(?<!\w){_TIME}\s*\(\s*(?:là\s+)?$", re.IGNORECASE
)


def time_beforehand(text: str, span: AmountSpan) -> str:
    """The words «đầu kỳ», «giai đoạn trước» that stand right before ``span`` and say when it was so much; else empty."""
    if span.amount.change is not None:
        return ""
    said = _SAID.search(text, 0, span.start) or _HELD_AGAINST.search(text, 0, span.start)
    return " ".join(said["time"].lower().split()) if said else ""


def named_beforehand(indicator: str, time: str) -> str:
    """``indicator`` with the ``time`` that its level is of: «tỷ lệ đô thị hóa đầu kỳ»; the noun of the time is said once."""
    if not time or time in indicator:
        return indicator
    noun = time.rpartition(" ")[0]
    return f"{indicator.removesuffix(noun).rstrip()} {time}".lstrip()
