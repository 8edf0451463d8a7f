"""Answers «ở đâu?» after something was told: where it is, if the sentence on it says so, else that it does not."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.finding.fitting_passages import fitting_passages
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues

PLACED = re.compile(
    r"\b(?:tại|ở|trên (?:địa bàn|đường|tuyến)|khu vực|thuộc|các đơn vị)\s+(?!đây\b|đó\b)[^\W\d_]", re.IGNORECASE
)


def answer_where(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the sentence on what was spoken of and say whether it names a place; None for whoever asks in full."""
    own = [term for term in question.terms if term.start >= 0]
    if not cues.WHERE.search(question.text) or not question.follow_up or (own and not question.leaning):
        return None
    fitting = fitting_passages(question, evidence.passages)
    if not fitting:
        return None
    passage = fitting[0].passage
    placed = PLACED.search(passage.text) is not None
    wording = composer.wording.on_this if placed else composer.wording.no_place
    composer.lead(wording.format(quote=composer.quote(passage)))
    return composer.answer(Status.ANSWERED if placed else Status.PARTLY_ANSWERED, strategy="where")
