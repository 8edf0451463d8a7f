"""Answers «vì sao» of what was just told: from its own sentences, else from those that tell the same and why it is so."""

from __future__ import annotations

from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence, gather
from actions.first_answer import composer_for
from actions.question import Question
from actions.reading.reason_asked import asks_reason_of_told
from actions.reading.spoken_of import quoted_last
from actions.routing import OF_REASON
from actions.words.matching import Term


def reason_of_told(asked: Question, knowledge: Knowledge) -> tuple[Question, Answer, Evidence] | None:
    """Answer a follow-up that asks for the reason of what was just told; None for any other, and where none is stated."""
    if not asks_reason_of_told(asked, knowledge):
        return None
    topic = tuple(Term(*item) for item in asked.memory.topic)
    whole = replace(asked, terms=topic, intent="ask_task", follow_up=True, leaning=True)
    for within in (quoted_last(asked, knowledge), []):
        evidence = gather(whole, knowledge, within=within)
        for strategy in OF_REASON:
            answer = strategy(whole, evidence, knowledge, composer_for(whole, knowledge))
            if answer is not None and answer.status is Status.ANSWERED:
                return whole, answer, evidence
    return None
