"""Answers «trường học và trạm y tế, bên nào được nhiều tiền hơn»: the sums of two groups of rows of one table side by side."""

from __future__ import annotations

from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.figures.row_selection import selections
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reckoning.calculation import calculate
from actions.reckoning.operations import asks_between
from actions.reckoning.sides import WHICH_IS_MORE, Sides, sides_of
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation, say_how_exact
from actions.words.asked_unit import SUMMED, asked_dimension
from index.model import Figure


def answer_sums_compared(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Show what each of two groups of rows comes to, the larger first; None unless one of them has several rows."""
    wanted = asked_dimension(question.text) or "money"
    asked = WHICH_IS_MORE.search(question.text) or asks_between(question.text)
    if wanted not in SUMMED or not asked or question.follow_up or question.amounts:
        return None
    for sides in sides_of(question):
        groups = _groups(sides, wanted, question, knowledge)
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


def _groups(sides: Sides, wanted: str, question: Question, knowledge: Knowledge) -> list[list[Figure]]:
    """Return the figures of the rows of each side in one column of one table; empty where the sides share rows."""
    chosen = [
        {
            selection.listed[0].id: selection
            for selection in selections(replace(question, terms=(*terms, *sides.shared)), knowledge)
        }
        for terms in (sides.first, sides.second)
    ]
    for table in chosen[0].keys() & chosen[1].keys():
        one, other = chosen[0][table], chosen[1][table]
        rows = {row.id for row in one.rows} & {row.id for row in other.rows}
        if rows or not (one.is_part or other.is_part):
            continue
        both = replace(one, rows=(*one.rows, *other.rows))
        if columns := both.columns(wanted, question, knowledge):
            return [columns[0][: len(one.rows)], columns[0][len(one.rows) :]]
    return []
