"""Blocks into passages: sentences, clauses, list items and table rows, each an exact slice of the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from index.model import Passage
from index.readers.model import HEADER_ROW, Block
from index.structure.headings import Point
from index.structure.sentences import passage_spans
from vietnamese.amounts import find_amounts


def build_passages(
    text: str, blocks: Sequence[Block], points: Sequence[Point], homes: Sequence[str], *, document_id: str
) -> tuple[Passage, ...]:
    """Return the passages in reading order.

    A heading is a passage only when it states an amount; a table's heading row is one without cells.
    """
    return tuple(
        Passage(
            id=f"{document_id}:{start}-{end}",
            document=document_id,
            section=home,
            start=start,
            end=end,
            text=text[start:end],
            page=block.page,
            cells=block.cells if block.label != HEADER_ROW else (),
            caption=block.caption,
        )
        for block, point, home in zip(blocks, points, homes, strict=True)
        for start, end in _spans(text, block, point)
    )


def _spans(text: str, block: Block, point: Point) -> Iterator[tuple[int, int]]:
    if block.kind == "row" or (point.is_heading and _states_amount(text[block.start : block.end])):
        yield block.start, block.end
    elif not point.is_heading:
        yield from passage_spans(text, block.start, block.end)


def _states_amount(line: str) -> bool:
    return any(span.amount.unit for span in find_amounts(line))
