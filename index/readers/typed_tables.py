"""Tables typed into plain text: cells parted by tabs, by pipes, or by columns of spaces."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.readers.cleaning import one_line
from index.readers.tables import is_number

_SPACES = re.compile(r" {2,}|\t")
_RULE = re.compile(r"[\s|:+=–—-]+$")
_FEWEST_ROWS = 3
_FEWEST_CELLS = 3
_NUMERIC = 0.3  # share of the cells below the first row; columns of spaces without numbers are only a layout

Rows = list[list[str]]


def stretches(text: str) -> Iterator[tuple[str, Rows]]:
    """Yield the parts of ``text`` (LF line ends, spaces as typed) in order: (running text, no rows) or (nothing, rows)."""
    waiting: list[str] = []
    lines = text.split("\n")
    at = 0
    while at < len(lines):
        end, rows = _table_at(lines, at)
        if rows:
            if waiting:
                yield "\n".join(waiting), []
                waiting = []
            yield "", rows
        else:
            waiting += lines[at:end]
        at = end
    if waiting:
        yield "\n".join(waiting), []


def _table_at(lines: Sequence[str], start: int) -> tuple[int, Rows]:
    """Return the line after the table that begins at ``start`` and its rows; no rows, and the line after those that
    were read in vain, where none begins."""
    for cells_of in (_by_tabs, _by_pipes, _by_spaces):
        spaced = cells_of is _by_spaces
        end, rows = start, list[list[str]]()
        while end < len(lines) and lines[end].strip():
            if rows and _RULE.match(lines[end]):
                end += 1
                continue
            cells = cells_of(lines[end])
            width = len(rows[0]) if rows else max(len(cells), _FEWEST_CELLS if spaced else 2)
            if len(cells) > width or len(cells) < (width if spaced or not rows else 2):
                break
            rows.append([*cells, *[""] * (width - len(cells))])
            end += 1
        if _is_table(rows, spaced=spaced):
            return end, rows
        if len(rows) >= _FEWEST_ROWS:
            return end, []
    return start + 1, []


def _by_tabs(line: str) -> list[str]:
    return [one_line(cell) for cell in line.rstrip("\r\t ").split("\t")] if "\t" in line.strip() else []


def _by_pipes(line: str) -> list[str]:
    inner = line.strip().removeprefix("|").removesuffix("|")
    return [one_line(cell) for cell in inner.split("|")] if "|" in inner else []


def _by_spaces(line: str) -> list[str]:
    return [one_line(cell) for cell in _SPACES.split(line.strip())]


def _is_table(rows: Rows, *, spaced: bool) -> bool:
    if len(rows) < _FEWEST_ROWS or (spaced and len(rows[0]) < _FEWEST_CELLS):
        return False
    below = [cell for row in rows[1:] for cell in row[1:]]
    numeric = sum(map(is_number, below)) / max(1, len(below))
    return numeric >= _NUMERIC or (not spaced and len(rows[0]) >= _FEWEST_CELLS)
