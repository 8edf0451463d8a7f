"""What every file must pass before a reader opens it: a name without tricks, a plain file, the right first bytes."""

from __future__ import annotations

import re
import stat
import unicodedata
from pathlib import Path

from index.errors import DocumentTooLarge, UnreadableDocument

MAX_BYTES = 200 * 1024 * 1024
MAX_TEXT_BYTES = 64 * 1024 * 1024
"""Text is read whole; ten thousand pages of it stay below this."""
_TEXT = frozenset({".txt", ".md", ".markdown", ".html", ".htm"})
_MAX_NAME = 200
_EXECUTABLES = (b"MZ", b"\x7fELF", b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa", b"\xcf\xfa\xed\xfe", b"#!")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_FIRST_BYTES = {".docx": (_ZIP,), ".xlsx": (_ZIP,), ".odt": (_ZIP,), ".doc": (_OLE, b"{\\rtf"), ".rtf": (b"{\\rtf",)}
_PDF_START = 1024


def check_intake(path: Path) -> None:
    """Check a file's name, kind, size and first bytes.

    Raises:
        UnreadableDocument: missing, empty, no plain file, a name with tricks, or not what its name says.
        DocumentTooLarge: more than ``MAX_BYTES``, or ``MAX_TEXT_BYTES`` of text.
    """
    name = shown_name(path)
    if name != path.name or len(name) > _MAX_NAME or name.startswith("."):
        raise UnreadableDocument(
            f"Tên tệp «{name}» có ký tự ẩn, quá dài hoặc bắt đầu bằng dấu chấm. Hãy đổi tên chỉ gồm chữ, số, dấu cách, "
            "dấu gạch."
        )
    try:
        state = path.lstat()
    except OSError as error:
        raise UnreadableDocument(f"Không tìm thấy hoặc không mở được tệp «{name}». Hãy kiểm tra đường dẫn.") from error
    if not stat.S_ISREG(state.st_mode):
        raise UnreadableDocument(f"«{name}» không phải một tệp thường (là thư mục, liên kết hoặc thiết bị).")
    if state.st_size == 0:
        raise UnreadableDocument(f"Tệp «{name}» trống (0 byte). Hãy kiểm tra lại tệp gốc.")
    limit = MAX_TEXT_BYTES if path.suffix.lower() in _TEXT else MAX_BYTES
    if state.st_size > limit:
        raise DocumentTooLarge(f"Tệp «{name}» lớn hơn {limit // 2**20} MB. Hãy tách thành nhiều tệp nhỏ hơn.")
    _check_first_bytes(path, name)


def shown_name(path: Path) -> str:
    """Return a file's name without control and direction characters, safe to show."""
    return re.sub(r"[\\/]", "", "".join(c for c in path.name if unicodedata.category(c) not in {"Cc", "Cf", "Cs"}))


def _check_first_bytes(path: Path, name: str) -> None:
    with path.open("rb") as file:
        start = file.read(_PDF_START)
    kind = path.suffix.lower()
    if start.startswith(_EXECUTABLES) and not (start.startswith(b"MZ") and start.isascii() and b"\x00" not in start):
        raise UnreadableDocument(f"Tệp «{name}» là một chương trình, không phải tài liệu, nên không được nhận.")
    if kind in {".docx", ".xlsx"} and start.startswith(_OLE):
        raise UnreadableDocument(
            f"Tệp «{name}» có mật khẩu, hoặc là định dạng Office cũ bị đổi đuôi. Hãy bỏ mật khẩu, lưu lại dạng {kind}."
        )
    expected = _FIRST_BYTES.get(kind)
    if expected and not start.startswith(expected):
        raise UnreadableDocument(f"Tệp «{name}» hỏng hoặc không phải tệp {kind} thật. Hãy lưu lại từ phần mềm gốc.")
    if kind == ".pdf" and b"%PDF-" not in start:
        raise UnreadableDocument(f"Tệp «{name}» hỏng hoặc không phải tệp PDF thật. Hãy xuất lại tệp từ bản gốc.")
