"""Bad input: each kind is refused with its own clear Vietnamese message, and nothing is left behind."""

import os
import tempfile
from pathlib import Path

import pytest

from index.errors import DocumentError, DocumentTooLarge, UnreadableDocument, UnsupportedFormat
from index.readers import intake, read_file
from index.readers.language import is_other_language

ENGLISH = (
    "The city government will invest two hundred million dollars in new roads, bridges and schools over the next five "
    "years, said the mayor on Monday, adding that the plan would create thousands of jobs for local workers and improve "
    "the quality of life in every district of the city before the end of the decade."
)
WITHOUT_DIACRITICS = (
    "Uy ban nhan dan thanh pho chi dao cac phong ban don vi tap trung thuc hien dong bo cac giai phap phat trien kinh te "
    "xa hoi phan dau hoan thanh va hoan thanh vuot cac chi tieu cua nam ve thu ngan sach va giam ty le ho ngheo"
)


@pytest.mark.parametrize(
    ("name", "data", "error", "message"),
    [
        ("trong.txt", b"", UnreadableDocument, "trống"),
        ("trong.docx", b"", UnreadableDocument, "trống"),
        ("dau-cach.txt", b" \n\t\n ", UnreadableDocument, "không có chữ nào"),
        ("virus.docx", b"MZ\x90\x00" + bytes(500), UnreadableDocument, "chương trình"),
        ("virus.pdf", b"\x7fELF" + bytes(500), UnreadableDocument, "chương trình"),
        ("lenh.txt", b"#!/bin/sh\nrm -rf /\n", UnreadableDocument, "chương trình"),
        ("gia.pdf", b"day khong phai PDF", UnreadableDocument, "không phải tệp PDF"),
        ("gia.docx", b"day khong phai Word", UnreadableDocument, r"không phải tệp \.docx"),
        ("gia.xlsx", b"day khong phai Excel", UnreadableDocument, r"không phải tệp \.xlsx"),
        ("gia.doc", b"day khong phai Word", UnreadableDocument, r"không phải tệp \.doc"),
        ("phim.mp4", b"....", UnsupportedFormat, r"Các loại đọc được: \.txt"),
        ("khong-duoi", b"abc", UnsupportedFormat, "Chưa đọc được loại tệp"),
        (".an.txt", b"abc", UnreadableDocument, "Tên tệp"),
        ("ke\u202etxt.txt", b"abc", UnreadableDocument, "ký tự ẩn"),
        ("dong\nmoi.txt", b"abc", UnreadableDocument, "ký tự ẩn"),
        ("english.txt", ENGLISH.encode(), UnreadableDocument, "không phải tiếng Việt"),
    ],
)
def test_bad_files_are_refused(
    name: str, data: bytes, error: type[DocumentError], message: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(error, match=message) as caught:
        read_file(path)
    assert "\u202e" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_link_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "that.txt").write_text("Nội dung.", encoding="utf-8")
    (tmp_path / "lien-ket.txt").symlink_to(tmp_path / "that.txt")
    (tmp_path / "thu-muc.txt").mkdir()
    for name, message in (("lien-ket.txt", "liên kết"), ("thu-muc.txt", "thư mục"), ("mat.txt", "Không tìm thấy")):
        with pytest.raises(UnreadableDocument, match=message):
            read_file(tmp_path / name)


def test_a_pipe_does_not_hang_the_reader(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ong.txt")
    with pytest.raises(UnreadableDocument, match="tệp thường"):
        read_file(tmp_path / "ong.txt")


def test_a_file_beyond_the_limit_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "MAX_TEXT_BYTES", 10)
    (tmp_path / "to.txt").write_text("Một tệp lớn hơn mười byte.", encoding="utf-8")
    with pytest.raises(DocumentTooLarge, match="tách thành nhiều tệp"):
        read_file(tmp_path / "to.txt")


def test_old_office_files_need_libreoffice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "cu.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100))
    with pytest.raises(UnsupportedFormat, match="LibreOffice"):
        read_file(tmp_path / "cu.doc")


def test_a_failed_conversion_is_reported_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "soffice"
    program.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    program.chmod(0o755)
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(tempfile, "tempdir", str(work))
    (tmp_path / "cu.rtf").write_bytes(b"{\\rtf1 x}")
    with pytest.raises(UnreadableDocument, match="không mở được"):
        read_file(tmp_path / "cu.rtf")
    assert not list(work.iterdir())


@pytest.mark.parametrize("text", [ENGLISH, WITHOUT_DIACRITICS, "Les élèves étaient déjà arrivés à l'école. " * 20])
def test_other_languages_are_recognised(text: str) -> None:
    assert is_other_language(text)


@pytest.mark.parametrize(
    "text",
    [
        "Thu ngân sách đạt 2.341,6 tỷ đồng. " * 10,
        "UBND TP; HĐND; WTO; ODA; FDI; Covid-19; " * 3
        + "thực hiện dự án nâng cấp đô thị vốn vay Ngân hàng Thế giới. " * 6,
        "2.341,6 896,6 1.445",
        "short English text",
    ],
)
def test_vietnamese_and_short_texts_are_not_taken_for_another_language(text: str) -> None:
    assert not is_other_language(text)
