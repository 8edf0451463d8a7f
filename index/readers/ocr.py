"""Text recognition for scanned PDFs, with Tesseract where it and its Vietnamese model are installed.

Tesseract says where each word stands, so that recognised pages are laid out like pages with text: columns, running headers,
paragraphs.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]

from index.errors import UnreadableDocument
from index.readers.pdf_layout import Word

_SCALE = 300 / 72
_LINE, _WORD = "4", "5"  # Tesseract's levels
_HEIGHTS_VARY = 0.35
_FONT_SIZE = 0.8  # of the height of a line of Vietnamese, whose letters reach far up and down
_SECONDS_PER_PAGE = 120


def recognise(path: Path, *, pages: int) -> Iterator[tuple[float, list[Word]]]:
    """Yield (height, words) of each of the ``pages`` pages, in points, as the layout of a page wants them.

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
            page = pdf[number]
            page.render(scale=_SCALE, grayscale=True).to_pil().save(picture)
            yield page.get_height(), list(_words(_read_picture(program, picture, name=path.name)))


def _words(table: str) -> Iterator[Word]:
    """Yield the words of Tesseract's table; the words of a line stand as high as the line."""
    rows = [
        row for row in (line.split("\t") for line in table.splitlines()) if len(row) > 11 and row[0] in {_LINE, _WORD}
    ]
    usual = statistics.median([int(row[9]) / _SCALE for row in rows if row[0] == _LINE] or [0.0])
    top = bottom = 0.0
    for row in rows:
        left, above, width, height = (int(value) / _SCALE for value in row[6:10])
        if row[0] == _LINE:
            top, bottom = above, above + height
        elif row[11].strip():
            size = _FONT_SIZE * (usual if _is_usual(bottom - top, usual) else bottom - top)
            box = {"x0": left, "x1": left + width, "top": top, "bottom": bottom}
            yield {"text": _mended(row[11].strip()), "size": size, "fontname": "", "upright": True, **box}


def _is_usual(height: float, usual: float) -> bool:
    """Whether a line is as high as most on its page; lines without tall letters are a little lower."""
    return abs(height - usual) <= _HEIGHTS_VARY * usual


def _mended(word: str) -> str:
    """Return a word without the capitals that recognition puts inside it: «đỘ», «nƯỚc»."""
    inner = word[1:]
    has_odd_capital = any(letter.isupper() and not letter.isascii() for letter in inner)
    return word[:1] + inner.lower() if word[:1].islower() and has_odd_capital else word


def _tesseract() -> str | None:
    program = shutil.which("tesseract")
    if program is None:
        return None
    listed = subprocess.run([program, "--list-langs"], capture_output=True, text=True, check=False, timeout=30)  # noqa: S603
    return program if "vie" in (listed.stdout + listed.stderr).split() else None


def _read_picture(program: str, picture: Path, *, name: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603
            [program, str(picture), "-", "-l", "vie", "tsv"],
            capture_output=True,
            text=True,
            check=True,
            timeout=_SECONDS_PER_PAGE,
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        raise UnreadableDocument(f"Không nhận dạng được chữ trong tệp «{name}». Hãy thêm bản có chữ.") from error
    return done.stdout
