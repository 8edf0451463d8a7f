"""Counts are those of the house that a sentence opens with, and a figure takes no time that says since when something is so."""

from __future__ import annotations

from datetime import date

import pytest

from index.model import DocumentKind, FigureKind
from tests.index.reading import document, parents, period_label, read_text, told

pytestmark = pytest.mark.app


def test_counts_in_a_row_are_those_of_the_school_that_opens_the_sentence() -> None:
    read = read_text(["Trường Mầm non Hoa Ban có 7 lớp, 164 trẻ và 15 giáo viên."])
    assert told(read) == [
        ("lớp của Trường Mầm non Hoa Ban", "7 lớp"),
        ("trẻ của Trường Mầm non Hoa Ban", "164 trẻ"),
        ("giáo viên của Trường Mầm non Hoa Ban", "15 giáo viên"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Xã có 7 trường, 64 lớp.",
        "Trường Mầm non Hoa Ban được sửa 7 phòng học.",
        "Trung tâm tiếp nhận 7 hồ sơ; toàn xã có 64 lớp.",
    ],
)
def test_counts_of_a_place_or_of_an_act_are_not_given_to_a_house(sentence: str) -> None:
    assert not any(" của " in name for name, _ in told(read_text([sentence])))


def test_what_a_measure_says_is_so_long_and_not_what_became_of_it() -> None:
    assert told(read_text(["Đường nội đồng Gò Cát dài 3,2 km hoàn thành tháng 9/2021."])) == [
        ("đường nội đồng Gò Cát dài", "3,2 km")
    ]


def test_a_size_after_another_size_is_of_the_same_work() -> None:
    read = read_text(["Xây dựng trạm bơm Đồng Trũng, công suất 900 m3/giờ, trên diện tích 2,5 ha."])
    assert told(read)[-1] == ("xây dựng trạm bơm Đồng Trũng diện tích", "2,5 ha")


def test_a_herd_that_a_place_has_is_no_name_ending_in_has() -> None:
    assert told(read_text(["Đàn dê có 640 con, tăng 25 con so với năm 2020."]))[0] == ("đàn dê", "640 con")


def test_the_rate_of_some_areas_is_the_rate_said_of_all() -> None:
    read = read_text(["Tỷ lệ cấp nước toàn thành phố là 88%, trong đó khu vực các phường đạt 96%, khu vực các xã 70%."])
    assert told(read)[1:] == [
        ("tỷ lệ cấp nước khu vực các phường", "96%"),
        ("tỷ lệ cấp nước khu vực các xã", "70%"),
    ]


def test_a_field_before_a_colon_names_no_count() -> None:
    names = [name for name, _ in told(read_text(["Văn hóa, thể thao: 940 hộ đạt danh hiệu gia đình tiêu biểu."]))]
    assert names == ["hộ đạt danh hiệu gia đình tiêu biểu"]
    assert told(read_text(["Giáo dục: 9 trường, 4.100 học sinh."])) == [
        ("trường", "9 trường"),
        ("học sinh", "4.100 học sinh"),
    ]


def test_each_share_of_a_load_is_told_by_what_is_done_with_it() -> None:
    read = read_text(["Trong 150 tấn cá mỗi tháng có 120 tấn đưa đi cấp đông, 30 tấn được phơi khô tại chỗ."])
    assert told(read)[-1] == ("phơi khô tại chỗ", "30 tấn")


def test_so_many_out_of_a_number_are_counted_and_the_number_is_their_total() -> None:
    read = read_text(["Đã sửa 14 trong tổng số 23 cây cầu tạm."])
    assert told(read) == [("cây cầu tạm", "14 cây cầu"), ("tổng số cây cầu", "23 cây cầu")]
    assert parents(read)["cây cầu tạm"] == "tổng số cây cầu"


def test_accidents_are_counted_without_what_came_of_them() -> None:
    assert told(read_text(["Xảy ra 6 vụ đuối nước làm chết 2 người."])) == [
        ("vụ đuối nước", "6 vụ"),
        ("làm chết", "2 người"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Bãi rác Gò Đình rộng 8 ha, vận hành từ năm 2009.",
        "Nghĩa trang Gò Đình đã dùng 70% diện tích và dự báo đầy vào quý II năm 2026.",
        "Mức giá hiện hành 9.000 đồng/m3 giữ nguyên từ năm 2016.",
    ],
)
def test_neither_since_when_nor_what_is_foreseen_dates_a_measure(sentence: str) -> None:
    about = document(DocumentKind.REPORT, period="năm 2021", issued=date(2021, 12, 5))
    assert [period_label(figure) for figure in read_text([sentence], about=about).figures] == ["năm 2021"]


def test_a_rule_that_begins_in_a_year_does_not_date_the_next_sentence() -> None:
    about = document(period="giai đoạn 2021 – 2023")
    read = read_text(["Từ năm 2023 thu theo khối lượng.", "Lắp 40 camera."], about=about)
    assert period_label(read.figures[0]) == "giai đoạn 2021–2023"


def test_capital_paid_out_by_a_day_is_a_result_beside_what_was_given() -> None:
    about = document(DocumentKind.REPORT, period="năm 2021", issued=date(2021, 12, 5))
    read = read_text(["Vốn đầu tư được giao 40 tỷ đồng, đến 30/11/2021 giải ngân 31 tỷ đồng."], about=about)
    assert read.figures[-1].kind is FigureKind.ACTUAL


def test_the_area_in_all_and_the_price_are_those_of_the_crop() -> None:
    read = read_text(
        ["Trồng mới 50 ha bưởi, nâng tổng diện tích lên 410 ha; sản lượng bưởi 900 tấn, giá bán 20.000 đồng/kg."]
    )
    assert ("tổng diện tích bưởi", "410 ha") in told(read)
    assert ("giá bán bưởi", "20.000 đồng/kg") in told(read)
