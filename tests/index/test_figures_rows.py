"""Figures of tables keep row, column and unit together."""

from __future__ import annotations

import pytest

from index.model import DocumentKind, FigureKind
from tests.index.reading import document, parents, period_label, read_table, told

HEADER = ("STT", "Chỉ tiêu", "ĐVT", "Thực hiện 2020", "Ước TH 2021", "KH 2022")
ROWS = (
    ("I", "Tổng thu ngân sách", "Tỷ đồng", "2.100", "2.341,6", "2.500"),
    ("1", "Thu nội địa", "Tỷ đồng", "1.600", "1.700", "1.900"),
    ("-", "Trong đó: thu tiền sử dụng đất", "Tỷ đồng", "1.200", "1.445", "1.500"),
    ("2", "Tỷ lệ hộ nghèo", "%", "2,5", "2,1", "-"),
)


def test_each_number_has_the_row_the_unit_the_period_and_the_kind() -> None:
    read = read_table(HEADER, ROWS)
    first = read.figures[:3]
    assert told(read)[:3] == [
        ("tổng thu ngân sách", "2.100 tỷ đồng"),
        ("tổng thu ngân sách", "2.341,6 tỷ đồng"),
        ("tổng thu ngân sách", "2.500 tỷ đồng"),
    ]
    assert [period_label(figure) for figure in first] == ["năm 2020", "năm 2021", "năm 2022"]
    assert [figure.kind for figure in first] == [FigureKind.ACTUAL, FigureKind.ESTIMATE, FigureKind.PLAN]
    assert [read.text[figure.start : figure.end] for figure in first] == ["2.100", "2.341,6", "2.500"]


def test_numbering_and_dashes_are_no_figures() -> None:
    assert len(read_table(HEADER, ROWS).figures) == 11


def test_numbering_makes_parts_of_the_same_dimension_only() -> None:
    assert parents(read_table(HEADER, ROWS)) == {
        "tổng thu ngân sách": None,
        "thu nội địa": "tổng thu ngân sách",
        "thu tiền sử dụng đất": "thu nội địa",
        "tỷ lệ hộ nghèo": None,
    }


def test_the_unit_may_stand_in_the_heading_the_label_or_the_caption() -> None:
    assert told(read_table(("Cây trồng", "Diện tích (ha)"), [("Lúa xuân", "1.200")])) == [
        ("diện tích lúa xuân", "1.200 ha")
    ]
    assert told(read_table(("Nội dung", "Năm 2021"), [("Dân số (người)", "340.000")])) == [("dân số", "340.000 người")]
    assert told(read_table(("Nội dung", "Năm 2021"), [("Chi", "5")], caption="Dự toán (ĐVT: triệu đồng)")) == [
        ("chi", "5 triệu đồng")
    ]
    assert told(read_table(("Nội dung", "Năm 2021", "So sánh (%)"), [("Chi (tỷ đồng)", "5", "102,5")])) == [
        ("chi", "5 tỷ đồng"),
        ("so sánh chi", "102,5%"),
    ]


def test_a_total_takes_its_meaning_from_the_caption() -> None:
    read = read_table(("Nội dung", "Kế hoạch"), [("Tổng cộng", "5 tỷ đồng")], caption="Kinh phí thực hiện")
    assert told(read) == [("tổng cộng kinh phí thực hiện", "5 tỷ đồng")]


def test_a_year_in_a_column_of_times_is_no_figure() -> None:
    assert read_table(("Nhiệm vụ", "Thời gian hoàn thành"), [("Xây dựng đề án", "2026")]).figures == ()


def test_words_in_a_cell_are_read_as_running_text() -> None:
    read = read_table(("Nội dung", "Mục tiêu"), [("Y tế", "Phấn đấu 100% trạm y tế có bác sĩ")])
    assert told(read) == [("trạm y tế có bác sĩ", "100%")]


def test_negative_and_worded_cells_are_values_of_the_row() -> None:
    read = read_table(("Chỉ tiêu", "Năm 2021"), [("Tăng trưởng (%)", "-2,3"), ("Hộ nghèo", "dưới 500 hộ")])
    assert told(read) == [("tăng trưởng", "âm 2,3%"), ("hộ nghèo", "dưới 500 hộ")]


def test_a_reports_column_without_a_kind_states_results() -> None:
    about = document(DocumentKind.REPORT, period="6 tháng đầu năm 2024")
    read = read_table(("Chỉ tiêu", "Tỷ lệ (%)"), [("Thu ngân sách", "55,5")], caption="Chỉ tiêu kinh tế", about=about)
    assert told(read) == [("tỷ lệ thu ngân sách", "55,5%")]
    assert [figure.kind for figure in read.figures] == [FigureKind.ACTUAL]


def test_dashed_rows_have_the_name_of_the_numbered_row_that_groups_them() -> None:
    rows = [("2", "Cơ cấu kinh tế", "", ""), ("-", "Dịch vụ", "%", "35"), ("3", "Thu ngân sách", "Tỷ đồng", "5")]
    read = read_table(("STT", "Chỉ tiêu", "ĐVT", "Năm 2021"), rows)
    assert told(read) == [("cơ cấu kinh tế – dịch vụ", "35%"), ("thu ngân sách", "5 tỷ đồng")]


def test_a_bounded_cell_is_a_whole_like_any_other() -> None:
    rows = [("1", "Thu ngân sách", "≥ 2.500"), ("-", "Trong đó: thu đất", "1.500")]
    read = read_table(("STT", "Chỉ tiêu", "Năm 2021 (tỷ đồng)"), rows)
    assert told(read)[0] == ("thu ngân sách", "2.500 tỷ đồng trở lên")
    assert parents(read)["thu đất"] == "thu ngân sách"


def test_a_column_of_offices_is_no_column_of_units() -> None:
    read = read_table(("STT", "Đơn vị", "Diện tích lúa (ha)"), [("1", "Phường Tân Long", "120,5")])
    assert told(read) == [("diện tích lúa Phường Tân Long", "120,5 ha")]
    units = read_table(("Chỉ tiêu", "Đơn vị", "Năm 2021"), [("Thu ngân sách", "Tỷ đồng", "5")])
    assert told(units) == [("thu ngân sách", "5 tỷ đồng")]


def test_money_in_the_heading_and_persons_in_the_unit_column_make_a_rate() -> None:
    header = ("Nội dung chi", "Mức chi (1.000đ)", "Đơn vị tính")
    assert told(read_table(header, [("Trưởng ban", "692", "người/ngày")])) == [
        ("mức chi trưởng ban", "692 nghìn đồng/người/ngày")
    ]


def test_codes_are_no_figures() -> None:
    header = ("STT", "Tên thủ tục", "Mã TTHC", "Phí")
    assert told(read_table(header, [("6", "Chứng thực di chúc", "2.001019", "50.000 đồng/di chúc")])) == [
        ("phí chứng thực di chúc", "50.000 đồng/di chúc")
    ]


def test_a_few_words_in_a_cell_leave_its_amount_to_the_row() -> None:
    rows = [
        ("Xây dựng tờ trình", "Tối đa 30% tổng mức chi soạn thảo"),
        ("Huy hiệu 70 năm", "Hỗ trợ thêm 1,5 lần mức lương cơ sở"),
        ("Thăm hỏi", "Quà thăm trị giá 5 triệu đồng và tiền thưởng 4 triệu đồng"),
    ]
    assert told(read_table(("Hoạt động", "Mức chi"), rows)) == [
        ("mức chi xây dựng tờ trình", "không quá 30%"),
        ("mức chi huy hiệu 70 năm", "1,5 lần"),
        ("mức chi thăm hỏi – quà thăm", "5 triệu đồng"),
        ("mức chi thăm hỏi – tiền thưởng", "4 triệu đồng"),
    ]


def test_a_rate_in_the_heading_compares_nothing() -> None:
    read = read_table(("Chỉ tiêu", "Số đợt/năm"), [("Quan trắc", "18 đợt")])
    assert told(read) == [("số đợt quan trắc", "18 đợt")]


def test_a_label_of_many_words_is_cut_where_it_begins_to_list() -> None:
    label = "Nhóm 1: Bí thư Thành ủy; " + "Chủ tịch Hội đồng nhân dân; " * 6
    assert told(read_table(("Đối tượng", "Mức chi"), [(label, "5 triệu đồng")])) == [
        ("mức chi nhóm 1: Bí thư Thành ủy", "5 triệu đồng")
    ]


def test_the_sum_of_a_project_has_the_years_that_its_row_gives_it() -> None:
    header = ("TT", "Dự án", "Thời gian thực hiện", "Tổng mức đầu tư (tỷ đồng)", "Kế hoạch vốn năm 2021 (tỷ đồng)")
    read = read_table(header, [("1", "Cầu Bến Đá", "2020-2022", "86,5", "25"), ("2", "Đường Tân Lạc", "", "41", "12")])
    said = [(figure.indicator, period_label(figure)) for figure in read.figures]
    assert said == [
        ("tổng mức đầu tư Cầu Bến Đá", "giai đoạn 2020–2022"),
        ("vốn Cầu Bến Đá", "năm 2021"),
        ("tổng mức đầu tư Đường Tân Lạc", "năm 2021"),
        ("vốn Đường Tân Lạc", "năm 2021"),
    ]


def test_a_column_of_the_same_months_a_year_earlier_keeps_its_year() -> None:
    header = ["Chỉ tiêu", "KH năm 2026", "TH 9 tháng 2025", "Ước TH 9 tháng 2026"]
    read = read_table(header, [["Thu ngân sách (tỷ đồng)", "742", "498,6", "571,3"]])
    assert [figure.period.label for figure in read.figures if figure.period] == [
        "năm 2026",
        "9 tháng đầu năm 2025",
        "9 tháng đầu năm 2026",
    ]


def test_a_row_of_a_table_of_years_is_about_its_year() -> None:
    header = ["Năm", "Doanh thu (tỷ đồng)", "Số cơ sở"]
    report = document(DocumentKind.REPORT, period="năm 2025")
    read = read_table(header, [["2024", "236,5", "118"], ["Ước 2025", "280,0", "131"]], about=report)
    assert [(str(f.amount.value), f.period.label, f.kind.value) for f in read.figures if f.period] == [
        ("236.5", "năm 2024", "actual"),
        ("118", "năm 2024", "actual"),
        ("280.0", "năm 2025", "estimate"),
        ("131", "năm 2025", "estimate"),
    ]


def test_a_few_words_in_a_cell_leave_its_number_the_unit_and_the_period_of_its_column() -> None:
    header = ("TT", "Chỉ tiêu", "ĐVT", "Thực hiện 2020", "Mục tiêu 2025", "So với vụ trước (%)")
    read = read_table(header, [("1", "Tỷ lệ che phủ rừng", "%", "54,2", "Giữ ổn định 54-55", "102,3")])
    assert [(figure.indicator, figure.amount.text(), period_label(figure)) for figure in read.figures] == [
        ("tỷ lệ che phủ rừng", "54,2%", "năm 2020"),
        ("tỷ lệ che phủ rừng", "từ 54 đến 55%", "năm 2025"),
        ("tỷ lệ che phủ rừng so với vụ trước", "102,3%", "năm 2021"),
    ]


def test_the_total_row_under_a_sentence_is_named_by_the_sum_that_the_sentence_names() -> None:
    read = read_table(
        ("Nguồn", "Giai đoạn 2021 – 2022", "Tổng cộng"),
        [("Ngân sách tỉnh", "10,5", "30,5"), ("Tổng cộng", "20,5", "60,5")],
        caption="Tổng nhu cầu vốn 60,5 tỷ đồng, phân theo nguồn và giai đoạn như sau (ĐVT: tỷ đồng):",
    )
    assert told(read)[2:] == [("tổng nhu cầu vốn", "20,5 tỷ đồng"), ("tổng nhu cầu vốn", "60,5 tỷ đồng")]


def test_the_total_row_under_a_title_keeps_its_label() -> None:
    read = read_table(("Khoản", "Năm 2021"), [("Tổng cộng", "20,5")], caption="Bảng 2. Chi sự nghiệp (ĐVT: tỷ đồng)")
    assert told(read) == [("tổng cộng chi sự nghiệp", "20,5 tỷ đồng")]


GROUPED_HEADER = ("Nhóm", "Chỉ tiêu", "ĐVT", "Ước 2026", "Kế hoạch 2027")
GROUPED_ROWS = (
    ("Kinh tế", "Sản lượng tôm nuôi", "tấn", "19.700", "21.500"),
    ("", "Sản lượng muối", "tấn", "5.850", "6.300"),
    ("Xã hội", "Tỷ lệ hộ nghèo", "%", "3,9", "3,0"),
)


@pytest.mark.parametrize("repeated", [False, True])
def test_a_column_that_groups_rows_names_none_of_them(*, repeated: bool) -> None:
    rows = [("Kinh tế", *row[1:]) if repeated and not row[0] else row for row in GROUPED_ROWS]
    assert told(read_table(GROUPED_HEADER, rows))[::2] == [
        ("sản lượng tôm nuôi", "19.700 tấn"),
        ("sản lượng muối", "5.850 tấn"),
        ("tỷ lệ hộ nghèo", "3,9%"),
    ]


def test_rows_of_one_name_in_several_groups_are_told_apart_by_their_group() -> None:
    rows = [
        ("Đường ven sông", "Vốn tỉnh", "12,5"),
        ("", "Vốn huyện", "4,0"),
        ("Trường Hoa Mai", "Vốn tỉnh", "3,5"),
        ("", "Vốn huyện", "1,5"),
    ]
    names = [name for name, _ in told(read_table(("Dự án", "Nguồn", "Số vốn (tỷ đồng)"), rows))]
    assert all("Hoa Mai" in name or "trường" in name.lower() for name in names[2:])
    assert all("ven sông" in name for name in names[:2])


def test_a_task_and_its_agency_are_no_group_and_name() -> None:
    rows = [
        ("Sửa cầu", "Ban Quản lý dự án", "120"),
        ("Trồng cây", "Hội Nông dân", "30"),
        ("Dọn rác", "Hội Nông dân", "20"),
    ]
    names = [name for name, _ in told(read_table(("Nhiệm vụ", "Chủ trì", "Kinh phí (triệu đồng)"), rows))]
    assert names == ["kinh phí sửa cầu", "kinh phí trồng cây", "kinh phí dọn rác"]


def test_a_first_part_behind_a_dash_stands_beside_the_parts_after_it() -> None:
    rows = [
        ("Thu nội địa", "318,4"),
        ("Trong đó: - Thuế ngoài quốc doanh", "121,5"),
        ("- Tiền sử dụng đất", "74,2"),
        ("Thu xuất nhập khẩu", "34,2"),
    ]
    assert parents(read_table(("Nội dung", "Thực hiện (tỷ đồng)"), rows)) == {
        "thu nội địa": None,
        "thuế ngoài quốc doanh": "thu nội địa",
        "tiền sử dụng đất": "thu nội địa",
        "thu xuất nhập khẩu": None,
    }


def test_a_size_in_the_name_of_a_row_is_a_figure_of_its_own() -> None:
    rows = [
        ("Đường liên thôn Phước Lộc – Phước Thuận, dài 4,2 km", "12.400"),
        ("Xây 08 phòng học Trường Nguyễn Huệ", "9.850"),
        ("Nhà máy rác (công suất 25 tấn/ngày)", "7.200"),
    ]
    sizes = [
        item for item in told(read_table(("Tên dự án", "Tổng mức đầu tư (triệu đồng)"), rows)) if "triệu" not in item[1]
    ]
    assert sizes == [
        ("đường liên thôn Phước Lộc – Phước Thuận dài", "4,2 km"),
        ("nhà máy rác công suất", "25 tấn/ngày"),
    ]


def test_sizes_behind_the_name_of_a_work_are_its_figures_and_no_part_of_its_name() -> None:
    header = ("TT", "Dự án", "Thời gian thực hiện", "Tổng mức đầu tư")
    rows = [
        ("1", "Cầu Vực Đá qua sông Lâm, dài 142 m", "2026 - 2027", "86"),
        ("2", "Đường vành đai (dài 23,6 km, rộng 12 m)", "2026 - 2028", "318"),
        ("3", "Nhà máy nước Đồng Quan, 8.000 m³/ngày đêm", "2026 - 2027", "168"),
        ("4", "Trường mầm non, quy mô 12 phòng học", "2026 - 2027", "28"),
    ]
    assert told(read_table(header, rows, caption="Danh mục dự án (ĐVT: tỷ đồng)")) == [
        ("Cầu Vực Đá qua sông Lâm dài", "142 m"),
        ("tổng mức đầu tư Cầu Vực Đá qua sông Lâm", "86 tỷ đồng"),
        ("đường vành đai dài", "23,6 km"),
        ("đường vành đai rộng", "12 m"),
        ("tổng mức đầu tư đường vành đai", "318 tỷ đồng"),
        ("nhà máy nước Đồng Quan công suất", "8.000 m³/ngày đêm"),
        ("tổng mức đầu tư nhà máy nước Đồng Quan", "168 tỷ đồng"),
        ("trường mầm non quy mô", "12 phòng học"),
        ("tổng mức đầu tư trường mầm non", "28 tỷ đồng"),
    ]


def test_a_sum_behind_the_name_of_a_work_is_no_size() -> None:
    rows = [("1", "Cải tạo chợ, quy mô 12 tỷ đồng", "2026 - 2027", "12")]
    names = [
        name for name, _ in told(read_table(("TT", "Dự án", "Thời gian thực hiện", "Tổng mức đầu tư (tỷ đồng)"), rows))
    ]
    assert not any(name.endswith("quy mô") for name in names)


def test_a_quantity_that_a_price_is_for_stays_in_the_name() -> None:
    read = read_table(("Hàng hóa", "Giá (đồng)"), [("Gạo tẻ, 25 kg", "450.000")])
    assert told(read) == [("giá gạo tẻ, 25 kg", "450.000 đồng")]


def test_capitals_in_parentheses_are_no_unit_typed_without_diacritics() -> None:
    read = read_table(
        ("TT", "Chỉ tiêu", "Số mẫu"), [("1", "Oxy hòa tan (DO)", "36"), ("2", "Sản lượng cá (tấn)", "12")]
    )
    assert told(read) == [("số mẫu Oxy hòa tan (DO)", "36"), ("số mẫu sản lượng cá", "12 tấn")]


def test_a_column_of_sums_is_in_money_whatever_its_rows_are_counted_in() -> None:
    header = ("TT", "Nội dung", "ĐVT", "Số lượng", "Đơn giá (đồng)", "Thành tiền (đồng)")
    read = read_table(header, [("1", "Tiền ăn đại biểu", "Người", "50", "90.000", "4.500.000")])
    assert [amount for _, amount in told(read)] == ["50 người", "90.000 đồng/người", "4.500.000 đồng"]


def test_a_unit_under_the_heading_of_another_column_is_that_of_its_row() -> None:
    header = ("TT", "Nội dung", "Tần suất (đợt/tháng)", "Số lượng (mẫu)", "Đơn giá (đồng)")
    read = read_table(header, [("1", "Đo độ mặn", "2", "36", "80.000"), ("2", "Xăng xe", "Lít", "120", "21.000")])
    assert told(read)[3:] == [("xăng xe", "120 lít"), ("đơn giá xăng xe", "21.000 đồng/lít")]


def test_a_count_that_begins_again_under_a_deeper_row_lists_its_parts() -> None:
    rows = [
        ("1", "Quan trắc", "90"),
        ("1.1", "Vùng nuôi cá", "60"),
        ("1", "Đo nhiệt độ", "40"),
        ("2", "Đo độ mặn", "20"),
        ("1.2", "Vùng nuôi tôm", "30"),
        ("1", "Đo nhiệt độ nước ao", "30"),
        ("2", "Tuyên truyền", "10"),
    ]
    found = parents(read_table(("TT", "Nội dung", "Thành tiền (triệu đồng)"), rows))
    assert found["thành tiền đo độ mặn"] == "thành tiền vùng nuôi cá"
    assert found["thành tiền đo nhiệt độ nước ao"] == "thành tiền vùng nuôi tôm"
    assert found["thành tiền vùng nuôi tôm"] == "thành tiền quan trắc"


def test_prices_are_no_parts_of_one_another() -> None:
    rows = [("1", "Đo nước", "500", "1.000"), ("1.1", "Đo độ mặn", "100", "400")]
    found = parents(read_table(("TT", "Nội dung", "Đơn giá (đồng)", "Thành tiền (đồng)"), rows))
    assert found["đơn giá đo độ mặn"] is None
    assert found["thành tiền đo độ mặn"] == "thành tiền đo nước"


def test_a_row_without_a_value_in_a_column_ends_the_parts_above_it() -> None:
    rows = [("1", "Cầu A", "50"), ("2", "Đường B", ""), ("-", "Đoạn 1", "20")]
    assert parents(read_table(("TT", "Công trình", "Vốn (tỷ đồng)"), rows))["vốn Đường B – đoạn 1"] is None


def test_rows_of_one_name_under_other_rows_are_told_apart_by_these() -> None:
    rows = [
        ("1", "Đo thường xuyên", "90"),
        ("1.1", "Vùng nuôi cá (nước ngọt)", "60"),
        ("1.2", "Vùng nuôi tôm", "30"),
        ("2", "Đo đột xuất", "12"),
        ("2.1", "Vùng nuôi cá. Khi có dịch", "12"),
    ]
    names = [name for name, _ in told(read_table(("TT", "Nội dung", "Thành tiền (triệu đồng)"), rows))]
    assert names[1].startswith("thành tiền đo thường xuyên – vùng nuôi cá")
    assert names[2] == "thành tiền vùng nuôi tôm"
    assert names[4].startswith("thành tiền đo đột xuất – vùng nuôi cá")


def test_a_column_of_points_is_in_points_and_named_in_normal_writing() -> None:
    header, rows = ("TT", "TIÊU CHÍ", "ĐIỂM CHUẨN"), (("I", "NHÓM THÔN", "60"), ("1", "Vệ sinh đường làng", "25"))
    read = read_table(header, rows)
    assert told(read) == [("điểm chuẩn nhóm thôn", "60 điểm"), ("điểm chuẩn vệ sinh đường làng", "25 điểm")]


def test_things_are_counted_in_whole_numbers_only() -> None:
    header = ("Thôn", "Số hộ", "Lao động qua đào tạo")
    read = read_table(header, [("Gò Dưa", "412", "65,5"), ("Rạch Sâu", "287", "58,2")])
    assert [figure.amount.text() for figure in read.figures] == ["412 hộ", "65,5", "287 hộ", "58,2"]
