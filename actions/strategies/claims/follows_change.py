"""Answers «lương tăng thì đơn giá có thay đổi theo không» by a sentence that has one thing follow another."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words.matching import MatchText

CHANGES = r"(?:thay đổi|điều chỉnh|biến động|tăng|giảm|đổi|sửa đổi)"
FOLLOWS_ASKED = re.compile(
    rf"\b{CHANGES}\b(?: [^\W\d_]+){{0,3}}? (?:thì|mà)\b[^?]*\b(?:có|được)\b[^?]*\b{CHANGES}\b[^?]*\b(?:không|chưa)\b|"
    rf"\bcó(?: được)? {CHANGES}(?: theo)? (?:khi|nếu)\b[^?]*\b{CHANGES}\b",
    re.IGNORECASE,
)
FOLLOWS = re.compile(
    rf"\b(?:được|sẽ|thì) {CHANGES}\b[^.;]*?\b(?:khi|theo|nếu)\b(?P<what>[^.;]*\b{CHANGES}\b)", re.IGNORECASE
)


def answer_follows_change(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say yes with the sentence that has something follow what a question says changes; None where none or several do."""
    asked = FOLLOWS_ASKED.search(question.text)
    named = [term for term in question.terms if " " in term.text]
    if asked is None or not named or question.amounts:
        return None
    saying = [
        passage
        for passage in home_passages(question, knowledge)
        if (follows := FOLLOWS.search(passage.text)) is not None
        and MatchText(follows["what"]).speaks_of(named[0] if asked.start() >= named[0].start else named[-1])
    ]
    if len(saying) != 1:
        return None
    composer.lead(composer.wording.yes.format(quote=composer.quote(saying[0])))
    return composer.answer(Status.ANSWERED, strategy="follows_change")
