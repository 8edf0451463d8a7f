"""Answers «đã thu được hay mới là kế hoạch»: whether an amount is a target, an estimate or a result, as documents state it."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.figures.kind_asked import OF_KIND, asks_plan_or_result
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reckoning.given_in_talk import given_in_talk, same_thing
from actions.replies.compose import Composer
from actions.words.matching import Term
from index.model import Figure, FigureKind


def answer_plan_or_result(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say of the figure named or given last what kind of figure it is; None where none is, or an amount is asked for."""
    figure = _figure_meant(question, evidence, knowledge) if asks_plan_or_result(question.text) else None
    if figure is None:
        return None
    wording = composer.wording
    results = [item for item in _stated_beside(figure, knowledge) if item.kind is not FigureKind.PLAN]
    if figure.kind is FigureKind.PLAN and not results:
        composer.lead(wording.only_planned.format(claim=composer.claim(figure)), stress=figure.amount.text())
        return composer.answer(Status.ANSWERED, strategy="plan_or_result")
    for item in dict.fromkeys((figure, *results[:1])):
        composer.state(composer.claim(item, with_kind=True), stress=item.amount.text())
    return composer.answer(Status.ANSWERED, strategy="plan_or_result")


def _figure_meant(question: Question, evidence: Evidence, knowledge: Knowledge) -> Figure | None:
    """Return the figure given last, or the one that a question names by all its words."""
    named = [term for term in question.terms if term.vital and not OF_KIND.fullmatch(term.text)]
    given = given_in_talk(question, knowledge).last[:1]
    found = [match.figure for match in evidence.figures if not match.aside]
    candidates = (*given, *(found if named else ()))
    return next((item for item in candidates if _is_named(item, named, knowledge)), None)


def _is_named(figure: Figure, named: list[Term], knowledge: Knowledge) -> bool:
    """Tell whether the name of a figure says all of some terms."""
    return all(knowledge.figure_texts[figure.id][0].speaks_of(term) for term in named)


def _stated_beside(figure: Figure, knowledge: Knowledge) -> list[Figure]:
    """Return the figures of the same thing in the same document for a time that the figure's own covers."""
    return [
        item
        for item in knowledge.release.document_figures[figure.document]
        if item.id != figure.id
        and same_thing(item, figure)
        and item.amount.unit == figure.amount.unit
        and item.amount.change is None
        and item.period is not None
        and figure.period is not None
        and figure.period.overlaps(item.period)
    ]
