"""Plain text: paragraphs as they stand, one block each."""

from __future__ import annotations

from pathlib import Path

from index.readers.builder import TextBuilder
from index.readers.cleaning import clean
from index.readers.decoding import decode
from index.readers.lines import paragraphs, point_label
from index.readers.model import ReadText
from index.readers.web_text import drop_dateline


def read_plain_text(path: Path) -> ReadText:
    """Read a text file in any Unicode form or legacy Vietnamese encoding.

    Raises:
        UnreadableDocument: the bytes are no text.
    """
    builder = TextBuilder()
    for paragraph in paragraphs(clean(decode(path.read_bytes(), name=path.name))):
        label = point_label(paragraph)
        builder.add("item" if label in {"-", "+", "•", "*"} else "paragraph", drop_dateline(paragraph), label=label)
    return builder.build()
