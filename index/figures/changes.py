"""A change said apart from its amount: «giảm hộ nghèo 0,5%», «tăng 7,7%, tương đương 1,6 triệu đồng»."""

from __future__ import annotations

import re
from dataclasses import replace

from index.figures.clauses import clause_start
from index.figures.comparisons import moved_since
from index.figures.movements import starts_movement
from index.figures.words import ends
from vietnamese.amounts import Amount, AmountSpan, Bound

_OPENS = re.compile(
    r"^(?:\s|[-+*•–]|(?:\d{1,2}|[a-zđ])[.)]\s|phấn đấu|mục tiêu|chỉ tiêu|mỗi năm|hằng năm|hàng năm|bình quân|"
    r":|đã|sẽ|quyết định|đề nghị|yêu cầu|phương án|là|và|cần|tiếp tục|"
    r"trong năm|đến|,)*(?<!\w)(kéo giảm|giảm|tăng)(?!\s+(?:trưởng|cường|nghèo))\s+[^,;:()\d]{2,70}$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"(?:^|[.;]\s+|-\s)(tăng|giảm)\s+(?:bình quân\s+|khoảng\s+|thêm\s+|ít nhất\s+)*\d[\d.,]*\s*%[^;.]*;\s*$",
    re.IGNORECASE,
)  # «Tăng 12% đối với A; 16% đối với B»
_EQUIVALENT = re.compile(
    r"[\s,(]*(?:tương đương|tương ứng|tức là|tức|hay)\s+(?:với\s+)?(?:(?:khoảng|gần|trên|hơn)\s+)?", re.IGNORECASE
)
_ALONE_IN_PARENTHESES = re.compile(r"\s*\([\d.,]+\s*%\)")  # «tăng 48.800 triệu đồng (29,0%)»
_IN_ORDER = re.compile(  # «lần lượt tăng 3,2% và 9,5%»
    r"(?<!\w)(?:lần lượt|tương ứng)\s+(?:đều\s+)?(tăng|giảm)\s+(?:[\d.,]+\s*%?(?:\s*,\s*|;\s*|\s+và\s+)+)+$",
    re.IGNORECASE,
)
_UNITS = {"%", "‰", "điểm %", "%/năm"}
_GROWING = {Bound.EXACT, Bound.AT_LEAST, Bound.MORE_THAN, Bound.ABOUT, Bound.RANGE}


def with_change_said_apart(text: str, span: AmountSpan, before: AmountSpan | None) -> Amount:
    """The amount of ``span``, made a change where it is set against what was before, or where its clause opens with «giảm» or
    «tăng» and no verb like «còn» or «đạt» stands between; the latter in percent only, for «tăng thu ngân sách 2.500 tỷ đồng»
    may be the level. An equivalent of the change ``before`` it («tăng 7,7%, tương đương 1,6 triệu đồng») is that change."""
    amount = span.amount
    if before is not None and _is_equivalent(text, before, span):
        return replace(amount, change=before.amount.change)
    if amount.change is None and (moved := moved_since(text, span)) is not None:
        return replace(amount, change=moved[0])
    if amount.change is not None or amount.unit not in _UNITS or amount.bound not in _GROWING:
        return amount
    if starts_movement(text, span):
        return amount
    start = clause_start(text, span.start)
    clause = text[start : span.start]
    if (in_order := _IN_ORDER.search(clause)) is not None:
        return replace(amount, change=in_order[1].lower())
    if not clause.strip() and (earlier := _GOES_ON.search(text, 0, start)):
        return replace(amount, change=earlier[1].lower())
    piece = clause.rpartition(",")[2]
    opened = _OPENS.match(piece)
    if opened is None or ends("linking_verbs").search(piece.rstrip().removesuffix(" từ")):
        return amount
    return replace(amount, change="giảm" if opened[1].lower().endswith("giảm") else "tăng")


def _is_equivalent(text: str, before: AmountSpan, span: AmountSpan) -> bool:
    """Whether ``span`` says the change ``before`` it once more in another unit."""
    amount = span.amount
    free = amount.change is None and amount.value > 0 and amount.unit != before.amount.unit
    if not free or before.amount.change is None:
        return False
    in_percent = amount.unit == "%" and _ALONE_IN_PARENTHESES.fullmatch(text, before.end, span.end + 1) is not None
    return in_percent or _EQUIVALENT.fullmatch(text, before.end, span.start) is not None
