"""Text recognition for scanned PDFs, with Tesseract where it and its Vietnamese model are installed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]

from index.errors import UnreadableDocument

_SCALE = 300 / 72
_SECONDS_PER_PAGE = 120


def recognise(path: Path, *, pages: int) -> Iterator[str]:
    """Yield the text of each of the ``pages`` pages.

    Raises:
        UnreadableDocument: Tesseract with Vietnamese is not installed, or it failed.
    """
    program = _tesseract()
    if program is None:
        raise UnreadableDocument(
            f"Tệp PDF «{path.name}» chỉ có ảnh chụp, không có chữ: cần OCR (nhận dạng chữ). Hãy cài Tesseract kèm "
            "tiếng Việt (tesseract-ocr-vie) trên máy chủ, hoặc thêm bản Word hay PDF có chữ của tài liệu."
        )
    with tempfile.TemporaryDirectory() as folder, pypdfium2.PdfDocument(path) as pdf:
        for number in range(pages):
            picture = Path(folder) / "page.png"
            pdf[number].render(scale=_SCALE, grayscale=True).to_pil().save(picture)
            yield _read_picture(program, picture, name=path.name)


def _tesseract() -> str | None:
    program = shutil.which("tesseract")
    if program is None:
        return None
    listed = subprocess.run([program, "--list-langs"], capture_output=True, text=True, check=False, timeout=30)  # noqa: S603
    return program if "vie" in (listed.stdout + listed.stderr).split() else None


def _read_picture(program: str, picture: Path, *, name: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603
            [program, str(picture), "-", "-l", "vie"],
            capture_output=True,
            text=True,
            check=True,
            timeout=_SECONDS_PER_PAGE,
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        raise UnreadableDocument(f"Không nhận dạng được chữ trong tệp «{name}». Hãy thêm bản có chữ.") from error
    return done.stdout
