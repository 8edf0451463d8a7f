"""Entities known by their grammar: periods, amounts and document numbers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone

from vietnamese.amounts import find_amounts
from vietnamese.document_numbers import find_document_numbers
from vietnamese.periods import find_periods


def spans(text: str) -> list[tuple[str, int, int]]:
    """``(kind, start, end)`` of each phrase of the grammar in ``text``, in order, none overlapping.

    Relative periods («năm ngoái») are found too; which year they mean is for the reader of the plan to say.
    """
    taken: list[tuple[str, int, int]] = []
    for kind, start, end in _candidates(text):
        if all(end <= other_start or other_end <= start for _, other_start, other_end in taken):
            taken.append((kind, start, end))
    return sorted(taken, key=lambda span: span[1])


def _candidates(text: str) -> Iterator[tuple[str, int, int]]:
    for number in find_document_numbers(text):
        yield "document_number", number.start, number.end
    for period in find_periods(text, anchor=datetime.now(tz=timezone.utc).date()):
        yield "period", period.start, period.end
    for amount in find_amounts(text):
        yield "amount", amount.start, amount.end
