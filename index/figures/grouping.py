"""The column of a table that only groups its rows: «Kinh tế | Sản lượng tôm | …» over «| Sản lượng muối | …»."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from index.figures.columns import is_label, is_unit_column
from index.figures.levels import mark_of
from index.model import Passage, ReadDocument

_ROWS = 3  # fewer show no grouping


@dataclass(frozen=True, slots=True)
class Group:
    """What a row's grouping column says: its index and its words, which ``tells_apart`` when other groups have rows of
    the same name."""

    column: int
    name: str
    tells_apart: bool


def groups_of_rows(read: ReadDocument) -> Mapping[str, Group]:
    """The group of each table row that stands in one, by the id of its passage.

    A column groups when the next one names every row, and it leaves rows empty, or repeats its words (cells merged
    downwards), where others have words.
    """
    found: dict[str, Group] = {}
    for rows in _tables(read):
        column = _grouping_column(read.text, rows)
        if column is None:
            continue
        name, named = "", []
        for row in rows:
            name = _words(read.text, row, column) or name
            named.append((row, name))
        labels = [_words(read.text, row, column + 1).lower() for row in rows]
        for (row, group), label in zip(named, labels, strict=True):
            found[row.id] = Group(column, group, labels.count(label) > 1)
    return found


def _tables(read: ReadDocument) -> Iterator[list[Passage]]:
    """The rows of each table, its headings left out."""
    rows: list[Passage] = []
    for passage in read.passages:
        if rows and (not passage.cells or read.text[rows[-1].end : passage.start].strip()):
            yield rows
            rows = []
        if any(cell.header for cell in passage.cells):
            rows.append(passage)
    if rows:
        yield rows


def _grouping_column(text: str, rows: Sequence[Passage]) -> int | None:
    """The index of the column that groups ``rows``, the first of words; None for a table without one."""
    if len(rows) < _ROWS or len({len(row.cells) for row in rows}) > 1:
        return None
    width = len(rows[0].cells)
    for column in range(width - 2):  # a value stands behind the name
        words = [_words(text, row, column) for row in rows]
        said = [word for word in words if word]
        if not said or all(mark_of(word) == word for word in said):
            continue
        names = [_words(text, row, column + 1) for row in rows]
        header = rows[0].cells[column + 1].header
        groups = words[0] and len(set(said)) < len(rows) and all(map(is_label, said))
        named = all(is_label(name) for name in names) and not is_unit_column(header, names)
        return column if groups and named else None
    return None


def _words(text: str, row: Passage, column: int) -> str:
    cell = row.cells[column]
    return text[cell.start : cell.end].strip(" *\n|")
