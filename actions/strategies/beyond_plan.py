"""Answers «vượt kế hoạch mấy phần trăm», «hụt mấy phần trăm so với chỉ tiêu» from the share of its plan that a thing reached."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.calculation import calculate
from actions.figures.comparison_asked import PLANNED, than
from actions.finding.evidence import Evidence
from actions.finding.fitting_figures import matching_figures
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation

_APART = r"\b(?:vượt|hụt|thiếu|kém|thấp hơn|cao hơn|quá)\b"
_SHARE = r"(?:bao nhiêu|mấy|nhiêu) ?(?:phần trăm|%)"
ASKED = re.compile(rf"{_APART}[^?.!,]*{_SHARE}", re.IGNORECASE)


def answer_beyond_plan(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Take all of the plan from the share reached, or that from it; None where no such share of what is named is stated."""
    if question.amounts or not ASKED.search(question.text) or not PLANNED.search(question.text):
        return None
    for match in matching_figures(question, evidence):
        share = match.figure
        of_plan = PLANNED.match(than(share)) and share.amount.change is None
        if not of_plan or period_fit(share.period, question.periods) < 0:
            continue
        if question.follow_up and question.memory.figures and not _is_beside_last(share.passage, question, knowledge):
            continue
        try:
            calculation = calculate("beyond", [share], composer.wording)
        except ValueError:
            continue
        say_calculation(calculation, [share], composer)
        return composer.answer(Status.ANSWERED, strategy="beyond_plan")
    return None


def _is_beside_last(passage: str, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a sentence is that of a figure that the talk just gave."""
    figures = knowledge.release.figures
    return any(figures[key].passage == passage for key in question.memory.figures if key in figures)
