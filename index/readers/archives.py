"""Office files are ZIP archives: what is checked before anything in one is unpacked."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path

from index.errors import DocumentTooLarge, UnreadableDocument

MAX_UNPACKED = 256 * 1024 * 1024
"""Bytes all parts of an archive may unpack to; a thousand pages with pictures stay far below."""
MAX_PART = 128 * 1024 * 1024
"""Bytes one part that is XML may unpack to; parsing takes several times as much memory."""
_MAX_PARTS = 20_000


def check_archive(path: Path, *, part: str, kind: str) -> None:
    """Check that ``path`` is an archive with the ``part`` a ``kind`` of file must have, and of bearable size.

    Raises:
        UnreadableDocument: no archive, a damaged or encrypted one, another kind of file, or one with macros.
        DocumentTooLarge: it unpacks to more than the limits.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, NotImplementedError) as error:
        raise UnreadableDocument(_damaged(path, kind)) from error
    names = {entry.filename for entry in entries}
    if part not in names:
        raise UnreadableDocument(
            f"Tệp «{path.name}» không phải tài liệu {kind}: thiếu phần «{part}». Hãy mở bằng phần mềm gốc và lưu lại."
        )
    if any(entry.flag_bits & 1 for entry in entries):
        raise UnreadableDocument(f"Tệp «{path.name}» có mật khẩu. Hãy bỏ mật khẩu rồi thêm lại.")
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise UnreadableDocument(
            f"Tệp «{path.name}» có chứa macro nên không được nhận. Hãy lưu lại thành .docx hoặc .xlsx không có macro."
        )
    xml = max((entry.file_size for entry in entries if entry.filename.endswith((".xml", ".rels"))), default=0)
    if len(entries) > _MAX_PARTS or xml > MAX_PART or sum(entry.file_size for entry in entries) > MAX_UNPACKED:
        raise DocumentTooLarge(
            f"Tệp «{path.name}» bung ra quá lớn (trên {MAX_UNPACKED // 2**20} MB) nên không được mở, đề phòng tệp phá "
            "hoại. Nếu là tài liệu thật, hãy tách thành nhiều tệp nhỏ hơn."
        )
    _check_parts(path, kind)


def _check_parts(path: Path, kind: str) -> None:
    """Unpack every part once, so that damage is found here and not deep in a library."""
    try:
        with zipfile.ZipFile(path) as archive:
            broken = archive.testzip()
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
        raise UnreadableDocument(_damaged(path, kind)) from error
    if broken is not None:
        raise UnreadableDocument(_damaged(path, kind))


def _damaged(path: Path, kind: str) -> str:
    return f"Tệp «{path.name}» hỏng hoặc không phải tài liệu {kind}. Hãy mở bằng phần mềm gốc, lưu lại rồi thêm lại."
