"""Puts right what a question takes to have gone up that the documents say went down, or the other way round."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import COMPARED, PLANNED, UP_OR_DOWN, is_year_after
from actions.finding.evidence import gather
from actions.question import Question
from actions.words.granted import granted_clauses, wondered_at
from actions.words.matching import Term
from index.model import Figure, FigureKind

WENT = re.compile(
    r"(?<!\bkhông )(?<!\bchưa )(?<!\bchẳng )\b(?P<up>tăng|leo thang)\b(?! (?:cường|trưởng|ca|thu|tốc))|"
    r"(?<!\bkhông )(?<!\bchưa )(?<!\bchẳng )\b(?P<down>giảm|sụt|tụt)\b(?! (?:nghèo|thiểu|nhẹ|sinh))",
    re.IGNORECASE,
)
NO_CLAIM = re.compile(  # wished, supposed or planned, or an amount that is asked for
    r"\b(?:nếu|giả sử|để|muốn|cần|phải|sẽ|định|dự kiến|phấn đấu|kế hoạch|mục tiêu|chỉ tiêu|nên|làm sao|bao nhiêu|mấy|có)\b",
    re.IGNORECASE,
)


def gone_otherwise(question: Question, knowledge: Knowledge) -> Figure | None:
    """Return the change of the thing of which a clause taken for granted says the contrary; None where none does.

    All changes of it that are stated for the time must go the other way.
    """
    if UP_OR_DOWN.search(question.text):
        return None
    for start, end in (*granted_clauses(question.text), *wondered_at(question.text)):
        went = WENT.search(question.text, start, end)
        if went is None or NO_CLAIM.search(question.text, start, end):
            continue
        things = tuple(term for term in question.terms if start <= term.start < went.start() and term.vital)
        if any(term.known or " " in term.text for term in things):
            moves = _moves(things, question, knowledge)
            claimed = "tăng" if went["up"] else "giảm"
            if moves and all(figure.amount.change != claimed for figure in moves):
                return moves[0]
    return None


def _moves(things: tuple[Term, ...], question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the changes against an earlier time that the documents state of things, of the time asked for."""
    alone = replace(question, terms=things, amounts=(), follow_up=False)
    return [
        match.figure
        for match in gather(alone, knowledge).figures
        if match.figure.amount.change is not None
        and match.figure.kind is not FigureKind.PLAN
        and not match.aside
        and all(knowledge.figure_texts[match.figure.id][0].speaks_of(term) for term in things)
        and (period_fit(match.figure.period, question.periods) >= 0 or is_year_after(match.figure, question))
        and not _is_of_plan(match.figure)
    ]


def _is_of_plan(figure: Figure) -> bool:
    against = COMPARED.search(figure.indicator)
    return against is not None and PLANNED.match(against.group(1)) is not None
