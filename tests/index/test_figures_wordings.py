"""The ways in which reports, budgets and plans word a figure, each with all that it says."""

from __future__ import annotations

import pytest

from index.model import FigureKind
from tests.index.reading import period_label, read_text, told

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Phạt tiền từ 2.000.000 đồng đến 3.000.000 đồng đối với hành vi cưa, đục thân cây, đóng đinh vào cây xanh.",
         [("phạt tiền đối với hành vi cưa, đục thân cây, đóng đinh vào cây xanh", "từ 2.000.000 đến 3.000.000 đồng")]),
        ("Phấn đấu 70% số hộ nuôi cá lồng (kể cả hộ thuê mặt nước) dùng phao nhựa.",
         [("hộ nuôi cá lồng dùng phao nhựa", "70%")]),
        ("Phạt tiền 400.000 đồng đối với hành vi đỗ xe trên hè, trừ trường hợp quy định tại khoản 5 Điều 8.",
         [("phạt tiền đối với hành vi đỗ xe trên hè", "400.000 đồng")]),
        ("Bội chi là 583.700 tỷ đồng, tương đương 4% GDP.", [("bội chi", "583.700 tỷ đồng"), ("bội chi", "4%")]),
        ("Số vốn chưa phân bổ là 45 tỷ đồng, chiếm 5% kế hoạch được giao.",
         [("số vốn chưa phân bổ", "45 tỷ đồng"), ("số vốn chưa phân bổ so với kế hoạch được giao", "5%")]),
        ("Cảng có 3 cầu cảng hàng lỏng dài 180 m.", [("cầu cảng hàng lỏng", "3 cầu cảng"), ("cầu cảng hàng lỏng dài", "180 m")]),
        ("Quy mô gồm từ 16 cầu cảng đến 18 cầu cảng.", [("quy mô", "từ 16 đến 18 cầu cảng")]),
        ("Có 10 bác sĩ và 30 giường bệnh/1 vạn dân.", [("bác sĩ", "10 bác sĩ"), ("giường bệnh", "30 giường bệnh/vạn dân")]),
        ("Chi gồm dự toán 238 tỷ đồng để bổ sung cân đối ngân sách xã, dự toán 187 tỷ đồng bổ sung có mục tiêu cho ngân sách xã.",
         [("dự toán để bổ sung cân đối ngân sách xã", "238 tỷ đồng"),
          ("dự toán bổ sung có mục tiêu cho ngân sách xã", "187 tỷ đồng")]),
    ],
)  # fmt: skip
def test_a_figure_is_read_with_its_indicator_and_amount(sentence: str, figures: list[tuple[str, str]]) -> None:
    assert told(read_text([sentence])) == figures


@pytest.mark.parametrize(
    "sentence",
    ["Thu ngân sách bình quân 5 năm đạt 8 tỷ đồng.", "Số giường trên 1 vạn dân (không tính trạm xá) đạt 8 tỷ đồng."],
)
def test_a_number_inside_the_name_of_an_indicator_is_no_figure_of_its_own(sentence: str) -> None:
    assert [figure.amount.text() for figure in read_text([sentence]).figures] == ["8 tỷ đồng"]


def test_a_growth_against_the_week_or_month_before_is_a_result() -> None:
    (figure,) = read_text(["Giải ngân tăng 12 tỷ đồng so với tuần trước."]).figures
    assert figure.kind is FigureKind.ACTUAL


def test_the_period_of_the_next_sentence_is_not_that_of_this_one() -> None:
    read = read_text(["Tốc độ tăng trưởng đạt 7%. Đến năm 2025, thu nhập đạt 50 triệu đồng."])
    assert [period_label(figure) for figure in read.figures] == ["năm 2021", "đến năm 2025"]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Lượng giao dịch đất nền: có 101 giao dịch thành công, bằng 116% so với quý trước.",
         [("lượng giao dịch đất nền", "101 giao dịch"), ("lượng giao dịch đất nền so với quý trước", "116%")]),
        ("Đất dịch vụ <10% diện tích lập quy hoạch.", [("đất dịch vụ", "dưới 10%")]),
        ("Đất cây xanh ≥ 10% diện tích lập quy hoạch.", [("đất cây xanh", "10% trở lên")]),
        ("Tăng 12%/năm đối với số công bố khoa học; 16%/năm đối với số đăng ký sáng chế.",
         [("số công bố khoa học", "tăng 12%/năm"), ("số đăng ký sáng chế", "tăng 16%/năm")]),
        ("Đóng góp khoảng 55% GDP, khoảng 35% tổng thu ngân sách.",
         [("đóng góp GDP", "khoảng 55%"), ("đóng góp tổng thu ngân sách", "khoảng 35%")]),
        ("Giải quyết việc làm cho khoảng 84% tổng số lao động.",
         [("giải quyết việc làm cho lao động", "khoảng 84%")]),
        ("Có 20 doanh nghiệp hoạt động/nghìn dân.", [("doanh nghiệp hoạt động", "20 doanh nghiệp hoạt động/nghìn dân")]),
        ("Căn hộ cao cấp có giá từ 70 đến trên 100 triệu đồng/m2.", [("giá", "từ 70 đến 100 triệu đồng/m²")]),
        ("Đường song hành hai bên rộng 67 m.", [("đường song hành hai bên rộng", "67 m")]),
        ("Có 600 nghiên cứu sinh.", [("nghiên cứu sinh", "600 nghiên cứu sinh")]),
    ],
)  # fmt: skip
def test_signs_colons_and_shares_keep_what_they_measure(sentence: str, figures: list[tuple[str, str]]) -> None:
    assert told(read_text([sentence])) == figures


@pytest.mark.parametrize(
    "sentence", ["Tổng công ty 319 thi công.", "Công ty 36 trúng thầu.", "Bệnh viện 354 tiếp nhận."]
)
def test_the_number_in_a_name_is_no_figure(sentence: str) -> None:
    assert read_text([sentence]).figures == ()


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Tổng vốn đầu tư khoảng 1,56 triệu tỷ đồng.", [("tổng vốn đầu tư", "khoảng 1,56 triệu tỷ đồng")]),
        ("Vốn: 3.650,0 tỷ đồng (Bằng chữ: Ba nghìn sáu trăm năm mươi tỷ đồng).", [("vốn", "3.650 tỷ đồng")]),
        ("Cho vay với lãi suất 3% trong vòng 35 năm.", [("lãi suất", "3%"), ("lãi suất", "35 năm")]),
        ("Ngành công nghiệp đạt 88 tỷ đồng, duy trì mức tăng 5%.",
         [("ngành công nghiệp", "88 tỷ đồng"), ("ngành công nghiệp", "tăng 5%")]),
        ("Bố trí 23 ga hành khách.", [("ga hành khách", "23 ga")]),
    ],
)  # fmt: skip
def test_great_sums_restatements_and_terms(sentence: str, figures: list[tuple[str, str]]) -> None:
    assert told(read_text([sentence])) == figures


def test_a_period_in_parentheses_with_a_figure_of_its_own_stays_there() -> None:
    read = read_text(["Công nghiệp tăng 5,0% (năm 2019 giảm 0,2%), đóng góp 3,5 điểm % vào mức tăng chung."])
    assert [period_label(figure) for figure in read.figures] == ["năm 2021", "năm 2019", "năm 2021"]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Tỉnh Bắc Kạn có diện tích 4.853 km² và tỉnh Thái Nguyên có diện tích là 3.522 km².",
         [("diện tích tỉnh Bắc Kạn", "4.853 km²"), ("diện tích tỉnh Thái Nguyên", "3.522 km²")]),
        ("Mùa mưa nóng ẩm, chiếm 70 - 80% lượng mưa cả năm.", [("mùa mưa nóng ẩm", "từ 70 đến 80%")]),
        ("Nhiều nhất là Công giáo có 477 người, Phật giáo có 56 người.",
         [("Công giáo", "477 người"), ("Phật giáo", "56 người")]),
        ("Thành phố có 32 phường.", [("phường", "32 phường")]),
    ],
)  # fmt: skip
def test_subjects_name_what_their_verb_gives_a_value(sentence: str, figures: list[tuple[str, str]]) -> None:
    assert told(read_text([sentence])) == figures


def test_the_year_inside_a_later_indicator_is_not_that_of_the_figure_before() -> None:
    read = read_text(["GRDP đạt 389 tỷ đồng, GRDP bình quân đầu người năm 2023 đạt 172 triệu đồng."])
    assert [period_label(figure) for figure in read.figures] == ["năm 2021", "năm 2023"]
