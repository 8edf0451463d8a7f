"""Finds the target whose amount a question gives, and the result that its sentence states: «thì đủ dự toán thu 490 tỷ»."""

from __future__ import annotations

from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.words.asked_unit import base_unit
from index.model import Figure, FigureKind


def target_given(question: Question, evidence: Evidence, knowledge: Knowledge) -> list[Figure]:
    """Return the target whose amount a question gives, with the result stated beside it; empty without one."""
    for match in evidence.figures:
        result = match.figure
        if match.aside or match.coverage.missing or result.kind is FigureKind.PLAN or result.amount.change is not None:
            continue
        for plan in knowledge.release.passage_figures.get(result.passage, ()):
            given = any(amount == plan.amount for amount in question.amounts)
            if given and plan.kind is FigureKind.PLAN and base_unit(plan) == base_unit(result):
                return [plan, result]
    return []
