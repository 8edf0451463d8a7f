"""Hears whoever blames the city for something, and tells what its documents say of that."""

from __future__ import annotations

from dataclasses import replace

from actions.answer import Answer, Status
from actions.answering import answer_alone
from actions.documents.knowledge import Knowledge
from actions.first_answer import composer_for
from actions.question import Memory, Turn
from actions.reading.analysis import analyse
from actions.replies.cited import passages_naming
from actions.words.vital import names_a_thing


def answer_grievance(turn: Turn, memory: Memory, knowledge: Knowledge, *, hotline: str) -> Answer | None:
    """Say whom to call, and quote what the documents say of the thing; None for blame that names no thing."""
    asked = analyse(replace(turn, intent="ask_task"), replace(memory, intent=""), knowledge)
    question, answer, _ = answer_alone(asked, knowledge)
    if not any(names_a_thing(term, question.text, knowledge.tag) for term in question.terms if term.vital):
        return None
    composer = composer_for(question, knowledge)
    composer.lead(composer.wording.grievance.format(hotline=hotline))
    composer.allow(hotline)
    things = [term for term in question.terms if term.known or " " in term.text]
    for passage in passages_naming(answer, things, knowledge)[:1] if things else ():
        composer.line(composer.wording.on_this.format(quote=composer.quote(passage)))
    return composer.answer(Status.HAND_OVER, strategy="grievance")
