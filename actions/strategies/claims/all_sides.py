"""Answers «tai nạn giảm cả ba tiêu chí phải không», «cả ba mặt đều giảm»: by all the changes that one sentence states."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from index.model import Figure, FigureKind

_SIDES = (
    r"(?:cả|toàn bộ|tất cả)(?: (?:hai|ba|bốn|năm|[2-5]|các|mọi))? "
    r"(?:mặt|tiêu chí|chỉ số|chỉ tiêu|phương diện|khía cạnh|chiều|số liệu)"
)
ALL_SIDES = re.compile(
    rf"\b(?P<way>tăng|giảm)(?: (?:đều|sâu|mạnh|được|ở|trên|hết|xuống|lên))* {_SIDES}\b|"
    rf"\b{_SIDES}(?: (?:này|ấy|đó|trên))?(?: (?:đều|cùng|cũng|thảy|lại))* (?P<moves>tăng|giảm)\b",
    re.IGNORECASE,
)
SEVERAL = 2  # changes that a sentence must state to speak of several sides


def answer_all_sides(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Confirm or put right that all that is counted of a thing went one way; None where no sentence states several changes."""
    said = ALL_SIDES.search(question.text)
    things = [term for term in question.terms if term.vital and said and term.start < said.start()]
    things = [term for term in things if term.known or term.kind == "indicator"]
    if said is None or not things:
        return None
    way = (said["way"] or said["moves"]).lower()
    for match in evidence.figures:
        passage = knowledge.release.passages[match.figure.passage]
        if match.figure.amount.change is None or not all(
            knowledge.passage_texts[passage.id].speaks_of(term) for term in things
        ):
            continue
        moved = [item for item in knowledge.release.passage_figures[passage.id] if _is_move(item, question)]
        if len(moved) < SEVERAL:
            continue
        if any(item.amount.change != way for item in moved):
            return corrected(passage, composer, strategy="all_sides")
        composer.lead(composer.wording.yes.format(quote=composer.quote(passage)))
        return composer.answer(Status.ANSWERED, strategy="all_sides")
    return None


def _is_move(figure: Figure, question: Question) -> bool:
    """Tell whether a figure says by how much something went up or down in the time asked for."""
    moved = figure.amount.change is not None and figure.kind is not FigureKind.PLAN
    return moved and period_fit(figure.period, question.periods) >= 0
