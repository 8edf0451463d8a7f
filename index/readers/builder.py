"""Building the canonical text block by block, so that every span is right by construction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from index.model import Cell
from index.readers.cleaning import one_line
from index.readers.model import HEADER_ROW, Block, BlockKind, ReadText

CELL_SEPARATOR = " | "


class TextBuilder:
    """Collects blocks in reading order; ``build`` returns the finished ``ReadText``.

    Every block is one line. Items and rows follow the line above directly, everything else after an empty line.
    """

    def __init__(self) -> None:
        self._parts: list[tuple[str, str]] = []
        self._blocks: list[Block] = []
        self._length = 0
        self._site = ""

    def __len__(self) -> int:
        """Return the number of blocks so far."""
        return len(self._blocks)

    def add(self, kind: BlockKind, text: str, *, level: int = 0, label: str = "", page: int | None = None) -> None:
        """Append ``text`` as one block; text without a visible character is left out."""
        line = one_line(text)
        if line:
            start = self._append(line, kind)
            self._blocks.append(Block(kind, start, start + len(line), level, label, page))

    def add_row(
        self,
        cells: Sequence[tuple[str, tuple[str, ...]]],
        *,
        is_header: bool = False,
        caption: str = "",
        page: int | None = None,
    ) -> None:
        """Append a table row, ``cells`` being (text, header path) pairs; a row of empty cells is left out.

        Empty cells keep their place among the cells with an empty span, but are not written.
        """
        texts = [one_line(text) for text, _ in cells]
        if not any(texts):
            return
        start = self._append(CELL_SEPARATOR.join(filter(None, texts)), "row")
        spans, offset = [], start
        for text, (_, header) in zip(texts, cells, strict=True):
            path = tuple(part for part in map(one_line, header) if part)
            offset += len(CELL_SEPARATOR) if text and offset > start else 0
            spans.append(Cell(offset, offset + len(text), path))
            offset += len(text)
        label = HEADER_ROW if is_header else ""
        self._blocks.append(Block("row", start, self._length, 0, label, page, tuple(spans), one_line(caption)))

    def note_site(self, site: str) -> None:
        """Keep the first web site that a page names as its own; the metadata tell it."""
        self._site = self._site or site

    def last_lines(self, count: int) -> list[tuple[BlockKind, str]]:
        """Return (kind, line) of up to ``count`` last blocks, the last first."""
        latest = zip(self._blocks[: -count - 1 : -1], self._parts[: -count - 1 : -1], strict=True)
        return [(block.kind, line) for block, (_, line) in latest]

    def build(self, metadata: Mapping[str, str] | None = None) -> ReadText:
        """Return everything added so far, with ``metadata`` cleaned to single lines."""
        given = {"site": self._site} | dict(metadata or {})
        said = {key: one_line(value) for key, value in given.items() if one_line(value)}
        return ReadText("".join(gap + line for gap, line in self._parts), tuple(self._blocks), said)

    def _append(self, line: str, kind: BlockKind) -> int:
        """Append a line after the gap that belongs before it and return where it starts."""
        gap = ""
        if self._blocks:
            last = self._blocks[-1].kind
            follows = (kind == "item" and last != "row") or (kind == "row" and last == "row")
            gap = "\n" if follows else "\n\n"
        start = self._length + len(gap)
        self._parts.append((gap, line))
        self._length = start + len(line)
        return start
