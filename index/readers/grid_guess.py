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
from statistics import median

from index.readers.pipe_rows import FIRST_ORDINAL, NUMBERING_HEADING, ORDINAL
from index.readers.sum_columns import sum_column
from index.readers.tables import GridCell, is_number

_MOST_PLACEMENTS = 1000
_MARGIN = 0.3
_MOST_PER_CELL = 0.8
_OTHER_SIZE = 3.0  # digits
_MEASURED = re.compile(r"\d[\d.,]* ?(?:%|[a-zđ][^\d.;:]{,40})$")


@dataclass(frozen=True, slots=True)
class _Column:
    """What the full rows hold in one column: shares of numbers and ordinals, median size of the numbers (digits)."""

    numbers: float
    ordinals: float
    size: float


def guess_grid(rows: Sequence[Sequence[str]], width: int) -> list[list[GridCell]]:
    """Place the cells of ``rows`` on a grid of ``width`` columns; rows over merged cells have fewer cells."""
    full = [row for row in rows if len(row) == width]
    columns = [_column([row[number] for row in full], numbers_rows=not number) for number in range(width)]
    numbered = _column([row[0] for row in full[1:]], numbers_rows=True).ordinals  # of the rows below the heading
    misnumbered = bool(rows) and NUMBERING_HEADING.match(rows[0][0]) and numbered < 0.5 and len(full) > 1
    if misnumbered:
        return [[GridCell(text, width * at + number) for number, text in enumerate(row)] for at, row in enumerate(rows)]
    heading = _place_heading(rows[:2], columns)
    if not heading and rows and len(rows[0]) < width:
        heading = [[GridCell(text, width + number) for number, text in enumerate(rows[0])]]
    sums = sum_column(rows, width)
    return [*heading, *(_place(row, columns, sums) for row in rows[len(heading) :])]


def _place(row: Sequence[str], columns: Sequence[_Column], sums: int | None) -> list[GridCell]:
    width = len(columns)
    if len(row) == width and _is_merged(row, columns):
        row = [text for number, text in enumerate(row) if text or not number]
    if len(row) == width:
        return [GridCell(text, number) for number, text in enumerate(row)]
    title = len(row) == 1 and not is_number(row[0]) and not ORDINAL.match(row[0])  # of the rows below it
    places = _best_places(row, columns, sums) if len(row) < width and not title else None
    return [GridCell(text, places[number] if places else width + number) for number, text in enumerate(row)]


def _is_merged(row: Sequence[str], columns: Sequence[_Column]) -> bool:
    """Whether a full row is one over merged cells after all, its pipes written out behind its only value.

    That value stands right behind the row's name, in a column whose numbers are of quite another size: «2 | Tập huấn |
    21.720.000 | | |» where that column counts days.
    """
    at = max((number for number, text in enumerate(row) if text), default=0)
    if at < 1 or not is_number(row[at]) or any(map(is_number, row[1:at])) or at + 1 == len(row):
        return False
    return abs(_size(row[at]) - columns[at].size) >= _OTHER_SIZE


def _place_heading(rows: Sequence[Sequence[str]], columns: Sequence[_Column]) -> list[list[GridCell]]:
    """Place a heading of two rows: the lower row's headings share the columns that the upper row is short of.

    They stand under the upper heading whose columns are most like each other and hold numbers.
    """
    if len(rows) < 2 or len(rows[0]) >= len(columns) or any(map(is_number, rows[0])):
        return []
    lower = [text for text in rows[1] if text]
    span = len(columns) - len(rows[0]) + 1
    if len(lower) != span or any(map(is_number, lower)) or FIRST_ORDINAL.match(rows[1][0]):
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


def _best_places(row: Sequence[str], columns: Sequence[_Column], sums: int | None) -> tuple[int, ...] | None:
    """Return the columns of a short row's cells, or None when no placement is clearly the best; an only number belongs
    best in the column of ``sums``."""
    if math.comb(len(columns), len(row)) > _MOST_PLACEMENTS:
        return None
    numbers = [number for number, text in enumerate(row) if number and is_number(text)]
    costs = sorted(
        (
            sum(_cost(text, columns[at], at) for text, at in zip(row, places, strict=True))
            + _gaps(places)
            - (_MARGIN if len(numbers) == 1 and places[numbers[0]] == sums else 0.0),
            places,
        )
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
    if _is_amount(text):
        return 2 * (1 - column.numbers) + abs(_size(text) - column.size) * 0.4
    return 2 * max(column.numbers, column.ordinals)


def _column(texts: Sequence[str], *, numbers_rows: bool) -> _Column:
    """What the cells of a column hold; an empty one that may number the rows is taken to hold ordinals."""
    filled = [text for text in texts if text]
    numbers = [text for text in filled if _is_amount(text)]
    ordinals = sum(bool(ORDINAL.match(text)) for text in filled)
    count = max(len(filled), 1)
    size = median(map(_size, numbers)) if numbers else 0.0
    return _Column(len(numbers) / count, ordinals / count if filled else float(numbers_rows), size)


def _is_amount(text: str) -> bool:
    """Whether a cell holds a number alone or with its unit: «80.000», «80.000 đồng/người/buổi»."""
    return is_number(text) or bool(_MEASURED.match(text))


def _size(text: str) -> float:
    """Return the number of digits before the decimal comma, as a measure of a number's size."""
    return float(sum(character.isdigit() for character in text.split(",")[0]))
