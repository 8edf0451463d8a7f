"""Answers «công trình nào dưới 1 tỷ», «mấy xã có trên 2.000 hộ»: the rows whose amount lies where the question says."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.figures.asserted import agrees
from actions.figures.row_selection import selections
from actions.finding.evidence import Evidence
from actions.finding.rows_asked import (
    LIMITS,
    MOST_ROWS,
    ROWS_COUNTED,
    THINGS_ASKED,
    THINGS_LISTED,
    heads_asked,
    noun_asked,
)
from actions.question import Question
from actions.replies.compose import Composer
from actions.words.extremes import asks_extreme
from index.model import Figure
from vietnamese.amounts import Amount, Bound
from vietnamese.units import unit_dimension


def answer_rows_by_amount(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Count the rows asked for whose amount lies within the limit named, and state each; None without one such column."""
    asks_rows = any(cue.search(question.text) for cue in (THINGS_ASKED, ROWS_COUNTED, THINGS_LISTED))
    limits = [amount for amount in question.amounts if amount.unit and amount.bound in LIMITS and not amount.change]
    if not asks_rows or len(limits) != 1 or len(question.amounts) > 1 or asks_extreme(question.text):
        return None
    limit = limits[0]
    for selection in selections(question, knowledge):
        if not heads_asked(question, selection.headings, selection.headings):
            continue
        columns = selection.columns(unit_dimension(limit.unit or ""), question, knowledge)
        if not columns:
            continue
        values = columns[0]
        verdicts = [_lies_within(value, limit) for value in values]
        if None in verdicts:
            continue
        noun = noun_asked(question, selection.headings) or composer.wording.points
        said = limit.text()
        composer.allow(said)
        within = [value for value, right in zip(values, verdicts, strict=True) if right]
        if not within:
            composer.lead(composer.wording.no_row_within.format(noun=noun, limit=said))
            composer.figures(values[:MOST_ROWS])
            return composer.answer(Status.ANSWERED, strategy="rows_by_amount")
        composer.count([value.passage for value in within], f"{noun} {said}")
        composer.figures(within[:MOST_ROWS])
        composer.keep([value.passage for value in within[MOST_ROWS:]])
        return composer.answer(Status.ANSWERED, strategy="rows_by_amount")
    return None


def _lies_within(value: Figure, limit: Amount) -> bool | None:
    """Tell whether an amount lies within a limit; None where bounds leave that open."""
    if limit.high is not None:
        low = Amount(limit.value, limit.unit, Bound.AT_LEAST)
        high = Amount(limit.high, limit.unit, Bound.AT_MOST)
        ends = [_lies_within(value, end) for end in (low, high)]
        return None if None in ends else all(ends)
    own = value.amount
    if own.bound is Bound.EXACT and own.size == limit.size:
        return limit.bound in (Bound.AT_LEAST, Bound.AT_MOST)
    return agrees(limit, own)
