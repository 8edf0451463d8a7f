"""Answers «ở đâu?» after something was told: where it is, if the sentence on it says so, else that it does not."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.own_place import PLACE_NAMED
from actions.finding.evidence import Evidence
from actions.finding.fitting_passages import fitting_passages
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.money_sources import FUNDED

PLACED = re.compile(
    r"\b(?:tại|ở|trên (?:địa bàn|đường|tuyến)|khu vực|thuộc|các đơn vị)\s+(?!đây\b|đó\b)[^\W\d_]", re.IGNORECASE
)


ASKED_AT_LAST = re.compile(
    rf"(?:{cues.WHERE.pattern})(?: (?:vậy|thế|ạ|nhỉ|hả|đó|rồi|bạn|em|anh|chị))*\W*$", re.IGNORECASE
)


def answer_where(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the sentence on what is spoken of and say whether it names a place.

    Whoever asks in full is only told so where it names none; a sentence on the topic alone («nộp hồ sơ ở đâu») tells nothing.
    """
    own = [term for term in question.terms if term.start >= 0]
    if not cues.WHERE.search(question.text) or FUNDED.search(question.text):
        return None  # where money comes from is no place
    in_full = not question.follow_up or bool(own and not question.leaning)
    if in_full and not (question.terms and ASKED_AT_LAST.search(question.text)):
        return None
    fitting = fitting_passages(question, evidence.passages)
    if not fitting or (in_full and fitting[0].passage.cells):
        return None
    passage = fitting[0].passage
    placed = PLACED.search(passage.text) is not None
    vital = [term for term in question.terms if term.vital]
    if in_full and vital and all(term in fitting[0].coverage.loose for term in vital):
        composer.lead(composer.wording.not_stated.format(topic=question.naming(vital)))
        return composer.answer(Status.NOT_IN_PLAN, strategy="where")
    if in_full and (placed or PLACE_NAMED.search(passage.text)):
        return None
    wording = composer.wording.on_this if placed else composer.wording.no_place
    composer.lead(wording.format(quote=composer.quote(passage)))
    return composer.answer(Status.ANSWERED if placed else Status.PARTLY_ANSWERED, strategy="where")
