"""Plain text: paragraphs as they stand, one block each, and the tables typed between them."""

from __future__ import annotations

from pathlib import Path

from index.readers.builder import TextBuilder
from index.readers.cleaning import clean, line_feeds
from index.readers.decoding import decode
from index.readers.lines import paragraphs, point_label
from index.readers.model import BlockKind, ReadText
from index.readers.tables import add_table, plain_grid
from index.readers.typed_tables import stretches
from index.readers.web_text import without_dateline


def read_plain_text(path: Path) -> ReadText:
    """Read a text file in any Unicode form or legacy Vietnamese encoding.

    Raises:
        UnreadableDocument: the bytes are no text.
    """
    builder = TextBuilder()
    for text, rows in stretches(line_feeds(decode(path.read_bytes(), name=path.name))):
        if rows:
            add_table(builder, plain_grid(rows))
        else:
            add_plain_text(builder, clean(text))
    return builder.build()


def add_plain_text(builder: TextBuilder, text: str, *, page: int | None = None) -> None:
    """Append the paragraphs of clean ``text`` to ``builder``."""
    for paragraph in paragraphs(text):
        label = point_label(paragraph)
        kind: BlockKind = "item" if label in {"-", "+", "•", "*"} else "paragraph"
        words, site = without_dateline(paragraph)
        builder.note_site(site)
        builder.add(kind, words, label=label, page=page)
