"""Reading a unit with its magnitude and denominators, and what one unit is in another: «tỷ đồng», «triệu đồng/người/năm»."""

from __future__ import annotations

import re
from decimal import Decimal

from vietnamese.folding import has_diacritics
from vietnamese.magnitudes import magnitude_size, read_magnitude
from vietnamese.rates import denominator_name, denominators, described, read_rate
from vietnamese.unit_list import Unit, UnitSpan, known_unit, longest_unit, skip_spaces

__all__ = ["PER_CENT", "Unit", "UnitSpan", "known_unit", "read_rate", "read_unit", "unit_dimension", "unit_scale"]

PER_CENT = Decimal(100)  # all of a whole
_FOR_ONE = re.compile(r"(?:/(?:người|năm))+$")
_NO_UNIT = re.compile(
    r"(?:lần lượt|lan luot|đồng (?:hồ|bằng|bộ|ruộng|chí|phục|minh|thời|loạt|nghiệp|dạng|hương|bào)|"
    r"(?:tỷ|tỉ|ty|ti) (?:lệ|le|trọng|suất|suat|giá|gia|số(?! điện))|con (?:số|so)|"
    r"(?:giải|giai) (?:ngân|ngan|phóng|phong|quyết|quyet|tỏa|toả|toa|đáp|dap|trình|trinh|thể|the|thích|thich|trí|tri))(?!\w)",
    re.IGNORECASE,
)


def unit_scale(unit: str) -> tuple[str, Decimal] | None:
    """Base unit and factor: («đồng», 10⁹) for «tỷ đồng», («đồng/người/năm», 10⁶) for «triệu đồng/người/năm».

    A count noun that the list does not have is its own base («điểm cầu», 1). None for an empty unit.
    """
    head, *per = [part.strip() for part in unit.split("/")]
    if not head:
        return (unit, Decimal(1)) if per else None
    size, end = magnitude_size(head, folded=not has_diacritics(head))
    head = head[end:] or "đồng"
    known = known_unit(head)
    base = known.base if known else head.lower()
    factor = size * (known.factor if known else Decimal(1))
    return "/".join([base, *(denominator_name(part) for part in per)]), factor


def unit_dimension(unit: str) -> str:
    """What the unit measures («money», «area», «count: hộ»); units of different dimensions cannot be added."""
    scale = unit_scale(unit)
    base = scale[0] if scale else unit
    head, _, rest = base.partition("/")
    known = known_unit(head)
    dimension = known.dimension if known and known.dimension != "count" else f"count: {head}"
    return f"{dimension}/{rest}" if rest else dimension


def thing_counted(unit: str) -> str:
    """The unit without the magnitude before it: «lượt khách» of «triệu lượt khách»."""
    return unit[magnitude_size(unit, folded=False)[1] :]


def read_unit(text: str, position: int) -> UnitSpan | None:
    """The unit of the list that begins at ``position`` (spaces skipped), with magnitude and denominators; else None.

    A lonely «tỷ», «triệu», «nghìn tỷ» or «triệu tỷ» is money: «tỷ đồng».
    """
    folded = not has_diacritics(text)
    start = skip_spaces(text, position)
    if _NO_UNIT.match(text, start):
        return None
    magnitude, after = read_magnitude(text, start, folded=folded)
    head = longest_unit(text, after)
    if head is None and magnitude and (whole := longest_unit(text, start)) is not None:
        magnitude, head = "", whole  # «3 triệu chứng» are no millions
    if head is None:
        if magnitude not in {"tỷ", "nghìn tỷ", "triệu", "triệu tỷ"}:
            return None
        name, end = "đồng", after - (len(text[start:after]) - len(text[start:after].rstrip()))
    else:
        name, end = described(text, *head)
    unit = f"{magnitude} {name}".strip()
    for denominator, denominator_end in denominators(text, end, name):
        unit, end = f"{unit}/{denominator}", denominator_end
    return UnitSpan(unit, start, end)


def counts_the_same(unit: str | None, other: str | None) -> bool:
    """Whether two units are the same or name one thing, one of them by its head only («lượt» and «lượt khách») or without
    for whom and how long («triệu đồng» and «triệu đồng/người/năm»)."""
    if not unit or not other:
        return unit == other
    one, two = (_FOR_ONE.sub("", item) for item in (unit, other))
    return one == two or f"{one} ".startswith(f"{two} ") or f"{two} ".startswith(f"{one} ")
