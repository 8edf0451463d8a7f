"""Holds a claim that names the kind of its amount («kế hoạch là …», «ước cả năm …», «cùng kỳ …») against that kind only."""

from __future__ import annotations

from datetime import timedelta

from actions.answer import Answer, Status
from actions.claims.named_kind import (
    Named,
    beside_of_now,
    is_of_kind,
    is_of_year_before,
    is_year_before_asked,
    named_kind,
)
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.asserted import agrees, comparable, confirms
from actions.finding.evidence import Evidence
from actions.finding.figure_rank import FigureMatch
from actions.question import Question
from actions.reckoning.given_in_talk import same_thing
from actions.replies.compose import Composer
from actions.replies.quoting import corrected_figure
from actions.words import cues
from index.model import Figure, FigureKind
from vietnamese.units import thing_counted

SHOWN = 3
A_YEAR = timedelta(days=360)


def answer_claimed_kind(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Confirm or put right an amount by the figure of the kind that is named; None where no kind is, or that says nothing.

    Where there is no figure of that kind but the amount is that of another, the figures are stated without a verdict.
    """
    if not cues.CLOSED.search(question.text) or cues.SUPPOSED.search(question.text):
        return None
    family = [match.figure for match in evidence.figures if _is_family(match, question)]
    named = named_kind(question) or _year_before_by_time(family, question, knowledge)
    if named is None or not family:
        return _of_now(question, family, knowledge, composer)
    if named is Named.YEAR_BEFORE:
        if not any(is_of_year_before(item) for item in family):
            return _year_before_unstated(question, family, composer)
    else:
        family = [item for item in family if is_of_year_before(item) or period_fit(item.period, question.periods) >= 0]
    own = [item for item in family if is_of_kind(item, named)]
    claimed = [item for item in family if confirms(question, item) and not is_of_kind(item, named)]
    if not own:
        other = claimed[:1] if claimed and not _may_be(claimed[0], named) else []
        return _without_verdict([*other, *_beside(other, family)], composer) if other else None
    right = next((item for item in own if confirms(question, item)), None)
    if right is not None and not same_thing(right, own[0]):
        return _without_verdict([right, own[0]], composer)
    if right is None and not any(agrees(amount, own[0].amount) is False for amount in question.amounts):
        return None
    stated = right or own[0]
    if right is None and not question.periods and _is_of_part_of_year(stated):
        return _without_verdict([stated, *claimed], composer)  # the year may be meant
    wording = composer.wording.corrected if right is None else composer.wording.yes_figure
    said = composer.claim(stated, with_kind=not is_of_year_before(stated))
    composer.lead(wording.format(claim=said), stress=stated.amount.text())
    for item in claimed[:1] if right is None else ():
        composer.line(composer.claim(item, with_kind=not is_of_year_before(item)))
    return composer.answer(Status.CORRECTED_PREMISE if right is None else Status.ANSWERED, strategy="yes_no")


def _of_now(question: Question, family: list[Figure], knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Put right an amount claimed of this time that is only that of the same period before."""
    right = [item for item in family if confirms(question, item)]
    if not right or not all(is_of_year_before(item) for item in right):
        return None
    before = right[0]
    now = beside_of_now(before, knowledge.release.passage_figures.get(before.passage, ()))
    return corrected_figure(now, before, composer=composer, strategy="yes_no") if now is not None else None


def _is_of_part_of_year(figure: Figure) -> bool:
    return figure.period is not None and figure.period.end - figure.period.start < A_YEAR


def _is_family(match: FigureMatch, question: Question) -> bool:
    """Tell whether a figure is of all the things of a claim, and of a unit that its amount may be in."""
    units = {thing_counted(item.unit or "") for item in question.amounts}
    if any(term.vital and term.text not in units for term in match.coverage.missing):
        return False
    amount = match.figure.amount
    return any(
        comparable(item, amount) is not None and (item.change is None or item.change == amount.change)
        for item in question.amounts
    )


def _year_before_by_time(family: list[Figure], question: Question, knowledge: Knowledge) -> Named | None:
    before = (item for item in family if is_of_year_before(item))
    return Named.YEAR_BEFORE if any(is_year_before_asked(item, question, knowledge) for item in before) else None


def _year_before_unstated(question: Question, family: list[Figure], composer: Composer) -> Answer | None:
    """Say that nothing is stated of the same period before, with what is of this one; None where its own time is stated."""
    if question.periods and any(period_fit(item.period, question.periods) == 1.0 for item in family):
        return None
    period = composer.wording.year_before
    composer.allow(period)
    composer.lead(composer.wording.period_not_stated.format(period=period))
    told = next((item for item in family if item.kind is FigureKind.ACTUAL), family[0])
    composer.line(composer.wording.period_instead.format(claim=composer.claim(told, with_kind=True)))
    return composer.answer(Status.PARTLY_ANSWERED, strategy="yes_no")


def _may_be(figure: Figure, named: Named) -> bool:
    """Tell whether a figure of another kind may be what is meant: a result of what is «ước đạt»."""
    return named is Named.ESTIMATE and figure.kind is FigureKind.ACTUAL and not is_of_year_before(figure)


def _beside(figures: list[Figure], family: list[Figure]) -> list[Figure]:
    """Return the figures of the same thing that are of other kinds."""
    return [item for item in family if figures and same_thing(item, figures[0]) and item.kind is not figures[0].kind]


def _without_verdict(figures: list[Figure], composer: Composer) -> Answer:
    """State figures with their kinds."""
    first, *others = figures[:SHOWN]
    composer.lead(
        composer.wording.period_instead.format(claim=composer.claim(first, with_kind=True)), stress=first.amount.text()
    )
    for item in others:
        composer.line(composer.claim(item, with_kind=True))
    return composer.answer(Status.ANSWERED, strategy="yes_no")
