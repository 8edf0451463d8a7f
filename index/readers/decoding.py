"""Bytes into text: Unicode in every form it comes in, else the legacy encoding that makes it Vietnamese."""

from __future__ import annotations

import codecs

from index.errors import UnreadableDocument
from index.readers.language import vietnamese_share
from index.readers.legacy_encodings import decoders

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LEAST_SHARE = 0.7
_MOST_CONTROLS = 0.01


def decode(data: bytes, *, name: str, declared: str | None = None) -> str:
    """Return the text in ``data``.

    ``name`` is the file's name, for messages; ``declared`` an encoding the file names itself, tried after Unicode.

    Raises:
        UnreadableDocument: no encoding reads these bytes as text.
    """
    text = _unicode(data)
    if text is None and (legacy := legacy_encoding(data)):
        text = decoders()[legacy](data)
    if text is None and declared:
        text = _declared(data, declared)
    if text is None or _is_binary(text):
        raise UnreadableDocument(
            f"Không đọc được chữ trong tệp «{name}». Hãy mở tệp bằng Word hoặc Notepad và lưu lại với bảng mã UTF-8."
        )
    return text


def legacy_encoding(data: bytes) -> str | None:
    """Return the name of the legacy encoding that makes most words Vietnamese, None when none does."""
    sample = data[:20_000]
    shares = {name: vietnamese_share(decoder(sample)) for name, decoder in decoders().items()}
    best = max(shares, key=lambda name: shares[name])
    return best if shares[best] >= _LEAST_SHARE else None


def _unicode(data: bytes) -> str | None:
    encoding = next((encoding for bom, encoding in _BOMS if data.startswith(bom)), "") or _guess(data)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _guess(data: bytes) -> str:
    """Tell UTF-16 without a mark from UTF-8 by its zero bytes: every second one in plain letters."""
    sample = data[:4096]
    if sample[1::2].count(0) > len(sample) // 8 > sample[::2].count(0):
        return "utf-16-le"
    if sample[::2].count(0) > len(sample) // 8 > sample[1::2].count(0):
        return "utf-16-be"
    return "utf-8"


def _declared(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (LookupError, UnicodeDecodeError):
        return None


def _is_binary(text: str) -> bool:
    controls = sum(character < " " and character not in "\t\n\r\f\v" for character in text)
    return controls > len(text) * _MOST_CONTROLS
