"""Of which crop a bare yield is: «lúa xuân 232 ha, sản lượng 1.346 tấn», «ngô 712 ha, năng suất 40 tạ/ha»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.figures.clauses import clause_start
from vietnamese.amounts import AmountSpan
from vietnamese.units import unit_dimension

_YIELD = re.compile(r"(?:tổng )?sản lượng|năng suất(?: bình quân)?", re.IGNORECASE)
_SOWN = re.compile(
    r"^(?:(?:tổng )?diện tích|gieo (?:trồng|cấy|sạ)|trồng(?: mới)?|cấy|nuôi(?: trồng)?|thu hoạch|duy trì|được)\s+",
    re.IGNORECASE,
)
_NO_CROP = re.compile(r"cây|gieo trồng|diện tích|trồng trọt|nuôi trồng|canh tác|cho thu hoạch", re.IGNORECASE)
_MAX_WORDS = 4


def with_crop(indicator: str, text: str, span: AmountSpan, earlier: Sequence[tuple[AmountSpan, str]]) -> str:
    """``indicator``, a bare yield with the crop whose area opens its clause; ``earlier`` are the amounts before it with
    their indicators."""
    if not _YIELD.fullmatch(indicator):
        return indicator
    start = clause_start(text, span.start)
    before = [(other, name) for other, name in earlier if other.start >= start and other.amount.change is None]
    areas = [name for other, name in before if other.amount.unit and unit_dimension(other.amount.unit) == "area"]
    crop = areas[-1] if len(areas) == 1 else ""
    while opened := _SOWN.match(crop):
        crop = crop[opened.end() :]
    named = 0 < len(crop.split()) <= _MAX_WORDS and not _NO_CROP.fullmatch(crop)
    return f"{indicator} {crop}" if named else indicator
