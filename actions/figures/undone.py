"""Whether a question asks for those that something is not yet done to, and which figures say that: «còn bao nhiêu … chưa …»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.finding.figure_rank import FigureMatch

ASKED = re.compile(
    r"\b(?:bao nhiêu|mấy|nhiêu)\b[^?.!;,]*\bchưa (?!(?:vậy|thế|ạ|hả|nhỉ|ta|bạn|anh|chị|em|hè|rứa)\b)[^\W\d_]+",
    re.IGNORECASE,
)
SAID = re.compile(r"\b(?:chưa|đang|không|thiếu|tồn|nợ|vẫn|dở dang|còn lại|còn)\b", re.IGNORECASE)
DENIED = re.compile(  # «không quá 5%» is a bound, «không phải» denies nothing
    r"\b(?:bao nhiêu|mấy)\b[^?.,]*\b(?:không|chưa) (?:bị |được )?"
    r"(?P<what>(?!(?:phải|biết|nhỉ|vậy|ạ|à|thế|hả|có|cho|bạn|anh|chị|em|ad|kể|tính|bot|quá(?! hạn)|"
    r"hơn|dưới)\b)[^\W\d_]+ [^\W\d_]+)",
    re.IGNORECASE,
)

LATE_ASKED = re.compile(r"\b(?:trễ hạn|quá hạn|chậm hạn|trễ hẹn)\b", re.IGNORECASE)
LATE = re.compile(r"\b(?:trễ|quá|chậm|muộn)\b", re.IGNORECASE)


def asks_undone(text: str) -> bool:
    """Tell whether a question asks how many are left that something was not done to."""
    return ASKED.search(text) is not None


def undone(pool: Sequence[FigureMatch], beside: Sequence[str]) -> list[FigureMatch]:
    """Return the figures that say so in their name or the words ``beside`` them: «đang giải quyết», «716 hồ sơ chưa …»."""
    return [match for match, words in zip(pool, beside, strict=True) if SAID.search(words)]


def without_denied(pool: Sequence[FigureMatch], text: str) -> list[FigureMatch]:
    """Leave out what is so where a question counts those of which it is not: «bao nhiêu hồ sơ không quá hạn»."""
    if LATE_ASKED.search(text) and not DENIED.search(text):  # «bao nhiêu hồ sơ trễ hạn» is none of those in time
        pool = [match for match in pool if LATE.search(match.figure.indicator)]
    denied = DENIED.search(text)
    if denied is None or asks_undone(text):
        return list(pool)
    said = re.compile(rf"\b(?:không|chưa) (?:bị |được )?{re.escape(denied['what'])}\b", re.IGNORECASE)
    return [match for match in pool if said.search(match.figure.indicator)]
