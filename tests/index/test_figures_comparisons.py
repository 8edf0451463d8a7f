"""A share of a plan, a growth or a distance is never taken for the value of the indicator itself."""

from __future__ import annotations

import pytest

from index.model import DocumentKind, FigureKind
from tests.index.reading import document, period_label, read_table, read_text, told


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Thu ngân sách ước đạt 4.500 tỷ đồng, bằng 102% kế hoạch năm và tăng 8% so với năm 2020.",
         [("thu ngân sách", "4.500 tỷ đồng"), ("thu ngân sách so với kế hoạch năm", "102%"),
          ("thu ngân sách so với năm 2020", "tăng 8%")]),
        ("Doanh thu đạt 5.600 tỷ đồng, tăng 11,5% so với cùng kỳ và bằng 51% kế hoạch năm.",
         [("doanh thu", "5.600 tỷ đồng"), ("doanh thu so với cùng kỳ", "tăng 11,5%"),
          ("doanh thu so với kế hoạch năm", "51%")]),
        ("Tiền sử dụng đất 1.047 tỷ đồng, mới đạt 41,9% dự toán; thu phí 12 tỷ đồng, mới bằng 40% dự toán.",
         [("tiền sử dụng đất", "1.047 tỷ đồng"), ("tiền sử dụng đất so với dự toán", "41,9%"),
          ("thu phí", "12 tỷ đồng"), ("thu phí so với dự toán", "40%")]),
        ("Rừng trồng mới đạt 4.760 ha, bằng 105,8% kế hoạch.",
         [("rừng trồng mới", "4.760 ha"), ("rừng trồng mới so với kế hoạch", "105,8%")]),
        ("Thu từ doanh nghiệp: 120 tỷ đồng (đạt 98% dự toán).",
         [("thu từ doanh nghiệp", "120 tỷ đồng"), ("thu từ doanh nghiệp so với dự toán", "98%")]),
        ("Xảy ra 18 vụ cháy; giảm 5 vụ và giảm 2 người bị nạn so với cùng kỳ.",
         [("vụ cháy", "18 vụ"), ("vụ cháy so với cùng kỳ", "giảm 5 vụ"),
          ("người bị nạn", "giảm 2 người")]),
        ("Xảy ra 39 vụ tai nạn làm chết 17 người, bị thương 31 người, so với cùng kỳ giảm 5 vụ, tăng 2 người bị thương.",
         [("vụ tai nạn", "39 vụ"), ("làm chết", "17 người"), ("bị thương", "31 người"),
          ("vụ tai nạn so với cùng kỳ", "giảm 5 vụ"), ("người bị thương", "tăng 2 người")]),
        ("Doanh thu du lịch tăng gấp 2,5 lần so với năm 2020.", [("doanh thu du lịch so với năm 2020", "2,5 lần")]),
        ("Tỷ lệ bảo hiểm y tế đạt trên 95%, vượt 0,5 điểm % so với kế hoạch.",
         [("tỷ lệ bảo hiểm y tế", "trên 95%"), ("tỷ lệ bảo hiểm y tế vượt so với kế hoạch", "0,5 điểm %")]),
        ("Tổng thu ngân sách 3,5 nghìn tỷ đồng, cao hơn 200 tỷ đồng so với dự toán.",
         [("tổng thu ngân sách", "3,5 nghìn tỷ đồng"), ("tổng thu ngân sách cao hơn so với dự toán", "200 tỷ đồng")]),
        ("Đỉnh lũ trên sông Trà đạt 8,35 m, trên báo động III là 0,35 m.",
         [("đỉnh lũ trên sông Trà", "8,35 m"), ("đỉnh lũ trên sông Trà cao hơn so với báo động III", "0,35 m")]),
        ("Hồ sơ trễ hạn 86 hồ sơ, giảm 29 hồ sơ (giảm 25,2%) so với năm 2030.",
         [("hồ sơ trễ hạn", "86 hồ sơ"), ("hồ sơ trễ hạn so với năm 2030", "giảm 29 hồ sơ"),
          ("hồ sơ trễ hạn so với năm 2030", "giảm 25,2%")]),
        ("Hoàn thành 100% chỉ tiêu giao quân.", [("hoàn thành chỉ tiêu giao quân", "100%")]),
        ("Giá chè 9.200 đồng/kg, thấp hơn cùng kỳ 800 đồng/kg.",
         [("giá chè", "9.200 đồng/kg"), ("giá chè so với cùng kỳ", "giảm 800 đồng/kg")]),
        ("Năng suất lúa 58 tạ/ha, cao hơn vụ trước 2 tạ/ha.",
         [("năng suất lúa", "58 tạ/ha"), ("năng suất lúa so với vụ trước", "tăng 2 tạ/ha")]),
        ("Khám cho 900 lượt người, giảm so với năm 2019 là 40 lượt người.",
         [("khám cho lượt người", "900 lượt người"), ("khám cho lượt người so với năm 2019", "giảm 40 lượt người")]),
        ("Thu phí 120 tỷ đồng, nhiều hơn chi phí vận hành 15 tỷ đồng.",
         [("thu phí", "120 tỷ đồng"), ("thu phí nhiều hơn so với chi phí vận hành", "15 tỷ đồng")]),
    ],
)  # fmt: skip
def test_what_is_compared_says_with_what(sentence: str, figures: list[tuple[str, str]]) -> None:
    assert told(read_text([sentence])) == figures


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Thu ngân sách đạt 5 tỷ đồng, bằng 52,3% dự toán, tăng 12% so với cùng kỳ.", FigureKind.ACTUAL),
        ("Thu ngân sách ước đạt 5 tỷ đồng, bằng 52,3% dự toán.", FigureKind.ESTIMATE),
        ("Phấn đấu thu ngân sách đạt 5 tỷ đồng, tăng 12% so với cùng kỳ.", FigureKind.PLAN),
    ],
)
def test_a_value_held_against_plan_or_year_before_is_a_result(sentence: str, kind: FigureKind) -> None:
    assert {figure.kind for figure in read_text([sentence]).figures} == {kind}


@pytest.mark.parametrize(
    ("sentence", "amounts"),
    [
        ("Mục tiêu: giảm hộ nghèo 0,5%.", ["giảm 0,5%"]),
        ("Chỉ tiêu tăng thu ngân sách từ 10% trở lên.", ["tăng 10% trở lên"]),
        ("Giảm tỷ lệ hộ nghèo xuống còn 1,5%.", ["1,5%"]),
        ("Giảm tỷ lệ hộ nghèo dưới 3%.", ["dưới 3%"]),
        ("Tăng thu ngân sách 2.500 tỷ đồng.", ["2.500 tỷ đồng"]),
        ("Tốc độ tăng giá trị sản xuất 9,5%.", ["9,5%"]),
        ("Mức trợ cấp tăng thêm bằng 50% mức hiện hưởng.", ["tăng 50%"]),
    ],
)
def test_a_change_said_before_what_changes_is_one(sentence: str, amounts: list[str]) -> None:
    assert [figure.amount.text() for figure in read_text([sentence]).figures] == amounts


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Số hộ nghèo giảm 250 hộ, còn 1.230 hộ.", [("số hộ nghèo", "giảm 250 hộ"), ("số hộ nghèo", "1.230 hộ")]),
        ("Điều chỉnh thu ngân sách từ 2.341,6 tỷ đồng thành 2.500 tỷ đồng.",
         [("thu ngân sách", "2.341,6 tỷ đồng"), ("thu ngân sách", "2.500 tỷ đồng")]),
        ("Trồng rừng mới 1.200 ha/1.000 ha kế hoạch.", [("trồng rừng mới", "1.200 ha"), ("", "1.000 ha")]),
        ("- Trên 20 tỷ đồng mức thu phí là 85 triệu đồng.", [("", "trên 20 tỷ đồng"), ("mức thu phí", "85 triệu đồng")]),
        ("Giá trị sản xuất trên 1 ha đất trồng trọt đạt 130 triệu đồng.",
         [("giá trị sản xuất trên 1 ha đất trồng trọt", "130 triệu đồng")]),
        ("Có 10 chỉ tiêu vượt kế hoạch, 2 chỉ tiêu không đạt.",
         [("chỉ tiêu vượt kế hoạch", "10 chỉ tiêu"), ("chỉ tiêu không đạt", "2 chỉ tiêu")]),
        ("Cấp giấy chứng nhận đầu tư cho 12 dự án.", [("cấp giấy chứng nhận đầu tư cho dự án", "12 dự án")]),
        ("Giải ngân đạt thấp, chỉ bằng 35% kế hoạch vốn.", [("giải ngân đạt thấp so với kế hoạch vốn", "35%")]),
        ("Công nghiệp - xây dựng, dịch vụ và nông nghiệp chiếm tỷ trọng lần lượt là 50%, 35% và 15%.",
         [("công nghiệp - xây dựng", "50%"), ("dịch vụ", "35%"), ("nông nghiệp", "15%")]),
        ("Tỷ trọng công nghiệp, dịch vụ lần lượt là 60% và 40%.",
         [("tỷ trọng công nghiệp", "60%"), ("tỷ trọng dịch vụ", "40%")]),
    ],
)  # fmt: skip
def test_each_amount_has_what_it_measures(sentence: str, figures: list[tuple[str, str]]) -> None:
    assert told(read_text([sentence])) == figures


@pytest.mark.parametrize(
    ("sentence", "labels"),
    [
        (
            "Thu các năm 2018, 2019, 2020 lần lượt là 5 tỷ đồng, 6 tỷ đồng, 7 tỷ đồng.",
            ["năm 2018", "năm 2019", "năm 2020"],
        ),
        ("Dự toán thu năm 2022 là 5 tỷ đồng, tăng 1 tỷ đồng so với ước thực hiện năm 2020.", ["năm 2022", "năm 2022"]),
        ("Giá trị sản xuất (giá so sánh 2010) đạt 34 tỷ đồng.", ["năm 2021"]),
        ("Tỷ lệ đô thị hóa: 65,5% (năm 2019: 60%).", ["năm 2021", "năm 2019"]),
        ("Lũy kế 9 tháng năm 2020, thu nội địa đạt 8 tỷ đồng.", ["9 tháng đầu năm 2020"]),
    ],
)
def test_a_year_only_compared_with_is_not_the_figures(sentence: str, labels: list[str]) -> None:
    assert [period_label(figure) for figure in read_text([sentence]).figures] == labels


def test_a_column_that_compares_is_no_column_of_values() -> None:
    about = document(DocumentKind.REPORT, period="6 tháng đầu năm 2023")
    header = ("Chỉ tiêu", "Kế hoạch năm", "Thực hiện 6 tháng", "So với kế hoạch (%)", "So với cùng kỳ (%)")
    read = read_table(header, [("Thu ngân sách (tỷ đồng)", "2.500", "1.300", "52", "108,5")], about=about)
    assert told(read) == [
        ("thu ngân sách", "2.500 tỷ đồng"),
        ("thu ngân sách", "1.300 tỷ đồng"),
        ("thu ngân sách so với kế hoạch", "52%"),
        ("thu ngân sách so với cùng kỳ", "108,5%"),
    ]
    assert [period_label(figure) for figure in read.figures] == ["năm 2023", *["6 tháng đầu năm 2023"] * 3]
    assert [figure.kind for figure in read.figures] == [FigureKind.PLAN, *[FigureKind.ACTUAL] * 3]


def test_a_quotient_of_two_columns_is_told_from_both() -> None:
    header = ("Chỉ tiêu", "Ước TH 2021", "KH 2022", "KH 2022/ƯTH 2021 (%)")
    read = read_table(header, [("Thu ngân sách (tỷ đồng)", "2.400", "2.500", "104,2")])
    assert told(read)[2] == ("thu ngân sách so với ước thực hiện năm 2021", "104,2%")
    assert period_label(read.figures[2]) == "năm 2022"


def test_the_columns_of_an_adjusted_plan_are_told_apart() -> None:
    header = ("Nội dung", "Kế hoạch đã giao", "Điều chỉnh tăng", "Điều chỉnh giảm", "Kế hoạch sau điều chỉnh")
    read = read_table(
        header,
        [("Thu đất", "600", "150", "50", "700")],
        about=document(DocumentKind.ADJUSTMENT),
        caption="ĐVT: tỷ đồng",
    )
    assert told(read) == [
        ("đã giao thu đất", "600 tỷ đồng"),
        ("thu đất", "tăng 150 tỷ đồng"),
        ("thu đất", "giảm 50 tỷ đồng"),
        ("thu đất", "700 tỷ đồng"),
    ]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Tổng thu ngân sách thực hiện 13.966 tỷ đồng, đạt 104% dự toán Trung ương giao và 85% dự toán tỉnh giao.",
         [("tổng thu ngân sách", "13.966 tỷ đồng"), ("tổng thu ngân sách so với dự toán Trung ương giao", "104%"),
          ("tổng thu ngân sách so với dự toán tỉnh giao", "85%")]),
        ("Khu vực nông nghiệp ước đạt 5,39%; khu vực dịch vụ ước đạt 7,22%.",
         [("khu vực nông nghiệp", "5,39%"), ("khu vực dịch vụ", "7,22%")]),
        ("Tổng thu du lịch tăng 15,1% (bình quân cả nước tăng 9,3%); xuất khẩu tăng 18% (bình quân cả nước tăng 16%).",
         [("tổng thu du lịch", "tăng 15,1%"), ("tổng thu du lịch bình quân cả nước", "tăng 9,3%"),
          ("xuất khẩu", "tăng 18%"), ("xuất khẩu bình quân cả nước", "tăng 16%")]),
        ("Góp phần đạt mục tiêu tăng trưởng kinh tế 8,5% của cả nước.", [("tăng trưởng kinh tế của cả nước", "8,5%")]),
        ("Quyết tâm giải ngân 100% kế hoạch vốn được giao.", [("giải ngân so với kế hoạch vốn được giao", "100%")]),
        ("Thu ngân sách thuộc nhóm 10 địa phương có số thu cao nhất.",
         [("địa phương có số thu cao nhất", "10 địa phương")]),
        ("Thủ tướng Chính phủ đã kịp thời quyết định hỗ trợ 3.515 tỷ đồng cho 8 tỉnh bị thiên tai.",
         [("quyết định hỗ trợ cho tỉnh bị thiên tai", "3.515 tỷ đồng"), ("tỉnh bị thiên tai", "8 tỉnh")]),
        ("Quyết định giảm lãi suất cho vay 2%/năm.", [("lãi suất cho vay", "giảm 2%/năm")]),
        ("Lợn đến 28 ngày tuổi, hỗ trợ 5 triệu đồng; trên 28 ngày tuổi, hỗ trợ 6 triệu đồng.",
         [("lợn", "không quá 28 ngày tuổi"), ("hỗ trợ", "5 triệu đồng"), ("lợn", "trên 28 ngày tuổi"),
          ("hỗ trợ", "6 triệu đồng")]),
    ],
)  # fmt: skip
def test_a_report_says_whose_and_against_what(sentence: str, figures: list[tuple[str, str]]) -> None:
    assert told(read_text([sentence])) == figures


def test_what_is_so_now_takes_no_year_from_the_next_clause() -> None:
    sentence = "Hiện nay khối lượng hoàn thành khoảng 61% trong khi thời gian còn lại của năm 2025 chỉ khoảng 2 tháng."
    assert [period_label(figure) for figure in read_text([sentence]).figures] == [None, "năm 2025"]


@pytest.mark.parametrize("joined", [" nhưng mới", ", song mới", " nhưng chỉ"])
def test_a_share_of_the_plan_behind_but_is_of_the_same(joined: str) -> None:
    text = f"Sản lượng cá đạt 46.300 tấn, tăng 12,4% so với năm 2027{joined} đạt 96,5% kế hoạch."
    assert read_text([text]).figures[-1].indicator == "sản lượng cá so với kế hoạch"
