"""Old office formats (.doc, .rtf, .odt): converted to .docx by LibreOffice where it is installed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from index.errors import UnreadableDocument, UnsupportedFormat
from index.readers.model import ReadText
from index.readers.word import read_word

_SECONDS = 180


def read_converted(path: Path) -> ReadText:
    """Read an old office file.

    Raises:
        UnsupportedFormat: LibreOffice is not installed.
        UnreadableDocument: LibreOffice cannot open the file.
    """
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        raise UnsupportedFormat(
            f"Tệp «{path.name}» là định dạng cũ ({path.suffix}). Hãy lưu lại thành .docx, hoặc cài LibreOffice trên máy "
            "chủ."
        )
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"document{path.suffix.lower()}"
        shutil.copyfile(path, source)
        command = [program, f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}", "--headless", "--norestore"]
        try:
            subprocess.run(  # noqa: S603
                [*command, "--convert-to", "docx", "--outdir", folder, str(source)],
                capture_output=True,
                check=True,
                timeout=_SECONDS,
            )
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
            raise UnreadableDocument(_failed(path)) from error
        converted = source.with_suffix(".docx")
        if not converted.is_file():
            raise UnreadableDocument(_failed(path))
        return read_word(converted)


def _failed(path: Path) -> str:
    return f"LibreOffice không mở được tệp «{path.name}». Hãy mở bằng Word, lưu lại thành .docx rồi thêm lại."
