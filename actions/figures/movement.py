"""The amount that changed by so much, and the time before, which a sentence states both of: «87 ca, giảm 34 ca so với …»."""

from __future__ import annotations

from datetime import date

from actions.documents.knowledge import Knowledge
from actions.figures.comparison_asked import COMPARED, than
from actions.figures.versions import core
from index.model import Figure
from vietnamese.periods import Period, find_periods


def level_of(moved: Figure, knowledge: Knowledge) -> Figure | None:
    """Return the amount of the same sentence that changed so: «87 ca» of «87 ca sốt xuất huyết, giảm 34 ca»."""
    name = core(COMPARED.sub("", moved.indicator))
    same = [
        item
        for item in knowledge.release.passage_figures.get(moved.passage, ())
        if core(item.indicator) == name and item.amount.change is None and item.period == moved.period
    ]
    return next((item for item in same if moved.amount.unit in ("%", item.amount.unit)), None)


def time_before(moved: Figure) -> Period | None:
    """Return the time that a change is held against: the one it names, else that of the change a year earlier."""
    if named := find_periods(than(moved)):
        return named[0].period
    if moved.period is None or not than(moved):
        return None
    start, end = (_a_year_earlier(day) for day in (moved.period.start, moved.period.end))
    return Period(start, end, than(moved))


def _a_year_earlier(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)
