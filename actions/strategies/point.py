"""Answers «nhiệm vụ thứ năm là gì», «mục Bảy là nói gì»: one numbered point of the document, whole."""

from __future__ import annotations

from actions.answer import Answer
from actions.asked_point import asked_point
from actions.compose import Composer
from actions.evidence import Evidence
from actions.knowledge import Knowledge
from actions.question import Question
from actions.strategies.listing import numbered_points, only_so_many
from actions.strategies.passages import quote_passages


def answer_point(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the named point of the document in force; None when the document has no such point."""
    position = asked_point(question.text)
    points = numbered_points(question.document or knowledge.default.id, knowledge, asked=question.text)
    if position is None or not points or position < 1:
        return None
    if position > len(points):
        return only_so_many(points, knowledge, composer)
    passages = knowledge.release.section_passages[points[position - 1].id]
    return quote_passages(passages, composer, composer.wording.quote, strategy="point")
