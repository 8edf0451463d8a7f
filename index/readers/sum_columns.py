"""The column of a table that the sums over its groups of rows add up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from index.readers.tables import is_number
from vietnamese.numbers import parse_number

_FEWEST = 2  # rows of a group; the sum over one row says nothing


def sum_column(rows: Sequence[Sequence[str]], width: int) -> int | None:
    """The column of ``rows`` whose values add up to the only number of a row above them; None where there is none."""
    found: Counter[int] = Counter()
    for at, row in enumerate(rows):
        numbers = [text for text in row[1:] if is_number(text)]
        total = parse_number(numbers[0]) if len(numbers) == 1 else None
        if total:
            full = [below for below in rows[at + 1 :] if len(below) == width]
            found.update(column for column in range(2, width) if _adds_up(total, [below[column] for below in full]))
    return found.most_common(1)[0][0] if found else None


def _adds_up(total: Decimal, below: Sequence[str]) -> bool:
    """Whether the first values ``below``, at least two of them, are together ``total``."""
    added, count = Decimal(0), 0
    for text in below:
        value = parse_number(text) if is_number(text) else None
        if value is None:
            continue
        added, count = added + value, count + 1
        if added >= total:
            break
    return count >= _FEWEST and added == total
