"""Answers «thứ mấy không lấy rác», «tiếp dân vào ngày nào trong tuần»: the sentence that names days of the week for it."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words.coverage import cover
from actions.words.matching import MatchText
from index.model import Passage

ASKED = re.compile(  # not «nhiệm vụ thứ mấy»
    r"(?:^\W*|\b(?:vào|ngày|hôm|từ|đến|tới|mỗi|là|rác|nhằm|trừ) )thứ (?:mấy|nào)\b|\b(?:ngày|hôm|bữa) nào trong tuần\b",
    re.IGNORECASE,
)
WEEKDAY = re.compile(
    r"\b(?:thứ|Thứ) (?:Hai|Ba|Tư|Năm|Sáu|Bảy)\b|\b[Cc]hủ [Nn]hật\b|\b[Tt]hứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]) (?:hằng|hàng) tuần\b"
)
BY_HEADING = 0.9  # trust in a heading beside the sentence itself


def answer_weekdays(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the one sentence with days of the week that, with its headings, names what is asked; None without one."""
    things = [term for term in question.terms if term.vital and term.kind != "place"]
    if not ASKED.search(question.text) or not things:
        return None
    naming = [
        passage
        for passage in home_passages(question, knowledge)
        if WEEKDAY.search(passage.text) and not cover(things, _layers(passage, knowledge), loosely=True).missing
    ]
    if len(naming) != 1:
        return None
    composer.lead(composer.wording.quote.format(quote=composer.quote(naming[0])))
    return composer.answer(Status.ANSWERED, strategy="weekdays")


def _layers(passage: Passage, knowledge: Knowledge) -> list[tuple[MatchText, float]]:
    return [(knowledge.passage_texts[passage.id], 1.0), (knowledge.section_texts[passage.section], BY_HEADING)]
