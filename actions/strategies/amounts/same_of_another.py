"""Answers «còn gia cầm» after the amount of a thing was told: the amount of the same kind that is stated of another thing."""

from __future__ import annotations

from actions.answer import Answer
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.versions import core
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reading.spoken_of import quoted_last
from actions.replies.compose import Composer
from actions.replies.figure_statement import compose_figures
from actions.words.asked_unit import asked_dimension, base_unit, measures
from actions.words.asking_on import ANOTHER, WHAT_ABOUT
from actions.words.matching import MatchText, Term
from index.model import Figure


def answer_same_of_another(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """State the figure in the unit just told of another thing, named by its whole; None where there is no one such figure.

    It is of the time that is asked for, else of the one just told; one of the same sentence goes before others.
    """
    if not question.follow_up or not (WHAT_ABOUT.search(question.text) or ANOTHER.match(question.text)):
        return None
    own = [term for term in question.terms if term.vital and term.start >= 0]
    told, wanted = _told_last(question, knowledge), asked_dimension(question.text)
    if told is None or not own or (wanted and not measures(told, wanted)):
        return None
    asked = question.periods or ((told.period,) if told.period else ())
    alike = [
        match.figure
        for match in evidence.figures
        if _is_alike(match.figure, told)
        and _names(match.figure, own)
        and (period_fit(match.figure.period, asked) == 1.0 or not (asked or match.figure.period))
    ]
    beside = _nearest(alike, told, knowledge)
    if not beside or len({core(item.indicator) for item in beside}) > 1:
        return None
    return compose_figures(question, beside[:1], knowledge, composer, exact=True)


def _nearest(alike: list[Figure], told: Figure, knowledge: Knowledge) -> list[Figure]:
    """Keep the figures of the sentence of ``told``, else those of its point, else those of the points beside it."""

    def place(figure: Figure) -> tuple[str, str, tuple[str, ...]]:
        section = knowledge.release.sections[knowledge.release.passages[figure.passage].section]
        return figure.passage, section.id, (section.document, *section.trail)

    for level in zip(place(told), *map(place, alike), strict=True):
        if near := [figure for figure, at in zip(alike, level[1:], strict=True) if at == level[0]]:
            return near
    return alike


def _told_last(question: Question, knowledge: Knowledge) -> Figure | None:
    """Return the figure that the last answer led with; None where it told none, or worked something out."""
    if question.memory.calculation:
        return None
    figure = knowledge.release.figures.get(next(iter(question.memory.figures), ""))
    quoted = {item.id for item in quoted_last(question, knowledge)}
    return figure if figure is not None and figure.passage in quoted else None


def _is_alike(figure: Figure, told: Figure) -> bool:
    """Tell whether a figure states a level or a change as ``told`` does, in its unit and of another thing."""
    levels = figure.amount.change == told.amount.change
    return levels and base_unit(figure) == base_unit(told) and core(figure.indicator) != core(told.indicator)


def _names(figure: Figure, terms: list[Term]) -> bool:
    """Tell whether the name of a figure says all of some terms."""
    name = MatchText(figure.indicator)
    return all(name.speaks_of(term) for term in terms)
