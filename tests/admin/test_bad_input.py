"""Bad input on the admin's desk: each kind has its clear message, nothing is half added, the bot is untouched."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from settings import PROJECT
from tests.admin.office import PLAN, REPORT, Office
from tests.fixtures.documents.pdf_files import PdfFile

pytestmark = pytest.mark.app

SENTENCE = "Ủy ban nhân dân thành phố chỉ đạo các phòng, ban hoàn thành các chỉ tiêu của năm."
ENGLISH = "The quick development plan of the city for year 2023 should cover everything people want. " * 5
PAGES = 2000
MOST_MEBIBYTES = 250  # above reading one page; 2,000 pages take 60 to 90


def word(path: Path, **parts: bytes) -> None:
    """Write a Word file with further parts in its archive."""
    document = docx.Document()
    document.add_paragraph(PLAN)
    document.save(str(path))
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(f"word/{name}", data)


def pdf(path: Path, pages: int = 1) -> None:
    """Write a PDF with a line on each page."""
    file = PdfFile()
    for number in range(pages):
        file.page().text(50, 120, f"{number + 1}. {SENTENCE}")
    file.save(path)


def truncated_pdf(path: Path) -> None:
    """Write half a PDF."""
    pdf(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def encrypted_pdf(path: Path) -> None:
    """Write a PDF that says it wants a password."""
    pdf(path)
    key, ids = "0" * 64, "00" * 16
    encryption = f"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{key}> /U <{key}> >>"
    start = f"/Root 1 0 R /ID [<{ids}> <{ids}>] /Encrypt {encryption}"
    path.write_bytes(path.read_bytes().replace(b"/Root 1 0 R", start.encode()))


def picture_pdf(path: Path) -> None:
    """Write a PDF without a letter in it."""
    file = PdfFile()
    file.page().box(50, 50, 500, 700)
    file.save(path)


def other_archive(path: Path) -> None:
    """Write a ZIP that is no Word file."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("anh.txt", "không phải Word")


BAD: dict[str, tuple[str, Callable[[Path], object], str]] = {
    "empty": ("trong.docx", lambda path: path.write_bytes(b""), "trống (0 byte)"),
    "truncated PDF": ("cut.pdf", truncated_pdf, "hỏng hoặc bị cắt cụt"),
    "encrypted PDF": ("mat.pdf", encrypted_pdf, "bỏ mật khẩu"),
    "pictures": ("anh.pdf", picture_pdf, "cần OCR"),
    "no Word file": ("nen.docx", other_archive, "không phải tài liệu Word"),
    "bomb": ("bom.docx", lambda path: word(path, bomb=b" " * (300 * 2**20)), "bung ra quá lớn"),
    "program": ("gia.pdf", lambda path: path.write_bytes(b"MZ\x90\x00" + bytes(99)), "là một chương trình"),
    "other language": ("plan.txt", lambda path: path.write_text(ENGLISH), "không phải tiếng Việt"),
    "same document": ("ban-sao.txt", lambda path: path.write_text(PLAN, encoding="utf-8"), "Văn bản này đã có"),
    "macros": ("lenh.docx", lambda path: word(path, **{"vbaProject.bin": b"Sub AutoOpen()"}), "chứa macro"),
    "name with a turn": ("ke\u202etxt.txt", lambda path: path.write_text(REPORT, encoding="utf-8"), "ký tự ẩn"),
    "folder": ("thu-muc.txt", lambda path: path.mkdir(), "là một thư mục"),
    "a few letters": ("ngan.txt", lambda path: path.write_text("BÁO CÁO", encoding="utf-8"), "không có đoạn văn nào"),
    "link": ("lien-ket.txt", lambda path: path.symlink_to("/etc/passwd"), "liên kết"),
}


@pytest.mark.parametrize(("name", "make", "words"), BAD.values(), ids=BAD)
def test_bad_input_is_refused_with_its_message_and_changes_nothing(
    office: Office, monkeypatch: pytest.MonkeyPatch, name: str, make: Callable[[Path], object], words: str
) -> None:
    office.run("add", office.file("ke-hoach.txt"))
    office.run("build")
    office.run("publish", "--override", "bản đầu tiên để thử")
    monkeypatch.setenv("PATH", str(office.root))  # no Tesseract
    before = (office.names(), office.serving(), len(office.audit()))
    make(office.desk / name)
    result = office.run("add", office.file("truoc.txt", REPORT), office.desk / name, "--yes", "--json")
    assert result.exit_code == 1
    assert words in result.stderr
    assert "Traceback" not in result.output
    told = json.loads(result.stdout)
    assert told["exit_code"] == 1
    assert words in told["error"]
    assert (office.names(), office.serving(), len(office.audit())) == before


def test_a_full_disk_is_said_so_and_nothing_is_half_added(office: Office) -> None:
    long = office.file("dai.txt", PLAN + "\n\n".join(f"{number}. {SENTENCE}" for number in range(3000)))
    child = os.fork()
    if child == 0:
        code = 99
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (long.stat().st_size // 2,) * 2)
            result = office.run("add", long)
            code = result.exit_code if "Đĩa đã đầy" in result.stderr else 98
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 1
    assert [name for name in office.names() if name != "documents.json"] == []
    assert office.run("add", long).exit_code == 0


READ = """
import resource, sys
from pathlib import Path
from admin.output import Output
from index.readers import read_file
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
with Output().reading("tep.pdf") as pages:
    blocks = len(read_file(Path(sys.argv[1]), pages=pages).blocks)
print("MiB", (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024, blocks)
"""


def test_two_thousand_pages_are_read_in_little_memory_and_show_progress(tmp_path: Path) -> None:
    path = tmp_path / "dai.pdf"
    pdf(path, PAGES)
    done = subprocess.run(
        [sys.executable, "-c", READ, str(path)], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    *progress, told = done.stdout.splitlines()
    assert f"  trang 100/{PAGES}" in progress
    assert progress[-1] == f"  trang {PAGES}/{PAGES}"
    _, mebibytes, blocks = told.split()
    assert int(blocks) == PAGES
    assert int(mebibytes) < MOST_MEBIBYTES
