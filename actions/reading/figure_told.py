"""Gives a question that named nothing the terms of the figure it was answered with, which a follow-up is about."""

from __future__ import annotations

from dataclasses import replace

from actions.answer import Answer
from actions.documents.knowledge import Knowledge
from actions.question import Question
from actions.reading.written import read_as_meant


def named_by_figure(question: Question, answer: Answer, knowledge: Knowledge) -> Question:
    """Return a question without terms with those of the first figure that answers it; any other as it is."""
    if question.terms or not answer.figures:
        return question
    name = read_as_meant(answer.figures[0].figure.indicator, knowledge.vocabulary).text
    terms = knowledge.terms.find(name)
    terms = tuple(term for term in terms if term.known) or terms
    return replace(question, terms=tuple(replace(term, start=0) for term in terms))
