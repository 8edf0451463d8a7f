"""Which of the words around an amount say what it measures: the first candidate that knows an answer."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from index.figures.candidates import (
    bare_count_before,
    capacity,
    consisting_of,
    contribution,
    counted_among,
    counted_at_a_place,
    counted_by_cause,
    counted_in_each,
    head_of_rate,
    lacking,
    recipient_alone,
    same_at_another_time,
    same_compared,
    same_elsewhere,
    same_remaining,
    shared_out,
    those_it_belongs_to,
    those_somebody_has,
    told_after,
    told_before,
    words_before,
)
from index.figures.clauses import counts_nouns
from index.figures.phrases import Left
from index.figures.settled import (
    age,
    change_of_the_same,
    change_that_may_be,
    counted_in_a_field,
    done_with_the_rest,
    end_of_a_movement,
    equivalent,
    given_to_the_same,
    number_alone,
    part_so_far,
    size_before,
    storeys,
    sum_for_a_use,
    those_measured,
    what_within,
)
from index.figures.situation import Named, Situation
from vietnamese.amounts import AmountSpan

_AND_NAMED = re.compile(r".*(?<!\w)và (?=(?:số|tổng|số lượng|tỷ lệ|diện tích|sản lượng)(?!\w))", re.IGNORECASE)
_SIGN = re.compile(r"[<>≤≥~≈=]")

CANDIDATES: tuple[Callable[[Situation], Named], ...] = (
    number_alone,
    those_measured,
    change_of_the_same,
    change_that_may_be,
    what_within,
    end_of_a_movement,
    equivalent,
    sum_for_a_use,
    given_to_the_same,
    age,
    storeys,
    counted_in_a_field,
    lacking,
    counted_by_cause,
    counted_among,
    those_it_belongs_to,
    counted_at_a_place,
    same_at_another_time,
    contribution,
    shared_out,
    same_elsewhere,
    part_so_far,
    told_before,
    size_before,
    same_compared,
    bare_count_before,
    capacity,
    those_somebody_has,
    consisting_of,
    done_with_the_rest,
    same_remaining,
    counted_in_each,
    told_after,
    head_of_rate,
    words_before,
    recipient_alone,
)  # in the order in which they are asked: what the nearest words say first, what was said before last


def choose(
    text: str, span: AmountSpan, following: list[AmountSpan], left: Left, previous: str, *, compared: bool = False
) -> tuple[str, int]:
    """The indicator and how far right of the amount it reaches; what it is ``compared`` with is no part of it."""
    if left.phrase and _SIGN.match(text, span.start):
        left = replace(left, linked=True)  # «đất dịch vụ <10% diện tích»
    at = Situation(text, span, following, left, previous, compared)
    for candidate in CANDIDATES:
        named = candidate(at)
        if named is not None:
            return _last_of_list(named[0], span), named[1]
    return previous, span.end


def _last_of_list(phrase: str, span: AmountSpan) -> str:
    """Of names with «và» between them the last, where only it says what is counted: «tỷ lệ hộ … và số căn nhà ở xã hội»."""
    listed = _AND_NAMED.match(phrase)
    if listed is None or not counts_nouns(span.amount.unit):
        return phrase
    noun = re.compile(rf"(?<!\w){re.escape(span.amount.unit or '')}(?!\w)", re.IGNORECASE)
    last = phrase[listed.end() :]
    return last if noun.search(last) and not noun.search(listed.group()) else phrase
