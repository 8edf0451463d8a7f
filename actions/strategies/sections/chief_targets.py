"""Answers «các chỉ tiêu chủ yếu là gì»: the document's targets as its figures, where no heading lists them."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_choice import home_figures
from actions.documents.knowledge import Knowledge
from actions.documents.numbered_points import numbered_points
from actions.documents.period_fit import period_fit
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from index.figure_names import may_be_asked
from index.model import Figure, FigureKind

HEADED = re.compile(r"chỉ tiêu", re.IGNORECASE)
OWN_LIST = 3  # points under a heading of targets, from which on they are the list
FEWEST_TARGETS = 2  # figures that make a list
MOST_TARGETS = 12


def answer_chief_targets(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """List the targets that are no parts of others, each once, in reading order; None where hardly any is stated."""
    if question.terms or question.amounts or not cues.CHIEF_TARGETS.search(question.text):
        return None
    if _has_own_list(question, knowledge) or _are_counted(question, knowledge):
        return None
    targets: dict[str, Figure] = {}
    for figure in sorted(home_figures(question, knowledge), key=lambda item: (item.document, item.start)):
        if _is_target(figure, question):
            targets.setdefault(figure.indicator.lower(), figure)
    if len(targets) < FEWEST_TARGETS:
        return None
    composer.lead(composer.wording.chief_targets)
    composer.figures(list(targets.values())[:MOST_TARGETS], with_period=True)
    return composer.answer(Status.ANSWERED, strategy="chief_targets")


def _has_own_list(question: Question, knowledge: Knowledge) -> bool:
    points = numbered_points(question.document or knowledge.default.id, knowledge, asked=question.text)
    return len(points) >= OWN_LIST and HEADED.search(" ".join(points[0].trail[-1:])) is not None


def _are_counted(question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a question asks how many targets there are, and a sentence says how many."""
    asked = cues.HOW_MUCH.search(question.text) is not None
    return asked and any(HEADED.match(item.amount.unit or item.indicator) for item in home_figures(question, knowledge))


def _is_target(figure: Figure, question: Question) -> bool:
    return (
        figure.kind is FigureKind.PLAN
        and not figure.parent
        and figure.amount.unit is not None
        and may_be_asked(figure.indicator)
        and period_fit(figure.period, question.periods) >= 0
    )
