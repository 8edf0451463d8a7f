"""Puts right «nghị quyết có hiệu lực từ 10/7 rồi, sao …» by the clause that says from which day a document is in force."""

from __future__ import annotations

import re

from actions.answer import Answer
from actions.documents.document_head import clause_on_effect
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words import cues
from vietnamese.periods import find_dates

DAY_CLAIMED = re.compile(
    r"\b(?:có )?hiệu lực(?: thi hành)?(?: (?:kể từ|bắt đầu từ|từ|vào))?(?: (?:hôm|ngày|mùng|mồng))* "
    r"(?:(?P<day>\d{1,2})(?:/| tháng )|tháng )(?P<month>\d{1,2})(?:(?:/| năm )(?P<year>\d{4}))?(?![\d%])",
    re.IGNORECASE,
)
FORCE = "hiệu lực"


def answer_effect_claimed(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the clause on effect to whoever takes another day or month for granted; None where it says the same, or no day."""
    claimed = DAY_CLAIMED.search(question.text)
    if claimed is None or question.numbers or cues.SUPPOSED.search(question.text):
        return None
    clause = clause_on_effect(question.document or knowledge.default.id, knowledge)
    at = clause.text.find(FORCE) if clause is not None else -1
    stated = (
        next((span.value for span in find_dates(clause.text[at:])), None) if clause is not None and at >= 0 else None
    )
    if clause is None or stated is None:
        return None
    parts = ((claimed["day"], stated.day), (claimed["month"], stated.month), (claimed["year"], stated.year))
    if all(said is None or int(said) == told for said, told in parts):
        return None
    return corrected(clause, composer, strategy="effect_claimed")
