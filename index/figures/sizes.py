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
_BEFORE = re.compile(  # what stands before a size: a comma or a bracket, the word that says what is measured, or both
    rf"(?P<set_off>(?:,|\()\s*)?(?:(?:tổng\s+)?(?:chiều\s+)?(?<!\w)(?P<measure>{_MEASURES})\s+)?"
    r"(?:khoảng\s+|trên\s+|gần\s+|hơn\s+)?$",
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


def lists_works(cells: tuple[Cell, ...]) -> bool:
    """Tell whether a row is of a list of works: it has a column for their times or for all that they cost."""
    titles = [title for cell in cells for title in cell.header]
    return any(SCHEDULE.search(title) or is_whole_sum(title) for title in titles)


def read_sizes(label: str, *, work: bool) -> tuple[str, list[Size]]:
    """The sizes that a row's ``label`` says of its thing, and the label without those set off behind the name of a work.

    Of a ``work`` the unit says what is measured where no word does («Nhà máy nước, 8.000 m³/ngày đêm»), and things are counted
    by «quy mô»; of anything else only a word does («Gạo tẻ, 25 kg» is no size).
    """
    bare, name_ends, found = label.rstrip(), len(label), list[tuple[str, AmountSpan]]()
    for span in reversed(find_amounts(label)):
        before = _BEFORE.search(label, 0, span.start)
        said = before["measure"] if before is not None else None
        set_off = before is not None and before["set_off"] is not None
        measured = _measured(span, (said or "").lower(), work=work and set_off)
        if before is None or not measured:
            continue
        if work and set_off and not bare[span.end :].strip(" )"):
            bare = label[: before.start()].rstrip(" ,(")
        name_ends = before.start()
        found.append((measured, span))
    plain = tidy(label[:name_ends].strip(" ,;(–-"), label)
    return (bare, [Size(f"{plain} {measured}", span) for measured, span in reversed(found)]) if plain else (label, [])


def _measured(span: AmountSpan, said: str, *, work: bool) -> str:
    """What an amount measures, by the word beside it or for a work by its unit; empty for what is no size."""
    if _dimension(span) in _MEASURED:
        by_unit = (word for start, word in _UNSAID.items() if unit_dimension(span.amount.unit or "").startswith(start))
        return said or (next(by_unit, "") if work else "")
    counts = bool(span.amount.unit) and _dimension(span).startswith("count")
    return said if work and counts and said in _OF_COUNTS else ""


def _dimension(span: AmountSpan) -> str:
    return unit_dimension(span.amount.unit).partition("/")[0] if span.amount.unit else ""


def density_of_people(indicator: str, unit: str | None) -> str:
    """``indicator``, or what «mật độ» is of where it counts people: «dân số 486.300 người, mật độ 949 người/km²»."""
    people = indicator.lower() == "mật độ" and (unit or "").startswith("người/")
    return f"{indicator} dân số" if people else indicator
