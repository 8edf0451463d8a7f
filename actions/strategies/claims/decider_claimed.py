"""Answers «chủ tịch xã quyết định tiền xây nhà phải không», «sao chủ tịch xã lại …» by the row that says who decides."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.claims.claimed_decider import claimed_decider
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words import cues


def answer_decider_claimed(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Bear out or put right a claim of who decides on something; None where no row of a table says who."""
    reason = cues.WHY.search(question.text)
    told = claimed_decider(question, knowledge) if reason or cues.CLAIMED.search(question.text) else None
    if told is None:
        return None
    row, right = told
    if not right:
        return corrected(row, composer, strategy="decider_claimed")
    if reason:
        return None  # why it is so
    composer.lead(composer.wording.yes_figure.format(claim=composer.quote(row)))
    return composer.answer(Status.ANSWERED, strategy="decider_claimed")
