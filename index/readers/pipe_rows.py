"""A stream of cells and the pipes between them into rows.

Two pipes between two cells end one row and begin the next, or surround an empty cell; three may be a row's end with an
empty cell on either side. The reading is chosen for the whole table at once: the one with the fewest rows that are
shorter than the table is wide (a dynamic programme over the cells, after Viterbi), and with ordinals, words and numbers
each in the columns where the rest of the table has them.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.readers.tables import is_number

ORDINAL = re.compile(r"(?:\d{1,3}(?:\.\d{1,2})*|[IVX]+|[a-zđA-ZĐ]|[-+*])[.)]?$")
FIRST_ORDINAL = re.compile(r"[1IAa][.)]?$")
NUMBERING_HEADING = re.compile(r"(?:s?tt|số tt|số thứ tự)$", re.IGNORECASE)
_CODE = re.compile(r"\d\.\d{6}(?!\d)")  # a procedure's: «1.001806», «2.001035.000.00.00.H61»
_NUMBERED = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]+\.|[a-zđ]\)) \w")
_WIDEST = 20
_SUM = re.compile(r"(?:tổng(?: cộng| số)?|cộng)(?!\w)", re.IGNORECASE)
_SHORT_ROW = 1.0
_LEADING = 0.05  # an empty cell ends a row, notes being rare, rather than begins the next
_COVERED = 0.6  # a row whose first cells are merged with those above: it holds a number and ends where the table ends
_MOST_COVERED = 2
_MISFIT = 0.4
_INSIDE_ROW = _SHORT_ROW + _MISFIT  # for what begins a row, anywhere but there: dearer than a row left short
_START = -1


@dataclass(frozen=True, slots=True)
class PipedCell:
    """A cell's text and the number of pipes between it and the cell before."""

    text: str
    pipes: int


@dataclass(frozen=True, slots=True)
class _Step:
    """The cheapest way to have a cell in a column: its cost, the column of the cell before, and how its row ended.

    ``trailing`` is the number of empty cells that ended the row before, None when the cell is in the same row.
    """

    cost: float
    before: int
    trailing: int | None


def rows_of(cells: Sequence[PipedCell], closing: int = 0) -> tuple[list[list[str]], int]:
    """Return the rows of a table and its width in cells; rows over merged cells are shorter.

    The first cell's ``pipes`` are those that open the table, ``closing`` those behind the last cell, 0 when not known.
    """
    if not cells:
        return [], 0
    best: tuple[float, list[list[str]], int] | None = None
    for width in _widths(cells):
        rows, cost = _read(cells, width, (), closing)
        numbers = _number_shares(rows, width)
        rows, cost = _read(cells, width, numbers, closing)
        if best is None or cost < best[0]:
            best = cost, rows, width
    return (best[1], best[2]) if best else ([], 0)


def _widths(cells: Sequence[PipedCell]) -> list[int]:
    """Return the widths worth trying: of the longest run of cells, of the first row, of a heading of two rows."""
    runs = [0]
    for cell in cells:
        if cell.pipes >= 2 and runs[-1]:
            runs.append(0)
        runs[-1] += 1
    longest = max(runs)
    tried = [longest, runs[0], runs[0] + 1, runs[0] - 1 + (runs[1] if len(runs) > 1 else 0)]
    return list(dict.fromkeys(width for width in tried if longest <= width <= _WIDEST)) or [longest]


def _read(
    cells: Sequence[PipedCell], width: int, numbers: Sequence[float], closing: int
) -> tuple[list[list[str]], float]:
    numbered = bool(NUMBERING_HEADING.match(cells[0].text))
    layers: list[dict[int, _Step]] = []
    for at, (cell, following) in enumerate(zip(cells, [*cells[1:], None], strict=True)):
        opens = numbered and _opens_row(cell, following)
        begins = numbered and _begins_row(cell, following)
        covered = _MOST_COVERED if _may_be_covered(cells, at) else 0
        layer: dict[int, _Step] = {}
        reached = layers[-1] if layers else {_START: _Step(0.0, _START, None)}
        for before, step in reached.items():
            for column, trailing, cost in _moves(before, cell.pipes, width, covered):
                total = step.cost + cost + _fit(cell.text, column, numbers, numbered=numbered)
                total += _INSIDE_ROW if (opens and column > 1) or (begins and trailing is None) else 0.0
                if column not in layer or total < layer[column].cost:
                    layer[column] = _Step(total, before, trailing)
        layers.append(layer)
    ended = {at: min(max(closing - 1, 0), width - 1 - at) for at in layers[-1]}
    short = {at: _SHORT_ROW if closing and at + 1 + ended[at] < width else 0.0 for at in layers[-1]}
    column = min(layers[-1], key=lambda at: layers[-1][at].cost + short[at])
    return _walk_back(cells, layers, column, ended[column]), layers[-1][column].cost + short[column]


def _moves(before: int, pipes: int, width: int, covered: int) -> Iterator[tuple[int, int | None, float]]:
    """Yield (column, empty cells that end the row before, cost) for the cell after ``pipes`` pipes.

    A row that the cell begins may lack as many as ``covered`` first cells.
    """
    if before == _START:
        yield min(max(pipes - 1, 0), width - 1), None, 0.0
        return
    if before + pipes < width:
        yield before + pipes, None, 0.0
    left = pipes - 2
    if before + pipes >= width:
        yield 0, 0, 3 * _SHORT_ROW
    while left >= 0:
        for trailing in range(min(left, width - 1 - before) + 1):
            leading = left - trailing
            if leading < width:
                cost = _LEADING * leading + (0.0 if before + 1 + trailing == width else _SHORT_ROW)
                yield leading, trailing, cost
                for column in range(leading + 1, min(leading + covered, width - 2) + 1):
                    yield column, trailing, cost + _COVERED + _LEADING * (column - leading - 1)
        left -= width + 1


def _may_be_covered(cells: Sequence[PipedCell], at: int) -> bool:
    """Whether the first cells of a row that begins at ``cells[at]`` may be merged with those above: no number names the row,
    but it holds one."""
    if ORDINAL.match(cells[at].text) and not cells[at].text.startswith("-"):
        return False
    behind = (cells[place] for place in range(at + 1, len(cells)))
    return any(is_number(cell.text) for cell in itertools.takewhile(lambda cell: cell.pipes == 1, behind))


def _opens_row(cell: PipedCell, following: PipedCell | None) -> bool:
    """Whether a cell behind an empty one or the end of a row begins a row: an ordinal with words after it, or «Tổng»."""
    if cell.pipes < 2 or following is None or following.pipes > 1:
        return False
    named = bool(_CODE.match(following.text)) or (
        any(map(str.isalpha, following.text)) and not ORDINAL.match(following.text)
    )
    return (bool(ORDINAL.match(cell.text)) and named) or (bool(_SUM.match(cell.text)) and is_number(following.text))


def _begins_row(cell: PipedCell, following: PipedCell | None) -> bool:
    """Whether a cell behind an empty one or the end of a row begins a row by the label in it: «- Trưởng ban | 692», and
    «2. Hội đồng thi» with nothing beside it."""
    if cell.pipes < 2 or following is None:
        return False
    dashed = cell.text[:2] in ("- ", "– ", "+ ", "• ") and is_number(following.text)
    return dashed or (bool(_NUMBERED.match(cell.text)) and following.pipes > 1)


def _fit(text: str, column: int, numbers: Sequence[float], *, numbered: bool) -> float:
    cost = 0.0
    if numbered and column == 0 and not (ORDINAL.match(text) or NUMBERING_HEADING.match(text) or _NUMBERED.match(text)):
        cost += _MISFIT
    if numbered and column == 1 and (is_number(text) or ORDINAL.match(text)):
        cost += 2 * _MISFIT
    if numbered and column > 1 and ORDINAL.match(text) and not is_number(text) and len(text) < 5:
        cost += 2 * _MISFIT
    if numbers:
        share = numbers[column]
        cost += _MISFIT * (1 - share if is_number(text) else share)
    return cost


def _number_shares(rows: Sequence[Sequence[str]], width: int) -> list[float]:
    shares = []
    for column in range(width):
        texts = [row[column] for row in rows if len(row) == width and row[column]]
        shares.append(sum(map(is_number, texts)) / len(texts) if texts else 0.5)
    return shares


def _walk_back(
    cells: Sequence[PipedCell], layers: Sequence[dict[int, _Step]], column: int, trailing: int
) -> list[list[str]]:
    """Return the rows of the cheapest reading, found from its last cell backwards."""
    rows: list[list[str]] = []
    row: dict[int, str] = {}
    for cell, layer in zip(reversed(cells), reversed(layers), strict=True):
        row[column] = cell.text
        step = layer[column]
        if step.trailing is not None or step.before == _START:
            rows.append([row.get(at, "") for at in range(max(row) + 1 + trailing)])
            row, trailing = {}, step.trailing or 0
        column = step.before
    return rows[::-1]
