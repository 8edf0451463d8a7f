"""Choosing the reader for a file; the checks before it and after it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from index.errors import UnreadableDocument, UnsupportedFormat
from index.readers.converted import read_converted
from index.readers.html import read_html
from index.readers.intake import check_intake, shown_name
from index.readers.language import is_other_language
from index.readers.legacy_fonts import without_legacy_fonts
from index.readers.markdown import read_markdown
from index.readers.model import ReadText
from index.readers.pdf import Pages, read_pdf
from index.readers.plain_text import read_plain_text
from index.readers.spreadsheet import read_spreadsheet
from index.readers.word import read_word

Reader = Callable[[Path], ReadText]

READERS: dict[str, Reader] = {
    ".txt": read_plain_text,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".pdf": read_pdf,
    ".docx": read_word,
    ".xlsx": read_spreadsheet,
    ".doc": read_converted,
    ".rtf": read_converted,
    ".odt": read_converted,
}


def read_file(path: Path, *, pages: Pages = lambda done, total: None) -> ReadText:
    """Read one document; nothing is written but temporary files that are gone afterwards.

    ``pages`` is told (pages read, pages in all) of a PDF, the one format that takes long.

    Raises:
        UnreadableDocument: the file is missing, empty, damaged, encrypted, not what its name says, or not Vietnamese.
        UnsupportedFormat: there is no reader for this kind of file.
        DocumentTooLarge: the file is larger than a reader will open.
    """
    name = shown_name(path)
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise UnsupportedFormat(f"Chưa đọc được loại tệp của «{name}». Các loại đọc được: {', '.join(READERS)}.")
    check_intake(path)
    read = read_pdf(path, pages=pages) if reader is read_pdf else reader(path)
    if not read.blocks:
        raise UnreadableDocument(f"Tệp «{name}» không có chữ nào đọc được. Hãy kiểm tra lại tệp gốc.")
    read = without_legacy_fonts(read)
    if is_other_language(read.text):
        raise UnreadableDocument(
            f"Tệp «{name}» có vẻ không phải tiếng Việt có dấu nên chưa được nhận. Hãy thêm bản tiếng Việt của tài liệu."
        )
    return read
