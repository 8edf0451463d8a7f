"""Finds one thing at the two times, or its target and its result, that a question sets against each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import THAN_AT_TIME
from actions.figures.figure_choice import is_main
from actions.figures.kind_asked import asks_for_expected, asks_share_of_plan
from actions.figures.versions import EARLIER, EARLIER_ASKED
from actions.question import Question
from actions.reckoning.given_in_talk import same_thing
from actions.reckoning.operations import (
    SET,
    UNTIL_ENOUGH,
    asks_change_between,
    asks_to_be_added,
    years_between,
)
from index.model import Figure, FigureKind
from vietnamese.units import counts_the_same

PAIR = 2
SHORTFALL = re.compile(
    rf"(?:còn|hụt|thiếu|vượt|hơn|kém) [^?]*(?<!theo ){SET}|so với {SET}",
    re.IGNORECASE,
)
KIND_BEFORE_YEAR = (
    r"(?:(?P<plan>dự toán|kế hoạch|chỉ tiêu)|(?P<done>ước thực hiện|thực hiện|ước|kết quả))(?: của)?(?: năm)? {year}"
)


def over_time(figure: Figure, question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the same indicator at the two times, or before and after the adjustment, that a question compares.

    Both are in one unit: that of ``figure``, or another that counts the same («lượt khách» of a sentence, «lượt» of a table).
    """
    alike = [
        item
        for item in knowledge.release.figures.values()
        if same_thing(item, figure)
        and counts_the_same(item.amount.unit, figure.amount.unit)
        and item.amount.change is None
    ]
    units = dict.fromkeys((figure.amount.unit, *(item.amount.unit for item in alike)))
    sets = ([item for item in alike if item.amount.unit == unit] for unit in units)
    return next((found for same in sets if (found := _compared(same, figure, question, knowledge))), [])


def _compared(same: Sequence[Figure], figure: Figure, question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the two of ``same``, one thing in one unit, that a question compares; empty where not both are there."""
    if EARLIER_ASKED.search(question.text):
        before = [item for item in same if EARLIER.match(item.indicator)]
        after = [item for item in same if item not in before and before and item.period == before[0].period]
        return [*after[:1], *before[:1]] if before and after else _old_and_new(same)
    if asks_shortfall(question):
        return _plan_and_result(same, figure, question) or (
            _target_and_last(same, figure) if asks_to_be_added(question.text) else []
        )
    between = years_between(question)
    if between is None and len(question.periods) < 2 and asks_change_between(question):
        return _told_and_asked(same, question) or _two_values(same, figure, question)
    found: list[Figure] = []
    asked = between or question.periods
    for period in asked:
        exact = [item for item in same if period_fit(item.period, (period,)) == 1.0 and item not in found]
        said = re.search(KIND_BEFORE_YEAR.format(year=period.start.year), question.text, re.IGNORECASE)
        planned = None if said is None else said["plan"] is not None
        others = [item for item in exact if planned is not None and (item.kind is FigureKind.PLAN) is not planned]
        exact = [item for item in exact if item not in others] or exact
        found += sorted(exact, key=lambda item: _aside(item, figure, knowledge))[:1]
    return found if len(found) == len(asked) > 1 else []


def _told_and_asked(same: Sequence[Figure], question: Question) -> list[Figure]:
    """Return what a talk told last of one indicator and what it was at the time that a follow-up holds it against."""
    told = [item for item in same if item.id in question.memory.figures] if THAN_AT_TIME.search(question.text) else []
    asked = [item for item in same if question.periods and period_fit(item.period, question.periods) == 1.0]
    asked.sort(key=lambda item: not told or item.passage != told[0].passage)
    return [told[0], asked[0]] if len(told) == 1 and asked and asked[0].period != told[0].period else []


def _old_and_new(same: Sequence[Figure]) -> list[Figure]:
    """Return the later and the earlier of two amounts that one thing has at two times: the new price and the old one."""
    if len(same) != PAIR or len({item.period for item in same}) < PAIR:
        return []
    dated = [(item.period.end, item) for item in same if item.period is not None]
    return [item for _, item in sorted(dated, key=lambda pair: pair[0], reverse=True)] if len(dated) == PAIR else []


def _aside(item: Figure, figure: Figure, knowledge: Knowledge) -> tuple[bool, bool, bool]:
    """Put a figure's own document first, then what documents are about, then what became of a time that is no longer planned."""
    return item.document != figure.document, not is_main(item, knowledge), item.kind is FigureKind.PLAN


def _two_values(same: Sequence[Figure], figure: Figure, question: Question) -> list[Figure]:
    """Return two values of one indicator in one document, the later first: the latest and the one asked for or before it.

    Those that the talk just gave go first. Empty without two, or when there is none for the time asked for.
    """
    own = _as_long_as_asked([item for item in same if item.period and item.document == figure.document], question)
    told = [item for item in own if item.id in question.memory.figures] if question.follow_up else []
    dated = {item.period.end: item for item in (told if len(told) > 1 else own) if item.period}
    ends = sorted(dated, reverse=True)
    asked = [end for end in ends if question.periods and period_fit(dated[end].period, question.periods) == 1.0]
    if len(ends) < 2 or (question.periods and not asked):
        return []
    other = asked[0] if asked and asked[0] != ends[0] else ends[1]
    return [dated[ends[0]], dated[other]]


def _as_long_as_asked(own: Sequence[Figure], question: Question) -> list[Figure]:
    """Return the values of as long a time as the one asked for, and of its kind: six months are held against six months."""
    asked = [item for item in own if question.periods and period_fit(item.period, question.periods) == 1.0]
    alike = [
        item
        for item in own
        if any(item.period == one.period or (_months(item), item.kind) == (_months(one), one.kind) for one in asked)
    ]
    return alike if len({item.period for item in alike}) > 1 else list(own)


def _months(figure: Figure) -> int:
    """Return how many months the time of a figure lasts."""
    return round((figure.period.end - figure.period.start).days / 30) if figure.period else 0


def _plan_and_result(same: Sequence[Figure], figure: Figure, question: Question) -> list[Figure]:
    """Return the target and the result of one indicator in one document; empty without both.

    The result is what was reached, and what is expected of the whole time only where that is asked.
    """
    own = [item for item in same if item.document == figure.document and item.amount.unit == figure.amount.unit]
    plans = [item for item in own if item.kind is FigureKind.PLAN]
    results = [
        item
        for item in own
        if item.kind is not FigureKind.PLAN
        and any(plan.period and item.period and plan.period.overlaps(item.period) for plan in plans)
    ]
    if not plans or not results:
        return []
    expected = asks_for_expected(question.text)
    results = [item for item in results if (item.kind is FigureKind.ESTIMATE) is expected] or results
    result = max(results, key=lambda item: (item.period.end - item.period.start) if item.period else timedelta())
    beside = [plan for plan in plans if plan.passage == result.passage]  # of the same row or sentence
    return [(beside or plans)[0], result]


def _target_and_last(same: Sequence[Figure], figure: Figure) -> list[Figure]:
    """Return the next target of one indicator and what is there before it, both of one row or sentence; empty without both."""
    beside = [item for item in same if item.passage == figure.passage and item.period is not None]
    results = [item for item in beside if item.kind is not FigureKind.PLAN]
    targets = [item for item in beside if item.kind is FigureKind.PLAN]
    if len(results) != 1 or not targets or results[0].period is None:
        return []
    reached = results[0].period.end
    later = [item for item in targets if item.period is not None and item.period.end > reached]
    later.sort(key=lambda item: item.period.end if item.period else reached)
    return [later[0], results[0]] if later else []


def asks_shortfall(question: Question) -> bool:
    """Tell whether a question asks what a result lacks to its target, has beyond it, or which share of it that is."""
    short = any(cue.search(question.text) for cue in (SHORTFALL, UNTIL_ENOUGH)) or asks_to_be_added(question.text)
    short = short or asks_share_of_plan(question.text)
    return short and len(question.periods) < 2
