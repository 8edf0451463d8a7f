"""PDF: columns, margins, wraps, hyphens, tables over pages, and files that cannot be read."""

import os
import stat
from pathlib import Path

import pytest

from index.errors import UnreadableDocument
from index.readers import ReadText, read_file
from tests.fixtures.documents.pdf_files import PdfFile, PdfPage

LONG = (
    "Ủy ban nhân dân thành phố chỉ đạo các phòng, ban, đơn vị tập trung thực hiện đồng bộ các giải pháp phát triển kinh "
    "tế – xã hội, phấn đấu hoàn thành và hoàn thành vượt các chỉ tiêu của năm."
)


def lines(read: ReadText) -> list[str]:
    return [read.text[block.start : block.end] for block in read.blocks]


def write_lines(page: PdfPage, texts: list[str], *, x: float = 50, y: float = 120, step: float = 14) -> None:
    for number, text in enumerate(texts):
        page.text(x, y + step * number, text)


def wrapped(text: str, width: int) -> list[str]:
    found = [""]
    for word in text.split():
        if len(found[-1]) + len(word) >= width:
            found.append("")
        found[-1] = f"{found[-1]} {word}".strip()
    return found


def test_wrapped_lines_become_paragraphs(tmp_path: Path) -> None:
    pdf = PdfFile()
    page = pdf.page()
    write_lines(page, wrapped(LONG, 80))
    write_lines(page, wrapped(LONG, 80), y=220)
    assert lines(read_file(pdf.save(tmp_path / "a.pdf"))) == [LONG, LONG]


def test_a_new_point_begins_a_paragraph(tmp_path: Path) -> None:
    pdf = PdfFile()
    write_lines(
        pdf.page(), ["1. Thu ngân sách đạt 2.341,6 tỷ đồng.", "2. Chi ngân sách đạt 2.580 tỷ đồng.", "- Chi đầu tư."]
    )
    assert len(read_file(pdf.save(tmp_path / "a.pdf")).blocks) == 3


def test_two_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    pdf = PdfFile()
    page = pdf.page()
    page.text(50, 80, "Báo cáo tình hình phát triển kinh tế xã hội sáu tháng đầu năm hai không hai hai, số một")
    write_lines(page, wrapped(LONG, 36))
    write_lines(page, wrapped(LONG.replace("thành phố", "huyện"), 36), x=320)
    found = lines(read_file(pdf.save(tmp_path / "a.pdf")))
    assert found[1:] == [LONG, LONG.replace("thành phố", "huyện")]


def test_columns_whose_lines_stand_at_different_heights_are_not_mixed(tmp_path: Path) -> None:
    pdf = PdfFile()
    page = pdf.page()
    page.text(50, 80, "Báo cáo tình hình phát triển kinh tế xã hội sáu tháng đầu năm hai không hai hai, số một")
    page.text(50, 125, "Điều 1. Mục tiêu của năm", bold=True)
    write_lines(page, wrapped(LONG, 36), y=147)
    write_lines(page, wrapped(LONG.replace("thành phố", "huyện"), 36), x=320, y=118)
    found = lines(read_file(pdf.save(tmp_path / "a.pdf")))
    assert found[1:] == ["Điều 1. Mục tiêu của năm", LONG, LONG.replace("thành phố", "huyện")]


def test_three_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    pdf = PdfFile()
    page = pdf.page()
    texts = [LONG, LONG.replace("thành phố", "thị trấn"), LONG.replace("thành phố", "đặc khu")]
    for number, text in enumerate(texts):
        write_lines(page, wrapped(text, 25), x=40 + 185 * number, y=120 + 5 * number)
    assert lines(read_file(pdf.save(tmp_path / "a.pdf"))) == texts


def test_a_heading_below_two_columns_is_read_after_both(tmp_path: Path) -> None:
    pdf = PdfFile()
    page = pdf.page()
    write_lines(page, wrapped(LONG, 36))
    write_lines(page, wrapped(LONG.replace("thành phố", "huyện"), 36), x=320)
    page.text(50, 270, "Phụ lục 1. Dự toán thu", bold=True)
    found = lines(read_file(pdf.save(tmp_path / "a.pdf")))
    assert found == [LONG, LONG.replace("thành phố", "huyện"), "Phụ lục 1. Dự toán thu"]


def test_a_table_without_rules_is_read_row_by_row(tmp_path: Path) -> None:
    pdf = PdfFile()
    page = pdf.page()
    rows = [("Thu ngân sách", "2.341,6", "2.650"), ("Chi ngân sách", "2.580", "2.712,5"), ("Chi đầu tư", "720", "815")]
    for number, row in enumerate(rows):
        for x, text in zip((50, 300, 420), row, strict=True):
            page.text(x, 120 + 20 * number, text)
    text = read_file(pdf.save(tmp_path / "a.pdf")).text
    assert all(" ".join(row) in text for row in rows)


def test_a_tab_after_a_number_makes_no_column(tmp_path: Path) -> None:
    pdf = PdfFile()
    page = pdf.page()
    for number, text in enumerate(("Thu ngân sách đạt 2.341,6 tỷ đồng.", "Chi ngân sách đạt 2.580 tỷ đồng."), start=1):
        page.text(50, 100 + 20 * number, f"{number}.")
        page.text(90, 100 + 20 * number, text)
    found = lines(read_file(pdf.save(tmp_path / "a.pdf")))
    assert found == ["1. Thu ngân sách đạt 2.341,6 tỷ đồng.", "2. Chi ngân sách đạt 2.580 tỷ đồng."]


def test_running_headers_footers_and_page_numbers_are_dropped(tmp_path: Path) -> None:
    pdf = PdfFile()
    for number in range(1, 5):
        page = pdf.page()
        page.text(50, 40, "CÔNG BÁO/Số 15/Ngày 01-02-2022")
        page.text(290, 820, str(number))
        write_lines(page, [f"Nội dung của trang thứ {number} là thu ngân sách đạt {number}00 tỷ đồng."])
    read = read_file(pdf.save(tmp_path / "a.pdf"))
    assert "CÔNG BÁO" not in read.text
    assert [block.page for block in read.blocks] == [1, 2, 3, 4]


def test_a_running_header_of_two_pages_is_dropped(tmp_path: Path) -> None:
    pdf = PdfFile()
    for text in (LONG, LONG.replace("thành phố", "thị xã")):
        page = pdf.page()
        page.text(50, 30, "UBND thành phố Sông Xanh")
        write_lines(page, wrapped(text, 80))
    assert lines(read_file(pdf.save(tmp_path / "a.pdf"))) == [LONG, LONG.replace("thành phố", "thị xã")]


def test_a_paragraph_goes_on_over_the_page(tmp_path: Path) -> None:
    pdf = PdfFile()
    parts = wrapped(LONG, 80)
    write_lines(pdf.page(), parts[:1], y=700)
    write_lines(pdf.page(), parts[1:])
    assert lines(read_file(pdf.save(tmp_path / "a.pdf"))) == [LONG]


def test_a_hyphen_at_a_line_end_goes_only_where_the_document_knows_the_word(tmp_path: Path) -> None:
    pdf = PdfFile()
    page = pdf.page()
    write_lines(page, ["Dự án logistics phục vụ khu công nghiệp được đẩy nhanh tiến độ trong năm với logis-", "tics."])
    write_lines(
        page, ["Thành phố kiểm soát tốt dịch bệnh, nhất là diễn biến phức tạp của đại dịch Covid-", "19."], y=300
    )
    found = lines(read_file(pdf.save(tmp_path / "a.pdf")))
    assert found[0].endswith("logistics.")
    assert found[1].endswith("Covid-19.")


def draw_table(page: PdfPage, rows: list[list[str]], *, top: float) -> None:
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            x, y = 50 + 150.0 * column, top + 20.0 * number
            page.box(x, y, x + 150, y + 20)
            page.text(x + 4, y + 14, text)


def test_a_table_goes_on_over_the_page_with_its_headings_said_once(tmp_path: Path) -> None:
    pdf = PdfFile()
    heading = ["Chỉ tiêu", "Đơn vị", "Năm 2022"]
    first, second = pdf.page(), pdf.page()
    write_lines(first, ["Bảng 1. Các chỉ tiêu chủ yếu của thành phố"])
    draw_table(first, [heading, ["Thu ngân sách", "tỷ đồng", "2.650"]], top=700)
    draw_table(second, [heading, ["Chi ngân sách", "tỷ đồng", "2.580"]], top=110)
    read = read_file(pdf.save(tmp_path / "a.pdf"))
    rows = [block for block in read.blocks if block.kind == "row"]
    assert lines(read)[1:] == [
        "Chỉ tiêu | Đơn vị | Năm 2022",
        "Thu ngân sách | tỷ đồng | 2.650",
        "Chi ngân sách | tỷ đồng | 2.580",
    ]
    assert [cell.header for cell in rows[2].cells] == [("Chỉ tiêu",), ("Đơn vị",), ("Năm 2022",)]


def test_a_truncated_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "cut.pdf"
    pdf = PdfFile()
    write_lines(pdf.page(), [LONG])
    pdf.save(path)
    path.write_bytes(path.read_bytes()[:300])
    with pytest.raises(UnreadableDocument, match="hỏng hoặc bị cắt cụt"):
        read_file(path)


def test_an_encrypted_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mat.pdf"
    pdf = PdfFile()
    write_lines(pdf.page(), [LONG])
    pdf.save(path)
    key = "0" * 64
    encryption = f"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{key}> /U <{key}> >>"
    encrypt = f"/ID [<{'00' * 16}> <{'00' * 16}>] /Encrypt {encryption}"
    path.write_bytes(path.read_bytes().replace(b"/Root 1 0 R", f"/Root 1 0 R {encrypt}".encode()))
    with pytest.raises(UnreadableDocument, match="mật khẩu"):
        read_file(path)


@pytest.fixture
def scanned(tmp_path: Path) -> Path:
    pdf = PdfFile()
    pdf.page().box(50, 50, 500, 700)
    pdf.page().box(50, 50, 500, 700)
    return pdf.save(tmp_path / "scan.pdf")


def test_a_file_of_pictures_says_that_text_recognition_is_needed(
    scanned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(scanned.parent))
    with pytest.raises(UnreadableDocument, match=r"cần OCR.*Tesseract"):
        read_file(scanned)


def tesseract_line(top: int, text: str) -> str:
    """What Tesseract writes of a line and its words: level, five numbers, a box in dots, certainty, text."""
    rows = [["4", *"11111", "300", str(top), "900", "50", "-1", ""]]
    rows += [
        ["5", *"11111", str(300 + 300 * number), str(top + 5), "280", str(30 + 5 * number), "96", word]
        for number, word in enumerate(text.split())
    ]
    return "".join("\t".join(row) + "\n" for row in rows)


def test_a_file_of_pictures_is_recognised_where_tesseract_is_installed(
    scanned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = scanned.parent / "tesseract"
    rows = [tesseract_line(top, text) for top, text in ((600, "Thu ngân sách"), (660, "nhà nƯỚc đạt 5 tỷ đồng."))]
    (scanned.parent / "table").write_text("level\tpage_num\n" + "".join(rows), encoding="utf-8")
    program.write_text(
        f'#!/bin/sh\nif [ "$1" = --list-langs ]; then echo vie; else cat "{scanned.parent}/table"; fi\n',
        encoding="utf-8",
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{scanned.parent}{os.pathsep}{os.environ['PATH']}")
    read = read_file(scanned)
    assert lines(read) == ["Thu ngân sách nhà nước đạt 5 tỷ đồng."] * 2
    assert [block.page for block in read.blocks] == [1, 2]


def test_reading_says_how_far_it_is(tmp_path: Path) -> None:
    pdf = PdfFile()
    for _ in range(3):
        write_lines(pdf.page(), [LONG])
    told: list[tuple[int, int]] = []
    read_file(pdf.save(tmp_path / "a.pdf"), pages=lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_letters_from_another_font_stay_in_their_line(tmp_path: Path) -> None:
    pdf = PdfFile()
    page = pdf.page()
    page.text(50, 120, "Giao ")
    page.text(77.5, 120, "Ủ", other=True)
    page.text(83, 120, "y ban nhân dân thành phố.")
    write_lines(page, ["Phòng Kinh tế phối hợp."], y=140)
    found = lines(read_file(pdf.save(tmp_path / "a.pdf")))
    assert " ".join(found) == "Giao Ủy ban nhân dân thành phố. Phòng Kinh tế phối hợp."
