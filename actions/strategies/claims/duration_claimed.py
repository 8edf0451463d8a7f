"""Puts right «hỗ trợ đủ 12 tháng đúng không», «sao lại cho để tới 72 tiếng» by the sentence that sets another length of time."""

from __future__ import annotations

from actions.answer import Answer
from actions.claims.claimed_duration import lasts_otherwise
from actions.claims.spoken_figures import figures_spoken_of
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words import cues
from actions.words.openness import asks_openly


def answer_duration_claimed(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the sentence that gives a claim another length of time; None where none is claimed or a figure has its name."""
    asserts = cues.WHY.search(question.text) or cues.CLAIMED.search(question.text)
    if (
        not asserts
        or asks_openly(question.text)
        or cues.HOW_MUCH.search(question.text)
        or cues.SUPPOSED.search(question.text)
    ):
        return None
    if not question.amounts or figures_spoken_of(question, evidence, knowledge):
        return None
    passage = lasts_otherwise(question, knowledge)
    return corrected(passage, composer, strategy="duration_claimed") if passage is not None else None
