"""Offers the questions that the document in force answers: of its leading figures, its tasks and its results."""

from __future__ import annotations

from actions.documents.knowledge import Knowledge
from actions.figures.naming import sentence_case
from actions.replies.compose import Composer
from index.figure_names import may_be_asked
from index.model import Figure


def leading_figures(knowledge: Knowledge) -> list[Figure]:
    """Return the figures of the document in force that are no parts of others, those plans are known by first."""
    wholes = [
        item
        for item in knowledge.release.document_figures[knowledge.default.id]
        if item.indicator and not item.parent and may_be_asked(item.indicator)
    ]
    return sorted(wholes, key=lambda item: not _is_known(item, knowledge))


def _is_known(figure: Figure, knowledge: Knowledge) -> bool:
    text = knowledge.figure_texts[figure.id][0]
    return any(
        concept.kind == "indicator" and text.holds(concept.name) == 1.0 for concept in knowledge.thesaurus.concepts
    )


def default_questions(knowledge: Knowledge, composer: Composer) -> list[str]:
    """Return opening questions that the document in force can answer."""
    wording = composer.wording
    wholes = leading_figures(knowledge)
    asks = dict.fromkeys(wording.figure_question.format(indicator=sentence_case(item.indicator)) for item in wholes)
    return [*list(asks)[:2], wording.tasks_question, wording.achievements_question]
