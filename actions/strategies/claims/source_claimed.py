"""Answers «sao lại lấy tiền ngân sách làm lễ hội» where a sentence says that other money pays all of it."""

from __future__ import annotations

from actions.answer import Answer
from actions.claims.claimed_source import paid_otherwise
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import ALTERNATIVES
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words import cues
from actions.words.money_sources import asks_for_source


def answer_source_claimed(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Put right a claim of the money that a thing is paid with; None where no sentence says that other money pays it all."""
    asserts = cues.WHY.search(question.text) or cues.CLAIMED.search(question.text)
    if not asserts or asks_for_source(question.text) or ALTERNATIVES.search(question.text):
        return None
    passage = paid_otherwise(question, knowledge)
    return corrected(passage, composer, strategy="source_claimed") if passage is not None else None
