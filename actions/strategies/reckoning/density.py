"""Answers «mỗi km² có bao nhiêu người» where no density is stated: the people of a place shared out over its area."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer
from actions.documents.document_choice import home_figures
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation
from index.model import Figure

DENSITY = re.compile(r"\bmật độ (?:dân số|dân cư)\b", re.IGNORECASE)
PEOPLE = re.compile(
    r"(?:tổng )?(?:số )?(?:dân số|dân)(?: trung bình| thường trú| toàn [^\W\d_]+(?: [^\W\d_]+)?)?", re.IGNORECASE
)
AREA = re.compile(r"(?:tổng )?diện tích(?: đất)?(?: tự nhiên)?(?: toàn [^\W\d_]+(?: [^\W\d_]+)?)?", re.IGNORECASE)
AREA_UNITS = ("km²", "ha")


def answer_density(question: Question, _evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Divide the people of the place by its area; None where a density is stated, or of a part of the place is asked."""
    if DENSITY.search(question.text) is None or question.amounts:
        return None
    if any(term.vital and not DENSITY.fullmatch(term.text) for term in question.terms):
        return None
    figures = [item for item in home_figures(question, knowledge) if period_fit(item.period, question.periods) >= 0]
    if any(DENSITY.search(item.indicator) for item in figures):
        return None
    pair = _people_and_area(figures)
    return show_calculation("density", pair, pair, composer, strategy="density") if pair else None


def _people_and_area(figures: Sequence[Figure]) -> tuple[Figure, Figure] | None:
    """Return how many people there are and on what area; None where one of them is not stated, or several that differ."""
    plain = [
        item for item in figures if item.amount.change is None and item.amount.high is None and item.parent is None
    ]
    people = [item for item in plain if PEOPLE.fullmatch(item.indicator) and item.amount.unit == "người"]
    areas = [item for item in plain if AREA.fullmatch(item.indicator) and item.amount.unit in AREA_UNITS]
    beside = [(many, few) for many in people for few in areas if many.passage == few.passage]
    pairs = beside or [(many, few) for many in people for few in areas]
    amounts = {(many.amount.size, few.amount.size) for many, few in pairs}
    return pairs[0] if len(amounts) == 1 and pairs[0][1].amount.value else None
