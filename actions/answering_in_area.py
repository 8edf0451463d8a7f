"""Answers a question about a place by the area that the place belongs to: «khu vực III: 18 triệu đồng» for «xã miền núi»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.place_in_area import InArea, asks_of_area, in_areas
from actions.figures.levels_asked import OF_LEVELS
from actions.figures.naming import sentence_case
from actions.finding.evidence import Evidence, gather
from actions.first_answer import composer_for, first_answer
from actions.question import Question
from actions.replies.cited import cited_passages, passages_naming, quote_area
from actions.words.asked_unit import asked_dimension
from index.model import Figure
from vietnamese.folding import fold
from vietnamese.units import unit_dimension


def answer_in_area(question: Question, knowledge: Knowledge) -> tuple[Answer, Evidence] | None:
    """Answer by the area that the place named belongs to, and say that it does; None where that answers nothing by its name."""
    found = [] if asks_of_area(question.text) else in_areas(question, knowledge)
    if not found:
        return None
    placed = found[-1]
    evidence = gather(placed.question, knowledge)
    composer = composer_for(question, knowledge)
    answer = first_answer(placed.question, evidence, knowledge, composer)
    if answer is None or answer.status is not Status.ANSWERED or not _is_of_areas(answer, found, knowledge):
        return None
    if len(found) == 1 and (own := _of_area(answer, placed.area.name, question, knowledge)) is not None:
        composer = composer_for(question, knowledge)
        composer.lead(composer.claim(own), stress=own.amount.text())
    for item in found:
        quote, name = quote_area(item.area, composer), item.area.name
        place = sentence_case(item.said)
        composer.allow(name)
        if fold(place) in fold(item.area.passage.text):
            composer.allow(place)  # «Xã A Lưới 1» is a name
        composer.line(composer.wording.belongs_to_area.format(place=place, area=name, quote=quote))
    return composer.answer(answer.status, strategy=answer.strategy), evidence


def _is_of_areas(answer: Answer, found: Sequence[InArea], knowledge: Knowledge) -> bool:
    """Tell whether an answer is of the areas of the places named: by a sentence, or by the rows of a table of levels."""
    if answer.strategy not in OF_LEVELS:
        return len(found) == 1 and _says_of_area(answer, found[0], knowledge)
    cited = [fold(item.text) for item in cited_passages(answer, knowledge)]
    return all(any(fold(item.area.name) in text for text in cited) for item in found)


def _says_of_area(answer: Answer, placed: InArea, knowledge: Knowledge) -> bool:
    """Tell whether one sentence cited says the area and all vital terms, and half of all that is said at least."""
    things = [term for term in placed.question.terms if term.text != placed.area.name.lower()]
    vital = [term for term in placed.question.terms if term.vital]
    return any(
        2 * sum(knowledge.passage_texts[item.id].speaks_of(term) for term in things) >= len(things)
        for item in passages_naming(answer, vital, knowledge)
        if item.document == placed.area.passage.document
    )


def _of_area(answer: Answer, area: str, question: Question, knowledge: Knowledge) -> Figure | None:
    """Return the one figure named by an area in the sentence or row that an answer gives whole; None where it names others."""
    first = knowledge.passages_at((item.document_id, item.start) for item in answer.citations[:1])
    figures = [figure for item in first for figure in knowledge.release.passage_figures.get(item.id, ())]
    whole = re.compile(rf"\b{re.escape(area)}\b", re.IGNORECASE)
    own = [figure for figure in figures if whole.search(figure.indicator)]
    if len(own) != 1 or len(figures) < 2 or answer.computations:
        return None
    leads = [item.figure for item in answer.figures]
    if leads:
        return own[0] if own[0] in leads[1:] else None
    return own[0] if asked_dimension(question.text) in ("", unit_dimension(own[0].amount.unit or "")) else None
