"""Answers a question for an amount that the documents mention the subject of without stating the amount."""

from __future__ import annotations

from dataclasses import replace

from actions.answer import Answer, Status
from actions.compose import Composer
from actions.evidence import Evidence
from actions.knowledge import Knowledge
from actions.matching import cover
from actions.question import Question
from actions.strategies.figure import matching_figures
from actions.strategies.passages import fitting_passages


def answer_mention(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the sentence on the subject and say that it gives no amount; None when it gives figures or is unsure."""
    if matching_figures(question, evidence):
        return None
    named = [replace(term, vital=True) for term in question.terms]
    for match in fitting_passages(question, evidence.passages):
        text = [
            (knowledge.passage_texts[match.passage.id], 1.0),
            (knowledge.section_texts[match.passage.section], 0.75),
        ]
        if (
            cover(named, text).missing
            or match.coverage.loose
            or knowledge.release.passage_figures.get(match.passage.id)
        ):
            continue
        composer.lead(composer.wording.no_amount.format(topic=question.about, quote=composer.quote(match.passage)))
        return composer.answer(Status.NOT_IN_PLAN, strategy="mention")
    return None
