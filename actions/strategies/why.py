"""Answers «vì sao»: the sentence that gives the reason, or the nearest one with the word that it gives none."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.compose import Composer
from actions.evidence import Evidence
from actions.knowledge import Knowledge
from actions.question import Question
from actions.strategies.passages import all_fitting, quote_passages
from index.model import Passage

REASON = re.compile(
    r"\b(?:do|vì|bởi|nhờ|nguyên nhân|lý do|xuất phát từ|vướng|nhằm|để|trước tình hình|trong điều kiện|căn cứ|ảnh hưởng)\b",
    re.IGNORECASE,
)
CAUSE = re.compile(r"nguyên nhân", re.IGNORECASE)
SHORTCOMING = re.compile(r"hạn chế|tồn tại|khó khăn|yếu kém", re.IGNORECASE)
LOOSER = 0.3  # a reason may be this much less about the question's words than the best sentence


def answer_why(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the reason that the documents give; None when they do not speak of the thing at all."""
    fitting = all_fitting(question, evidence.passages)
    if not fitting:
        return None
    near = [match for match in fitting if match.score >= fitting[0].score - LOOSER]
    reasons = [match.passage for match in near if REASON.search(match.passage.text)]
    if reasons:
        composer.lead(composer.wording.quote.format(quote=composer.quote(reasons[0])))
        return composer.answer(Status.ANSWERED, strategy="why")
    general = _causes_beside(fitting[0].passage, knowledge)
    if general:
        return quote_passages(general, composer, composer.wording.causes, strategy="why")
    composer.lead(composer.wording.no_reason.format(quote=composer.quote(fitting[0].passage)))
    return composer.answer(Status.PARTLY_ANSWERED, strategy="why")


def _causes_beside(passage: Passage, knowledge: Knowledge) -> list[Passage]:
    """Return what stands under «Nguyên nhân» beside the section of shortcomings that a passage belongs to."""
    release = knowledge.release
    section = release.sections[passage.section]
    if not SHORTCOMING.search(section.title):
        return []
    return [
        item
        for other in release.sections.values()
        if other.document == section.document and other.trail == section.trail and CAUSE.match(other.title)
        for item in release.section_passages.get(other.id, ())
    ]
