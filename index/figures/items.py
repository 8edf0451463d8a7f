"""An item that opens a line and is priced after a colon: «Đập A dung tích 300.000 m3: 90 tỷ đồng»."""

from __future__ import annotations

import re

from index.figures.clauses import parenthesis_around
from index.figures.standing import Place
from index.figures.words import ends, starts
from vietnamese.units import unit_dimension

_DIMENSION = re.compile(
    r"[\s,]*(?:có\s+|với\s+)?(?:tổng\s+)?(?:(?:chiều|bề)\s+)?(?:dung tích|công suất|dài|rộng|cao|sâu|diện tích|quy mô|"
    r"mặt đường(?:\s+rộng)?|lưu lượng|năng lực|sức chứa|tải trọng|khẩu độ|dung lượng)"
    r"(?:\s+(?:thiết kế|khoảng|trên|gần|hơn|từ|tối đa))*\s*$",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:(?:tổng|sơ bộ|dự kiến)\s+)*(?:mức(?:\s+(?:vốn\s+)?đầu tư)?|vốn(?:\s+đầu tư)?|kinh phí|giá trị|chi phí)"
    r"(?:\s+(?:dự kiến|khoảng))?",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^[\s\-+*•–]+")
_FEWEST_WORDS = 2


def priced_item(at: Place, _phrase: str) -> str | None:
    """The item that a sum after a colon is for, without the dimensions said of it before the colon."""
    before = at.before
    if before is None or before.start < at.start or not _is_money(at.span.amount.unit) or _is_money(before.amount.unit):
        return None
    if parenthesis_around(at.text, before.start) != at.around or before.amount.unit in {None, "%"}:
        return None
    between, colon, label = at.text[before.end : at.span.start].partition(":")
    if not colon or "," in between or (label.strip() and not _LABEL.fullmatch(label.strip())):
        return None
    if "/" in (at.span.amount.unit or "") or ends("linking_verbs").search(at.text[at.start : before.start].rstrip()):
        return None
    first = next(other for other in at.spans if other.start >= at.start)
    head = _BULLET.sub("", at.text[at.start : first.start])
    item = _DIMENSION.sub("", head)
    if item == head:
        item = _BULLET.sub("", at.text[at.start : before.end] + between)
    if len(item.split()) < _FEWEST_WORDS or starts("heads").match(item):
        return None
    return f"{label.strip()} {item[:1].lower() if label.strip() else item[:1]}{item[1:]}".strip()


def _is_money(unit: str | None) -> bool:
    return "money" in unit_dimension(unit or "")
