"""Amounts of the whole country among those of the place: «bình quân cả nước tăng 9,3%», «của cả nước»."""

from __future__ import annotations

import re

from vietnamese.amounts import AmountSpan

_SCOPE = r"(?:cả nước|toàn quốc|trung bình vùng|thế giới)"
_SCOPE_BEFORE = re.compile(
    rf"(?<!\w)((?:(?:bình quân|trung bình|mức(?: tăng)?)(?:\s+chung)?\s+(?:của\s+)?)?{_SCOPE})\s+"
    r"(?:(?:là|đạt|tăng|giảm|ước|khoảng|trên|dưới|:)\s*)*$",
    re.IGNORECASE,
)
_SCOPE_AFTER = re.compile(rf"\s+(của\s+{_SCOPE})", re.IGNORECASE)


def with_scope(phrase: str, text: str, start: int, span: AmountSpan, before: list[AmountSpan]) -> str:
    """``phrase`` with «bình quân cả nước», «của cả nước» where the amount is the whole country's and no figure of the place."""
    used = max([start, *(other.end for other in before if other.end <= span.start)])
    said = _SCOPE_BEFORE.search(text, used, span.start) or _SCOPE_AFTER.match(text, span.end)
    if said is None or said[1].lower().split()[-1] in phrase.lower().split():
        return phrase
    return f"{phrase} {' '.join(said[1].lower().split())}".strip()
