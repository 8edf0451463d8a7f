"""Answers «thị trấn thuộc khu vực mấy», «xã miền núi là vùng nào»: the area that a place belongs to."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.place_in_area import asks_of_area, in_area
from actions.figures.naming import sentence_case
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.cited import quote_area
from actions.replies.compose import Composer


def answer_area_of(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Tell the area that the place named belongs to, by the sentence that says so."""
    placed = in_area(question, knowledge) if asks_of_area(question.text) else None
    if placed is None:
        return None
    quote = quote_area(placed.area, composer)
    composer.allow(placed.area.name)
    wording = composer.wording.belongs_to_area
    composer.lead(wording.format(place=sentence_case(placed.said), area=placed.area.name, quote=quote))
    return composer.answer(Status.ANSWERED, strategy="area_of")
