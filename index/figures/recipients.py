"""Whom or what an amount is for, said right after it: «cho …», «đối với …»."""

from __future__ import annotations

import re

from vietnamese.amounts import AmountSpan

_RECIPIENT = re.compile(r"\s*((?:cho|đối với)\s+[^,;:.()\d]{2,80})")
_COUNTED_RECIPIENT = re.compile(r"\s*(cho|đối với)\s+(?:(?:khoảng|trên|hơn|gần)\s+)?\d[\d.]*\s+([^;:.()\d]{2,60})")
_TO_WHOM = re.compile(r"^(?:cho|đối với)\s+", re.IGNORECASE)
_AND = re.compile(r"\s(?:và|hoặc)\s+$")


def recipient(text: str, span: AmountSpan) -> str:
    """«cho …», «đối với …» right after an amount."""
    match = _RECIPIENT.match(text, span.end)
    if match is None and (counted := _COUNTED_RECIPIENT.match(text, span.end)):
        return f"{counted[1]} {counted[2]}"
    return match[1] if match else ""


def named_after(text: str, span: AmountSpan) -> str:
    """What «đối với …», «cho …» after an amount names."""
    return _TO_WHOM.sub("", recipient(text, span)).strip()


def recipient_end(text: str, span: AmountSpan, following: int) -> int:
    """Where «đối với …» after an amount ends, before an «và» that leads to the next one; 0 when there is none."""
    match = _RECIPIENT.match(text, span.end, following)
    if match is None:
        return 0
    joined = _AND.search(text, span.end, following)
    return min(match.end(), joined.start()) if joined else match.end() if match.end() < following else 0
