"""Whom or what an amount is for, said right after it: «cho …», «đối với …»."""

from __future__ import annotations

import re

from vietnamese.amounts import AmountSpan
from vietnamese.units import unit_dimension

_RECIPIENT = re.compile(r"\s*((?:cho|đối với)\s+[^,;:.()\d]{2,80}(?!\w))")
_ACT = re.compile(  # an act is told by its whole clause: «đối với hành vi cưa, cắt cây xanh mà không có giấy phép»
    r"\s*(đối với\s+(?:(?:các|những|mỗi)\s+)?hành vi\s+[^;:.()\d]{2,240}(?!\w))"
)
_TOLD_BY_NUMBER = re.compile(  # what a number after it would go on: «… có dưới|20 người», «…, trừ trường hợp tại khoản|5»
    r"(?:,?\s+(?:trừ|(?:theo\s+)?quy định tại)\b[^,]*|\s+có(?:\s+(?:dưới|trên|từ|hơn))?|\s+(?:dưới|trên|từ|hơn|số))$"
)
_COUNTED_RECIPIENT = re.compile(r"\s*(cho|đối với)\s+(?:(?:khoảng|trên|hơn|gần)\s+)?\d[\d.]*\s+([^;:.()\d]{2,60})")
_TO_WHOM = re.compile(r"^(?:cho|đối với)\s+", re.IGNORECASE)
_GIVES = re.compile(r"(?:được\s+)?(?:hỗ trợ|trợ cấp|trợ giúp)(?!\w)(?!.*\s(?:cho|đối với)\s)", re.IGNORECASE)
_SUPPORT = re.compile(r"(?:^|\s)(?:hỗ trợ|trợ cấp|trợ giúp|thưởng)$", re.IGNORECASE)
_BEFORE_COLON = re.compile(r"(?:^|[.;!?]\s+)(?P<whom>[^\W\d][^:;.()\d]{3,100}):\s+(?P<gives>[^:;.]*)$")
_LABEL = re.compile(r"^(?:[a-zđ]\)|[-+*•–])\s*", re.IGNORECASE)
_AND = re.compile(r"\s(?:và|hoặc)\s+$")


def recipient(text: str, span: AmountSpan) -> str:
    """«cho …», «đối với …» right after an amount."""
    match = _ACT.match(text, span.end) or _RECIPIENT.match(text, span.end)
    if match is None and (counted := _COUNTED_RECIPIENT.match(text, span.end)):
        return f"{counted[1]} {counted[2]}"
    if match is None:
        return ""
    return _TOLD_BY_NUMBER.sub("", match[1]) if text[match.end() :].lstrip()[:1].isdigit() else match[1]


def with_whom_before(indicator: str, text: str, span: AmountSpan) -> str:
    """``indicator`` of a support with whom it is for, where that opens the sentence: «Hộ đổi lò: hỗ trợ 40% chi phí»."""
    opening = _BEFORE_COLON.search(_LABEL.sub("", text[: span.start])) if _GIVES.match(indicator) else None
    if opening is None or not _GIVES.match(opening["gives"]):
        return indicator
    whom = opening["whom"].strip()
    return f"{indicator} cho {whom[:1].lower()}{whom[1:]}"


def with_whom_after(indicator: str, text: str, span: AmountSpan) -> str:
    """``indicator`` of a support with whom it is for, said right after it: «ngân sách hỗ trợ 40 triệu đồng cho hộ xây mới»."""
    whom = re.sub(r"\s(?:và|hoặc)$", "", recipient(text, span))
    if "money" not in unit_dimension(span.amount.unit or "") or not _SUPPORT.search(indicator) or whom in indicator:
        return indicator
    return f"{indicator} {whom}" if whom.lower().startswith("cho ") else indicator


def named_after(text: str, span: AmountSpan) -> str:
    """What «đối với …», «cho …» after an amount names."""
    return _TO_WHOM.sub("", recipient(text, span)).strip()


def recipient_end(text: str, span: AmountSpan, following: int) -> int:
    """Where «đối với …» after an amount ends, before an «và» that leads to the next one; 0 when there is none."""
    match = _ACT.match(text, span.end, following) or _RECIPIENT.match(text, span.end, following)
    if match is None:
        return 0
    joined = _AND.search(text, span.end, following)
    return min(match.end(), joined.start()) if joined else match.end() if match.end() < following else 0
