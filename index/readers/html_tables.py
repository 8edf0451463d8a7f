"""HTML tables on a grid, with merged cells and heading rows; tables that only lay out a page are no tables."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from index.readers.tables import GridCell

_MAX_SPAN = 1000


def is_data_table(table: etree._Element) -> bool:
    """Whether a table holds data: no table inside it and more than one column in some row."""
    if table.find(".//table") is not None:
        return False
    return any(len(list(_cells(row))) > 1 for row in _rows(table))


def table_rows(table: etree._Element) -> tuple[int | None, list[list[GridCell]]]:
    """Return (heading rows or None when the markup does not say, grid rows) of a table."""
    grid: list[list[GridCell]] = []
    hanging: dict[int, tuple[GridCell, int]] = {}
    heading: list[bool] = []
    for row in _rows(table):
        cells, hanging = _place(row, hanging)
        grid.append(cells)
        own = list(_cells(row))
        heading.append(_in_head(row) or (bool(own) and all(cell.tag == "th" for cell in own)))
    count = next((number for number, is_heading in enumerate(heading) if not is_heading), len(heading))
    return (count if 0 < count < len(grid) else None), grid


def _place(
    row: etree._Element, hanging: dict[int, tuple[GridCell, int]]
) -> tuple[list[GridCell], dict[int, tuple[GridCell, int]]]:
    """Place a row's cells between those that hang down from above; return them and what hangs on."""
    placed: list[GridCell] = []
    below: dict[int, tuple[GridCell, int]] = {}
    column = 0
    waiting = dict(hanging)

    def hang() -> None:
        nonlocal column
        while column in waiting:
            cell, left = waiting.pop(column)
            placed.append(GridCell(cell.text, cell.column, cell.columns, continued=True))
            if left > 1:
                below[cell.column] = (cell, left - 1)
            column += cell.columns

    for element in _cells(row):
        hang()
        columns, rows = _span(element, "colspan"), _span(element, "rowspan")
        cell = GridCell(_text(element), column, columns)
        placed.append(cell)
        if rows > 1:
            below[column] = (cell, rows - 1)
        column += columns
    hang()
    return placed, below


def _text(cell: etree._Element) -> str:
    """Return a cell's text; pictures are their alternative text, breaks and blocks separate words."""
    words: list[str] = []
    for element in cell.iter():
        if element.tag == "img":
            words.append(f" {element.get('alt') or ''} ")
        if element.tag in {"br", "p", "div", "li"}:
            words.append(" ")
        words.append(element.text or "")
        if element is not cell:
            words.append(" " if element.tag in {"p", "div", "li"} else "")
            words.append(element.tail or "")
    return " ".join("".join(words).split())


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in {"thead", "tbody", "tfoot"}:
            yield from (row for row in child if row.tag == "tr")


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    return (child for child in row if child.tag in {"td", "th"})


def _in_head(row: etree._Element) -> bool:
    parent = row.getparent()
    return parent is not None and parent.tag == "thead"


def _span(cell: etree._Element, name: str) -> int:
    value = (cell.get(name) or "1").strip()
    return min(max(int(value), 1), _MAX_SPAN) if value.isdigit() else 1
