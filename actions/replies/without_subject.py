"""Answers a question that names no thing: by the figure whose amount it gives, or by asking which one is meant."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.figures.asserted import confirms
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.figure_statement import clarify, compose_figures
from actions.replies.opening_questions import leading_figures
from actions.wording import ENGLISH, VIETNAMESE
from actions.words.asked_unit import asked_dimension, measures


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
    if wanted and not any(measures(item, wanted) for item in figures):  # «bao nhiêu ha» where no area is stated
        composer.lead(composer.wording.not_stated_plain)
        return composer.answer(Status.NOT_IN_PLAN, strategy="refuse")
    leading = leading_figures(knowledge)
    if question.intent in ("ask_figure", "ask_compute", "ask_compare") and leading:
        return clarify(leading, composer)
    return None
