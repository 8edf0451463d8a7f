"""The two figures that together are of a whole time asked for: those of its first and of its second half."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from itertools import permutations

from actions.figures.kind_asked import wanted_kind
from actions.figures.versions import core
from actions.question import Question
from actions.reckoning.shared_out import ADDS_UP, is_countable
from index.model import Figure, FigureKind
from vietnamese.period import Period

OCCURRING = re.compile(r"lượt\b", re.IGNORECASE)  # what is counted as it happens adds up over time


def halves(figures: Sequence[Figure], question: Question) -> tuple[Figure, ...]:
    """Return two amounts of one thing whose times make up the one asked for; empty without, or where results are asked for."""
    if len(question.periods) != 1 or wanted_kind(question) is FigureKind.ACTUAL:
        return ()
    for first, second in permutations([item for item in figures if adds_up(item)], 2):
        one_thing = core(first.indicator) == core(second.indicator) and first.amount.unit == second.amount.unit
        if one_thing and first.document == second.document and _make_up(first, second, question.periods[0]):
            return first, second
    return ()


def adds_up(figure: Figure) -> bool:
    """Tell whether amounts of one thing at several times may be added up: of what is done or happens, not of what there is."""
    flows = ADDS_UP.search(figure.indicator) or OCCURRING.match(figure.amount.unit or "")
    return flows is not None and is_countable(figure) and figure.amount.high is None


def _make_up(first: Figure, second: Figure, whole: Period) -> bool:
    one, other = first.period, second.period
    if one is None or other is None or one.end + timedelta(days=1) != other.start:
        return False
    return (one.start, other.end) == (whole.start, whole.end)
