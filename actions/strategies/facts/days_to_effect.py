"""Answers how many days lie between the day a document was issued and the day it comes into force."""

from __future__ import annotations

import re
from decimal import Decimal

from actions.answer import Answer, Status
from actions.documents.document_head import clause_on_effect, dated_lines
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from vietnamese.numbers import format_number
from vietnamese.periods import find_dates

IN_FORCE = re.compile(r"\bhiệu lực\b", re.IGNORECASE)
ISSUED = re.compile(r"\b(?:thông qua|ban hành|ký|công bố|ra đời)\b", re.IGNORECASE)
HOW_LONG = re.compile(r"\b(?:bao nhiêu|mấy) (?:ngày|hôm)\b|\bbao lâu\b|\bcách (?:nhau )?mấy\b", re.IGNORECASE)


def answer_days_to_effect(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Count the days from the document's own day to the day that its clause on effect states; None where it states none."""
    asked = all(cue.search(question.text) for cue in (IN_FORCE, ISSUED, HOW_LONG))
    document = knowledge.release.documents[question.document or knowledge.default.id]
    if not asked or question.numbers or document.issued is None:
        return None
    clause = clause_on_effect(document.id, knowledge)
    dates = find_dates(clause.text[clause.text.find("hiệu lực") :]) if clause is not None else []
    dated = dated_lines(document, knowledge)[:1]
    if clause is None or not dates or not dated or dates[0].value < document.issued:
        return None
    days = format_number(Decimal((dates[0].value - document.issued).days))
    composer.allow(days)
    composer.lead(composer.wording.days_to_effect.format(days=days), stress=days)
    composer.quotes([*dated, clause])
    return composer.answer(Status.ANSWERED, strategy="days_to_effect")
