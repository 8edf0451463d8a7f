"""The amount that changed by so much, and what it was before, which a sentence states both of.

«87 ca, giảm 34 ca so với …» says by how much, «giảm từ 3,1% xuống còn 2,8%» from what to what.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from actions.documents.knowledge import Knowledge
from actions.figures.comparison_asked import COMPARED, than
from actions.figures.versions import core
from actions.finding.figure_rank import FigureMatch
from actions.question import Question
from index.figures.movements import moves_on
from index.model import Figure, FigureKind, Passage
from vietnamese.periods import Period, find_periods

BEFORE_ASKED = re.compile(
    r"\b(?:trước (?:đây|kia|đó)|(?:hồi|lúc|khi) (?:trước|đầu|chưa)|ban đầu|trước (?:khi|lúc) [^\W\d_]+)\b",
    re.IGNORECASE,
)


def level_of(moved: Figure, knowledge: Knowledge) -> Figure | None:
    """Return the amount of the same sentence that changed so: «87 ca» of «87 ca sốt xuất huyết, giảm 34 ca»."""
    name = core(COMPARED.sub("", moved.indicator))
    same = [
        item
        for item in knowledge.release.passage_figures.get(moved.passage, ())
        if core(item.indicator) == name and item.amount.change is None and item.period == moved.period
    ]
    return next((item for item in same if moved.amount.unit in ("%", item.amount.unit)), None)


def from_to(passage: Passage, figures: Sequence[Figure]) -> list[tuple[Figure, Figure]]:
    """Return the amounts of a sentence that something rose or fell to, each with the one it started from."""
    return [
        (end, start)
        for start, end in pairwise(sorted(figures, key=lambda item: item.start))
        if moves_on(passage.text, start.start - passage.start, start.end - passage.start)
        and start.amount.unit == end.amount.unit
        and start.amount.change is None
        and end.amount.change is None
        and start.amount.high is None
        and end.amount.high is None
        and start.amount.value != end.amount.value
    ]


def starts_change(figure: Figure, knowledge: Knowledge) -> bool:
    """Tell whether a figure is what something was before it changed, at a time that is not said: «từ 3,1% xuống còn …»."""
    passage = knowledge.release.passages[figure.passage]
    return figure.period is None and moves_on(passage.text, figure.start - passage.start, figure.end - passage.start)


def as_of_now(pool: Sequence[FigureMatch], question: Question, knowledge: Knowledge) -> list[FigureMatch]:
    """Leave out what something was before it changed where it did change since; keep that alone where it is asked for."""
    before = [match for match in pool if starts_change(match.figure, knowledge)]
    if before and BEFORE_ASKED.search(question.text):
        return before
    over = {
        start.id
        for passage in {match.figure.passage for match in before}
        for end, start in from_to(knowledge.release.passages[passage], knowledge.release.passage_figures[passage])
        if end.kind is not FigureKind.PLAN
    }
    return [match for match in pool if match.figure.id not in over] or list(pool)


def time_before(moved: Figure) -> Period | None:
    """Return the time that a change is held against: the one it names, else that of the change a year earlier."""
    if named := find_periods(than(moved)):
        return named[0].period
    if moved.period is None or not than(moved):
        return None
    return replace(a_year_earlier(moved.period), label=than(moved))


def a_year_earlier(period: Period) -> Period:
    """Return the same days of the year before, by the same label."""
    return replace(period, start=_day_a_year_earlier(period.start), end=_day_a_year_earlier(period.end))


def _day_a_year_earlier(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)
