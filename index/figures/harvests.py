"""Of which crop a bare yield, total area or price is: «lúa xuân 232 ha, sản lượng 1.346 tấn», «trồng mới 72 ha chè, nâng tổng
diện tích lên 486 ha», «sản lượng chè búp 485 tấn, giá bình quân 26.000 đồng/kg»."""

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
_NO_CROP = re.compile(r"cây|gieo trồng|diện tích|trồng trọt|nuôi trồng|canh tác|cho thu hoạch|mới", re.IGNORECASE)
_OF_ALL = re.compile(r"tổng diện tích(?: lên)?", re.IGNORECASE)
_PRICE = re.compile(r"giá(?: bán)?(?: bình quân| trung bình)?", re.IGNORECASE)
_HARVEST = re.compile(r"(?:tổng )?sản lượng\s+(?!so với)", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?\n](?=\s)")
_MAX_WORDS = 5


def with_crop(indicator: str, text: str, span: AmountSpan, earlier: Sequence[tuple[AmountSpan, str]]) -> str:
    """``indicator``, a bare yield with the crop whose area opens its clause; ``earlier`` are the amounts before it with
    their indicators."""
    if _PRICE.fullmatch(indicator) and "/" in (span.amount.unit or ""):
        return _price_of(indicator, text, span, earlier)
    if not _YIELD.fullmatch(indicator) and not _OF_ALL.fullmatch(indicator):
        return indicator
    start = clause_start(text, span.start)
    before = [(other, name) for other, name in earlier if other.start >= start and other.amount.change is None]
    areas = [name for other, name in before if other.amount.unit and unit_dimension(other.amount.unit) == "area"]
    crop = areas[-1] if len(areas) == 1 else ""
    while opened := _SOWN.match(crop):
        crop = crop[opened.end() :]
    named = 0 < len(crop.split()) <= _MAX_WORDS and not _NO_CROP.fullmatch(crop)
    return f"{indicator} {crop}" if named else indicator


def _price_of(indicator: str, text: str, span: AmountSpan, earlier: Sequence[tuple[AmountSpan, str]]) -> str:
    """The price of that of which the same sentence says the harvest before."""
    sentence = max((end.end() for end in _SENTENCE.finditer(text, 0, span.start)), default=0)
    sold = [name[said.end() :] for other, name in earlier if other.start >= sentence and (said := _HARVEST.match(name))]
    return f"{indicator} {sold[-1]}" if sold and "so với" not in sold[-1] else indicator
