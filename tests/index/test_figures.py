"""Figures of running text: what is measured, when, as what, and of what it is a part."""

from __future__ import annotations

from datetime import date

import pytest

from index.model import DocumentKind, FigureKind
from tests.index.reading import document, parents, period_label, read_text, told

PLAN = (
    "Một là, chỉ đạo các giải pháp nhằm hoàn thành các chỉ tiêu phát triển kinh tế – xã hội năm 2021.",
    "Trong đó, thu ngân sách đạt 2.341,6 tỷ đồng trở lên (trong đó: thuế phí đạt trên 896,6 tỷ đồng; thu tiền sử dụng đất "
    "đạt 1.445 tỷ đồng).",
    "Chi ngân sách thành phố đạt 2.580 tỷ đồng.",
)


def test_the_plan_is_read_without_a_fault() -> None:
    read = read_text(PLAN, heading="Một số nhiệm vụ, giải pháp 6 tháng cuối năm 2021")
    assert told(read) == [
        ("thu ngân sách", "2.341,6 tỷ đồng trở lên"),
        ("thuế phí", "trên 896,6 tỷ đồng"),
        ("thu tiền sử dụng đất", "1.445 tỷ đồng"),
        ("chi ngân sách thành phố", "2.580 tỷ đồng"),
    ]
    assert {period_label(figure) for figure in read.figures} == {"năm 2021"}
    assert {figure.kind for figure in read.figures} == {FigureKind.PLAN}
    assert parents(read) == {
        "thu ngân sách": None,
        "thuế phí": "thu ngân sách",
        "thu tiền sử dụng đất": "thu ngân sách",
        "chi ngân sách thành phố": None,
    }


def test_every_span_is_the_amount_with_its_bound_in_the_text() -> None:
    read = read_text(PLAN)
    assert [read.text[figure.start : figure.end] for figure in read.figures] == [
        "2.341,6 tỷ đồng trở lên",
        "trên 896,6 tỷ đồng",
        "1.445 tỷ đồng",
        "2.580 tỷ đồng",
    ]


@pytest.mark.parametrize(
    ("sentence", "indicators"),
    [
        ("UBND tỉnh đã chỉ đạo xây dựng 11 đề án phát triển kinh tế – xã hội giai đoạn 2021 – 2025.",
         ["đề án phát triển kinh tế – xã hội"]),
        ("- Phấn đấu 100% hộ gia đình được dùng nước sạch.", ["hộ gia đình được dùng nước sạch"]),
        ("đ) Trên 80% số trạm y tế xã, phường và 100% cơ sở cai nghiện đủ điều kiện hoạt động.",
         ["trạm y tế xã, phường", "cơ sở cai nghiện đủ điều kiện hoạt động"]),
        ("Diện tích gieo cấy lúa 3.200 ha, năng suất bình quân 55 tạ/ha, sản lượng 17.600 tấn.",
         ["diện tích gieo cấy lúa", "năng suất bình quân lúa", "sản lượng lúa"]),
        ("Giảm tỷ lệ hộ nghèo xuống còn 1,5%; trồng mới 500 ha rừng tập trung.",
         ["tỷ lệ hộ nghèo", "trồng mới rừng tập trung"]),
        ("Thu ngân sách trên địa bàn ước đạt 1.250 tỷ đồng, bằng 53% dự toán, tăng 8% so với cùng kỳ.",
         ["thu ngân sách trên địa bàn", "thu ngân sách trên địa bàn so với dự toán",
          "thu ngân sách trên địa bàn so với cùng kỳ"]),
        ("Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản đạt 95%;",
         ["dân số", "tỷ lệ dân số từ 15 tuổi trở lên có tài khoản"]),
        ("Tỷ lệ trang trại, hợp tác xã (trồng trọt, chăn nuôi) dùng nền tảng số đạt tối thiểu 50%;",
         ["tỷ lệ trang trại, hợp tác xã dùng nền tảng số"]),
        ("Đưa tỷ lệ doanh nghiệp ứng dụng công nghệ số lên tối thiểu 80%.", ["tỷ lệ doanh nghiệp ứng dụng công nghệ số"]),
        ("Xây dựng 3 trường đạt chuẩn quốc gia theo kế hoạch.", ["trường đạt chuẩn quốc gia"]),
        ("Thu nhập bình quân đầu người đạt 60 triệu đồng/người/năm.", ["thu nhập bình quân đầu người"]),
        ("Lắp đặt mới: 58 trạm (Trong đó: VNPT: 25 trạm, Viettel: 33 trạm).", ["lắp đặt mới trạm", "VNPT", "Viettel"]),
        ("- Chỉ tiêu 1: Năm 2025 có 60% cơ quan có lãnh đạo là nữ.", ["cơ quan có lãnh đạo là nữ"]),
        ("Theo phương châm “4 tại chỗ”.", [""]),
    ],
)  # fmt: skip
def test_the_indicator_is_the_phrase_that_is_measured(sentence: str, indicators: list[str]) -> None:
    assert [figure.indicator for figure in read_text([sentence]).figures] == indicators


@pytest.mark.parametrize(
    ("sentence", "labels"),
    [
        ("Tỷ lệ A đạt 50% vào năm 2025; tỷ lệ B đạt 60% vào năm 2030.", ["năm 2025", "năm 2030"]),
        ("Năm 2022, thu ngân sách đạt 5 tỷ đồng, chi ngân sách đạt 6 tỷ đồng.", ["năm 2022", "năm 2022"]),
        ("Đến năm 2025 đạt 20%, đến năm 2030 đạt 50% số xã.", ["đến năm 2025", "đến năm 2030"]),
        ("Thu ngân sách đạt 5 tỷ đồng, tăng 8% so với năm 2020.", ["năm 2021", "năm 2021"]),
        ("Theo Nghị quyết số 03-NQ/TU năm 2016, xây dựng 5 trường.", ["năm 2021"]),
    ],
)
def test_the_period_is_the_one_said_nearest(sentence: str, labels: list[str]) -> None:
    assert [period_label(figure) for figure in read_text([sentence]).figures] == labels


def test_a_heading_gives_the_period_when_the_paragraph_does_not() -> None:
    (figure,) = read_text(["Thu ngân sách đạt 5 tỷ đồng."], heading="Nhiệm vụ quý III năm 2021").figures
    assert period_label(figure) == "quý III năm 2021"


@pytest.mark.parametrize(
    ("sentence", "heading", "kind"),
    [
        ("Thu ngân sách đạt 5 tỷ đồng.", "", FigureKind.PLAN),
        ("Thu ngân sách ước đạt 5 tỷ đồng.", "", FigureKind.ESTIMATE),
        ("Thành phố đã xây dựng 5 trường.", "", FigureKind.ACTUAL),
        ("Thu ngân sách đạt 5 tỷ đồng.", "Đánh giá tình hình kinh tế – xã hội", FigureKind.ACTUAL),
        ("Phấn đấu thu ngân sách đạt 5 tỷ đồng.", "Kết quả đạt được", FigureKind.PLAN),
    ],
)
def test_the_kind_follows_the_clause_then_the_heading(sentence: str, heading: str, kind: FigureKind) -> None:
    (figure,) = read_text([sentence], heading=heading).figures
    assert figure.kind is kind


def test_a_report_and_a_period_that_is_over_speak_of_results() -> None:
    report = read_text(["Thu ngân sách đạt 5 tỷ đồng."], about=document(DocumentKind.REPORT))
    assert report.figures[0].kind is FigureKind.ACTUAL
    late = document(issued=date(2022, 7, 1))
    past = read_text(["Năm 2020, thu ngân sách đạt 5 tỷ đồng."], about=late)
    assert past.figures[0].kind is FigureKind.ACTUAL


def test_a_list_opened_by_trong_do_holds_parts() -> None:
    read = read_text(
        [
            "Tổng vốn đầu tư là 500 tỷ đồng, trong đó:",
            "\n- Vốn ngân sách: 200 tỷ đồng;",
            "\n- Vốn khác: 300 tỷ đồng.",
            "\nXây dựng 5 trường.",
        ]
    )
    assert parents(read) == {
        "tổng vốn đầu tư": None,
        "vốn ngân sách": "tổng vốn đầu tư",
        "vốn khác": "tổng vốn đầu tư",
        "xây dựng trường": None,
    }


def test_parts_after_shares_and_changes_are_parts_of_the_amount_before_those() -> None:
    read = read_text(
        [
            "Tổng thu ngân sách đạt 20 tỷ đồng, bằng 56% dự toán năm, tăng 12% so với cùng kỳ;",
            " trong đó thuế ngoài quốc doanh 9 tỷ đồng, lệ phí trước bạ 7 tỷ đồng.",
        ]
    )
    found = parents(read)
    assert found["thuế ngoài quốc doanh"] == found["lệ phí trước bạ"] == "tổng thu ngân sách"


def test_an_equivalent_in_parentheses_is_no_part() -> None:
    read = read_text(["Diện tích rừng là 5 ha (tương đương 50.000 m²)."])
    assert all(figure.parent is None for figure in read.figures)


def test_the_greatest_value_in_the_indicator_bounds_the_amount() -> None:
    (figure,) = read_text(["Mức vay tối đa đối với hộ nghèo là 100 triệu đồng."]).figures
    assert figure.amount.text() == "không quá 100 triệu đồng"


def test_the_place_is_the_one_the_passage_names() -> None:
    (figure,) = read_text(["Tại phường Tân Long, xây dựng 5 trường."]).figures
    assert figure.place == "phường Tân Long"


def test_numbers_that_measure_nothing_are_no_figures() -> None:
    read = read_text(
        ["Nghị quyết số 03-NQ/TU ngày 02/8/2016 về lớp 2 và lớp 6 năm học 2021-2022, kỳ họp thứ hai khóa XIX."]
    )
    assert read.figures == ()


@pytest.mark.parametrize(
    ("sentence", "indicators"),
    [
        ("Tỷ lệ thu gom rác ở đô thị đạt 98%, ở nông thôn đạt 90%.",
         ["tỷ lệ thu gom rác ở đô thị", "tỷ lệ thu gom rác ở nông thôn"]),
        ("Thu ngân sách năm 2021 dự kiến 25 tỷ đồng, trong đó thu cân đối 19 tỷ đồng; năm 2022 là 27 tỷ đồng.",
         ["thu ngân sách", "thu cân đối", "thu ngân sách"]),
        ("Chuyển đổi sang trạm 5G: 125 trạm (VNPT: 56 trạm), nâng tổng số trạm 5G: 188 trạm.",
         ["chuyển đổi sang trạm 5G", "VNPT", "tổng số trạm 5G"]),
        ("Số lượng hồ sơ: 01 hồ sơ điện tử và 01 hồ sơ giấy.", ["hồ sơ điện tử", "hồ sơ giấy"]),
        ("Dẫn chương trình (không quá 02 người): 1.000.000 đồng/buổi.", ["dẫn chương trình", "dẫn chương trình"]),
        ("Phương án cắt giảm 30% thời gian giải quyết thủ tục.", ["thời gian giải quyết thủ tục"]),
        ("Hội nghị tuyên truyền, tập huấn: 21 triệu đồng.", ["hội nghị tuyên truyền, tập huấn"]),
        ("Tạo việc làm mới cho 2.500 lao động.", ["tạo việc làm mới cho lao động"]),
        ("Hoàn thành giải phóng mặt bằng 35 dự án với diện tích 210 ha.", ["giải phóng mặt bằng", "diện tích"]),
    ],
)  # fmt: skip
def test_what_is_left_unsaid_is_taken_from_before(sentence: str, indicators: list[str]) -> None:
    assert [figure.indicator for figure in read_text([sentence]).figures] == indicators


def test_what_is_so_now_belongs_to_no_period_of_the_plan() -> None:
    now, part = read_text(["Hiện nay, tổng số trạm là 87 trạm. Trong đó, có 28 trạm 5G."]).figures
    assert period_label(now) is None
    assert (now.kind, part.kind) == (FigureKind.ACTUAL, FigureKind.ACTUAL)


def test_the_value_a_change_starts_from_has_not_the_period_of_its_end() -> None:
    first, last = read_text(["Tỷ suất sinh giảm từ 23 ca xuống 18 ca vào năm 2025."]).figures
    assert period_label(first) is None
    assert period_label(last) == "năm 2025"


@pytest.mark.parametrize(
    ("sentence", "indicators"),
    [
        ("Phạt tiền từ 20 triệu đồng đến 40 triệu đồng đối với hành vi cản trở chữa cháy.",
         ["phạt tiền đối với hành vi cản trở chữa cháy"]),
        ("Tần suất thu gom tối thiểu 3 lần/tuần đối với khu vực đô thị và 2 lần/tuần đối với khu vực nông thôn.",
         ["tần suất thu gom đối với khu vực đô thị", "tần suất thu gom đối với khu vực nông thôn"]),
        ("- Tại địa bàn đô thị: 100% giáo viên mầm non được bồi dưỡng.",
         ["giáo viên mầm non được bồi dưỡng tại địa bàn đô thị"]),
        ("Lý do: có thể rút ngắn được 18 ngày còn 42 ngày.", ["", ""]),
        ("Phí chứng thực giao dịch nhà ở: 50.000 đồng.", ["phí chứng thực giao dịch nhà ở"]),
    ],
)  # fmt: skip
def test_no_indicator_is_a_torn_phrase(sentence: str, indicators: list[str]) -> None:
    assert [figure.indicator for figure in read_text([sentence]).figures] == indicators


@pytest.mark.parametrize(
    "sentence", ["Bản đồ tỷ lệ 1:5.000 đến 1:25.000.", "Tại số 298, đường Trần Hưng Đạo.", "Mã thủ tục 2.001019.",
                 "Mức chi (1.000đ)."]
)  # fmt: skip
def test_scales_addresses_codes_and_units_alone_are_no_figures(sentence: str) -> None:
    assert read_text([sentence]).figures == ()


@pytest.mark.parametrize(
    ("sentence", "heading", "kinds"),
    [
        ("Năm 2025, thành phố đón 412 nghìn lượt khách, tăng 15%.", "Kế hoạch phát triển du lịch năm 2026",
         {FigureKind.ACTUAL}),
        ("Năm 2025, thành phố đón ước đạt 412 nghìn lượt khách.", "Kế hoạch năm 2026", {FigureKind.ESTIMATE}),
        ("Giai đoạn 2021 – 2025, thành phố trồng 12.000 cây xanh.", "Nhiệm vụ, giải pháp năm 2026", {FigureKind.ACTUAL}),
        ("Chỉ tiêu năm 2025 là đón 400 nghìn lượt khách.", "Kế hoạch năm 2026", {FigureKind.PLAN}),
        ("Thu ngân sách 845 tỷ đồng.", "Mục tiêu năm 2025", {FigureKind.PLAN}),
        ("Dự toán thu năm 2025 là 800 tỷ đồng.", "Nhiệm vụ năm 2026", {FigureKind.PLAN}),
        ("Năm 2025, thực hiện kế hoạch năm, thành phố trồng 900 cây xanh.", "Nhiệm vụ năm 2026", {FigureKind.ACTUAL}),
        ("Năm 2026, thành phố đón 460 nghìn lượt khách.", "Nhiệm vụ, giải pháp năm 2026", {FigureKind.PLAN}),
    ],
)  # fmt: skip
def test_a_period_over_before_the_plan_begins_has_results_and_no_targets(
    sentence: str, heading: str, kinds: set[FigureKind]
) -> None:
    read = read_text([sentence], heading=heading, about=document(period="năm 2026"))
    assert {figure.kind for figure in read.figures} == kinds


def test_a_period_over_before_the_plan_was_issued_has_results_and_no_targets() -> None:
    about = document(period="năm 2026", issued=date(2026, 7, 6))
    read = read_text(
        ["6 tháng đầu năm 2026, thành phố trồng 9.000 cây xanh."], heading="Nhiệm vụ 6 tháng cuối năm", about=about
    )
    assert [figure.kind for figure in read.figures] == [FigureKind.ACTUAL]


@pytest.mark.parametrize(
    ("sentence", "indicator"),
    [
        ("Nâng cấp 23,5 km đường nội thị.", "nâng cấp đường nội thị"),
        ("Xây mới 3 trường tiểu học tại các phường Đông Hải, Tân Lập và An Bình.",
         "trường tiểu học tại các phường Đông Hải, Tân Lập và An Bình"),
        ("Xây 5 nhà văn hóa ở các xã Tân Cương, Phúc Xuân, Phúc Trìu và tổ chức lớp học.",
         "nhà văn hóa ở các xã Tân Cương, Phúc Xuân, Phúc Trìu"),
        ("Mở 3 lớp tại các phường Tân Lập, Đồng Quang, hoàn thành trong năm.", "lớp tại các phường Tân Lập, Đồng Quang"),
        ("Xây 4 trường tại phường Tân Lập, UBND phường quản lý.", "trường tại phường Tân Lập"),
        ("Xây 4 trường tại phường Tân Lập, Sở Giáo dục chủ trì.", "trường tại phường Tân Lập"),
    ],
)  # fmt: skip
def test_an_indicator_is_cut_within_no_word_and_no_list_of_names(sentence: str, indicator: str) -> None:
    (figure,) = read_text([sentence]).figures
    assert figure.indicator == indicator
