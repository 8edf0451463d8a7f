"""A figure keeps the subject that its line or sentence opened with."""

from __future__ import annotations

import pytest

from tests.index.reading import parents, period_label, read_text, told

pytestmark = pytest.mark.app


def test_amounts_shared_out_over_years_measure_what_stands_before_the_years() -> None:
    read = read_text(
        ["Lượng khách đến hồ các năm 2018, 2019 lần lượt là 38.200 và 96.500 lượt; năm 2021 ước đạt 195.000 lượt."]
    )
    assert told(read) == [
        ("lượng khách đến hồ", "38.200 lượt"),
        ("lượng khách đến hồ", "96.500 lượt"),
        ("lượng khách đến hồ", "195.000 lượt"),
    ]
    assert [period_label(figure) for figure in read.figures] == ["năm 2018", "năm 2019", "năm 2021"]


@pytest.mark.parametrize(
    ("subject", "unit"), [("khách quốc tế", "lượt"), ("sản lượng chè", "tấn"), ("số vụ cháy rừng", "vụ")]
)
def test_a_subject_that_had_none_in_the_first_year_is_that_of_the_years_after(subject: str, unit: str) -> None:
    sentence = (
        f"{subject.capitalize()} năm 2018 không có do dịch bệnh, năm 2019 đạt 120 {unit}, năm 2020 ước 150 {unit}."
    )
    assert told(read_text([sentence])) == [(subject, f"120 {unit}"), (subject, f"150 {unit}")]


@pytest.mark.parametrize(
    ("line", "item"),
    [
        ("- Đập Suối Vàng dung tích 300.000 m3: 90 tỷ đồng, ngân sách tỉnh.", "Đập Suối Vàng"),
        ("- Đường ven hồ dài 4 km, mặt đường rộng 6 m: 90 tỷ đồng.", "đường ven hồ"),
        ("- Nhà máy nước Đồi Thông công suất 2.000 m3/ngày đêm: 90 tỷ đồng.", "nhà máy nước Đồi Thông"),
        ("- Nâng cấp bến Sông Trăng tiếp nhận tàu 100 khách: tổng mức 90 tỷ đồng.",
         "tổng mức nâng cấp bến Sông Trăng tiếp nhận tàu 100 khách"),
    ],
)  # fmt: skip
def test_a_sum_after_a_colon_is_that_of_the_item_that_opens_the_line(line: str, item: str) -> None:
    assert (item, "90 tỷ đồng") in told(read_text([line]))


def test_a_share_of_a_source_after_a_priced_item_is_of_that_item() -> None:
    read = read_text(["- Đường ven hồ dài 4 km: 90 tỷ đồng, ngân sách trung ương 60%, còn lại ngân sách tỉnh."])
    assert told(read)[-1] == ("ngân sách trung ương cho đường ven hồ", "60%")


def test_phases_are_phases_of_the_sum_before_them_and_parts_of_it() -> None:
    read = read_text(
        [
            "Tổng nhu cầu vốn là 100 tỷ đồng, giai đoạn 1 là 20 tỷ đồng, giai đoạn 2 là 30 tỷ đồng, giai đoạn 3 là 50 tỷ đồng."
        ]
    )
    assert parents(read) == {
        "tổng nhu cầu vốn": None,
        "tổng nhu cầu vốn giai đoạn 1": "tổng nhu cầu vốn",
        "tổng nhu cầu vốn giai đoạn 2": "tổng nhu cầu vốn",
        "tổng nhu cầu vốn giai đoạn 3": "tổng nhu cầu vốn",
    }


def test_the_first_phase_may_name_the_sum() -> None:
    read = read_text(["Kinh phí giai đoạn 1 là 20 tỷ đồng, giai đoạn 2 là 30 tỷ đồng."])
    assert [name for name, _ in told(read)] == ["kinh phí giai đoạn 1", "kinh phí giai đoạn 2"]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Mức hỗ trợ 60 triệu đồng/nhà xây mới, 30 triệu đồng/nhà sửa chữa.",
         [("mức hỗ trợ nhà xây mới", "60 triệu đồng/nhà"), ("mức hỗ trợ nhà sửa chữa", "30 triệu đồng/nhà")]),
        ("Bến phà chỉ tiếp nhận được tàu dưới 80 khách.", [("bến phà chỉ tiếp nhận được tàu", "dưới 80 khách")]),
        ("Diện tích rừng ngập mặn giảm từ 74 ha (năm 2018) xuống còn 58 ha (năm 2020).",
         [("diện tích rừng ngập mặn", "74 ha"), ("diện tích rừng ngập mặn", "58 ha")]),
        ("Trồng rừng đạt 59% kế hoạch vì nắng hạn kéo dài.", [("trồng rừng so với kế hoạch", "59%")]),
        ("Tiết kiệm 10% chi thường xuyên để cải cách tiền lương.", [("tiết kiệm chi thường xuyên", "10%")]),
    ],
)  # fmt: skip
def test_a_kind_a_vessel_a_movement_and_a_cause_are_read_as_they_are_meant(
    sentence: str, figures: list[tuple[str, str]]
) -> None:
    assert told(read_text([sentence])) == figures


def test_a_sum_over_the_years_goes_on_with_what_the_sentence_before_counted() -> None:
    read = read_text(["Lượng khách đến hồ năm 2020 đạt 300 lượt.", "Tính chung 4 năm đạt 900 lượt."])
    assert told(read)[-1] == ("lượng khách đến hồ tính chung 4 năm", "900 lượt")


def test_the_start_of_a_year_and_its_later_month_are_two_times() -> None:
    read = read_text(["Tỷ lệ hộ cận nghèo đầu năm 3,2%, đến cuối tháng 9 còn 2,8% (410 hộ)."])
    assert told(read) == [
        ("tỷ lệ hộ cận nghèo", "3,2%"), ("tỷ lệ hộ cận nghèo", "2,8%"), ("hộ cận nghèo", "410 hộ"),
    ]  # fmt: skip
    assert [period_label(figure) for figure in read.figures][:2] == ["đầu năm 2021", "tháng 9 năm 2021"]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Toàn phường còn 118 hộ nghèo (tỷ lệ 1,32%).", [("hộ nghèo", "118 hộ"), ("tỷ lệ hộ nghèo", "1,32%")]),
        ("Lượng rác thu gom 71 tấn/ngày, tỷ lệ 93%.", [("lượng rác thu gom", "71 tấn/ngày"), ("tỷ lệ rác thu gom", "93%")]),
        ("Có 31 trường đạt chuẩn quốc gia, tỷ lệ 70,2%.",
         [("trường đạt chuẩn quốc gia", "31 trường"), ("tỷ lệ trường đạt chuẩn quốc gia", "70,2%")]),
        ("Toàn huyện có 40 xã.", [("xã", "40 xã")]),
    ],
)  # fmt: skip
def test_a_rate_is_of_those_counted_beside_it_and_a_place_counts_nothing(
    sentence: str, figures: list[tuple[str, str]]
) -> None:
    assert told(read_text([sentence])) == figures


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Kế hoạch vốn là 31 tỷ đồng, đến 20/9 giải ngân 17 tỷ đồng.",
         [("kế hoạch vốn", "31 tỷ đồng"), ("giải ngân", "17 tỷ đồng")]),
        ("Từ 01/7 đến 15/12/2021 có 13 vụ cháy rừng.", [("vụ cháy rừng", "13 vụ")]),
        ("Xóa 06/09 điểm ngập.", [("điểm ngập", "6 điểm"), ("tổng số điểm", "9 điểm")]),
        ("Hoàn thành 12/10 chỉ tiêu.", [("chỉ tiêu", "12 chỉ tiêu")]),
    ],
)  # fmt: skip
def test_a_day_without_its_year_is_no_amount_and_a_count_out_of_a_total_is(
    sentence: str, figures: list[tuple[str, str]]
) -> None:
    assert told(read_text([sentence])) == figures


def test_a_number_that_a_verb_follows_counts_no_verb() -> None:
    assert [figure.amount.unit for figure in read_text(["Thuế cơ sở 5 rà soát 90% hộ kinh doanh."]).figures] == ["%"]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Thu ngân sách đạt 76 tỷ đồng (vượt dự toán 23 tỷ đồng).",
         [("thu ngân sách", "76 tỷ đồng"), ("thu ngân sách vượt dự toán", "23 tỷ đồng")]),
        ("Tỷ lệ bao phủ BHYT đạt 94%, còn thấp hơn kế hoạch (95%).",
         [("tỷ lệ bao phủ BHYT", "94%"), ("tỷ lệ bao phủ BHYT", "95%")]),
        ("Mở 8 lớp cho 200 người (giai đoạn 2022 – 2023: 3 lớp, 80 người).",
         [("mở lớp", "8 lớp"), ("người", "200 người"), ("mở lớp", "3 lớp"), ("người", "80 người")]),
        ("Phạm pháp hình sự 84 vụ, giảm 9 vụ.", [("phạm pháp hình sự", "84 vụ"), ("phạm pháp hình sự", "giảm 9 vụ")]),
        ("Có 10 sản phẩm OCOP (hiện có 4).", [("sản phẩm OCOP", "10 sản phẩm"), ("sản phẩm OCOP", "4")]),
        ("Có 2 hồ chứa có tổng dung tích 410.000 m3.", [("hồ chứa", "2 hồ chứa"), ("tổng dung tích", "410.000 m³")]),
        ("Xử phạt 27 trường hợp với 312 triệu đồng.",
         [("xử phạt trường hợp", "27 trường hợp"), ("xử phạt trường hợp", "312 triệu đồng")]),
        ("Bệnh viêm da xuất hiện ở 4 xã.", [("bệnh viêm da xuất hiện", "4 xã")]),
        ("Trong năm thành lập mới 19 doanh nghiệp.", [("thành lập mới doanh nghiệp", "19 doanh nghiệp")]),
    ],
)  # fmt: skip
def test_what_goes_on_in_parentheses_or_after_a_comma_keeps_the_subject(
    sentence: str, figures: list[tuple[str, str]]
) -> None:
    assert told(read_text([sentence])) == figures


def test_by_how_much_a_plan_is_exceeded_is_no_part_of_the_result() -> None:
    assert set(parents(read_text(["Thu ngân sách đạt 76 tỷ đồng (vượt dự toán 23 tỷ đồng)."])).values()) == {None}


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        (
            "Vốn đầu tư công đã giải ngân 90 tỷ đồng trên tổng số 250 tỷ đồng được giao, đạt 36,0%.",
            [
                ("vốn đầu tư công đã giải ngân", "90 tỷ đồng"),
                ("tổng vốn đầu tư công được giao", "250 tỷ đồng"),
                ("vốn đầu tư công đã giải ngân", "36%"),
            ],
        ),
        (
            "Vốn 03 chương trình mục tiêu quốc gia được giao 20,5 tỷ đồng, đã giải ngân 16,2 tỷ đồng, đạt 79,0%.",
            [
                ("chương trình mục tiêu quốc gia", "3 chương trình"),
                ("vốn chương trình mục tiêu quốc gia", "20,5 tỷ đồng"),
                ("giải ngân vốn chương trình mục tiêu quốc gia", "16,2 tỷ đồng"),
                ("giải ngân vốn chương trình mục tiêu quốc gia", "79%"),
            ],
        ),
        (
            "2. Trường Mầm non Hoa Ban 3 (giai đoạn 1): tổng mức đầu tư 18 tỷ đồng, vốn năm 2027 là 7 tỷ đồng.",
            [
                ("tổng mức đầu tư Trường Mầm non Hoa Ban 3", "18 tỷ đồng"),
                ("vốn Trường Mầm non Hoa Ban 3", "7 tỷ đồng"),
            ],
        ),
        (
            "Kè suối Nậm Mu, dài 2,4 km, tổng mức đầu tư 20 tỷ đồng.",
            [("kè suối Nậm Mu dài", "2,4 km"), ("tổng mức đầu tư kè suối Nậm Mu", "20 tỷ đồng")],
        ),
        (
            "Tổ chức Tuần lễ Mận từ ngày 12 đến ngày 18/10/2026 với kinh phí 2,4 tỷ đồng, trong đó xã hội hóa 1 tỷ đồng.",
            [("kinh phí tổ chức Tuần lễ Mận", "2,4 tỷ đồng"), ("xã hội hóa cho Tuần lễ Mận", "1 tỷ đồng")],
        ),
        ("Lễ hội Đền Mẫu thu hút 6.000 lượt người.", [("lễ hội Đền Mẫu thu hút lượt người", "6.000 lượt người")]),
        (
            "Phố đi bộ Hồ Sen mở cửa từ ngày 30/4/2026, đón 20.000 lượt khách.",
            [("phố đi bộ Hồ Sen đón lượt khách", "20.000 lượt khách")],
        ),
        (
            "Chung cư cũ xuống cấp mức D nhưng 64/182 hộ chưa đồng ý di dời.",
            [("hộ chưa đồng ý di dời", "64 hộ"), ("tổng số hộ", "182 hộ")],
        ),
        (
            "Đến nay xã đạt 13/19 tiêu chí nông thôn mới.",
            [("tiêu chí nông thôn mới", "13 tiêu chí"), ("tổng số tiêu chí", "19 tiêu chí")],
        ),
    ],
)
def test_an_amount_keeps_the_work_or_the_capital_it_is_of(sentence: str, figures: list[tuple[str, str]]) -> None:
    assert told(read_text([sentence])) == figures


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Tỷ lệ lấp đầy của 05 khu công nghiệp đạt 61,4%.",
            [("khu công nghiệp", "5 khu công nghiệp"), ("tỷ lệ lấp đầy của 05 khu công nghiệp", "61,4%")],
        ),
        (
            "Có 148 dự án, tỷ lệ lấp đầy bình quân của 03 khu công nghiệp là 71,4%.",
            [
                ("dự án", "148 dự án"),
                ("khu công nghiệp", "3 khu công nghiệp"),
                ("tỷ lệ lấp đầy bình quân của 03 khu công nghiệp", "71,4%"),
            ],
        ),
    ],
)
def test_those_a_measure_is_of_are_counted_by_their_own_name(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(read_text([sentence])) == expected


def test_those_who_get_a_sum_are_not_counted_as_the_sum() -> None:
    assert told(read_text(["Tiền hỗ trợ cho 38 hộ bị thiệt hại là 327 triệu đồng."]))[0] == ("hộ bị thiệt hại", "38 hộ")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "- Cầu Suối Rạc, dài 120 m, tổng mức 64 tỷ đồng; năm 2031 bố trí 20 tỷ đồng.",
            ["Cầu Suối Rạc dài", "tổng mức Cầu Suối Rạc", "vốn bố trí cho Cầu Suối Rạc"],
        ),
        (
            "- Trường Mầm non Hòa An 2 quy mô 12 phòng học, tổng mức 31 tỷ đồng, vốn năm 2031 là 9 tỷ đồng.",
            ["phòng học", "tổng mức Trường Mầm non Hòa An 2", "vốn Trường Mầm non Hòa An 2"],
        ),
        (
            "- Nhà máy nước Đầm Vạc giai đoạn 2, công suất 4.000 m³/ngày đêm, tổng mức 87 tỷ đồng.",
            ["nhà máy nước Đầm Vạc giai đoạn 2 công suất", "tổng mức nhà máy nước Đầm Vạc giai đoạn 2"],
        ),
    ],
)
def test_what_a_work_costs_in_all_and_what_a_year_gives_it_go_by_its_name(sentence: str, expected: list[str]) -> None:
    assert [name for name, _ in told(read_text([sentence]))] == expected


def test_a_sum_by_years_in_the_paragraph_after_the_whole_is_named_by_it() -> None:
    read = read_text(
        [
            "Tổng kinh phí thực hiện Đề án là 300 tỷ đồng.",
            "\nPhân kỳ: năm 2028 là 80 tỷ đồng, năm 2029 là 100 tỷ đồng, năm 2030 là 120 tỷ đồng.",
            "Đến nay đã bố trí được 210 tỷ đồng.",
        ]
    )
    years = [(figure.indicator, figure.amount.text()) for figure in read.figures[1:4]]
    assert years == [("kinh phí thực hiện đề án", f"{sum_} tỷ đồng") for sum_ in (80, 100, 120)]
    assert read.figures[4].period != read.figures[3].period


def test_things_counted_alone_are_those_their_point_is_named_after() -> None:
    text = ["b) Nhà ở công nhân: Hoàn thành 320 căn, đạt 80% mục tiêu 400 căn.", "Trong đó có 200 căn để bán."]
    names = [figure.indicator for figure in read_text(text, heading="Nhà ở công nhân").figures]
    assert names == [
        "căn nhà ở công nhân",
        "căn nhà ở công nhân so với mục tiêu 400 căn",
        "căn nhà ở công nhân",
        "căn để bán",
    ]
    text = ["1. Kết quả đạt được: Đã bàn giao 40 căn."]
    assert [figure.indicator for figure in read_text(text, heading="Kết quả đạt được").figures] == ["bàn giao căn"]


def test_a_sum_said_last_is_of_what_was_counted_before_it() -> None:
    figures = read_text(["Trong năm đã xử phạt 64 cơ sở vi phạm vệ sinh với số tiền 3,9 tỷ đồng."]).figures
    assert figures[-1].indicator == "số tiền xử phạt cơ sở vi phạm vệ sinh"


def test_a_noun_said_once_after_the_second_doing_is_of_the_first_too_and_of_their_sum() -> None:
    text = "Xây mới 17,4 km và nâng cấp 31,2 km đường nội thị, tổng cộng 48,6 km, bằng 108% mục tiêu 45 km."
    names = [figure.indicator for figure in read_text([text]).figures]
    assert names[:3] == ["xây mới đường nội thị", "nâng cấp đường nội thị", "đường nội thị tổng cộng"]
    assert names[3] == "đường nội thị tổng cộng so với mục tiêu 45 km"
    text = "Trồng mới 5 ha và khai thác 7 ha rừng, tổng 20 ha."
    assert read_text([text]).figures[-1].indicator != "rừng tổng"


@pytest.mark.parametrize(
    ("sentence", "last"),
    [
        ("Thu nội địa 300 tỷ đồng, thu xuất nhập khẩu 100 tỷ đồng, tổng cộng 400 tỷ đồng.", "tổng cộng"),
        ("Trồng 120 ha keo và 80 ha quế, tổng số 200 ha.", "tổng số"),
        ("Hỗ trợ 120 hộ sửa nhà và 40 hộ vay vốn với số tiền 2,5 tỷ đồng.", "số tiền"),
    ],
)
def test_a_sum_of_different_things_is_named_after_none_of_them(sentence: str, last: str) -> None:
    assert read_text([sentence]).figures[-1].indicator == last


def test_whom_a_support_is_for_is_part_of_its_name() -> None:
    text = "Ngân sách hỗ trợ 40 triệu đồng cho mỗi hộ xây mới và 15 triệu đồng cho mỗi hộ sửa chữa."
    assert [figure.indicator for figure in read_text([text]).figures] == [
        "ngân sách hỗ trợ cho mỗi hộ xây mới",
        "ngân sách hỗ trợ cho mỗi hộ sửa chữa",
    ]


def test_a_change_of_rank_is_of_what_its_own_clause_names() -> None:
    read = read_text(["Chỉ số PAPI xếp thứ 7, tăng 3 bậc; chỉ số hài lòng xếp thứ 19, giảm 2 bậc."])
    assert [figure.indicator for figure in read.figures] == ["chỉ số PAPI xếp thứ 7", "chỉ số hài lòng xếp thứ 19"]
