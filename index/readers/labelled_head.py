"""The card that a site of laws puts over a document: «Số hiệu: | 12/2051/QĐ-UBND | Loại văn bản: | Quyết định»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from index.readers.pipe_rows import PipedCell

_FEWEST_LABELS = 3
_LONGEST_LABEL = 40
_UNKNOWN = frozenset({"đã biết", "đang cập nhật", "dữ liệu đang cập nhật"})  # what the site shows to guests


def labelled_head(cells: Sequence[PipedCell]) -> tuple[list[list[str]], list[PipedCell]]:
    """Return the labels with their values, one a row, and the cells behind them; no rows where ``cells`` are no card.

    A label whose value the site does not show is left out.
    """
    filled = [cell for cell in cells if cell.text]
    rows: list[list[str]] = []
    at = 0
    while at + 1 < len(filled) and _is_label(filled[at].text) and not _is_label(filled[at + 1].text):
        rows.append([filled[at].text.lstrip("# "), filled[at + 1].text])
        at += 2
    if len(rows) < _FEWEST_LABELS:
        return [], list(cells)
    rest = [replace(cell, pipes=1) if place == at else cell for place, cell in enumerate(filled) if place >= at]
    return [row for row in rows if row[1].casefold() not in _UNKNOWN], rest


def _is_label(text: str) -> bool:
    return text.endswith(":") and len(text) <= _LONGEST_LABEL
