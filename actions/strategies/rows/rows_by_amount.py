"""Answers «công trình nào dưới 1 tỷ», «mấy xã có trên 2.000 hộ»: the rows whose amount lies where the question says."""

from __future__ import annotations

import re
from collections.abc import Sequence

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

SOUGHT = (*LIMITS, Bound.EXACT)
WHICH = re.compile(r"\b(?P<kind>[^\W\d_]+) nào\b")
WORD = re.compile(r"\w+")


def answer_rows_by_amount(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Count the rows asked for whose amount lies within the limit named, and state each; None without one such column."""
    asks_rows = any(cue.search(question.text) for cue in (THINGS_ASKED, ROWS_COUNTED, THINGS_LISTED))
    limits = [amount for amount in question.amounts if amount.unit and not amount.change and amount.bound in SOUGHT]
    if not asks_rows or len(limits) != 1 or len(question.amounts) > 1 or asks_extreme(question.text):
        return None
    limit = limits[0]
    for selection in selections(question, knowledge):
        columns = selection.columns(unit_dimension(limit.unit or ""), question, knowledge)
        by_name = limit.bound is Bound.EXACT and bool(columns) and _named_so(question.text, columns[0])
        if not columns or not (by_name or heads_asked(question, selection.headings, selection.headings)):
            continue
        values = columns[0]
        verdicts = [_lies_within(value, limit) for value in values]
        if None in verdicts:
            continue
        noun = noun_asked(question, selection.headings) or composer.wording.points
        said = limit.text()
        composer.allow(said)
        within = [value for value, right in zip(values, verdicts, strict=True) if right]
        if limit.bound is Bound.EXACT and limit.high is None:
            return _of_amount(within, composer)
        if not within:
            composer.lead(composer.wording.no_row_within.format(noun=noun, limit=said))
            composer.figures(values[:MOST_ROWS])
            return composer.answer(Status.ANSWERED, strategy="rows_by_amount")
        composer.count([value.passage for value in within], f"{noun} {said}")
        composer.figures(within[:MOST_ROWS])
        composer.keep([value.passage for value in within[MOST_ROWS:]])
        return composer.answer(Status.ANSWERED, strategy="rows_by_amount")
    return None


def _named_so(text: str, rows: Sequence[Figure]) -> bool:
    """Tell whether rows are named with the word asked for: «Các xã: Hải Hòa, Vĩnh Thực» for «những xã nào»."""
    asked = WHICH.search(text.lower())
    return asked is not None and any(asked["kind"] in WORD.findall(row.indicator.lower()) for row in rows)


def _of_amount(rows: list[Figure], composer: Composer) -> Answer | None:
    """State the rows that have the very amount asked of: «mức 250 triệu áp dụng cho xã nào»; None where none has."""
    if not rows:
        return None
    composer.lead(composer.claim(rows[0]), stress=rows[0].amount.text())
    composer.figures(rows[1:MOST_ROWS])
    return composer.answer(Status.ANSWERED, strategy="rows_by_amount")


def _lies_within(value: Figure, limit: Amount) -> bool | None:
    """Tell whether an amount lies within a limit; None where bounds leave that open."""
    if limit.high is not None:
        low = Amount(limit.value, limit.unit, Bound.AT_LEAST)
        high = Amount(limit.high, limit.unit, Bound.AT_MOST)
        ends = [_lies_within(value, end) for end in (low, high)]
        return None if None in ends else all(ends)
    own = value.amount
    if limit.bound is Bound.EXACT:
        return own.bound is Bound.EXACT and own.size == limit.size
    if own.bound is Bound.EXACT and own.size == limit.size:
        return limit.bound in (Bound.AT_LEAST, Bound.AT_MOST)
    return agrees(limit, own)
