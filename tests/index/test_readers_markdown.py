"""Markdown: lists, front matter, wrapped lines, and tables of one cell per line between lone pipes."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.readers import ReadText, read_file
from index.readers.grid_guess import guess_grid
from index.readers.markdown import split_front_matter
from index.readers.pipe_rows import PipedCell, rows_of


def read(tmp_path: Path, text: str) -> ReadText:
    path = tmp_path / "a.md"
    path.write_text(text, encoding="utf-8")
    return read_file(path)


def lines(found: ReadText) -> list[str]:
    return [found.text[block.start : block.end] for block in found.blocks]


def test_front_matter_is_metadata_and_no_text(tmp_path: Path) -> None:
    found = read(tmp_path, "---\nsố hiệu: 12/KH-UBND\nngày: 2022-01-05\n---\n# Kế hoạch\n\nNội dung.\n")
    assert found.metadata == {"số hiệu": "12/KH-UBND", "ngày": "2022-01-05"}
    assert lines(found) == ["Kế hoạch", "Nội dung."]


@pytest.mark.parametrize("text", ["---\n[1, 2]\n---\nA", "---\n: : {\n---\nA", "Không có gì"])
def test_what_is_no_front_matter_stays_text(text: str) -> None:
    assert split_front_matter(text) == (text, {})


def test_nested_lists_keep_their_numbers_and_bullets(tmp_path: Path) -> None:
    found = read(tmp_path, "3. Ba\n   - con\n     thứ nhất\n4. Bốn\n\n- Gạch\n")
    assert lines(found) == ["3. Ba", "- con thứ nhất", "4. Bốn", "- Gạch"]
    assert [block.level for block in found.blocks] == [1, 2, 1, 1]


def test_soft_breaks_join_unless_a_new_point_begins(tmp_path: Path) -> None:
    found = read(tmp_path, "Theo quy\nđịnh, gồm:\na) Thu;\nb) Chi.\n")
    assert lines(found) == ["Theo quy định, gồm:", "a) Thu;", "b) Chi."]


def test_a_bold_line_is_a_heading(tmp_path: Path) -> None:
    found = read(tmp_path, "**I. Mục tiêu**\n\n**Lưu ý:** thường.\n")
    assert [block.kind for block in found.blocks] == ["heading", "paragraph"]


def test_what_a_word_at_a_line_end_takes_is_no_point(tmp_path: Path) -> None:
    pipes = "|\n\n|\n\n|\n\n"
    found = read(
        tmp_path,
        f"{pipes}a) Mức 90 đồng cho thợ máy, thợ điện hạng\nII.\n\nb) Theo khoản\n2. Điều này.\n\n"
        "c) Ưu tiên nơi có bão cấp độ\n1. Cấp ngay áo phao.\n",
    )
    assert lines(found) == [
        "a) Mức 90 đồng cho thợ máy, thợ điện hạng II.",
        "b) Theo khoản 2. Điều này.",
        "c) Ưu tiên nơi có bão cấp độ 1. Cấp ngay áo phao.",
    ]


LONE_PIPES = """|
**ỦY BAN NHÂN DÂN**
TỈNH SÔNG XANH
-------
|
**CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM**
|
|
Số: 15/KH-UBND
|
*Sông Xanh, ngày 05
tháng 01 năm 2022*
|

Bản dịch này thuộc quyền sở hữu của trang tin.

**I. MỤC
TIÊU**

Thu ngân sách đạt
2.650 tỷ đồng.

|
**TT**
|
**Nội dung**
|
**Đơn vị tính**
|
**Định mức**
|
|
**Đô thị**
|
**Nông thôn**
|
|
|
Sự nghiệp y tế
|
đồng/người
|
162.000
|
224.000
|
|
1
|
Sự nghiệp văn hóa
|
đồng/người
|
|
12.000
|
"""


def test_lone_pipes_make_tables_with_headings_of_two_rows(tmp_path: Path) -> None:
    found = read(tmp_path, LONE_PIPES)
    rows = [block for block in found.blocks if block.cells and any(cell.header for cell in block.cells)]
    texts = [[found.text[cell.start : cell.end] for cell in row.cells] for row in rows]
    assert texts == [
        ["", "Sự nghiệp y tế", "đồng/người", "162.000", "224.000"],
        ["1", "Sự nghiệp văn hóa", "đồng/người", "", "12.000"],
    ]
    assert rows[1].cells[4].header == ("Định mức", "Nông thôn")


def test_lone_pipe_text_is_unwrapped_and_cleaned(tmp_path: Path) -> None:
    found = read(tmp_path, LONE_PIPES)
    assert "I. MỤC TIÊU" in lines(found)
    assert "Thu ngân sách đạt 2.650 tỷ đồng." in lines(found)
    assert "quyền sở hữu" not in found.text
    assert "----" not in found.text


def piped(rows: list[list[str]]) -> list[PipedCell]:
    """Write rows the way web pages paste them: every pipe counted, empty cells leaving only their pipes."""
    cells: list[PipedCell] = []
    pipes = 0
    for row in rows:
        pipes += 1
        for text in row:
            if text:
                cells.append(PipedCell(text, pipes))
                pipes = 0
            pipes += 1
    return cells


@settings(max_examples=80, deadline=None)
@given(data=st.data(), columns=st.integers(4, 7), count=st.integers(3, 9))
def test_numbered_tables_are_rebuilt_whatever_numbers_are_missing(
    data: st.DataObject, columns: int, count: int
) -> None:
    header = ["TT", "Nội dung", *(f"Năm {2020 + number}" for number in range(columns - 2))]
    number = st.integers(100, 99_999).map(str)
    body = [
        [
            str(row + 1),
            f"Chỉ tiêu thứ {row}",
            *(data.draw(st.one_of(number, st.just(""))) for _ in range(columns - 3)),
            data.draw(number),
        ]
        for row in range(count)
    ]
    rows, width = rows_of(piped([header, *body]))
    assert width == columns
    assert rows == [header, *body]


@pytest.mark.parametrize("beside", ["Kế hoạch vốn", ""])
def test_a_second_heading_row_divides_the_merged_title_above_it(beside: str, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(
        f"| TT | Dự án | Kế hoạch vốn | {beside} |\n|---|---|---|---|\n| | | Năm 2025 | Năm 2026 |\n| 1 | Cầu A | 15 | 25 |\n",
        encoding="utf-8",
    )
    row = read_file(file).blocks[-1]
    assert [cell.header for cell in row.cells][2:] == [("Kế hoạch vốn", "Năm 2025"), ("Kế hoạch vốn", "Năm 2026")]


def test_a_row_of_words_under_different_titles_is_no_heading(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(
        "| TT | Dự án | Vốn | Ghi chú |\n|---|---|---|---|\n| | | Chưa có | Chờ duyệt |\n| 1 | Cầu A | 15 | |\n",
        encoding="utf-8",
    )
    assert [block.label for block in read_file(file).blocks].count("header") == 1


def rows_read(found: ReadText) -> list[list[tuple[str, tuple[str, ...]]]]:
    """The cells of every table row that has headings, each with those above it."""
    rows = [block for block in found.blocks if block.cells and any(cell.header for cell in block.cells)]
    return [[(found.text[cell.start : cell.end], cell.header) for cell in row.cells] for row in rows]


def pasted(rows: list[list[str]]) -> str:
    """Write ``rows`` one cell per line between lone pipes."""
    return "".join("|\n" + "".join(f"{cell}\n|\n" if cell else "|\n" for cell in row) for row in rows)


COSTS = [
    ["TT", "Nội dung", "Số ngày", "Số lượng", "Đơn giá (đồng)", "Thành tiền (đồng)"],
    ["I", "Tập huấn cho nông dân", "12.500.000", "", "", ""],
    ["1", "Thuê hội trường", "2", "1", "1.500.000", "3.000.000"],
    ["2", "Nước uống", "2", "100", "20.000", "4.000.000"],
    ["3", "Bồi dưỡng giảng viên", "2", "1", "2.750.000", "5.500.000"],
]


def test_the_sum_of_a_group_behind_its_name_stands_in_the_column_of_sums(tmp_path: Path) -> None:
    rows = rows_read(read(tmp_path, pasted(COSTS)))
    assert rows[0][2] == ("12.500.000", ("Thành tiền (đồng)",))
    assert rows[1][2] == ("2", ("Số ngày",))


def test_rows_over_merged_cells_are_told_apart_where_the_next_number_begins(tmp_path: Path) -> None:
    short = [
        ["II", "In tài liệu", "8.100.000", ""],
        ["1", "In tờ rơi", "8.100.000", ""],
        ["Tổng (I + II)", "20.600.000", ""],
    ]
    rows = rows_read(read(tmp_path, pasted([*COSTS, *short])))
    assert [[text for text, _ in row if text] for row in rows[4:]] == [
        ["II", "In tài liệu", "8.100.000"],
        ["1", "In tờ rơi", "8.100.000"],
        ["Tổng (I + II)", "20.600.000"],
    ]
    assert {row[-1][1] or row[-2][1] for row in rows[4:6]} == {("Thành tiền (đồng)",)}


def test_a_table_that_an_empty_line_cuts_in_two_keeps_its_headings(tmp_path: Path) -> None:
    header = ["STT", "Nhiệm vụ", "Chủ trì", "Thời gian"]
    first = [["A", "Hạ tầng số", "", ""], ["1", "Phủ sóng 5G", "Sở Khoa học và Công nghệ", "2026"]]
    second = [["B", "Dữ liệu số", "", ""], ["1", "Số hóa hộ tịch", "Sở Tư pháp", "2027"]]
    rows = rows_read(read(tmp_path, pasted([header, *first]) + "\n\n" + pasted(second)))
    assert ("Sở Tư pháp", ("Chủ trì",)) in rows[-1]


def test_titles_of_two_columns_stand_over_their_amounts_with_units() -> None:
    rows = [
        ["STT", "Nội dung", "Mức chi", "Ghi chú"],
        ["Cấp tỉnh", "Cấp xã", ""],
        ["1", "Chi họp thẩm định", "", "", ""],
        ["", "Chủ tọa", "700.000 đồng/người/buổi", "550.000 đồng/người/buổi", ""],
        ["", "Thư ký", "300.000 đồng/người/buổi", "250.000 đồng/người/buổi"],
        ["2", "Chi in phiếu", "500 đồng/phiếu", "500 đồng/phiếu", ""],
    ]
    grid = guess_grid(rows, 5)
    assert [(cell.text, cell.column) for cell in grid[1][:2]] == [("Cấp tỉnh", 2), ("Cấp xã", 3)]
    assert [cell.column for cell in grid[4]] == [0, 1, 2, 3]
