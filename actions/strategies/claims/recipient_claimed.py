"""Answers «hồ sơ gửi cho Công an tỉnh phải không», «sao lại gửi cho …» by the sentence that says whom it is sent to."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.claims.claimed_recipient import claimed_recipient
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words import cues


def answer_recipient_claimed(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Bear out or put right a claim of whom something is sent or handed in to; None where no sentence says whom."""
    reason = cues.WHY.search(question.text)
    told = claimed_recipient(question, knowledge) if reason or cues.CLOSED.search(question.text) else None
    if told is None:
        return None
    passage, right = told
    if not right:
        return corrected(passage, composer, strategy="recipient_claimed")
    if reason or not cues.CLAIMED.search(question.text):
        return None  # why it is so, or what else is asked of it
    composer.lead(composer.wording.yes_figure.format(claim=composer.quote(passage)))
    return composer.answer(Status.ANSWERED, strategy="recipient_claimed")
