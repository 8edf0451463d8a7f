"""Words on a page into lines, split where a wide gap parts two columns."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_GAP = 1.8
"""A gap between words wider than this many font sizes parts columns; justified text stays below one."""
_SAME_LINE = 0.45
_LABEL = re.compile(r"(?:\d{1,3}|[IVXLC]{1,5}|[a-zđ])[.)]|[-–+•*]")
"""A point's number or bullet, which a tab parts from the words of the point."""

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


def text_lines(words: Sequence[Word]) -> list[Line]:
    """Return the lines that ``words`` make, row by row from the top down, the words of two columns in two lines."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda each: (each["bottom"] + each["top"]) / 2):
        middle = (word["bottom"] + word["top"]) / 2
        first = rows[-1][0] if rows else None
        if first is not None and abs(middle - (first["bottom"] + first["top"]) / 2) <= _SAME_LINE * word["size"]:
            rows[-1].append(word)
        else:
            rows.append([word])
    return [line for row in rows for line in _segments(sorted(row, key=lambda each: each["x0"]))]


def one_line(lines: Sequence[Line]) -> Line:
    """Return lines that stand side by side as one, a space between them."""
    return Line(
        text=" ".join(line.text for line in lines),
        x0=lines[0].x0,
        x1=max(line.x1 for line in lines),
        top=min(line.top for line in lines),
        bottom=max(line.bottom for line in lines),
        size=lines[0].size,
        bold=all(line.bold for line in lines),
    )


def _segments(row: Sequence[Word]) -> Iterator[Line]:
    segment: list[Word] = []
    for word in row:
        is_wide = segment and word["x0"] - segment[-1]["x1"] > _GAP * max(word["size"], segment[-1]["size"])
        if is_wide and not (len(segment) == 1 and _LABEL.fullmatch(segment[0]["text"])):
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
