"""The rows of a table as its readers see them: entries, totals, and the groups that a lettered row heads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from actions.documents.knowledge import Knowledge
from index.model import Cell, Passage

TOTAL_ROW = re.compile(r"\W*(?:tổng|cộng|toàn)\b", re.IGNORECASE)
ROW_NUMBER = re.compile(r"\d{1,3}")
GROUP_NAMED = re.compile(
    r"(?:[A-ZĐ]|[IVX]{1,4})[.)] ?(?=[^\W\d_]{2})"
)  # «A. Thu ngân sách»: letter and name in one cell
GROUP_LETTER = re.compile(r"[A-ZĐ]|[IVX]{1,4}")  # «A», «II» in the column of the running numbers
LABEL_AMONG = 2  # the first columns, one of which names the row


@dataclass(frozen=True, slots=True)
class RowGroup:
    """A row that heads others («B | Công trình khởi công mới | 443,0») and the entries it heads."""

    head: Passage
    entries: tuple[Passage, ...]


def tables_of(passages: Iterable[Passage]) -> list[list[Passage]]:
    """Return the rows of each table among some passages, in their order."""
    tables: dict[tuple[str, str, str], list[Passage]] = {}
    for passage in passages:
        if passage.cells:
            tables.setdefault((passage.document, passage.section, passage.caption), []).append(passage)
    return list(tables.values())


def cell_at(place: int, row: Passage) -> Cell | None:
    """Return the cell of a row in which a place of its document lies; None for a passage that is no row."""
    return next((cell for cell in row.cells if cell.start <= place < cell.end), None)


def row_cells(row: Passage, knowledge: Knowledge) -> list[str]:
    """Return the words of each cell of a row."""
    text = knowledge.release.text(row.document)
    return [text[cell.start : cell.end].strip() for cell in row.cells]


def row_name(row: Passage, knowledge: Knowledge) -> str:
    """Return the words of the cell that names a row, behind its running number or letter; empty where none does."""
    cells = [cell.strip(" *_") for cell in row_cells(row, knowledge)[:LABEL_AMONG]]
    named = (cell for cell in cells if cell and not (ROW_NUMBER.fullmatch(cell) or GROUP_LETTER.fullmatch(cell)))
    return next(named, "")


def entries(rows: Sequence[Passage], knowledge: Knowledge) -> list[Passage]:
    """Return the rows that are entries: those with a number in the first column, where any has; no totals and headings."""
    cells = {row.id: row_cells(row, knowledge) for row in rows}
    body = [
        row for row in rows if any(cell.header for cell in row.cells) and not TOTAL_ROW.match(" ".join(cells[row.id]))
    ]
    numbered = [row for row in body if ROW_NUMBER.fullmatch(cells[row.id][0])]
    return numbered or body


def row_groups(rows: Sequence[Passage], knowledge: Knowledge) -> list[RowGroup]:
    """Return the groups of a table whose lettered rows head numbered ones; those that head none are no groups.

    A row that begins with a letter and a name («A. Thu ngân sách») heads all up to the next such row or a total.
    """
    groups: list[RowGroup] = []
    head: Passage | None = None
    members: list[Passage] = []
    heads_all = False
    for row in [*rows, None]:
        first = row_cells(row, knowledge)[0].strip(" *_") if row is not None else ""
        lettered = GROUP_NAMED.match(first) is not None
        if row is not None and (
            ROW_NUMBER.fullmatch(first) or (heads_all and not lettered and not TOTAL_ROW.match(first))
        ):
            members.append(row)
            continue
        if head is not None and members:
            groups.append(RowGroup(head, tuple(members)))
        head, members = (row if lettered or GROUP_LETTER.fullmatch(first) else None), []
        heads_all = lettered
    return groups
