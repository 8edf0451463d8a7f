"""Answers «gọi số nào», «đường dây nóng là số mấy» with the sentence of the documents that gives the number to call."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.finding.fitting_passages import fitting_passages
from actions.question import Question
from actions.replies.compose import Composer
from index.model import Passage

NUMBER_TO_CALL = re.compile(
    r"\b(?:điện thoại|số máy|hotline|đường dây nóng|số liên hệ|tổng đài)\b|"
    r"\b(?:gọi|báo|alo|liên hệ|nhắn|phản ánh)(?: cho| vào| đến| tới| qua| theo)* số (?:máy )?(?:nào|mấy|gì|bao nhiêu)\b|"
    r"\bsố (?:nào|mấy|gì) (?:để |mà )?(?:gọi|báo|liên hệ)\b",
    re.IGNORECASE,
)
TELEPHONE = re.compile(r"(?<![\d.,/])(?:0\d{2,3}(?:[ .-]?\d{1,4}){2,3}|1[89]00[ .-]?\d{2,4})(?![\d,/])", re.IGNORECASE)
LINE = re.compile(r"\b(?:điện thoại|đường dây nóng|hotline|tổng đài|số máy|gọi|ĐT)\b", re.IGNORECASE)


def answer_contact(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the best sentence with a telephone number, which counts nothing, else the only one of the document itself.

    None where no number to call is asked for or none is given.
    """
    if not NUMBER_TO_CALL.search(question.text):
        return None
    fitting = (match.passage for match in fitting_passages(question, evidence.passages))
    found = next((passage for passage in fitting if TELEPHONE.search(passage.text)), None)
    found = found or _only_line(question, knowledge)
    if found is None:
        return None
    composer.lead(composer.wording.on_this.format(quote=composer.quote(found)))
    return composer.answer(Status.ANSWERED, strategy="contact")


def _only_line(question: Question, knowledge: Knowledge) -> Passage | None:
    """Return the one sentence of the document asked about that gives a line to call, whatever it is for; None for several."""
    passages = knowledge.release.document_passages[question.document or knowledge.default.id]
    lines = [item for item in passages if LINE.search(item.text) and TELEPHONE.search(item.text)]
    return lines[0] if len(lines) == 1 else None
