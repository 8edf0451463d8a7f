"""Tells whether a sentence states an amount such as a question asks for: of its unit, of the things counted, of its time."""

from __future__ import annotations

from actions.documents.counted_things import names_counted
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.for_one import may_be_paid
from actions.finding.fitting_passages import speaks_of
from actions.question import Question
from actions.words.asked_unit import asked_dimension, measures
from actions.words.frames import frame_phrases
from actions.words.vital import PRICES
from index.model import Passage
from vietnamese.folding import fold
from vietnamese.syllables import syllables


def states_amount_of_kind(passage: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a sentence states an amount in the unit asked for, or a number of the things that are counted."""
    figures = [
        figure
        for figure in knowledge.release.passage_figures.get(passage.id, ())
        if (not question.periods or period_fit(figure.period, question.periods) >= 0)
        and may_be_paid(figure, question.text)
    ]
    if question.periods and not speaks_of(passage, question, knowledge):
        return False
    priced = any(word.text.lower() in PRICES for word in syllables(question.text))
    if wanted := asked_dimension(question.text) or ("money" if priced else ""):
        return any(measures(figure, wanted) for figure in figures)
    counted = next(names_counted(question.text), [""])[-1]
    thing = "" if counted in frame_phrases() else fold(counted)
    return any(
        thing in fold(f"{figure.amount.unit or ''} {figure.indicator}").split() or not thing for figure in figures
    )
