"""Levels of a time that has no date of its own: «(đầu kỳ 94,1%)», «kết quả giai đoạn trước (1.120 căn)»."""

from __future__ import annotations

import re

from vietnamese.amounts import AmountSpan

_SAID = re.compile(
    r"(?<!\w)(?<!so với )(?P<time>đầu (?:kỳ|nhiệm kỳ|giai đoạn)|(?:giai đoạn|nhiệm kỳ|kỳ) trước(?: đó)?)"
    r"\s*(?:[,:(]|(?:chỉ\s+)?(?:là|đạt|có|mới đạt)(?!\w)|\s)*(?:(?:khoảng|trên|gần|hơn)\s+)?$",
    re.IGNORECASE,
)
_HELD_AGAINST = re.compile(  # «so với đầu kỳ (5,1 m²)» tells the level, «so với đầu kỳ 1,7 m²» the change
    r"(?<!\w)so với\s+(?P<time>đầu (?:kỳ|nhiệm kỳ|giai đoạn)|(?:giai đoạn|nhiệm kỳ|kỳ) trước(?: đó)?)\s*\(\s*(?:là\s+)?$",
    re.IGNORECASE,
)


def time_beforehand(text: str, span: AmountSpan) -> str:
    """The words «đầu kỳ», «giai đoạn trước» that stand right before ``span`` and say when it was so much; else empty."""
    if span.amount.change is not None:
        return ""
    said = _SAID.search(text, 0, span.start) or _HELD_AGAINST.search(text, 0, span.start)
    return " ".join(said["time"].lower().split()) if said else ""
