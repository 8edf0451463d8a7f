"""Puts right who asks why something fell short of its plan that the documents say was reached, or the other way round."""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import COMPARED
from actions.figures.kind_asked import EXPECTED
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.words import cues
from actions.words.asides import ASKS
from actions.words.granted import granted_clauses
from index.model import Figure
from vietnamese.amounts import find_amounts
from vietnamese.units import PER_CENT

_PLAN = r"(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)\b"
FELL_SHORT_OF_PLAN = re.compile(
    rf"\b(?:không|chưa|chẳng)\b[^,;.?!]{{0,25}}?\b(?:đạt|tới|đến|bằng|đủ|hoàn thành|về)\b[^,;.?!]{{0,25}}?\b{_PLAN}|"
    rf"\b(?:thấp hơn|kém|hụt|dưới|thiếu)(?: hơn)?(?: so với)?(?: mức)? {_PLAN}",
    re.IGNORECASE,
)
BEYOND_PLAN = re.compile(rf"\b(?:vượt|cao hơn)(?: (?:xa|cả|quá|so với|mức))* {_PLAN}", re.IGNORECASE)
WHO_SETS_TARGETS = re.compile(  # «… mà Hội đồng giao»
    r"(?:hội đồng(?: nhân dân)?|hđnd|tỉnh|cấp trên|trung ương)", re.IGNORECASE
)
OF_PLAN = re.compile(r"(?:mức )?(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)", re.IGNORECASE)
HOW_FAR = re.compile(  # «vượt kế hoạch bao nhiêu phần trăm»
    rf"\b(?:vượt|hụt|thiếu|kém|thấp hơn|cao hơn)(?: so với)?(?: {_PLAN})?(?: là| được| mất| tới)* (?:bao nhiêu|mấy|nhiêu)",
    re.IGNORECASE,
)


def misjudged_plan(question: Question, evidence: Evidence, knowledge: Knowledge) -> Figure | None:
    """Return the share of its plan that says otherwise than a question takes for granted which asks for the reason or amount.

    «xuất khẩu vượt kế hoạch tới 10%, thế tổng kim ngạch là bao nhiêu» takes it for granted in a clause before.
    """
    short, beyond = FELL_SHORT_OF_PLAN.search(question.text), BEYOND_PLAN.search(question.text)
    claim = short or beyond
    if claim is None or (short is None) is (beyond is None):
        return None
    whole = cues.WHY.search(question.text) or HOW_FAR.search(question.text)
    granted = [(0, len(question.text))] if whole else _granted(claim.start(), question.text)
    things = [
        term
        for term in question.terms
        if term.vital
        and any(start <= term.start < end for start, end in granted)
        and not claim.start() <= term.start < claim.end()
        and not any(said.fullmatch(term.text) for said in (OF_PLAN, WHO_SETS_TARGETS))
    ]
    said = [
        span.amount.value for span in find_amounts(question.text) for start, end in granted if start <= span.start < end
    ]
    for match in evidence.figures if things else ():
        figure = match.figure
        if figure.amount.unit != "%" or figure.amount.change is not None or not is_of_plan(figure):
            continue
        names_all = all(knowledge.figure_texts[figure.id][0].speaks_of(term) for term in things)
        if names_all and speaks_for(figure, question):
            apart = abs(figure.amount.value - PER_CENT)
            otherwise = (figure.amount.value >= PER_CENT) is (short is not None)
            so_far = whole or not said or any(value in (apart, figure.amount.value) for value in said)
            return figure if otherwise or not so_far else None
    return None


def speaks_for(figure: Figure, question: Question) -> bool:
    """Tell whether a result is of the time asked for; that of nine months tells nothing of what the year is to come to."""
    fit = period_fit(figure.period, question.periods)
    return fit == 1.0 or (fit >= 0 and EXPECTED.search(question.text) is None)


def _granted(place: int, text: str) -> list[tuple[int, int]]:
    """Return the clause around a place of a question that something else is asked after, where it asks nothing itself."""
    clauses = granted_clauses(text)
    return [span for span in clauses if span[0] <= place < span[1] and not ASKS.search(text, *span)][:1]


def is_of_plan(figure: Figure) -> bool:
    """Tell whether a figure is what was reached, held against its plan: «bằng 97,3% kế hoạch»."""
    against = COMPARED.search(figure.indicator)
    return against is not None and OF_PLAN.match(against.group(1)) is not None
