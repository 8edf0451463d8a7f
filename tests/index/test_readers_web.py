"""Web pages and spreadsheets: what is content, how tables and values are read, documents in legacy fonts."""

import zipfile
from datetime import date
from pathlib import Path

import docx
import openpyxl
import pytest

from index.errors import DocumentTooLarge, UnreadableDocument
from index.readers import ReadText, read_file
from index.readers.legacy_encodings import encode


def read_page(folder: Path, body: str) -> ReadText:
    path = folder / "a.html"
    path.write_text(f"<html><body>{body}</body></html>", encoding="utf-8")
    return read_file(path)


def lines(read: ReadText) -> list[str]:
    return [read.text[block.start : block.end] for block in read.blocks]


@pytest.mark.parametrize(
    "noise",
    [
        "<nav>Trang chủ</nav>",
        "<script>var tin = 'Trang chủ'</script>",
        "<!-- Trang chủ -->",
        "<p hidden>Trang chủ</p>",
        "<p aria-hidden='true'>Trang chủ</p>",
        "<div style='visibility:hidden'>Trang chủ</div>",
        "<div class='breadcrumb'><a href='/'>Trang chủ</a></div>",
        "<div id='comments'><p>Trang chủ</p></div>",
        "<div class='box-binh-luan'>Trang chủ</div>",
        "<aside>Trang chủ</aside>",
        "<footer>Trang chủ</footer>",
        "<div role='navigation'>Trang chủ</div>",
        "<form><select><option>Trang chủ</option></select></form>",
    ],
)
def test_what_is_not_content_is_left_out(noise: str, tmp_path: Path) -> None:
    read = read_page(tmp_path, f"{noise}<article><p>Thu ngân sách đạt 5 tỷ đồng.</p></article>{noise}")
    assert lines(read) == ["Thu ngân sách đạt 5 tỷ đồng."]


def test_the_deepest_part_with_most_text_is_the_content(tmp_path: Path) -> None:
    links = "".join(f"<a href='/{number}'>Tin số {number} rất dài để đánh lừa</a>" for number in range(30))
    text = "<p>Thành phố phấn đấu thu ngân sách đạt 2.650 tỷ đồng.</p>" * 8
    read = read_page(tmp_path, f"<div><div>{links}</div><div>{text}</div></div>")
    assert set(lines(read)) == {"Thành phố phấn đấu thu ngân sách đạt 2.650 tỷ đồng."}


def test_line_breaks_separate_points_and_sentences_only(tmp_path: Path) -> None:
    read = read_page(tmp_path, "<p>Theo quy định<br>của thành phố.<br>Câu sau.<br>1. Thu;<br>2. Chi.</p>")
    assert lines(read) == ["Theo quy định của thành phố.", "Câu sau.", "1. Thu;", "2. Chi."]


def test_lists_are_numbered_as_the_page_shows_them(tmp_path: Path) -> None:
    read = read_page(tmp_path, "<ol start=3><li>Ba<ul><li>con</li></ul></li><li>Bốn</li></ol>")
    assert lines(read) == ["3. Ba", "- con", "4. Bốn"]


def test_merged_cells_of_a_web_table_keep_their_columns(tmp_path: Path) -> None:
    read = read_page(
        tmp_path,
        "<table><tr><th>Lĩnh vực</th><th>Chỉ tiêu</th><th>Vốn</th></tr>"
        "<tr><td rowspan=2>Giao thông</td><td>Đường</td><td>120</td></tr><tr><td>Cầu</td><td>80</td></tr></table>",
    )
    assert lines(read)[2] == "Giao thông | Cầu | 80"
    assert [cell.header for cell in read.blocks[2].cells] == [("Lĩnh vực",), ("Chỉ tiêu",), ("Vốn",)]


def test_a_table_that_lays_out_the_page_is_read_as_text(tmp_path: Path) -> None:
    read = read_page(
        tmp_path, "<table><tr><td><p>Đoạn một.</p><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>"
    )
    assert [block.kind for block in read.blocks] == ["paragraph", "row"]


def test_a_legacy_page_is_converted(tmp_path: Path) -> None:
    path = tmp_path / "cu.html"
    words = "Thu ngân sách thành phố đạt 2.341,6 tỷ đồng trở lên; giảm tỷ lệ hộ nghèo."
    path.write_bytes(encode(f"<html><meta charset=windows-1252><body><p>{words}</p></body></html>", "TCVN3"))
    assert lines(read_file(path)) == [words]


def test_an_empty_page_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument, match="không có chữ"):
        read_page(tmp_path, "<p> </p>")


def test_a_word_file_in_a_legacy_font_is_converted_with_its_tables(tmp_path: Path) -> None:
    document = docx.Document()
    words = "Thu ngân sách thành phố đạt 2.341,6 tỷ đồng trở lên; giảm tỷ lệ hộ nghèo."
    document.add_paragraph(encode(words, "TCVN3").decode("cp1252"))
    table = document.add_table(rows=2, cols=2)
    for number, text in enumerate(("Chỉ tiêu", "Kế hoạch", "Hộ nghèo", "1.200")):
        table.cell(number // 2, number % 2).text = encode(text.lower(), "TCVN3").decode("cp1252")
    document.save(str(tmp_path / "cu.docx"))
    read = read_file(tmp_path / "cu.docx")
    assert lines(read) == [words, "chỉ tiêu | kế hoạch", "hộ nghèo | 1.200"]
    assert read.blocks[2].cells[1].header == ("kế hoạch",)


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (2341.6, "General", "2.341,6"),
        (0.1 + 0.2, "General", "0,3"),
        (1445, "#,##0", "1.445"),
        (896.649, "#,##0.0", "896,6"),
        (0.085, "0.0%", "8,5%"),
        (-12.5, "0.00", "-12,5"),
        (0.0004, "0.0", "0,0004"),
        (date(2022, 1, 5), "dd/mm/yyyy", "05/01/2022"),
        (True, "General", "Có"),
        ("  chữ  thường ", "General", "chữ thường"),
    ],
)
def test_values_are_shown_as_vietnamese_readers_see_them(
    value: object, number_format: str, shown: str, tmp_path: Path
) -> None:
    workbook = openpyxl.Workbook()
    cell = workbook.active.cell(1, 1)
    cell.value, cell.number_format = value, number_format
    workbook.save(tmp_path / "a.xlsx")
    assert read_file(tmp_path / "a.xlsx").text == shown


def test_hidden_sheets_rows_and_columns_are_left_out(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    for row in (["Chỉ tiêu", "Nháp", "Kế hoạch"], ["Thu", 1, 10], ["Ẩn", 2, 20]):
        sheet.append(row)
    sheet.column_dimensions["B"].hidden = True
    sheet.row_dimensions[3].hidden = True
    workbook.create_sheet("Bí mật").append(["Không đọc"])
    workbook["Bí mật"].sheet_state = "hidden"
    workbook.save(tmp_path / "a.xlsx")
    assert lines(read_file(tmp_path / "a.xlsx")) == ["Chỉ tiêu | Kế hoạch", "Thu | 10"]


def test_tables_of_a_sheet_are_told_apart_at_empty_rows(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    for row in (["Thu", "Năm 2022"], ["Thuế", 10], [], ["Phí", 5], [], ["Chi", "Năm 2023"], ["Đầu tư", 7]):
        sheet.append(row)
    workbook.save(tmp_path / "a.xlsx")
    read = read_file(tmp_path / "a.xlsx")
    assert [block.label for block in read.blocks] == ["header", "", "", "header", ""]
    assert read.blocks[4].cells[1].header == ("Năm 2023",)


def test_a_merged_area_over_the_whole_sheet_is_refused_at_once(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    workbook.active.append(["Thu ngân sách"])
    workbook.active.merge_cells("A1:B2")
    workbook.save(tmp_path / "a.xlsx")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(tmp_path / "b.xlsx", "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data.replace(b"A1:B2", b"A1:XFD1048576"))
    with pytest.raises(DocumentTooLarge, match="ô gộp quá lớn"):
        read_file(tmp_path / "b.xlsx")


def test_when_a_page_was_posted_and_how_often_it_was_read_is_no_content(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(
        "<html><head><meta charset=utf-8></head><body><main><h1>Báo cáo quý I năm 2025</h1>"
        "<div><span>Ngày đăng: 02/04/2025 08:30</span> "
        "<span>Lượt xem: 1.234</span></div><p>Thứ tư, 02/04/2025 | 08:30</p><p>Cập nhật 12 thủ tục hành chính mới trong "
        "quý I; lượt xem trang thông tin của thành phố đạt 1.200 lượt trong quý, tăng 20% so với cùng kỳ năm trước.</p>"
        "</main></body></html>",
        encoding="utf-8",
    )
    assert [line[:16] for line in lines(read_file(path))] == ["Báo cáo quý I nă", "Cập nhật 12 thủ "]


def test_a_sheet_is_headed_by_its_own_title(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    first = workbook.active
    first.title = "Sheet1"
    for row in (["Chỉ tiêu năm 2026"], [], ["Chỉ tiêu", "Kế hoạch"], ["Thu", 10]):
        first.append(row)
    second = workbook.create_sheet("Đầu tư công")
    for row in (["Dự án", "Vốn"], ["Cầu", 7]):
        second.append(row)
    workbook.save(tmp_path / "a.xlsx")
    read = read_file(tmp_path / "a.xlsx")
    assert [line for block, line in zip(read.blocks, lines(read), strict=True) if block.kind == "heading"] == [
        "Chỉ tiêu năm 2026",
        "Đầu tư công",
    ]
    assert read.blocks[1].caption == "Chỉ tiêu năm 2026"
