"""Answers «tai nạn giảm cả ba tiêu chí phải không», «cả ba mặt đều giảm»: by all the changes that one sentence states."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import PLANNED, than
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words import cues
from actions.words.openness import asks_openly
from index.model import Figure, FigureKind, Passage
from vietnamese.numbers import parse_number

_SIDES = (
    r"(?:cả|toàn bộ|tất cả)(?: (?:{number}|các|mọi))? "
    r"(?:mặt|tiêu chí|chỉ số|chỉ tiêu|phương diện|khía cạnh|chiều|số liệu)"
)
_NUMBER = "(?P<{group}>hai|ba|bốn|năm|[2-5])"
ALL_SIDES = re.compile(
    rf"\b(?P<way>tăng|giảm)(?: (?:đều|sâu|mạnh|được|ở|trên|hết|xuống|lên))* "
    rf"{_SIDES.format(number=_NUMBER.format(group='number'))}\b|"
    rf"\b{_SIDES.format(number=_NUMBER.format(group='many'))}(?: (?:này|ấy|đó|trên))?"
    r"(?: (?:đều|cùng|cũng|thảy|lại))* (?P<moves>tăng|giảm)\b",
    re.IGNORECASE,
)
SEVERAL = 2  # changes that a sentence must state to speak of several sides


def answer_all_sides(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Say whether all that is counted of a thing went one way; None where no sentence states several changes.

    Fewer than the question says prove nothing: their sentence is quoted without a verdict.
    """
    said = ALL_SIDES.search(question.text)
    things = [term for term in question.terms if term.vital and said and term.start < said.start()]
    things = [term for term in things if term.known or term.kind == "indicator"]
    if said is None or not things:
        return None
    way = (said["way"] or said["moves"]).lower()
    wanted = int(parse_number((said["number"] or said["many"] or str(SEVERAL)).lower()) or SEVERAL)
    for match in evidence.figures:
        passage = knowledge.release.passages[match.figure.passage]
        if match.figure.amount.change is None or not all(
            knowledge.passage_texts[passage.id].speaks_of(term) for term in things
        ):
            continue
        moved = [item for item in knowledge.release.passage_figures[passage.id] if _is_move(item, question)]
        if len(moved) < SEVERAL:
            continue
        if all(item.amount.change == way for item in moved):
            return _borne_out(passage, composer, proved=len(moved) >= wanted and not cues.WHY.search(question.text))
        if not asks_openly(question.text):
            return corrected(passage, composer, strategy="all_sides")
        composer.lead(composer.wording.no.format(quote=composer.quote(passage)))
        return composer.answer(Status.ANSWERED, strategy="all_sides")
    return None


def _borne_out(passage: Passage, composer: Composer, *, proved: bool) -> Answer | None:
    wording = composer.wording.yes if proved else composer.wording.on_this
    composer.lead(wording.format(quote=composer.quote(passage)))
    return composer.answer(Status.ANSWERED if proved else Status.PARTLY_ANSWERED, strategy="all_sides")


def _is_move(figure: Figure, question: Question) -> bool:
    """Tell whether a figure says by how much something went up or down, and not against a plan, in the time asked for."""
    moved = figure.amount.change is not None and figure.kind is not FigureKind.PLAN and not PLANNED.match(than(figure))
    return moved and period_fit(figure.period, question.periods) >= 0
