"""What a reader hands on: the canonical text, its blocks in reading order and what the file says about itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from index.model import Cell

BlockKind = Literal["heading", "paragraph", "item", "row"]

HEADER_ROW = "header"
"""The ``label`` of a row block that holds a table's column headings."""


@dataclass(frozen=True, slots=True)
class Block:
    """A line of the canonical text: ``text[start:end]``.

    ``level`` is a heading's depth (1 is the outermost, 0 when only its look says that it is a heading) or an item's
    nesting (1 is the outermost). ``label`` is the number or bullet the line starts with, or ``HEADER_ROW``. ``page``
    counts from 1. A row has ``cells``; ``caption`` is its table's caption.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    label: str = ""
    page: int | None = None
    cells: tuple[Cell, ...] = ()
    caption: str = ""


@dataclass(frozen=True, slots=True)
class ReadText:
    """A file as read: canonical text (NFC, LF), blocks that do not overlap, and metadata the file itself declares."""

    text: str
    blocks: tuple[Block, ...]
    metadata: Mapping[str, str] = field(default_factory=dict)
