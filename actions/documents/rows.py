"""Says a table row in words, «column: value», and tells the rows that only head a table from those that say something."""

from __future__ import annotations

import re

from index.model import Cell, Passage
from index.release import Release

TWO_LETTERS = re.compile(r"[^\W\d_]{2}")
NOTHING = re.compile(r"[-–—.…\s_]*")
BETWEEN_CELLS = " | "
LABEL_AMONG = 2  # the first columns, one of which names the row


def row_words(passage: Passage, text: str) -> str:
    """Return a row as «name (column: value; …)», in the words of ``text``, its document; empty for what is no row.

    The running number and empty cells are left out; a row that has no name lists its columns alone.
    """
    if not any(cell.header for cell in passage.cells):
        return ""
    cells = [(cell, " ".join(text[cell.start : cell.end].split())) for cell in passage.cells]
    label = next((cell for cell, words in cells[:LABEL_AMONG] if TWO_LETTERS.search(words)), None)
    first = cells[0][0]
    values = [
        f"{heading}: {words}" if (heading := _heading(cell)) else words
        for cell, words in cells
        if cell is not label and not (cell is first and label is not None) and not NOTHING.fullmatch(words)
    ]
    name = next((words for cell, words in cells if cell is label), "")
    if not name or not values:
        return name or "; ".join(values)
    return f"{name} ({'; '.join(values)})"


def _heading(cell: Cell) -> str:
    return " – ".join(" ".join(header.split()) for header in cell.header)


def heading_rows(release: Release) -> frozenset[str]:
    """Return the ids of the lines that are nothing but the headings of a table: they have no cells of their own."""
    headers: dict[str, set[str]] = {}
    for passage in release.passages.values():
        headers.setdefault(passage.document, set()).update(*(cell.header for cell in passage.cells))
    return frozenset(
        passage.id
        for passage in release.passages.values()
        if BETWEEN_CELLS in passage.text
        and not any(cell.header for cell in passage.cells)
        and all(word.strip() in headers[passage.document] for word in passage.text.split(BETWEEN_CELLS) if word.strip())
    )
