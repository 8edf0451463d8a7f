"""Ruled tables of a PDF page on a grid, and tables that go on over the next page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pdfplumber.page import Page
from pdfplumber.table import Table

from index.readers.pdf_layout import Word, text_lines
from index.readers.tables import GridCell, GridRow, count_header_rows

_SNAP = 3.0
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class PageTable:
    """A table on a page: its box (x0, top, x1, bottom), the left edges of its columns, its rows."""

    box: Box
    edges: tuple[float, ...]
    rows: tuple[GridRow, ...]

    def text(self) -> str:
        """Return all its text on one line."""
        return " ".join(cell.text for row in self.rows for cell in row if not cell.continued)


def page_tables(page: Page, words: Sequence[Word]) -> list[PageTable]:
    """Return the tables on a page that have at least two columns and two rows, from the top down."""
    found = [_read(table, words) for table in page.find_tables()]
    kept = [table for table in found if len(table.edges) > 1 and len(table.rows) > 1]
    return sorted(kept, key=lambda table: table.box[1])


def is_inside(word: Word, box: Box) -> bool:
    """Whether the middle of a word lies in a box."""
    x, y = (word["x0"] + word["x1"]) / 2, (word["top"] + word["bottom"]) / 2
    return bool(box[0] <= x <= box[2] and box[1] <= y <= box[3])


def goes_on(above: PageTable, below: PageTable) -> bool:
    """Whether ``below``, first on its page, continues ``above``, last on the page before: the columns are the same."""
    same = len(above.edges) == len(below.edges)
    return same and all(abs(left - right) <= 2 * _SNAP for left, right in zip(above.edges, below.edges, strict=True))


def joined(above: PageTable, below: PageTable) -> PageTable:
    """Return one table of both; headings that the second page repeats are said once."""
    count = count_header_rows(above.rows)
    heading = [[cell.text for cell in row] for row in above.rows[:count]]
    repeats = [[cell.text for cell in row] for row in below.rows[:count]] == heading
    return PageTable(above.box, above.edges, (*above.rows, *below.rows[count if repeats else 0 :]))


def _read(table: Table, words: Sequence[Word]) -> PageTable:
    boxes: list[Box] = list(table.cells)
    lefts, tops = _distinct([box[0] for box in boxes]), _distinct([box[1] for box in boxes])
    inside = [word for word in words if is_inside(word, table.bbox)]
    rows: list[list[GridCell]] = [[] for _ in tops]
    for box in sorted(boxes, key=lambda box: (box[1], box[0])):
        text = " ".join(line.text for line in text_lines([word for word in inside if is_inside(word, box)]))
        column = _position(lefts, box[0])
        columns = sum(column <= number and edge < box[2] - _SNAP for number, edge in enumerate(lefts))
        first = _position(tops, box[1])
        last = max(number for number, edge in enumerate(tops) if edge < box[3] - _SNAP or number == first)
        for number in range(first, last + 1):
            rows[number].append(GridCell(text, column, columns, continued=number > first))
    placed = tuple(sorted(row, key=lambda cell: cell.column) for row in rows if any(cell.text for cell in row))
    return PageTable(table.bbox, tuple(lefts), placed)


def _distinct(values: Sequence[float]) -> list[float]:
    """Return the values in order, those that differ only by the width of a rule taken as one."""
    kept: list[float] = []
    for value in sorted(values):
        if not kept or value - kept[-1] > _SNAP:
            kept.append(value)
    return kept


def _position(values: Sequence[float], value: float) -> int:
    return min(range(len(values)), key=lambda number: abs(values[number] - value))
