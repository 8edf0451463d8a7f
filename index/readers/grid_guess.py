"""Columns for rows whose merged cells were lost: which column each cell of a short row stands in.

Nothing is guessed where two readings are about as good: such a row stands off the grid and gets no headings, because a
figure under the wrong heading is worse than one under none.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.readers.pipe_rows import NUMBERING_HEADING, ORDINAL
from index.readers.tables import GridCell, is_number

_MOST_PLACEMENTS = 1000
_FIRST_ORDINAL = re.compile(r"[1IAa][.)]?$")
_MARGIN = 0.3
_MOST_PER_CELL = 0.8


@dataclass(frozen=True, slots=True)
class _Column:
    """What the full rows hold in one column: shares of numbers and ordinals, mean size of the numbers (log10)."""

    numbers: float
    ordinals: float
    size: float


def guess_grid(rows: Sequence[Sequence[str]], width: int) -> list[list[GridCell]]:
    """Place the cells of ``rows`` on a grid of ``width`` columns; rows over merged cells have fewer cells."""
    full = [row for row in rows if len(row) == width]
    columns = [_column([row[number] for row in full]) for number in range(width)]
    misnumbered = bool(rows) and NUMBERING_HEADING.match(rows[0][0]) and columns[0].ordinals < 0.5 and len(full) > 1
    if misnumbered:
        return [[GridCell(text, width * at + number) for number, text in enumerate(row)] for at, row in enumerate(rows)]
    heading = _place_heading(rows[:2], columns)
    if not heading and rows and len(rows[0]) < width:
        heading = [[GridCell(text, width + number) for number, text in enumerate(rows[0])]]
    return [*heading, *(_place(row, columns) for row in rows[len(heading) :])]


def _place(row: Sequence[str], columns: Sequence[_Column]) -> list[GridCell]:
    width = len(columns)
    if len(row) == width:
        return [GridCell(text, number) for number, text in enumerate(row)]
    places = _best_places(row, columns) if len(row) < width else None
    return [GridCell(text, places[number] if places else width + number) for number, text in enumerate(row)]


def _place_heading(rows: Sequence[Sequence[str]], columns: Sequence[_Column]) -> list[list[GridCell]]:
    """Place a heading of two rows: the lower row's headings share the columns that the upper row is short of.

    They stand under the upper heading whose columns are most like each other and hold numbers.
    """
    if len(rows) < 2 or len(rows[0]) >= len(columns) or any(map(is_number, rows[0])):
        return []
    lower = [text for text in rows[1] if text]
    span = len(columns) - len(rows[0]) + 1
    if len(lower) != span or any(map(is_number, lower)) or _FIRST_ORDINAL.match(rows[1][0]):
        return []

    def unlikeness(first: int) -> float:
        sizes = [column.size for column in columns[first : first + span]]
        numbers = [column.numbers for column in columns[first : first + span]]
        return max(sizes) - min(sizes) + 3 * (1 - min(numbers))

    wide = min(range(len(rows[0])), key=unlikeness)
    upper = [
        GridCell(text, number if number <= wide else number + span - 1, span if number == wide else 1)
        for number, text in enumerate(rows[0])
    ]
    return [upper, [GridCell(text, wide + number) for number, text in enumerate(lower)]]


def _best_places(row: Sequence[str], columns: Sequence[_Column]) -> tuple[int, ...] | None:
    """Return the columns of a short row's cells, or None when no placement is clearly the best."""
    if math.comb(len(columns), len(row)) > _MOST_PLACEMENTS:
        return None
    costs = sorted(
        (sum(_cost(text, columns[at], at) for text, at in zip(row, places, strict=True)) + _gaps(places), places)
        for places in itertools.combinations(range(len(columns)), len(row))
    )
    clear = len(costs) < 2 or costs[1][0] - costs[0][0] >= _MARGIN
    return costs[0][1] if clear and costs[0][0] <= _MOST_PER_CELL * len(row) else None


def _gaps(places: Sequence[int]) -> float:
    return 0.35 * places[0] + sum(0.2 for left, right in itertools.pairwise(places) if right - left > 1)


def _cost(text: str, column: _Column, at: int) -> float:
    if not text:
        return 0.0
    if at == 0 and ORDINAL.match(text):
        return 1 - column.ordinals
    if is_number(text):
        return 2 * (1 - column.numbers) + abs(_size(text) - column.size) * 0.4
    return 2 * max(column.numbers, column.ordinals)


def _column(texts: Sequence[str]) -> _Column:
    filled = [text for text in texts if text]
    numbers = [text for text in filled if is_number(text)]
    ordinals = sum(bool(ORDINAL.match(text)) for text in filled)
    count = max(len(filled), 1)
    size = sum(map(_size, numbers)) / len(numbers) if numbers else 0.0
    return _Column(len(numbers) / count, ordinals / count if filled else 1.0, size)


def _size(text: str) -> float:
    """Return the number of digits before the decimal comma, as a measure of a number's size."""
    return float(sum(character.isdigit() for character in text.split(",")[0]))
