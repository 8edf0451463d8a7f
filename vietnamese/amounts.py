"""Finding amounts in a text: number, unit, bound and change, with dates, ordinals and document numbers left out."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from vietnamese.amount import Amount, Bound
from vietnamese.bounds import read_surroundings
from vietnamese.folding import fold, has_diacritics
from vietnamese.letters import lower
from vietnamese.measured import Measured, find_measured
from vietnamese.units import unit_dimension, unit_scale

__all__ = ["Amount", "AmountSpan", "Bound", "find_amounts", "unit_scale"]

_BETWEEN = re.compile(
    r"\s*[-–—]+\s*|\s+(?:đến|tới|den|toi)\s+"
    r"(?:(?:dưới|duoi|trên|tren|gần|gan|hơn|hon|khoảng|khoang|không quá|khong qua|tối đa)\s+)?"
)
_COORDINATED = re.compile(r"[^;.()\d]*(?<!\w)(?:và|hoặc|va|hoac)\s+")
_COMPARING = re.compile(
    r"(?<!không )(?<!khong )(?<!được )(?<!duoc )(?:(?:cao|thấp|nhiều|ít|thap|nhieu|it)\s+(?:hơn|hon)|vượt|vuot)\s*$",
    re.IGNORECASE,
)
_UP_TO = re.compile(r"(?<!\w)(?:đến|den)\s+$", re.IGNORECASE)
_CAPACITY_UP_TO = re.compile(
    r"(?<!\w)(?:trọng tải|tải trọng|công suất|sức chứa|dung tích|quy mô|sức nâng|điện áp|"
    r"trong tai|tai trong|cong suat|suc chua|dung tich|quy mo|suc nang|dien ap)\s+(?:đến|den)\s+$",
    re.IGNORECASE,
)
_ROADS = frozenset(["tuyến", "tuyến phố", "tuyến đường", "trục đường", "trục", "tuyen", "tuyen pho", "tuyen duong"])
_COUNTING = (  # last syllables of verbs that may have so many roads for their object
    "có|đạt|được|với|là|gồm|xong|thành|thêm|mới|lên|đến|tới|xuống|cho|dựng|cấp|chữa|tạo|rộng|làm|hóa|tư|công|trang|tu|soát|"
    "tra|sát|mở|xây|dưỡng|khai|quản|lý"
)
_NEVER = re.compile(  # «không để nợ đọng vượt quá 3%» sets a bound the other way round
    r"\bkh[ôo]ng (?:đ[ểe]|de|cho phép|cho phep)\s"
    r"(?:(?!\b(?:và|va|bảo đảm|đảm bảo|bao dam|dam bao|phấn đấu|phan dau|nhằm|nham|đạt|dat)\b)[^.;:,\d]){0,60}$",
    re.IGNORECASE,
)
_REVERSED = {Bound.MORE_THAN: Bound.AT_MOST, Bound.LESS_THAN: Bound.AT_LEAST}
_LEVEL_ABOVE = re.compile(
    r"(?<!\w)(?:từ|tu|của|cua|do)\s+c[ấa]p\s+tr[êe]n\s+$", re.IGNORECASE
)  # «hỗ trợ từ cấp trên 8 tỷ đồng»
_ON_ROADS = re.compile(  # something done, on the roads: two words at least before «trên», the last no such verb
    rf"[^\W\d_]+\s+(?!(?:{_COUNTING})\s)[^\W\d_]+\s+trên\s+$", re.IGNORECASE
)
_STANDARD = re.compile(
    r"\s*(?:so với|so voi|kế hoạch|ke hoach|dự toán|du toan|chỉ tiêu|chi tieu|mục tiêu|muc tieu|nghị quyết)(?!\w)",
    re.IGNORECASE,
)
_THAN_LEVEL = re.compile(
    r"(?:cao|thấp|nhiều|ít|thap|nhieu|it)\s+(?:hơn|hon)\s+(?:(?:so với|so voi)\s+)?"
    r"(?:(?:mức|con số|tốc độ|muc|con so|toc do)\s+)?"
    r"(?:(?:tăng|giảm|đạt|thực hiện|tang|giam|dat|thuc hien)\s+){0,2}$",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(  # what had just that level: «thấp hơn mức 64,3% của cùng kỳ»
    r"\s*(?:(?:của|cua)\s+)?(?:cùng kỳ|cung ky|(?:năm|quý|tháng|nam|quy|thang)\s+(?:trước|ngoái|truoc|ngoai|\d+)|"
    r"(?:bình quân|trung bình|mức) (?:chung|cả nước|toàn|của|các)|cả nước|ca nuoc|toàn quốc|toan quoc|toàn tỉnh|toan tinh)(?!\w)",
    re.IGNORECASE,
)
_MINUS = re.compile(r"(?:(?<=[^\s\n]\s)|(?<=\())[-−]$|(?<!\w)(?:âm|am)\s+$")


@dataclass(frozen=True)
class AmountSpan:
    """An amount; ``start``/``end`` span it with bound and unit, ``number_start``/``number_end`` the bare number."""

    amount: Amount
    start: int
    end: int
    number_start: int
    number_end: int


def find_amounts(text: str) -> list[AmountSpan]:
    """The amounts of ``text`` (NFC) in order, in statements and in questions.

    Dates, periods, document numbers, ordinals («Điều 4», «lớp 2», «khóa XIX»), list labels, telephone numbers and codes
    are left out; a number without any unit is an amount whose unit is None. Spans never overlap.
    """
    folded = not has_diacritics(text)
    searched = fold(text) if folded else lower(text)
    measured = find_measured(text)
    spans: list[AmountSpan] = []
    while measured:
        low, *rest = measured
        high = rest[0] if rest else low
        bottom = _range_bottom(text, low, high)
        if bottom is None:
            high = low
        minus = _MINUS.search(text, max(0, low.start - 5), low.start) if bottom is None else None
        first = minus.start() if minus else low.start
        around = read_surroundings(
            searched, first, high.end, after=spans[-1].end if spans else 0, folded=folded, is_range=bottom is not None
        )
        value = (-low.value if minus else low.value) if bottom is None else bottom
        top = None if bottom is None else high.value
        bound = around.bound
        if _COMPARING.search(text, 0, low.start) and (high.unit == "điểm %" or _STANDARD.match(text, high.end)):
            bound = Bound.EXACT  # «thấp hơn 1,3 điểm %», «vượt 3% kế hoạch» are distances
        if _THAN_LEVEL.search(text, 0, low.start) and _OF_ANOTHER.match(text, high.end):
            bound = Bound.EXACT
        if bound is Bound.EXACT and (high.unit or "").endswith("tuổi") and _UP_TO.search(text, 0, low.start):
            bound = Bound.AT_MOST  # «trẻ em đến 6 tuổi»
        if bound is Bound.MORE_THAN and (high.unit or "") in _ROADS and _ON_ROADS.search(text, 0, low.start):
            bound = Bound.EXACT  # «hạ ngầm cáp viễn thông trên 4 tuyến phố»
        if bound is Bound.EXACT and _CAPACITY_UP_TO.search(text, 0, low.start):
            bound = Bound.AT_MOST  # «tàu trọng tải đến 5.000 tấn»
        if bound in _REVERSED and _NEVER.search(text, spans[-1].end if spans else 0, around.start):
            bound = _REVERSED[bound]
        starts = around.start
        if bound is Bound.MORE_THAN and _LEVEL_ABOVE.search(text, 0, first):
            bound, starts = Bound.EXACT, first
        if bound is Bound.MORE_THAN and spans and _is_out_of(text, spans[-1], low):
            bound = Bound.EXACT  # «giải ngân 50 tỷ đồng trên 64 tỷ đồng được giao»
        amount = Amount(value, high.unit, bound, top, around.change)
        spans.append(AmountSpan(amount, starts, around.end, first, high.number_end))
        measured = rest if bottom is None else rest[1:]
    return _with_shared_bounds(text, spans)


def _with_shared_bounds(text: str, spans: list[AmountSpan]) -> list[AmountSpan]:
    """A bound word before the first of two coordinated amounts of one unit holds for both: «tối đa 30 m … và 50 m»."""
    shared = spans[:1]
    for span in spans[1:]:
        before, amount = shared[-1], span.amount
        said_first = before.amount.bound in {Bound.AT_LEAST, Bound.AT_MOST} and before.start < before.number_start
        open_to_it = amount.bound is Bound.EXACT and amount.unit == before.amount.unit and not _is_whole(amount)
        if said_first and open_to_it and _COORDINATED.fullmatch(text, before.end, span.start):
            amount = replace(amount, bound=before.amount.bound)
        shared.append(replace(span, amount=amount))
    return shared


def _is_out_of(text: str, part: AmountSpan, whole: Measured) -> bool:
    """Whether an amount is the whole of which the one right before it is a part."""
    one_unit = part.amount.unit == whole.unit and part.amount.value <= whole.value
    return one_unit and lower(text[part.end : whole.start]).strip() == "trên"


def _is_whole(amount: Amount) -> bool:
    return amount.unit == "%" and amount.value == 100


def _range_bottom(text: str, low: Measured, high: Measured) -> Decimal | None:
    """The value of ``low`` in the unit of ``high`` when the two are the ends of a range; else None."""
    if high.start <= low.start or _BETWEEN.fullmatch(text, low.end, high.start) is None:
        return None
    bottom = low.value
    if low.unit is not None:
        if high.unit is None:
            return None
        head = high.unit.partition("/")[0]
        if "/" in high.unit and "/" not in low.unit and unit_dimension(low.unit) == unit_dimension(head):
            bottom = low.scaled()[1] / (unit_scale(head) or ("", Decimal(1)))[1]
            return bottom if bottom < high.value else None  # «từ 200 m³ đến dưới 500 m³/ngày đêm»
        if unit_dimension(low.unit) != unit_dimension(high.unit):
            return None
        factor = (unit_scale(high.unit) or ("", Decimal(1)))[1]
        bottom = low.scaled()[1] / factor
    return bottom if bottom < high.value else None
