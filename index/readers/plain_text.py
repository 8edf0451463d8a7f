"""Plain text: paragraphs as they stand, one block each."""

from __future__ import annotations

from pathlib import Path

from index.readers.builder import TextBuilder
from index.readers.cleaning import clean
from index.readers.decoding import decode
from index.readers.lines import paragraphs, point_label
from index.readers.model import BlockKind, ReadText
from index.readers.web_text import drop_dateline


def read_plain_text(path: Path) -> ReadText:
    """Read a text file in any Unicode form or legacy Vietnamese encoding.

    Raises:
        UnreadableDocument: the bytes are no text.
    """
    builder = TextBuilder()
    add_plain_text(builder, clean(decode(path.read_bytes(), name=path.name)))
    return builder.build()


def add_plain_text(builder: TextBuilder, text: str, *, page: int | None = None) -> None:
    """Append the paragraphs of clean ``text`` to ``builder``."""
    for paragraph in paragraphs(text):
        label = point_label(paragraph)
        kind: BlockKind = "item" if label in {"-", "+", "•", "*"} else "paragraph"
        builder.add(kind, drop_dateline(paragraph), label=label, page=page)
