"""Puts right who asks why something fell short of its plan that the documents say was reached, or the other way round."""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import COMPARED
from actions.figures.scaling import PER_CENT
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.words import cues
from index.model import Figure

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
    """Return the share of its plan that says otherwise than a question for the reason or the amount takes for granted."""
    short, beyond = FELL_SHORT_OF_PLAN.search(question.text), BEYOND_PLAN.search(question.text)
    asked = cues.WHY.search(question.text) or HOW_FAR.search(question.text)
    if asked is None or (short is None) is (beyond is None):
        return None
    things = [
        term
        for term in question.terms
        if term.vital and not any(said.fullmatch(term.text) for said in (OF_PLAN, WHO_SETS_TARGETS))
    ]
    for match in evidence.figures if things else ():
        figure = match.figure
        if figure.amount.unit != "%" or figure.amount.change is not None or not _is_of_plan(figure):
            continue
        names_all = all(knowledge.figure_texts[figure.id][0].speaks_of(term) for term in things)
        if names_all and period_fit(figure.period, question.periods) >= 0:
            return figure if (figure.amount.value >= PER_CENT) is (short is not None) else None
    return None


def _is_of_plan(figure: Figure) -> bool:
    against = COMPARED.search(figure.indicator)
    return against is not None and OF_PLAN.match(against.group(1)) is not None
