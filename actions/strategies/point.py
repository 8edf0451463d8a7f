"""Answers «nhiệm vụ thứ năm là gì», «mục Bảy là nói gì»: one numbered point of the document, whole."""

from __future__ import annotations

from actions import cues
from actions.answer import Answer
from actions.asked_point import asked_point
from actions.compose import Composer
from actions.evidence import Evidence
from actions.knowledge import Knowledge
from actions.question import Question
from actions.strategies.listing import numbered_points, only_so_many
from actions.strategies.passages import quote_passages

HALF = 0.5  # credit of a term that a sentence is about


def answer_point(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the named point of the document in force, of it what a question names; None when there is no such point."""
    position = asked_point(question.text)
    points = numbered_points(question.document or knowledge.default.id, knowledge, asked=question.text)
    if position is None or not points or position < 1:
        return None
    if position > len(points):
        return only_so_many(points, knowledge, composer)
    passages = knowledge.release.section_passages[points[position - 1].id]
    named = [term for term in question.terms if term.vital]
    about = [
        item
        for item in passages
        if any(knowledge.passage_texts[item.id].credit(term, loosely=True) >= HALF for term in named)
    ]
    whole = cues.ALL_OF_IT.search(question.text) is not None
    return quote_passages(about or passages, composer, composer.wording.quote, strategy="point", whole=whole)
