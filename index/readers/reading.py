"""Choosing the reader for a file, and the checks every file must pass first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from index.errors import UnreadableDocument, UnsupportedFormat
from index.readers.html import read_html
from index.readers.markdown import read_markdown
from index.readers.model import ReadText
from index.readers.pdf import read_pdf
from index.readers.plain_text import read_plain_text
from index.readers.spreadsheet import read_spreadsheet
from index.readers.word import read_word

Reader = Callable[[Path], ReadText]

_READERS: dict[str, Reader] = {
    ".txt": read_plain_text,
    ".text": read_plain_text,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".pdf": read_pdf,
    ".docx": read_word,
    ".xlsx": read_spreadsheet,
}


def read_file(path: Path) -> ReadText:
    """Read one document.

    Raises:
        UnreadableDocument: the file is missing, empty, damaged or not what its name says.
        UnsupportedFormat: there is no reader for this kind of file.
    """
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        known = ", ".join(sorted(_READERS))
        raise UnsupportedFormat(f"Chưa đọc được loại tệp của «{path.name}». Các loại đọc được: {known}.")
    if not path.is_file() or path.stat().st_size == 0:
        raise UnreadableDocument(f"Tệp «{path.name}» trống hoặc không tồn tại. Hãy kiểm tra lại tệp gốc.")
    read = reader(path)
    if not read.blocks:
        raise UnreadableDocument(f"Tệp «{path.name}» không có chữ nào đọc được. Hãy kiểm tra lại tệp gốc.")
    return read
