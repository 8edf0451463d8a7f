"""Answers «tiền bán đất dùng để làm gì», «chi nhiều nhất cho cái gì»: what the money goes to, or that only its sum is stated."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words.asked_unit import measures
from actions.words.matching import MatchText, Term
from index.model import Figure

USE_ASKED = re.compile(
    r"\b(?:dùng|sử dụng|xài|tiêu|chi|đổ|rót|đem|lấy|bỏ)(?: (?:tiền|ra|nhiều nhất|chủ yếu|hết|đi|số tiền đó))*"
    r" (?:để làm|làm|để|vào|vô|cho)(?: (?:những|các|mấy))?(?: (?:việc|cái|chuyện|khoản|mục|thứ|mục đích|lĩnh vực))?"
    r" (?:gì|chi|đâu|nào)\b(?! (?:bao nhiêu|mấy))",
    re.IGNORECASE,
)
POINTED_AT = re.compile(r"\b(?:tiền|số tiền|số|khoản|nguồn)(?: tiền)? (?:đó|ấy|này|nớ|nầy)\b", re.IGNORECASE)
USE_SAID = re.compile(
    r"\b(?:dành|sử dụng|dùng|phân bổ|bố trí|trích|ưu tiên|đầu tư|chi trả|hỗ trợ)\b[^.;]*\b(?:cho|để|vào|đối với)\b",
    re.IGNORECASE,
)


def answer_use_of_money(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the sentence that says what a sum is for, else state the sum with its parts; None where no sum is asked about."""
    if USE_ASKED.search(question.text) is None or not any(term.kind == "indicator" for term in question.terms):
        return None
    told = knowledge.release.figures.get(next(iter(question.memory.figures), ""))
    if told is not None and POINTED_AT.search(question.text) and measures(told, "money"):
        return _only_sum(told, composer)
    sums = [
        match.figure
        for match in evidence.figures
        if not match.coverage.missing
        and not match.aside
        and measures(match.figure, "money")
        and period_fit(match.figure.period, question.periods) >= 0
    ]
    if not sums or any(knowledge.release.parts.get(item.id) for item in sums):
        return None
    named = [term for term in question.terms if term.kind == "indicator"]
    said = (
        item.passage
        for item in evidence.passages
        if all(_speaks_of(term, knowledge.passage_texts[item.passage.id]) for term in named)
    )
    if (used := next((item for item in said if USE_SAID.search(item.text)), None)) is not None:
        composer.lead(composer.wording.quote.format(quote=composer.quote(used)))
        return composer.answer(Status.ANSWERED, strategy="use_of_money")
    return _only_sum(sums[0], composer)


def _speaks_of(term: Term, text: MatchText) -> bool:
    """Tell whether a sentence says a term, or how the question says it: «tiền|dự phòng» of «dự phòng ngân sách»."""
    return text.speaks_of(term) or text.holds(term.said.lower().removeprefix("tiền ")) == 1.0


def _only_sum(money: Figure, composer: Composer) -> Answer:
    composer.lead(composer.wording.no_use.format(claim=composer.claim(money)), stress=money.amount.text())
    return composer.answer(Status.PARTLY_ANSWERED, strategy="use_of_money")
