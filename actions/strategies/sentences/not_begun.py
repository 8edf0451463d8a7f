"""Answers how far a work has got, «xây được mấy phần trăm rồi», of one that is told not to have begun."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer

PROGRESS_ASKED = re.compile(
    r"\b(?:xây|làm|thi công|hoàn thành|xong|triển khai|thực hiện|đạt|được|tiến độ|khối lượng)\b[^?.,;]*"
    r"\b(?:bao nhiêu|mấy) ?(?:phần trăm|%|phần)|"
    r"\b(?:xây|làm|thi công|triển khai|thực hiện|tiến độ)\b[^?.,;]*\b(?:tới|đến) (?:đâu|mô)\b",
    re.IGNORECASE,
)
NOT_BEGUN = re.compile(
    r"\bchưa (?:được |thể |có thể )?(?:khởi công|động thổ|thi công|triển khai|bắt đầu|xây dựng|khởi động|thực hiện)\b",
    re.IGNORECASE,
)


def answer_not_begun(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the sentence that says a work is not begun whose progress is asked for; None where none says that of it."""
    things = [term for term in question.terms if term.vital]
    if not things or not PROGRESS_ASKED.search(question.text):
        return None
    for match in evidence.passages:
        text = knowledge.passage_texts[match.passage.id]
        begun = "%" in match.passage.text
        if not begun and NOT_BEGUN.search(match.passage.text) and all(text.speaks_of(term) for term in things):
            composer.lead(composer.wording.quote.format(quote=composer.quote(match.passage)))
            return composer.answer(Status.ANSWERED, strategy="not_begun")
    return None
