"""Words on a page into lines in reading order, column by column.

Lines are split where a wide gap parts two columns. Lines that stand side by side over the same gap form a band: its
left column is read before its right one. A line that crosses the gap ends the band.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_GAP = 1.8
"""A gap between words wider than this many font sizes parts columns; justified text stays below one."""
_SAME_LINE = 0.45

Word = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of one column: its words and where they stand, in points from the page's top left corner."""

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    size: float
    bold: bool


def page_lines(words: Sequence[Word]) -> list[Line]:
    """Return the lines that ``words`` make, in reading order."""
    return list(_in_order(_rows(words)))


def _rows(words: Sequence[Word]) -> list[list[Line]]:
    """Group words by height into rows, each cut into segments at wide gaps."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda each: (each["bottom"] + each["top"]) / 2):
        middle = (word["bottom"] + word["top"]) / 2
        last = rows[-1][-1] if rows else None
        if last is not None and abs(middle - (last["bottom"] + last["top"]) / 2) <= _SAME_LINE * word["size"]:
            rows[-1].append(word)
        else:
            rows.append([word])
    return [list(_segments(sorted(row, key=lambda each: each["x0"]))) for row in rows]


def _segments(row: Sequence[Word]) -> Iterator[Line]:
    segment: list[Word] = []
    for word in row:
        if segment and word["x0"] - segment[-1]["x1"] > _GAP * max(word["size"], segment[-1]["size"]):
            yield _line(segment)
            segment = []
        segment.append(word)
    yield _line(segment)


def _line(words: Sequence[Word]) -> Line:
    text = words[0]["text"]
    for left, right in itertools.pairwise(words):
        text += right["text"] if right["x0"] - left["x1"] < 0.1 * right["size"] else f" {right['text']}"
    sizes = sorted(word["size"] for word in words)
    return Line(
        text=text,
        x0=words[0]["x0"],
        x1=words[-1]["x1"],
        top=min(word["top"] for word in words),
        bottom=max(word["bottom"] for word in words),
        size=sizes[len(sizes) // 2],
        bold=all("bold" in word["fontname"].lower() or not any(map(str.isalnum, word["text"])) for word in words),
    )


def _in_order(rows: Sequence[Sequence[Line]]) -> Iterator[Line]:
    band: list[Sequence[Line]] = []
    gap: tuple[float, float] | None = None
    for row in rows:
        joined = _joined_gap(gap, row) if band else None
        if joined is None:
            yield from _columns(band, gap)
            band, gap = [], _own_gap(row)
        else:
            gap = joined
        band.append(row)
    yield from _columns(band, gap)


def _own_gap(row: Sequence[Line]) -> tuple[float, float] | None:
    """Return the widest gap of a row of several segments."""
    gaps = [(left.x1, right.x0) for left, right in itertools.pairwise(row)]
    return max(gaps, key=lambda gap: gap[1] - gap[0]) if gaps else None


def _joined_gap(gap: tuple[float, float] | None, row: Sequence[Line]) -> tuple[float, float] | None:
    """Return what is left of a band's gap when ``row`` joins it, None when the row crosses it."""
    if gap is None:
        return None
    left, right = gap
    for line in row:
        if line.x1 <= (left + right) / 2:
            left = max(left, line.x1)
        elif line.x0 >= (left + right) / 2:
            right = min(right, line.x0)
        else:
            return None
    return (left, right) if right > left else None


def _columns(band: Sequence[Sequence[Line]], gap: tuple[float, float] | None) -> Iterator[Line]:
    if gap is None:
        for row in band:
            yield from row
        return
    middle = sum(gap) / 2
    yield from (line for row in band for line in row if line.x0 < middle)
    yield from (line for row in band for line in row if line.x0 >= middle)
