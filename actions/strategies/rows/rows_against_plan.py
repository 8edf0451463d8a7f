"""Answers «khoản thu nào hụt so với dự toán», «lĩnh vực nào vượt kế hoạch»: the entries of a table by their share of the plan."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.figures.ranked_columns import shares_of_plan
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words.extremes import asks_extreme
from vietnamese.units import PER_CENT

MISSED = re.compile(
    r"\b(?:hụt|thiếu|kém|thấp hơn|dưới|giảm)\b|\b(?:không|chưa|chẳng) (?:đạt|hoàn thành|đủ)\b|đạt thấp", re.IGNORECASE
)
EXCEEDED = re.compile(r"\b(?:vượt|cao hơn|hơn)\b", re.IGNORECASE)
MET = re.compile(r"\b(?:đạt|hoàn thành|đủ)\b", re.IGNORECASE)


def answer_rows_against_plan(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """State the shares of the entries that fell short of their plan, went beyond it or met it; None without such a table."""
    missed, exceeded = MISSED.search(question.text), EXCEEDED.search(question.text)
    if not (missed or exceeded or MET.search(question.text)) or asks_extreme(question.text):
        return None
    values = shares_of_plan(question, knowledge)
    if missed:
        chosen = [item for item in values if item.amount.size < PER_CENT]
    elif exceeded:
        chosen = [item for item in values if item.amount.size > PER_CENT]
    else:
        chosen = [item for item in values if item.amount.size >= PER_CENT]
    if not chosen:
        return None
    wording = composer.wording
    composer.lead(wording.short_of_plan if missed else wording.beyond_plan if exceeded else wording.plan_met)
    composer.figures(sorted(chosen, key=lambda item: item.amount.size, reverse=not missed))
    return composer.answer(Status.ANSWERED, strategy="rows_against_plan")
