"""Answers «ai chủ trì», «phối hợp với ai», «bao giờ xong» of a task from the lines under it: «Đơn vị chủ trì: Sở Tư pháp»."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.task_details import Detail, details_under
from actions.figures.naming import sentence_case
from actions.finding.evidence import Evidence
from actions.finding.fitting_passages import fitting_passages
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues

FOR_WHOM = re.compile(  # «ai được học», «dành cho ai»: no doer is asked for; «kéo dài đến khi nào»: no beginning
    r"\b(?:ai|người nào) (?:sẽ |thì )?(?:được|bị|có thể|phải đóng|hưởng)\b|"
    r"\b(?:cho|của|với|đối với) (?:những )?ai\b|"
    r"\b(?:đến|tới) (?:khi nào|bao giờ|chừng nào|ngày nào|năm nào)\b",
    re.IGNORECASE,
)
PARTNER_ASKED = re.compile(r"\b(?:phối hợp|cùng làm|làm cùng|hỗ trợ thêm|giúp sức)\b(?! thực hiện tốt)", re.IGNORECASE)


def answer_task_detail(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say who leads or helps with the task that fits best, or by when it is due; None where no line under it tells that."""
    asked = _asked(question.text)
    if asked is None or question.numbers:
        return None
    for match in fitting_passages(question, evidence.passages):
        told = details_under(match.passage, knowledge).get(asked)
        if match.coverage.missing or told is None:
            return None  # what fits better has no such lines
        line, words = told
        composer.lead(composer.wording.agency.format(agency=sentence_case(words)), stress=words)
        composer.quotes([match.passage, line])
        return composer.answer(Status.ANSWERED, strategy="task_detail")
    return None


def _asked(text: str) -> Detail | None:
    """Return the one thing that a question wants to know of a task; None where it asks for another, or for two."""
    who, when = cues.WHO.search(text) is not None, cues.WHEN.search(text) is not None
    if who is when or any(cue.search(text) for cue in (cues.HOW_MUCH, cues.SIGNER, cues.MONEY, cues.WORKS_ASKED)):
        return None
    if FOR_WHOM.search(text):
        return None
    if when:
        return Detail.TIME
    return Detail.PARTNER if PARTNER_ASKED.search(text) else Detail.LEAD
