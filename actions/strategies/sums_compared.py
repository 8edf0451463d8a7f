"""Answers «trường học và trạm y tế, bên nào được nhiều tiền hơn»: the sums of two groups of rows of one table side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.figures.calculation import calculate
from actions.figures.operations import asks_between
from actions.figures.row_selection import selections
from actions.figures.sides import WHICH_IS_MORE, sides_of
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation, say_how_exact
from actions.words.asked_unit import asked_dimension
from actions.words.matching import Term
from index.model import Figure

SUMMED = ("money", "length", "area", "mass")  # dimensions in which amounts of several things make a sum


def answer_sums_compared(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Show what each of two groups of rows comes to, the larger first; None unless one of them has several rows."""
    wanted = asked_dimension(question.text) or "money"
    asked = WHICH_IS_MORE.search(question.text) or asks_between(question.text)
    if wanted not in SUMMED or not asked or question.follow_up or question.amounts:
        return None
    for sides in sides_of(question):
        groups = _groups(sides.first, sides.second, wanted, question, knowledge)
        if groups:
            for values in sorted(groups, key=lambda values: -sum(value.amount.size for value in values)):
                if len(values) == 1:
                    composer.state(composer.claim(values[0]), stress=values[0].amount.text())
                    continue
                calculation = calculate("sum", values, composer.wording)
                say_calculation(calculation, values, composer)
                say_how_exact(calculation.result, values, composer)
            return composer.answer(Status.ANSWERED, strategy="sums_compared")
    return None


def _groups(
    first: Sequence[Term], second: Sequence[Term], wanted: str, question: Question, knowledge: Knowledge
) -> list[list[Figure]]:
    """Return the figures of the rows of each side in one column of one table; empty where the sides share rows."""
    chosen = [
        {
            selection.listed[0].id: selection
            for selection in selections(replace(question, terms=tuple(terms)), knowledge)
        }
        for terms in (first, second)
    ]
    for table in chosen[0].keys() & chosen[1].keys():
        one, other = chosen[0][table], chosen[1][table]
        rows = {row.id for row in one.rows} & {row.id for row in other.rows}
        if rows or not (one.is_part or other.is_part):
            continue
        columns = [selection.columns(wanted, question, knowledge) for selection in (one, other)]
        if all(columns) and all(item[0].amount.high is None for values in columns for item in values):
            return [columns[0][0], columns[1][0]]
    return []
