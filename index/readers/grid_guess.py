"""Columns for rows whose merged cells were lost: which column each cell of a short row stands in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from index.readers.tables import GridCell


def guess_grid(rows: Sequence[Sequence[str]]) -> list[list[GridCell]]:
    """Place the cells of ``rows`` on a grid as wide as most long rows are."""
    widths = Counter(len(row) for row in rows)
    width = max(widths, key=lambda size: (widths[size] * size, size))
    return [
        [GridCell(text, column) for column, text in enumerate(row)]
        if len(row) == width
        else [GridCell(text, width + column) for column, text in enumerate(row)]
        for row in rows
    ]
