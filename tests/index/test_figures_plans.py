"""Plans, reports and resolutions as wards, hospitals and districts write them: what each number says, and about when."""

from __future__ import annotations

from datetime import date

import pytest

from index.model import DocumentKind
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
        ("Giải ngân từ đầu năm đến hết ngày 20/11/2021 là 516 tỷ đồng.", ["ngày 20/11/2021"]),
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
