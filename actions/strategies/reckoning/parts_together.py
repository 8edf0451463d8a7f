"""Answers «cả đường mới lẫn đường nâng cấp thì riêng xã A làm mấy km»: what one has in several wholes, added up."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from actions.answer import Answer
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reckoning.arithmetic import of_one_unit
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation
from actions.words.asked_unit import asked_dimension
from actions.words.matching import MatchText, Term

BOTH = re.compile(
    r"^(?=.*\b(?:lẫn|và|với|cùng|cộng)\b)(?=.*\b(?:cả (?!nước|năm|tỉnh|xã)|cộng|gộp|tổng|tính chung|hai))",
    re.IGNORECASE | re.DOTALL,
)


def answer_parts_together(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Add up the parts that a question names of the wholes it names; None unless each whole is named by words of its own."""
    if not BOTH.search(question.text) or question.amounts or asked_dimension(question.text) == "share":
        return None
    text = question.text.lower()
    parts = [
        match.figure
        for match in evidence.figures
        if match.figure.parent
        and re.search(rf"(?<!\w){re.escape(match.figure.indicator.lower())}(?!\w)", text)
        and period_fit(match.figure.period, question.periods) >= 0
    ]
    named = {figure.indicator.lower() for figure in parts}
    rest = [term for term in question.terms if not any(MatchText(name).speaks_of(term) for name in named)]
    wholes = _wholes_named({figure.parent or "" for figure in parts}, rest, knowledge)
    chosen = [figure for figure in parts if figure.parent in wholes]
    if len(chosen) < 2 or len(chosen) != len(named) * len(wholes) or not of_one_unit(chosen):
        return None  # one of those named has no part of one of the wholes, or several
    shown = [item for figure in chosen for item in (knowledge.release.figures[figure.parent or ""], figure)]
    return show_calculation("sum", chosen, list(dict.fromkeys(shown)), composer, strategy="parts_together")


def _wholes_named(wholes: Collection[str], rest: Sequence[Term], knowledge: Knowledge) -> set[str]:
    """Return the wholes of which each alone says some word of ``rest``; none where a word of it is said by no whole."""
    said = {whole: {term.text for term in rest if knowledge.figure_texts[whole][0].speaks_of(term)} for whole in wholes}
    things = [
        term for term in rest if term.vital and (term.known or " " in term.text)
    ]  # a lone verb («lo») need not be said
    if any(not any(term.text in words for words in said.values()) for term in things):
        return set()
    others = {whole: {text for other in said if other != whole for text in said[other]} for whole in wholes}
    return {whole for whole, words in said.items() if words - others[whole]}
