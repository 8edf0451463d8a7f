"""Answers a question that names no thing: by the figure whose amount it gives, or by asking which one is meant."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.asserted import confirms
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.figure_statement import clarify, compose_figures
from actions.replies.opening_questions import leading_figures
from actions.wording import ENGLISH, VIETNAMESE
from actions.words.asked_unit import asked_dimension, measures
from index.model import Figure


def answer_without_subject(question: Question, knowledge: Knowledge) -> Answer | None:
    """State the figure whose amount a question gives, ask which one it means, or say that none is in the unit it asks in.

    None where another wording of the question is all that helps.
    """
    composer = Composer(knowledge.release, ENGLISH if question.english else VIETNAMESE)
    figures = knowledge.release.figures.values()
    stated = [item for item in figures if confirms(question, item)]
    if stated and question.amounts:
        return compose_figures(question, stated[:1], knowledge, composer, exact=True)
    wanted = asked_dimension(question.text)
    if (only := _only_one(question, knowledge, wanted)) is not None:
        return compose_figures(question, [only], knowledge, composer, exact=True)
    if wanted and not any(measures(item, wanted) for item in figures):  # «bao nhiêu ha» where no area is stated
        composer.lead(composer.wording.not_stated_plain)
        return composer.answer(Status.NOT_IN_PLAN, strategy="refuse")
    leading = leading_figures(knowledge)
    if question.intent in ("ask_figure", "ask_compute", "ask_compare") and leading:
        return clarify(leading, composer)
    return None


def _only_one(question: Question, knowledge: Knowledge, wanted: str) -> Figure | None:
    """Return the one figure of the year that a question names in the unit it asks in: «hết 2035 nhắm bao nhiêu phần trăm»."""
    if not wanted or len(question.periods) != 1:
        return None
    fitting = [
        item
        for item in knowledge.release.figures.values()
        if measures(item, wanted) and period_fit(item.period, question.periods) == 1.0
    ]
    return fitting[0] if len(fitting) == 1 else None
