"""Tables of every format: heading rows are told from data, each cell finds the headings above it."""

import pytest

from index.readers.builder import TextBuilder
from index.readers.grid_guess import guess_grid
from index.readers.model import HEADER_ROW
from index.readers.tables import GridCell, add_table, count_header_rows, is_number, is_numbering, plain_grid


@pytest.mark.parametrize("text", ["2.341,6", "-5", "12%", "(3.200)", "1 445", "0,9 %"])
def test_numbers_are_recognised(text: str) -> None:
    assert is_number(text)


@pytest.mark.parametrize("text", ["2022", "(2014)", "Năm 2022", "12 tỷ", "", "-", "I"])
def test_years_words_and_dashes_are_no_numbers(text: str) -> None:
    assert not is_number(text)


@pytest.mark.parametrize("row", [["(1)", "(2)", "(3)"], ["A", "B", "1", "2", "3=2/1"], ["1", "2", "3", "4"]])
def test_rows_that_number_the_columns_are_recognised(row: list[str]) -> None:
    assert is_numbering(plain_grid([row])[0])


@pytest.mark.parametrize("row", [["1", "Thu", "5"], ["5", "3", "4"], ["1", "2"]])
def test_rows_of_data_do_not_number_the_columns(row: list[str]) -> None:
    assert not is_numbering(plain_grid([row])[0])


@pytest.mark.parametrize(
    ("rows", "count"),
    [
        ([["TT", "Chỉ tiêu", "2022"], ["1", "Thu", "5"]], 1),
        ([["Chỉ tiêu", "Kế hoạch"], ["(1)", "(2)"], ["Thu", "5"]], 1),
        ([["TT", "Chỉ tiêu", "Kế hoạch"], ["(1)", "(2)", "(3)"], ["1", "Thu", "5"]], 2),
        ([["Thu", "5"], ["Chi", "4"]], 0),
        ([["ỦY BAN NHÂN DÂN", "CỘNG HÒA"], ["Số: 1/KH-UBND", "ngày 5"]], 0),
        ([["Chỉ tiêu", "Ghi chú"]], 0),
        ([["", "Tháng 1", "Tháng 2"], ["", "so với", "so với"], ["Thu", "5", "4"]], 2),
    ],
)
def test_heading_rows_are_counted(rows: list[list[str]], count: int) -> None:
    assert count_header_rows(plain_grid(rows)) == count


def test_a_title_over_the_whole_table_is_the_outermost_heading() -> None:
    rows = [
        [GridCell("Chỉ tiêu năm 2022", 0, 2)],
        [GridCell("Tên", 0), GridCell("Số", 1)],
        [GridCell("Thu", 0), GridCell("5", 1)],
    ]
    builder = TextBuilder()
    add_table(builder, rows)
    read = builder.build()
    assert [block.label for block in read.blocks] == [HEADER_ROW, HEADER_ROW, ""]
    assert read.blocks[2].cells[1].header == ("Chỉ tiêu năm 2022", "Số")


def test_the_lines_above_a_table_are_its_caption() -> None:
    builder = TextBuilder()
    builder.add("paragraph", "Câu trước bảng, không thuộc về bảng.")
    builder.add("paragraph", "Bảng 2. Thu ngân sách")
    builder.add("paragraph", "Đơn vị tính: triệu đồng")
    add_table(builder, plain_grid([["Chỉ tiêu", "2022"], ["Thu", "5"]]))
    assert builder.build().blocks[-1].caption == "Bảng 2. Thu ngân sách Đơn vị tính: triệu đồng"


def test_a_finished_sentence_is_no_caption() -> None:
    builder = TextBuilder()
    builder.add("paragraph", "Kết quả như sau.")
    add_table(builder, plain_grid([["Chỉ tiêu", "2022"], ["Thu", "5"]]))
    assert builder.build().blocks[-1].caption == ""


def test_empty_cells_keep_their_place_but_are_not_written() -> None:
    builder = TextBuilder()
    builder.add_row([("", ()), ("Thu", ()), ("", ()), ("5", ())])
    read = builder.build()
    assert read.text == "Thu | 5"
    assert [read.text[cell.start : cell.end] for cell in read.blocks[0].cells] == ["", "Thu", "", "5"]


def test_a_short_row_is_placed_by_what_its_cells_hold() -> None:
    full = [
        ["TT", "Chỉ tiêu", "Số lượng", "Thành tiền"],
        *([str(n), f"Việc {n}", "12", "1.250.000"] for n in range(1, 6)),
    ]
    grid = guess_grid([*full, ["b", "Mẫu nước", "98.479.584"]], 4)
    assert [cell.column for cell in grid[-1]] == [0, 1, 3]


def test_a_row_that_fits_two_columns_equally_well_gets_no_headings() -> None:
    full = [["TT", "Chỉ tiêu", "Năm 2021", "Năm 2022"], *([str(n), f"Việc {n}", "1.250", "1.260"] for n in range(1, 6))]
    grid = guess_grid([*full, ["6", "Việc", "1.255"]], 4)
    assert all(cell.column >= 4 for cell in grid[-1])
