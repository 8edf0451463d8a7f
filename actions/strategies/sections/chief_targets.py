"""Answers «các chỉ tiêu chủ yếu là gì»: the document's targets as its figures, where no heading lists them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.document_choice import home_figures, home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.numbered_points import numbered_points
from actions.documents.period_fit import period_fit
from actions.documents.tables import tables_of
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from index.figure_names import may_be_asked
from index.model import Figure, FigureKind
from vietnamese.periods import Period

HEADED = re.compile(r"chỉ tiêu", re.IGNORECASE)
OWN_LIST = 3  # points under a heading of targets, from which on they are the list
FEWEST_TARGETS = 2  # figures that make a list
MOST_TARGETS = 12
MOST_ROWS = 30  # of a table of targets


def answer_chief_targets(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """List the targets that are no parts of others, each once, in reading order; None where hardly any is stated."""
    if question.terms or question.amounts or not cues.CHIEF_TARGETS.search(question.text):
        return None
    if _has_own_list(question, knowledge) or _are_counted(question, knowledge):
        return None
    periods = question.periods or ((knowledge.default.period,) if knowledge.default.period else ())
    targets = _of_table(question, periods, knowledge) or _stated(question, periods, knowledge)[:MOST_TARGETS]
    if len(targets) < FEWEST_TARGETS:
        return None
    composer.lead(composer.wording.chief_targets)
    composer.figures(targets, with_period=True)
    return composer.answer(Status.ANSWERED, strategy="chief_targets")


def _has_own_list(question: Question, knowledge: Knowledge) -> bool:
    points = numbered_points(question.document or knowledge.default.id, knowledge, asked=question.text)
    return len(points) >= OWN_LIST and HEADED.search(" ".join(points[0].trail[-1:])) is not None


def _are_counted(question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a question asks how many targets there are, and a sentence says how many."""
    asked = cues.HOW_MUCH.search(question.text) is not None
    return asked and any(HEADED.match(item.amount.unit or item.indicator) for item in home_figures(question, knowledge))


def _of_table(question: Question, periods: Sequence[Period], knowledge: Knowledge) -> list[Figure]:
    """Return the planned value of each row of the first table of targets, for the times asked for; none without such a table."""
    for rows in tables_of(home_passages(question, knowledge)):
        headings = [rows[0].caption, *knowledge.release.sections[rows[0].section].trail, *rows[0].cells[1].header]
        if not HEADED.search(" ".join(headings)):
            continue
        values = [_planned(knowledge.release.passage_figures.get(row.id, ()), periods) for row in rows]
        if sum(value is not None for value in values) >= OWN_LIST:
            return [value for value in values if value is not None][:MOST_ROWS]
    return []


def _planned(figures: Sequence[Figure], periods: Sequence[Period]) -> Figure | None:
    """Return the last planned value among the figures of a row that is of the times asked for."""
    planned = [item for item in figures if item.kind is FigureKind.PLAN and period_fit(item.period, periods) > 0]
    return planned[-1] if planned else None


def _stated(question: Question, periods: Sequence[Period], knowledge: Knowledge) -> list[Figure]:
    """Return the targets that sentences and tables state, each once, in reading order."""
    targets: dict[str, Figure] = {}
    for figure in sorted(home_figures(question, knowledge), key=lambda item: (item.document, item.start)):
        if _is_target(figure, periods):
            targets.setdefault(figure.indicator.lower(), figure)
    return list(targets.values())


def _is_target(figure: Figure, periods: Sequence[Period]) -> bool:
    return (
        figure.kind is FigureKind.PLAN
        and not figure.parent
        and figure.amount.unit is not None
        and may_be_asked(figure.indicator)
        and period_fit(figure.period, periods) >= 0
    )
