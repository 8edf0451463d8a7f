"""Documents pasted from sites of laws: text between two tables, appendices behind the signature, merged first cells."""

from __future__ import annotations

from pathlib import Path

from index.readers import ReadText, read_file

LEVELS = """**QUYẾT ĐỊNH**
VỀ MỨC HỖ TRỢ DI DỜI LỒNG BÈ TRÊN ĐỊA BÀN TỈNH BÃI SẬY
1. Mức hỗ trợ một lần:
|
Khu vực
|
Mức hỗ trợ (đồng)
|
|
Các phường: Cồn Én, Vàm Lở.
|
40.000.000
|
|
Các xã: Rạch Chanh, Mỹ Lau.
|
30.000.000
|
2. Sửa đổi khoản 3 Điều 5 như
sau: mức hỗ trợ một tháng là:
|
**Khu vực**
|
**Hộ độc thân**
|
**Hộ từ 05 người trở lên**
|
|
Các phường
|
2.000.000
|
3.000.000
|
3. Quyết định này có hiệu lực từ ngày 01 tháng 3 năm 2052.
"""


def read(folder: Path, text: str) -> ReadText:
    file = folder / "a.md"
    file.write_text(text, encoding="utf-8")
    return read_file(file)


def rows(found: ReadText) -> list[list[str]]:
    return [[found.text[cell.start : cell.end] for cell in block.cells] for block in found.blocks if block.cells]


def headed(found: ReadText, text: str) -> list[str]:
    """The headings over the cells of the row that begins with ``text``."""
    row = next(block for block in found.blocks if block.cells and found.text[block.start :].startswith(text))
    return [" / ".join(cell.header) for cell in row.cells]


def paragraphs(found: ReadText) -> list[str]:
    return [found.text[block.start : block.end] for block in found.blocks if not block.cells]


def test_a_point_between_two_tables_is_no_cell(tmp_path: Path) -> None:
    found = read(tmp_path, LEVELS)
    assert headed(found, "Các xã: Rạch Chanh") == ["Khu vực", "Mức hỗ trợ (đồng)"]
    assert headed(found, "Các phường | 2.000.000") == ["Khu vực", "Hộ độc thân", "Hộ từ 05 người trở lên"]
    assert "2. Sửa đổi khoản 3 Điều 5 như sau: mức hỗ trợ một tháng là:" in paragraphs(found)


def test_a_numbered_cell_inside_a_row_stays_a_cell(tmp_path: Path) -> None:
    table = [
        ["STT", "Bước", "Hồ sơ", "Thời hạn"],
        ["1", "Nộp hồ sơ", "1. Đơn đề nghị; 2. Bản vẽ mặt bằng", "02 ngày"],
        ["2", "Thẩm định", "1. Biên bản thẩm định của tổ công tác", "05 ngày"],
    ]
    assert rows(read(tmp_path, pasted(table))) == table


def test_the_name_of_a_row_before_titles_of_columns_stays_in_its_row(tmp_path: Path) -> None:
    table = [
        ["1", "Tên quy trình", "QT.01", ""],
        ["2", "**Thành phần hồ sơ, bao gồm:**", "**Bản chính**", "**Bản sao**"],
        ["-", "Đơn đề nghị theo mẫu", "x", ""],
    ]
    found = read(tmp_path, pasted(table))
    assert ["2", "Thành phần hồ sơ, bao gồm:", "Bản chính", "Bản sao"] in rows(found)


def test_an_appendix_behind_the_signature_has_its_own_table(tmp_path: Path) -> None:
    signed = "|\nNơi nhận:\n- Như Điều 4;\n- Lưu: VT.\n|\n**CHỦ TỊCH**\nLê Văn Sậy\n|\n"
    table = [["TT", "Công trình", "Vốn (triệu đồng)"], ["1", "Cầu Vàm Lở", "900"], ["2", "Đường Cồn Én", "450"]]
    found = read(tmp_path, f"1. Giao các xã thực hiện.\n{signed}**PHỤ LỤC**\nDANH MỤC CÔNG TRÌNH\n{pasted(table)}")
    assert headed(found, "1 | Cầu Vàm Lở") == ["TT", "Công trình", "Vốn (triệu đồng)"]
    assert any(line.startswith("PHỤ LỤC") for line in paragraphs(found))


PAY = [
    ["Số TT", "Kỳ thi", "Nội dung chi", "Mức chi (1.000đ)", "Đơn vị tính", "Ghi chú"],
    ["I", "Thi chọn học sinh giỏi", "1. Ban chỉ đạo", ""],
    ["- Trưởng ban", "690", "người/ngày", ""],
    ["- Ủy viên", "550", "người/ngày", ""],
    ["2. Hội đồng coi thi", ""],
    ["- Chủ tịch", "600", "người/ngày", ""],
    ["- Giám thị", "440", "người/ngày", ""],
]


def test_rows_under_merged_first_cells_stand_under_the_headings_of_their_own_columns(tmp_path: Path) -> None:
    found = read(tmp_path, pasted(PAY))
    giam_thi = next(row for row in rows(found) if "- Giám thị" in row)
    assert giam_thi == ["", "", "- Giám thị", "440", "người/ngày", ""]
    block = next(block for block in found.blocks if "- Giám thị" in found.text[block.start : block.end])
    assert [cell.header for cell in block.cells][2:5] == [("Nội dung chi",), ("Mức chi (1.000đ)",), ("Đơn vị tính",)]
    assert any(row[0] == "2. Hội đồng coi thi" for row in rows(found))


def test_codes_of_procedures_begin_no_row_of_their_own(tmp_path: Path) -> None:
    table = [
        ["STT", "Mã TTHC", "Tên TTHC", "Ghi chú"],
        *([str(number), f"1.0018{number:02d}", f"Cấp giấy phép loại {number}", ""] for number in range(1, 7)),
    ]
    assert rows(read(tmp_path, pasted(table))) == table


def test_a_title_of_rows_in_capitals_does_not_end_the_table(tmp_path: Path) -> None:
    table = [
        ["STT", "Nội dung", "Mức chi (1.000đ)"],
        ["**I. CẤP TỈNH**", "", ""],
        ["1", "Tiền ăn", "240"],
        ["**II. CẤP XÃ**", "", ""],
        ["1", "Tiền ăn", "150"],
        ["2", "Tiền nước", "40"],
    ]
    assert headed(read(tmp_path, pasted(table)), "2 | Tiền nước") == ["STT", "Nội dung", "Mức chi (1.000đ)"]


CARD = """|
|
X
**
CÁC NỘI DUNG ĐƯỢC SỬA ĐỔI, HƯỚNG DẪN
**
Các nội dung của VB này được VB khác thay đổi, hướng dẫn sẽ được làm nổi bật bằng
các màu sắc:
: Sửa đổi, thay thế,
hủy bỏ
Click vào phần bôi vàng để xem chi tiết.
|
|
#
**Số hiệu:**
|
97/2051/QĐ-UBND
|
|
**Loại văn bản:**
|
Quyết định
|
**Người ký:**
|
Lê Văn Sậy
|
**Ngày hiệu lực:**
|
Đã biết
|
|
**Tình trạng:**
|
Đã biết
|
|
**ỦY BAN NHÂN DÂN**
TỈNH BÃI SẬY
|
**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
|
"""


def test_the_card_of_a_site_of_laws_is_read_label_by_label_without_what_it_hides(tmp_path: Path) -> None:
    found = read(tmp_path, CARD + LEVELS)
    assert rows(found)[:3] == [
        ["Số hiệu:", "97/2051/QĐ-UBND"],
        ["Loại văn bản:", "Quyết định"],
        ["Người ký:", "Lê Văn Sậy"],
    ]
    for hidden in ("Đã biết", "màu sắc", "hủy bỏ", "X CÁC"):
        assert hidden not in found.text
    assert any("ỦY BAN NHÂN DÂN TỈNH BÃI SẬY" in row for row in rows(found))


def pasted(table: list[list[str]]) -> str:
    """Write ``table`` one cell per line between lone pipes."""
    return "".join("|\n" + "".join(f"{cell}\n|\n" if cell else "|\n" for cell in row) for row in table)


def test_a_page_that_is_only_a_card_is_read(tmp_path: Path) -> None:
    found = read(
        tmp_path, "|\nSố hiệu:\n|\n12\n|\n|\nLoại:\n|\nQuyết định\n|\n|\nNgày:\n|\n1/1/2051\n|\n\nĐiều 1. Mức hỗ trợ.\n"
    )
    assert rows(found) == [["Số hiệu:", "12"], ["Loại:", "Quyết định"], ["Ngày:", "1/1/2051"]]


def test_a_form_named_inside_a_cell_ends_no_table(tmp_path: Path) -> None:
    table = [
        ["STT", "Hồ sơ", "Số lượng"],
        ["1", "Đơn đề nghị cấp phép theo\nMẫu số 01", "02"],
        ["2", "Bản vẽ mặt bằng", "01"],
    ]
    assert len(rows(read(tmp_path, pasted(table)))) == 3


def test_a_row_longer_than_its_merged_headings_is_not_cut(tmp_path: Path) -> None:
    table = [
        ["STT", "Nội dung chi", "Mức chi"],
        ["Cấp tỉnh", "Cấp xã"],
        ["1", "Chi ra đề thi", "500.000", "- Phó ban coi thi các môn: 300.000"],
        ["2", "Chi chấm thi", "400.000", "250.000"],
    ]
    assert any("- Phó ban coi thi các môn: 300.000" in row for row in rows(read(tmp_path, pasted(table))))
