"""Amounts that say how long, wide, big or strong a thing is, beside its name: «Cầu Vực Đá, dài 142 m»."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.figures.schedules import SCHEDULE, is_whole_sum
from index.figures.tidying import tidy
from index.model import Cell
from vietnamese.amounts import AmountSpan, find_amounts
from vietnamese.units import unit_dimension

_MEASURES = "dài|rộng|cao|sâu|diện tích|quy mô|công suất|dung tích|khối lượng|sức chứa"
_SAID = re.compile(rf"(?<!\w)({_MEASURES})\s+(?:khoảng\s+|trên\s+|gần\s+)?$", re.IGNORECASE)
_SET_OFF = re.compile(
    rf"(?:,|\()\s*(?:(?:tổng\s+)?(?:chiều\s+)?(?P<measure>{_MEASURES})\s+)?(?:khoảng\s+|trên\s+|gần\s+|hơn\s+)?$",
    re.IGNORECASE,
)
_OF_COUNTS = ("quy mô", "sức chứa")  # «quy mô 12 phòng học»
_UNSAID = {
    "area": "diện tích",
    "volume/": "công suất",
    "mass/": "công suất",
    "power": "công suất",
    "volume": "dung tích",
}
_MEASURED = frozenset(["length", "area", "volume", "mass", "power"])


@dataclass(frozen=True)
class Size:
    """An amount behind the name of a work, at its place in the label, and what it measures («cầu Vực Đá dài»)."""

    name: str
    span: AmountSpan


def size_name(name: str, span: AmountSpan) -> str:
    """What an amount in the ``name`` of a thing is a size of, with the word that says which: «đường liên thôn dài» of «Đường
    liên thôn, dài 4,2 km»; empty for any other amount."""
    said = _SAID.search(name, 0, span.start) if _dimension(span) in _MEASURED else None
    if said is None:
        return ""
    thing = name[: said.start()].strip(" ,;(–-")
    return tidy(f"{thing} {said[1].lower()}", name)


def lists_works(cells: tuple[Cell, ...]) -> bool:
    """Tell whether a row is of a list of works: it has a column for their times or for all that they cost."""
    titles = [title for cell in cells for title in cell.header]
    return any(SCHEDULE.search(title) or is_whole_sum(title) for title in titles)


def read_sizes(label: str) -> tuple[str, list[Size]]:
    """The name of a work without the sizes set off behind it, and those sizes; ``label`` itself where it says none.

    The unit says what is measured where no word does («Nhà máy nước, 8.000 m³/ngày đêm»); things are counted only by «quy mô».
    """
    name, found = label.rstrip(), list[tuple[str, AmountSpan]]()
    for span in reversed(find_amounts(label)):
        said = _SET_OFF.search(label, 0, span.start)
        if said is None or name[span.end :].strip(" )"):
            break
        measured = _measured(span, (said["measure"] or "").lower())
        if not measured:
            break
        name = name[: said.start()].rstrip(" ,(")
        found.append((measured, span))
    plain = tidy(name, name)
    return (name, [Size(f"{plain} {measured}", span) for measured, span in reversed(found)]) if plain else (label, [])


def _measured(span: AmountSpan, said: str) -> str:
    """What an amount measures, by the word beside it or by its unit; empty for what is no size of a work."""
    dimension = unit_dimension(span.amount.unit) if span.amount.unit else ""
    if said:
        return said if said in _OF_COUNTS or _dimension(span) in _MEASURED else ""
    return next((word for start, word in _UNSAID.items() if dimension.startswith(start)), "")


def _dimension(span: AmountSpan) -> str:
    return unit_dimension(span.amount.unit).partition("/")[0] if span.amount.unit else ""
