"""Plans, reports and resolutions as wards, hospitals and districts write them: what each number says, and about when."""

from __future__ import annotations

from datetime import date

import pytest

from index.model import DocumentKind, FigureKind
from tests.index.reading import document, period_label, read_text, told

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Giảm tỷ lệ hộ nghèo từ 2,4% xuống còn 1,6%.", [("tỷ lệ hộ nghèo", "2,4%"), ("tỷ lệ hộ nghèo", "1,6%")]),
        ("Lượng khách du lịch tăng từ 52.000 lượt lên 68.500 lượt.",
         [("lượng khách du lịch", "52.000 lượt"), ("lượng khách du lịch", "68.500 lượt")]),
        ("Tổng vốn đầu tư toàn xã hội 5 năm đạt 320 tỷ đồng.", [("tổng vốn đầu tư toàn xã hội 5 năm", "320 tỷ đồng")]),
        ("Số bác sĩ trên 1 vạn dân: 12 bác sĩ; số giường bệnh trên 1 vạn dân 35 giường.",
         [("số bác sĩ trên 1 vạn dân", "12 bác sĩ"), ("số giường bệnh trên 1 vạn dân", "35 giường")]),
        ("Nguồn thu dịch vụ đạt 210 tỷ đồng, gấp 1,5 lần năm 2019.",
         [("nguồn thu dịch vụ", "210 tỷ đồng"), ("nguồn thu dịch vụ so với năm 2019", "1,5 lần")]),
        ("Giá trị sản xuất tăng 8,9% (cùng kỳ tăng 7,2%).",
         [("giá trị sản xuất", "tăng 8,9%"), ("giá trị sản xuất cùng kỳ", "tăng 7,2%")]),
        ("Giải ngân từ đầu năm đến hết ngày 20/11/2021 là 516 tỷ đồng.", [("giải ngân", "516 tỷ đồng")]),
    ],
)  # fmt: skip
def test_a_figure_says_what_it_measures_and_no_more_than_the_text(
    sentence: str, figures: list[tuple[str, str]]
) -> None:
    assert told(read_text([sentence])) == figures


@pytest.mark.parametrize(
    ("sentence", "periods"),
    [
        ("Nâng tỷ lệ che phủ rừng từ 54,2% năm 2020 lên 55% vào năm 2025.", ["năm 2020", "năm 2025"]),
        ("Nguồn thu dịch vụ đạt 210 tỷ đồng, gấp 1,5 lần năm 2019.", ["năm 2021", "năm 2021"]),
        ("Giá trị sản xuất tăng 8,9% (cùng kỳ tăng 7,2%).", ["năm 2021", None]),
        ("Tổng sản phẩm (giá 2010) tăng 7,2%.", ["năm 2021"]),
        ("Giải ngân từ đầu năm đến hết ngày 20/11/2021 là 516 tỷ đồng.", ["đến ngày 20/11/2021"]),
        ("Bổ sung 84 tỷ đồng từ nguồn tăng thu năm 2020 để làm đường ngay trong năm 2022.", ["năm 2022"]),
    ],
)
def test_a_figure_has_the_period_it_is_about_and_not_one_it_is_held_against(
    sentence: str, periods: list[str | None]
) -> None:
    assert [period_label(figure) for figure in read_text([sentence]).figures] == periods


def test_a_report_on_nine_months_speaks_of_the_year_where_it_says_so() -> None:
    about = document(DocumentKind.REPORT, period="9 tháng đầu năm 2021", issued=date(2021, 10, 2))
    read = read_text(["Phấn đấu thu ngân sách cả năm đạt 205 tỷ đồng."], about=about)
    assert [period_label(figure) for figure in read.figures] == ["năm 2021"]


def test_a_heading_without_a_year_gives_its_months_of_the_document_s_year() -> None:
    about = document(DocumentKind.REPORT, period="9 tháng đầu năm 2021", issued=date(2021, 10, 2))
    read = read_text(["Trồng mới 20 ha rừng."], heading="Nhiệm vụ 3 tháng cuối năm", about=about)
    assert [period_label(figure) for figure in read.figures] == ["3 tháng cuối năm 2021"]


def test_a_share_of_the_plan_for_the_year_is_no_figure_of_the_year() -> None:
    about = document(DocumentKind.REPORT, period="9 tháng đầu năm 2021", issued=date(2021, 10, 2))
    read = read_text(["Thu ngân sách bằng 57,1% kế hoạch cả năm."], about=about)
    assert [period_label(figure) for figure in read.figures] == ["9 tháng đầu năm 2021"]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Đội ngũ gồm cán bộ quản lý 3 người, giáo viên 40 người, nhân viên 4 người.",
         [("cán bộ quản lý", "3 người"), ("giáo viên", "40 người"), ("nhân viên", "4 người")]),
        ("Diện tích nhà ở bình quân đạt 30 m2 sàn/người.", [("diện tích nhà ở bình quân", "30 m²/người")]),
        ("Ngày điều trị trung bình không quá 6,5 ngày.", [("ngày điều trị trung bình", "không quá 6,5 ngày")]),
        ("Thu ngân sách tăng bình quân 8%/năm.", [("thu ngân sách", "tăng 8%/năm")]),
        ("Tai nạn giao thông xảy ra 14 vụ; so với cùng kỳ giảm 3 vụ.",
         [("tai nạn giao thông", "14 vụ"), ("tai nạn giao thông so với cùng kỳ", "giảm 3 vụ")]),
        ("Tỷ lệ hài lòng của người bệnh nội trú đạt trên 95%, người bệnh ngoại trú đạt 92% trở lên.",
         [("tỷ lệ hài lòng của người bệnh nội trú", "trên 95%"),
          ("tỷ lệ hài lòng của người bệnh ngoại trú", "92% trở lên")]),
        ("Phẫu thuật loại đặc biệt 150 ca, loại I 1.300 ca.",
         [("phẫu thuật loại đặc biệt", "150 ca"), ("phẫu thuật loại I", "1.300 ca")]),
        ("Ngành xây dựng tăng 10,1%, đóng góp 5,8 điểm% vào tăng trưởng chung.",
         [("ngành xây dựng", "tăng 10,1%"), ("ngành xây dựng đóng góp vào tăng trưởng chung", "5,8 điểm %")]),
        ("Ngành chăn nuôi giảm 4%, làm giảm 0,6 điểm phần trăm vào mức tăng trưởng chung.",
         [("ngành chăn nuôi", "giảm 4%"), ("ngành chăn nuôi vào mức tăng trưởng chung", "giảm 0,6 điểm %")]),
        ("Tốc độ thiết kế 100 km/h đối với tuyến chính, tốc độ thiết kế 60 km/h đối với tuyến nhánh.",
         [("tốc độ thiết kế đối với tuyến chính", "100 km/giờ"), ("tốc độ thiết kế đối với tuyến nhánh", "60 km/giờ")]),
        ("Sơ bộ số dân phải tái định cư của dự án khoảng 19.136 người.",
         [("số dân phải tái định cư của dự án", "khoảng 19.136 người")]),
        ("Giải ngân đạt 60 tỷ đồng, bằng 60% kế hoạch tỉnh giao (100 tỷ đồng).",
         [("giải ngân", "60 tỷ đồng"), ("giải ngân so với kế hoạch tỉnh giao", "60%"), ("kế hoạch tỉnh giao", "100 tỷ đồng")]),
        ("Thu nhập đạt 22,4 triệu đồng (tăng 7,7% tương đương 1,6 triệu đồng).",
         [("thu nhập", "22,4 triệu đồng"), ("thu nhập", "tăng 7,7%"), ("thu nhập", "tăng 1,6 triệu đồng")]),
        ("Học sinh học 2 buổi/ngày: 986/986 em, đạt 100%.",
         [("học sinh học", "2 buổi/ngày"), ("học sinh học 2 buổi/ngày", "986 em"),
          ("tổng số em", "986 em"), ("học sinh học 2 buổi/ngày", "100%")]),
        ("Đất trồng lúa nước từ hai vụ trở lên khoảng 709 ha.",
         [("đất trồng lúa nước", "2 vụ trở lên"), ("đất trồng lúa nước từ hai vụ trở lên", "khoảng 709 ha")]),
        ("Mua 1 máy chụp cắt lớp trị giá 28 tỷ đồng.",
         [("máy chụp cắt lớp", "1 máy"), ("máy chụp cắt lớp", "28 tỷ đồng")]),
        ("Bệnh viện trích 15% chênh lệch thu chi, tương đương 6 tỷ đồng.",
         [("bệnh viện trích chênh lệch thu chi", "15%"), ("bệnh viện trích chênh lệch thu chi", "6 tỷ đồng")]),
    ],
)  # fmt: skip
def test_what_a_figure_measures_is_said_apart_from_it(sentence: str, figures: list[tuple[str, str]]) -> None:
    assert told(read_text([sentence])) == figures


def test_no_indicator_holds_the_amount_before_it() -> None:
    read = read_text(["528 tỷ đồng, đạt 57,9% kế hoạch tỉnh giao (tăng 12 tỷ đồng so với tuần trước)."])
    assert not any("57,9" in figure.indicator for figure in read.figures)


MARKET = "1. Cải tạo chợ Hòa Khê"


@pytest.mark.parametrize(
    ("heading", "sentences", "figures"),
    [
        (MARKET, ["Tổng mức đầu tư 14,8 tỷ đồng, trong đó ngân sách thành phố 10 tỷ đồng, ngân sách phường 4,8 tỷ đồng."],
         [("tổng mức đầu tư cải tạo chợ Hòa Khê", "14,8 tỷ đồng"),
          ("ngân sách thành phố cho cải tạo chợ Hòa Khê", "10 tỷ đồng"),
          ("ngân sách phường cho cải tạo chợ Hòa Khê", "4,8 tỷ đồng")]),
        (MARKET, ["Nạo vét 3,5 km kênh, kinh phí dự kiến 650 triệu đồng."],
         [("nạo vét kênh", "3,5 km"), ("kinh phí nạo vét kênh", "650 triệu đồng")]),
        ("", ["Xây dựng nhà văn hóa thôn Đông, kinh phí 500 triệu đồng."],
         [("kinh phí xây dựng nhà văn hóa thôn Đông", "500 triệu đồng")]),
        ("", ["Hỗ trợ 9 nhà tình nghĩa, mỗi nhà 80 triệu đồng."],
         [("nhà tình nghĩa", "9 nhà"), ("mỗi nhà tình nghĩa", "80 triệu đồng")]),
        ("", ["Tu sửa 3 km đường liên thôn.", "Kinh phí 500 triệu đồng."],
         [("tu sửa đường liên thôn", "3 km"), ("kinh phí tu sửa đường liên thôn", "500 triệu đồng")]),
        (MARKET, ["Tu sửa 3 km đường liên thôn.", "\nKinh phí 500 triệu đồng."],
         [("tu sửa đường liên thôn", "3 km"), ("kinh phí cải tạo chợ Hòa Khê", "500 triệu đồng")]),
        ("IV. Kinh phí thực hiện", ["Kinh phí 5 tỷ đồng."], [("kinh phí", "5 tỷ đồng")]),
        (MARKET, ["Kinh phí sự nghiệp giáo dục 5 tỷ đồng."], [("kinh phí sự nghiệp giáo dục", "5 tỷ đồng")]),
        (MARKET, ["Chi ngân sách 5 tỷ đồng, trong đó ngân sách xã 2 tỷ đồng."],
         [("chi ngân sách", "5 tỷ đồng"), ("ngân sách xã", "2 tỷ đồng")]),
    ],
)  # fmt: skip
def test_a_bare_sum_says_what_it_is_for(heading: str, sentences: list[str], figures: list[tuple[str, str]]) -> None:
    assert told(read_text(sentences, heading=heading)) == figures


def test_the_sum_of_a_project_has_the_years_of_the_project_and_not_that_of_the_plan() -> None:
    read = read_text(["Tổng mức đầu tư 14,8 tỷ đồng.", "Thời gian thực hiện: 2021 - 2023.", "Năm 2021 giao 5 tỷ đồng."])
    assert [period_label(figure) for figure in read.figures] == ["giai đoạn 2021–2023", "năm 2021"]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Các xã vùng cao đã gieo trồng được 416 ha ngô, bằng 96% kế hoạch.",
         [("gieo trồng ngô", "416 ha"), ("gieo trồng ngô so với kế hoạch", "96%")]),
        ("Huyện Cửa Sim trồng được 52 ha lúa xuân, đạt 104% KH; cả nước trồng được 7 triệu cây xanh.",
         [("trồng lúa xuân", "52 ha"), ("trồng lúa xuân so với kế hoạch", "104%"), ("trồng cây xanh", "7 triệu cây")]),
        ("Trong 8% tăng trưởng của tỉnh, ngành xây dựng đóng góp 0,35 điểm phần trăm.",
         [("tăng trưởng của tỉnh", "8%"), ("ngành xây dựng đóng góp", "0,35 điểm %")]),
        ("Hai dự án Trường Hòa Khê và Trường Hòa An được dành 875 triệu đồng; dự án Trường Tân Lạc được giao 3 tỷ đồng.",
         [("dự án Trường Hòa Khê và Trường Hòa An", "2 dự án"), ("dự án Trường Hòa Khê và Trường Hòa An", "875 triệu đồng"),
          ("dự án Trường Tân Lạc", "3 tỷ đồng")]),
        ("Chủ tịch tỉnh cũng đồng ý ứng 53 tỷ đồng từ Quỹ dự trữ để thực hiện 5 dự án cấp bách.",
         [("ứng từ Quỹ dự trữ", "53 tỷ đồng"), ("dự án cấp bách", "5 dự án")]),
    ],
)  # fmt: skip
def test_who_decides_or_does_it_is_no_part_of_what_is_measured(sentence: str, figures: list[tuple[str, str]]) -> None:
    assert told(read_text([sentence])) == figures


@pytest.mark.parametrize(
    ("sentence", "periods"),
    [
        ("Tỷ lệ hộ nghèo giảm từ 11% năm 2018 xuống còn 3%.", ["năm 2018", "năm 2021"]),
        ("Tỷ lệ hộ nghèo còn 8% năm 2025 (bình quân mỗi năm giảm 2%).", ["năm 2025", None]),
        ("Giai đoạn 2021 - 2025, tỷ lệ hộ nghèo bình quân mỗi năm giảm 2%.", ["giai đoạn 2021–2025"]),
    ],
)
def test_a_period_of_another_figure_is_not_taken_over(sentence: str, periods: list[str | None]) -> None:
    assert [period_label(figure) for figure in read_text([sentence]).figures] == periods


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Tối thiểu 80% hồ sơ được xử lý trực tuyến, riêng cấp xã 70%.",
         [("hồ sơ được xử lý trực tuyến", "80% trở lên"), ("hồ sơ được xử lý trực tuyến cấp xã", "70%")]),
        ("Đơn vị thu được để lại 85% số phí thu được, nộp ngân sách 15%.",
         [("phí thu", "85%"), ("ngân sách", "15%")]),
        ("Tổng thiệt hại khoảng 186 tỷ đồng, bằng 0,4% GRDP.",
         [("tổng thiệt hại", "khoảng 186 tỷ đồng"), ("tổng thiệt hại", "0,4%")]),
        ("Quốc lộ 7B sạt lở tại km 45+300, khối lượng 35 m3.", [("khối lượng", "35 m³")]),
        ("Tỷ số giới tính là 110,5, giảm 0,7 điểm so với năm 2019 (111,2).",
         [("tỷ số giới tính", "110,5"), ("tỷ số giới tính so với năm 2019", "giảm 0,7 điểm"), ("tỷ số giới tính", "111,2")]),
        ("Hai chỉ tiêu không đạt là tỷ lệ khám sức khỏe (68%) và tầm soát sơ sinh (55%).",
         [("chỉ tiêu không đạt", "2 chỉ tiêu"), ("tỷ lệ khám sức khỏe", "68%"), ("tầm soát sơ sinh", "55%")]),
        ("Tuổi thọ trung bình đạt 73,8 tuổi (nam 71,2 tuổi, nữ 76,5 tuổi).",
         [("tuổi thọ trung bình", "73,8 tuổi"), ("tuổi thọ trung bình nam", "71,2 tuổi"),
          ("tuổi thọ trung bình nữ", "76,5 tuổi")]),
        ("Mức hỗ trợ: nhà sập 60 triệu đồng/nhà, nhà hư hỏng nặng 25 triệu đồng/nhà.",
         [("mức hỗ trợ nhà sập", "60 triệu đồng/nhà"), ("mức hỗ trợ nhà hư hỏng nặng", "25 triệu đồng/nhà")]),
        ("Về nông nghiệp: 2.350 ha lúa bị ngập.", [("lúa bị ngập", "2.350 ha")]),
        ("Lượng mưa phổ biến 250 - 400 mm, có nơi trên 550 mm.",
         [("lượng mưa phổ biến", "từ 250 đến 400 mm"), ("lượng mưa phổ biến có nơi", "trên 550 mm")]),
        ("Tiêm phòng đạt trên 80% tổng đàn gia súc, 70% tổng đàn gia cầm.",
         [("tiêm phòng tổng đàn gia súc", "trên 80%"), ("tiêm phòng tổng đàn gia cầm", "70%")]),
        ("Cơ sở có lượng rác dưới 1 m3/tháng: 150.000 đồng/tháng; từ 1 m3/tháng trở lên: 180.000 đồng/m3.",
         [("lượng rác", "dưới 1 m³/tháng"), ("cơ sở có lượng rác dưới 1 m3/tháng", "150.000 đồng/tháng"),
          ("lượng rác", "1 m³/tháng trở lên"), ("cơ sở có lượng rác từ 1 m3/tháng trở lên", "180.000 đồng/m³")]),
        ("Tỷ lệ số xã đạt chuẩn đạt 50% (8 xã); tỷ lệ thôn đạt chuẩn 58,9% (66/112 thôn, tăng thêm 20 thôn).",
         [("tỷ lệ số xã đạt chuẩn", "50%"), ("số xã đạt chuẩn", "8 xã"), ("tỷ lệ thôn đạt chuẩn", "58,9%"),
          ("thôn đạt chuẩn", "66 thôn"), ("tổng số thôn", "112 thôn"), ("thôn đạt chuẩn", "tăng 20 thôn")]),
        ("Xây dựng nhà 2 tầng, kinh phí 5 tỷ đồng.", [("xây dựng nhà", "2 tầng"), ("kinh phí xây dựng nhà", "5 tỷ đồng")]),
        ("Tỷ lệ hộ nghèo năm 2020, 2021 và 2022 lần lượt là 5,2%, 4,1% và 3,0%.",
         [("tỷ lệ hộ nghèo", "5,2%"), ("tỷ lệ hộ nghèo", "4,1%"), ("tỷ lệ hộ nghèo", "3%")]),
        ("Dự án có tổng mức đầu tư 45 tỷ đồng.", [("tổng mức đầu tư", "45 tỷ đồng")]),
        ("Có 11 tiêu chí đạt, 3 tiêu chí chưa đạt.",
         [("tiêu chí đạt", "11 tiêu chí"), ("tiêu chí chưa đạt", "3 tiêu chí")]),
        ("Tỷ lệ hộ nghèo còn dưới 1%; trước mắt giảm 0,5%.",
         [("tỷ lệ hộ nghèo", "dưới 1%"), ("tỷ lệ hộ nghèo", "giảm 0,5%")]),
        ("Diện tích rừng trồng mới 250 ha/năm, trong 5 năm là 1.250 ha.",
         [("diện tích rừng trồng mới", "250 ha/năm"), ("diện tích rừng trồng mới trong 5 năm", "1.250 ha")]),
        ("Thu từ đất 1.200 tỷ đồng/KH 1.500 tỷ đồng, đạt 80%.",
         [("thu từ đất", "1.200 tỷ đồng"), ("kế hoạch thu từ đất", "1.500 tỷ đồng"), ("thu từ đất", "80%")]),
        ("Số vụ cháy tăng 3 vụ (15/12 vụ).", [("số vụ cháy", "tăng 3 vụ"), ("số vụ cháy", "15 vụ")]),
        ("Tỷ lệ lấp đầy khu công nghiệp A, B, C tương ứng là 90%, 75%, 40%.",
         [("tỷ lệ lấp đầy khu công nghiệp A", "90%"), ("tỷ lệ lấp đầy khu công nghiệp B", "75%"),
          ("tỷ lệ lấp đầy khu công nghiệp C", "40%")]),
        ("Thời hạn giải quyết hồ sơ: Trong thời hạn 15 ngày làm việc.", [("thời hạn giải quyết hồ sơ", "15 ngày làm việc")]),
        ("Thời gian thực hiện: 05 ngày kể từ ngày nhận đủ giấy tờ.", [("thời gian thực hiện", "5 ngày")]),
        ("Sở Nội vụ, trong thời hạn 03 ngày làm việc xây dựng quy trình điện tử, trình phê duyệt.",
         [("thời hạn xây dựng quy trình điện tử", "3 ngày làm việc")]),
        ("Thời gian giải quyết tại Sở là 25 ngày, thực tế thấy có thể rút ngắn được 7,5 ngày còn 17,5 ngày.",
         [("thời gian giải quyết tại Sở", "25 ngày"), ("thời gian giải quyết tại Sở", "giảm 7,5 ngày"),
          ("thời gian giải quyết tại Sở", "17,5 ngày")]),
        ("Việc phải bố trí từ 15 biên chế công chức trở lên.", [("việc phải bố trí", "15 biên chế công chức trở lên")]),
        ("Mức 160.000 đồng/người/buổi áp dụng đối với trưởng đoàn, phó đoàn.",
         [("mức áp dụng đối với trưởng đoàn", "160.000 đồng/người/buổi")]),
        ("Tổng mức đầu tư dự án là 17.837 tỷ đồng (mười bảy nghìn, tám trăm ba mươi bảy tỷ đồng).",
         [("tổng mức đầu tư dự án", "17.837 tỷ đồng")]),
        ("465 tỷ đồng (bốn trăm sáu mươi lăm tỷ đồng) nguồn vốn tăng thu.", [("nguồn vốn tăng thu", "465 tỷ đồng")]),
        ("Có 5 xã (ba xã vùng cao, hai xã vùng thấp).",
         [("xã", "5 xã"), ("xã vùng cao", "3 xã"), ("xã vùng thấp", "2 xã")]),
        ("9/11 chỉ tiêu đạt và vượt, 2 chỉ tiêu không đạt.",
         [("chỉ tiêu đạt và vượt", "9 chỉ tiêu"), ("tổng số chỉ tiêu", "11 chỉ tiêu"), ("chỉ tiêu không đạt", "2 chỉ tiêu")]),
    ],
)  # fmt: skip
def test_a_figure_beside_others_says_what_is_its_own(sentence: str, figures: list[tuple[str, str]]) -> None:
    assert told(read_text([sentence])) == figures


@pytest.mark.parametrize(
    ("sentence", "periods"),
    [
        ("Số hóa 120 nghìn trang tài liệu, gấp đôi năm 2019.", ["năm 2021"]),
        ("Tỷ số giới tính là 110,5, giảm 0,7 điểm so với năm 2019 (111,2).", ["năm 2021", "năm 2021", "năm 2019"]),
    ],
)
def test_a_year_that_is_only_compared_with_is_that_of_its_own_number_alone(sentence: str, periods: list[str]) -> None:
    assert [period_label(figure) for figure in read_text([sentence]).figures] == periods


def test_counting_targets_met_is_a_result_in_a_report() -> None:
    about = document(DocumentKind.REPORT)
    assert {figure.kind for figure in read_text(["Có 9/11 chỉ tiêu đạt kế hoạch."], about=about).figures} == {
        FigureKind.ACTUAL
    }


def test_a_bounded_count_of_months_is_an_amount_in_a_report_on_as_many_months() -> None:
    about = document(DocumentKind.REPORT, period="9 tháng đầu năm 2021", issued=date(2021, 10, 2))
    assert told(read_text(["Có 5 dự án chậm tiến độ dưới 9 tháng."], about=about))[1][1] == "dưới 9 tháng"


def test_a_target_by_a_day_is_for_that_day() -> None:
    read = read_text(["Giải ngân vốn đạt 65% đến hết ngày 30/9/2026 và từ 95% trở lên đến hết ngày 31/12/2026."])
    periods = [figure.period.label for figure in read.figures if figure.period]
    assert periods == ["đến ngày 30/9/2026", "đến ngày 31/12/2026"]
