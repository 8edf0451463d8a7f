"""The sources that pay for a work, in the columns of its row: «Ngân sách tỉnh», «Dân góp» beside «Tổng mức đầu tư»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.figures.schedules import is_whole_sum
from index.model import Cell, Figure
from vietnamese.periods import find_periods
from vietnamese.units import unit_dimension

_SOURCE = re.compile(
    r"(?:nguồn\s+)?(?:vốn\s+)?(?:ngân sách|NS(?:TW|NN|ĐP|T|H|X)?(?!\w)|xã hội h[oó][aá]|"
    r"(?:nhân\s+|người\s+)?dân\s+(?:góp|đóng góp)|đóng góp|vay(?!\w)|đối ứng|tài trợ|huy động|doanh nghiệp|"
    r"nguồn (?:vốn )?khác|vốn khác|khác$|ODA|trung ương|tỉnh|thành phố|huyện|xã|phường)",
    re.IGNORECASE,
)
_FEWEST = 2


def with_sources(cells: Sequence[Cell], figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures of a row, those of its sources made parts of the whole cost, in its time, where they add up to it."""
    columns = {item.id: _title(cells, item) for item in figures}
    whole = [item for item in figures if _is_sum(item) and is_whole_sum(columns[item.id])]
    if len(whole) != 1:
        return list(figures)
    unit = whole[0].amount.unit
    sources = [
        item
        for item in figures
        if item.amount.unit == unit and _SOURCE.match(columns[item.id]) and not find_periods(columns[item.id])
    ]
    if len(sources) < _FEWEST or sum(item.amount.value for item in sources) != whole[0].amount.value:
        return list(figures)
    return [_of_whole(item, whole[0]) if item in sources else item for item in figures]


def _of_whole(source: Figure, whole: Figure) -> Figure:
    """Return what a source gives as part of the whole, in its time; one that gives nothing is no part."""
    timed = replace(source, period=whole.period, kind=whole.kind)
    return replace(timed, parent=whole.id) if source.amount.value else timed


def _is_sum(figure: Figure) -> bool:
    amount = figure.amount
    money = amount.unit is not None and unit_dimension(amount.unit) == "money"
    return money and amount.change is None and amount.high is None


def _title(cells: Sequence[Cell], figure: Figure) -> str:
    """Return the lowest heading over the cell in which a figure stands; empty without one."""
    titles = (cell.header[-1] for cell in cells if cell.header and cell.start <= figure.start < cell.end)
    return next(titles, "").strip()
