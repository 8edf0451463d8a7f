"""Bytes into text: Unicode in every form it comes in."""

from __future__ import annotations

import codecs

from index.errors import UnreadableDocument

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes, *, name: str, declared: str | None = None) -> str:
    """Return the text in ``data``; ``name`` is the file's name, for messages.

    Raises:
        UnreadableDocument: no encoding reads these bytes as text.
    """
    try:
        return data.decode(_guess(data))
    except UnicodeDecodeError as error:
        raise UnreadableDocument(
            f"Không đọc được chữ trong tệp «{name}». Hãy mở tệp bằng Word hoặc Notepad và lưu lại với bảng mã UTF-8."
        ) from error


def _guess(data: bytes) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return encoding
    sample = data[:4096]
    if sample[1::2].count(0) > len(sample) // 5:
        return "utf-16-le"
    if sample[::2].count(0) > len(sample) // 5:
        return "utf-16-be"
    return "utf-8"
