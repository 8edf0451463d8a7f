"""Cuts a line of an answer into stretches to show: plain, emphasised, or the mark of a citation."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

CITATION_MARK = re.compile(r"\s?\[(\d{1,3})\]")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text; ``citation`` is set for the mark of a citation and None otherwise."""

    text: str
    strong: bool = False
    citation: int | None = None


def segments(text: str, *, emphasis: tuple[int, int] | None, citations: Collection[int]) -> list[Segment]:
    """Return the stretches of ``text`` in order; a «[1]» without a citation of that number stays text."""
    found: list[Segment] = []
    position = 0
    for mark in CITATION_MARK.finditer(text):
        if int(mark[1]) in citations:
            found += _plain(text, position, mark.start(), emphasis)
            found.append(Segment(mark[1], citation=int(mark[1])))
            position = mark.end()
    return [*found, *_plain(text, position, len(text), emphasis)]


def _plain(text: str, start: int, end: int, emphasis: tuple[int, int] | None) -> Iterator[Segment]:
    low, high = emphasis or (start, start)
    low = min(max(low, start), end)
    high = min(max(high, low), end)
    for piece, strong in ((text[start:low], False), (text[low:high], True), (text[high:end], False)):
        if piece:
            yield Segment(piece, strong)


def split_at(text: str, start: int, end: int) -> tuple[str, str, str]:
    """Return what stands before, in and behind a span that may lie outside of ``text``."""
    low, high = min(max(start, 0), len(text)), min(max(end, 0), len(text))
    return text[:low], text[low:high], text[max(low, high) :]
