"""Tells who asks why something fell short of its plan, or went beyond it, when the result beside its target says otherwise."""

from __future__ import annotations

from actions.documents.knowledge import Knowledge
from actions.figures.plan_premise import BEYOND_PLAN, FELL_SHORT_OF_PLAN, OF_PLAN, speaks_for
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reckoning.target_of_result import is_met, target_of
from actions.words import cues
from actions.words.asked_unit import base_unit
from index.model import Figure, FigureKind


def misjudged_target(question: Question, evidence: Evidence, knowledge: Knowledge) -> tuple[Figure, Figure] | None:
    """Return a result and its target that say otherwise than «vì sao … không đạt kế hoạch»; None where none does.

    The share of the plan that is stated in so many words tells ``misjudged_plan``.
    """
    short, beyond = FELL_SHORT_OF_PLAN.search(question.text), BEYOND_PLAN.search(question.text)
    claim = short or beyond
    if claim is None or (short is None) is (beyond is None) or not cues.WHY.search(question.text):
        return None
    things = [
        term
        for term in question.terms
        if term.vital and not claim.start() <= term.start < claim.end() and not OF_PLAN.fullmatch(term.text)
    ]
    for match in evidence.figures if things else ():
        result = match.figure
        if result.kind is FigureKind.PLAN or result.amount.change is not None or not speaks_for(result, question):
            continue
        if not all(knowledge.figure_texts[result.id][0].speaks_of(term) for term in things):
            continue
        target = target_of(result, knowledge)
        if target is None or base_unit(target) != base_unit(result):
            continue
        met = is_met(result, target)
        return (result, target) if met is not None and met is (short is not None) else None
    return None
