"""The reading order of the lines on a page, column by column.

A page is read from the top down in bands. A band grows as long as some gap between its lines stays free from its top to
its bottom, whether or not the lines on both sides stand at the same heights. Where lines do stand side by side over the gap
the band is in columns: what is left of the gap is read before what is right of it, each side in the same way again. Where
the columns hold numbers the band is a table without rules, and is read row by row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from index.readers.pdf_layout import Line, one_line
from index.readers.tables import is_number

_LEAST_GAP = 0.8
"""Of a font size; the lines of a column reach to the gap only here and there, so what stays free is the real gap."""
_SIDE_BY_SIDE = 0.5
_NUMBERS = 0.5
_LEVEL = 2.0
"""Font sizes by which the ends of two columns differ at most when what stands below them is no part of the left one."""
_APART = 0.9
_MOST_BELOW = 3

Interval = tuple[float, float]


def in_reading_order(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines of a page, or of one side of a gap, in the order they are read."""
    band: list[Line] = []
    covered: list[Interval] = []
    for line in sorted(lines, key=lambda each: (each.top, each.x0)):
        more = _with(covered, line)
        if len(more) > 1:
            band.append(line)
            covered = more
        else:
            yield from _read(band, covered)
            band, covered = [line], [(line.x0, line.x1)]
    yield from _read(band, covered)


def _with(covered: Sequence[Interval], line: Line) -> list[Interval]:
    """Return the stretches of the page's width that lines cover, with ``line``; narrow gaps do not count."""
    merged: list[Interval] = []
    for left, right in sorted([*covered, (line.x0, line.x1)]):
        if merged and left - merged[-1][1] < _LEAST_GAP * line.size:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    return merged


def _read(band: Sequence[Line], covered: Sequence[Interval]) -> Iterator[Line]:
    if len(covered) < 2:
        yield from band
        return
    gap = max(pairwise(covered), key=lambda pair: pair[1][0] - pair[0][1])
    left = [line for line in band if line.x1 <= gap[0][1]]
    right = [line for line in band if line.x0 >= gap[1][0]]
    if not _are_side_by_side(left, right):
        yield from band
    elif _is_table(band, first=covered[0]):
        yield from _rows(band)
    else:
        column, below = _without_below(left, right)
        yield from in_reading_order(column)
        yield from in_reading_order(right)
        yield from below


def _without_below(left: Sequence[Line], right: Sequence[Line]) -> tuple[Sequence[Line], Sequence[Line]]:
    """Part the left column from a short heading below both columns, which end at about the same height."""
    end = max(line.bottom for line in right)
    cuts = (at for at in range(1, len(left)) if left[at].top - left[at - 1].bottom > _APART * left[at].size)
    at = max(cuts, default=0)
    column, below = left[:at], left[at:]
    is_below = 0 < len(below) <= _MOST_BELOW and bool(column) and below[0].top > end
    if not is_below or abs(column[-1].bottom - end) > _LEVEL * below[0].size:
        return left, ()
    return column, below


def _are_side_by_side(left: Sequence[Line], right: Sequence[Line]) -> bool:
    return any(_overlap(one, other) > _SIDE_BY_SIDE for one in left for other in right)


def _overlap(one: Line, other: Line) -> float:
    """Return how much of the lower of two lines stands at the heights of the other, 0 to 1."""
    lower = min(one.bottom - one.top, other.bottom - other.top)
    return (min(one.bottom, other.bottom) - max(one.top, other.top)) / lower if lower > 0 else 0.0


def _is_table(band: Sequence[Line], *, first: Interval) -> bool:
    cells = [line for line in band if line.x0 > first[1]]
    return sum(is_number(line.text) for line in cells) > _NUMBERS * len(cells)


def _rows(band: Sequence[Line]) -> Iterator[Line]:
    row: list[Line] = []
    for line in band:
        if row and _overlap(row[0], line) <= _SIDE_BY_SIDE:
            yield one_line(row)
            row = []
        row.append(line)
    yield one_line(row)
