"""Documents typed with legacy fonts (.VnTime, VNI-Times): their letters are Western European ones in disguise."""

from __future__ import annotations

from collections.abc import Callable

from index.readers.builder import TextBuilder
from index.readers.decoding import legacy_encoding
from index.readers.language import vietnamese_share
from index.readers.legacy_encodings import decoders
from index.readers.model import HEADER_ROW, ReadText

_LEAST_SHARE = 0.7


def without_legacy_fonts(read: ReadText) -> ReadText:
    """Return ``read`` in Unicode; a text that is Vietnamese already, or in no legacy font, is returned as it is."""
    if vietnamese_share(read.text) >= _LEAST_SHARE:
        return read
    encoding = legacy_encoding(read.text.encode("cp1252", errors="ignore"))
    if encoding is None:
        return read
    decoder = decoders()[encoding]

    def convert(line: str) -> str:
        try:
            return decoder(line.encode("cp1252"))
        except UnicodeEncodeError:
            return line

    return _rebuilt(read, convert)


def _rebuilt(read: ReadText, convert: Callable[[str], str]) -> ReadText:
    builder = TextBuilder()
    for block in read.blocks:
        if block.kind == "row":
            builder.add_row(
                [(convert(read.text[cell.start : cell.end]), tuple(map(convert, cell.header))) for cell in block.cells],
                is_header=block.label == HEADER_ROW,
                caption=convert(block.caption),
                page=block.page,
            )
        else:
            text = convert(read.text[block.start : block.end])
            builder.add(block.kind, text, level=block.level, label=block.label, page=block.page)
    return builder.build(read.metadata)
