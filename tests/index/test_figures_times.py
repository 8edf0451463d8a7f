"""Which time a figure is given: none that comes back every year, none that a sentence beside it keeps for itself."""

from __future__ import annotations

from datetime import date

import pytest

from index.figures import extract_figures
from index.model import DocumentKind, FigureKind, Passage, ReadDocument, Section
from tests.index.reading import document, parents, period_label, read_table, read_text, told

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    "sentence",
    [
        "Thác Mây giới hạn 90 khách/ngày, nghỉ đón khách trong tháng 6 và tháng 7 hằng năm.",
        "Khu rừng đóng cửa phục hồi trong quý I hàng năm, đón 80 khách/ngày.",
        "Mùa mưa (từ tháng 5 đến tháng 10) ngập khoảng 40 ha.",
        "Khách dồn vào các tháng 5 – 8 với 71% lượng cả vùng.",
        "Hội làng diễn ra trong tháng Ba âm lịch với 300 người tham gia.",
    ],
)
def test_a_time_that_comes_back_every_year_is_no_period_of_one_year(sentence: str) -> None:
    read = read_text([sentence, "Lắp 12 biển báo."])
    assert {period_label(figure) for figure in read.figures} == {"năm 2021"}


def test_a_month_with_its_year_is_a_period_before_a_word_on_every_year_too() -> None:
    (figure,) = read_text(["Trong tháng 3/2021, mỗi năm 10 tỷ đồng đã được bố trí."]).figures
    assert period_label(figure) == "tháng 3 năm 2021"


@pytest.mark.parametrize("days", ["từ 10 đến 12 tháng Giêng âm lịch", "từ 6 đến 8 tháng Ba", "10 tháng 3 âm lịch"])
def test_days_of_a_lunar_month_are_no_amount(days: str) -> None:
    assert told(read_text([f"Hội làng tổ chức {days}, kinh phí tổ chức 2 tỷ đồng."]))[0][1] == "2 tỷ đồng"


@pytest.mark.parametrize(
    "sentences",
    [
        ["Hiện nay, tổng số bến thuyền trên sông là 40 bến, trong đó có 12 bến có mái che."],
        ["Hiện nay, tổng số bến thuyền trên sông là 40 bến. Trong đó, có 12 bến có mái che."],
    ],
)
def test_a_part_of_what_there_is_now_has_no_period_of_the_plan(sentences: list[str]) -> None:
    whole, part = read_text(sentences).figures
    assert part.parent == whole.id
    assert (whole.period, part.period) == (None, None)


def test_a_duration_with_its_frequency_is_still_an_amount() -> None:
    assert [figure.amount.text() for figure in read_text(["Thời gian rà soát từ 3 đến 6 tháng."]).figures] == [
        "từ 3 đến 6 tháng"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Năm học 2019 – 2020 tỷ lệ lên lớp đạt 99%.",
        "Lắp 40 đèn, hoàn thành trước tháng 6/2022.",
        "Lắp 40 đèn, xong trong quý III/2021.",
        "Mở 8 lớp cho 200 người (giai đoạn 2022 – 2023: 3 lớp, 80 người).",
        "Chọn 12 hộ làm trước; giai đoạn 2023 – 2025 nhân rộng thành 60 hộ.",
    ],
)
def test_a_school_year_a_deadline_and_an_aside_date_no_later_sentence(sentence: str) -> None:
    assert period_label(read_text([sentence, "Trồng 300 cây xanh."]).figures[-1]) == "năm 2021"


def test_the_year_that_a_sentence_speaks_of_still_dates_the_next() -> None:
    read = read_text(["Năm 2019 thu ngân sách đạt 5 tỷ đồng.", "Trồng 300 cây xanh."])
    assert [period_label(figure) for figure in read.figures] == ["năm 2019", "năm 2019"]


@pytest.mark.parametrize(
    ("sentence", "periods"),
    [
        ("Rác phát sinh 12 tấn/ngày, thu gom được 80%; lò đốt hư hỏng từ tháng 10/2020.", ["năm 2021", "năm 2021"]),
        ("Chọn 12 hộ làm trước; giai đoạn 2023 – 2025 nhân rộng thành 60 hộ.", ["năm 2021", "giai đoạn 2023–2025"]),
    ],
)
def test_the_time_of_a_later_clause_is_not_that_of_an_earlier_one(sentence: str, periods: list[str]) -> None:
    assert [period_label(figure) for figure in read_text([sentence]).figures] == periods


def test_the_time_of_a_cause_is_not_that_of_its_effect() -> None:
    (figure,) = read_text(
        ["Trồng rừng đạt 59% kế hoạch vì nắng hạn kéo dài trong tháng 6, tháng 7 khiến thiếu giống."]
    ).figures
    assert period_label(figure) == "năm 2021"


def test_what_is_added_up_over_the_years_has_the_years_of_its_heading() -> None:
    read = read_text(
        ["Lượng khách năm 2020 đạt 300 lượt.", "Tính chung 4 năm đạt 900 lượt."],
        heading="Kết quả giai đoạn 2017 – 2020",
    )
    assert [period_label(figure) for figure in read.figures] == ["năm 2020", "giai đoạn 2017–2020"]


def test_a_time_set_apart_by_rieng_is_that_of_its_own_amount() -> None:
    read = read_text(["Giải ngân vốn đầu tư công đạt 95% kế hoạch vốn, riêng quý II đạt 50%."])
    assert [period_label(figure) for figure in read.figures] == ["năm 2021", "quý II năm 2021"]


def test_a_month_that_dates_one_clause_dates_no_other_clause_of_the_sentence() -> None:
    read = read_text(
        [
            "Diệt muỗi 02 đợt, đợt 2 trong tháng 9; lập hồ sơ sức khỏe cho 4.000 người.",
            "Giao khoán 3.720 ha rừng cho 14 nhóm hộ; tiền công được trả trong tháng 6.",
            "Khởi công cầu Vạn Chài trong quý III; hoàn thành 2,7 km đường ven hồ.",
        ]
    )
    labels = dict(zip((amount for _, amount in told(read)), map(period_label, read.figures), strict=True))
    assert {labels[amount] for amount in ("4.000 người", "3.720 ha", "14 nhóm", "2,7 km")} == {"năm 2021"}


def test_a_month_said_of_an_amount_or_ahead_of_all_goes_on_behind_a_semicolon() -> None:
    read = read_text(
        ["Trong tháng 9, chợ thu 5 tỷ đồng; bến xe thu 4 tỷ đồng.", "Doanh thu quý I đạt 7 tỷ đồng; chi 3 tỷ đồng."]
    )
    assert [period_label(figure) for figure in read.figures] == [
        "tháng 9 năm 2021",
        "tháng 9 năm 2021",
        "quý I năm 2021",
        "quý I năm 2021",
    ]


def test_when_something_happens_dates_no_later_sentence() -> None:
    read = read_text(
        ["Khởi công cầu Đá Bàn trong quý II/2021, tổng mức đầu tư 286 tỷ đồng.", "Cải tạo 12,4 km vỉa hè."]
    )
    assert period_label(read.figures[-1]) == "năm 2021"


def test_a_heading_that_weighs_a_time_up_gives_that_time() -> None:
    read = read_text(["Trồng mới 4.150 ha rừng."], heading="I. ĐÁNH GIÁ NHIỆM KỲ 2021 - 2025")
    assert [period_label(figure) for figure in read.figures] == ["nhiệm kỳ 2021–2025"]


def test_the_years_that_a_total_is_of_are_its_time_and_no_figure() -> None:
    read = read_text(
        [
            "Giá trị sản xuất năm 2025 đạt 7.460 tỷ đồng.",
            "Thu ngân sách 5 năm đạt 770 tỷ đồng; riêng năm 2023 giảm còn 139,5 tỷ đồng.",
        ],
        heading="I. KẾT QUẢ GIAI ĐOẠN 2021 - 2025",
    )
    assert [(figure.indicator, figure.amount.text(), period_label(figure)) for figure in read.figures] == [
        ("giá trị sản xuất", "7.460 tỷ đồng", "năm 2025"),
        ("thu ngân sách 5 năm", "770 tỷ đồng", "giai đoạn 2021–2025"),
        ("thu ngân sách", "139,5 tỷ đồng", "năm 2023"),
    ]
    assert [figure.amount.text() for figure in read_text(["Cam kết làm việc ít nhất 05 năm."]).figures] == [
        "5 năm trở lên"
    ]


def test_months_of_a_plan_for_years_to_come_are_of_no_single_year() -> None:
    about = document(period="giai đoạn 2026-2030", issued=date(2025, 11, 25))
    read = read_text(["Tháng 5 đến tháng 8, tần suất đo 4 đợt/tháng."], about=about)
    assert [(period_label(figure), figure.kind) for figure in read.figures] == [
        ("giai đoạn 2026–2030", FigureKind.PLAN)
    ]


def test_a_nearer_year_of_a_plan_for_a_far_one_is_still_to_come() -> None:
    about = document(period="đến năm 2035", issued=date(2025, 11, 19))
    read = read_text(["Hình thành 20 mô hình sản xuất."], heading="Đến năm 2030", about=about)
    assert [figure.kind for figure in read.figures] == [FigureKind.PLAN]


def test_how_often_a_sum_is_taken_is_no_figure_of_it() -> None:
    read = read_text(["Dự toán kinh phí tập huấn: 30.000.000 đồng/năm x 05 năm = 150.000.000 đồng."])
    assert told(read) == [
        ("dự toán kinh phí tập huấn", "30.000.000 đồng/năm"),
        ("dự toán kinh phí tập huấn", "150.000.000 đồng"),
    ]


def test_the_one_year_that_a_sum_is_for_is_part_of_its_name() -> None:
    assert told(read_text(["Dự toán kinh phí tập huấn 01 năm: 30.000.000 đồng."])) == [
        ("dự toán kinh phí tập huấn 01 năm", "30.000.000 đồng")
    ]


def test_the_result_of_a_multiplication_is_the_whole_of_the_list_under_it() -> None:
    about = document(period="giai đoạn 2026-2030")
    sentences = [
        "Kinh phí tập huấn: 30 triệu đồng/năm x 05 năm = 150 triệu đồng.",
        "Trong đó:",
        "\n- Tài liệu: 50 triệu đồng.",
    ]
    assert parents(read_text(sentences, about=about))["tài liệu"] == "kinh phí tập huấn"


@pytest.mark.parametrize(
    "sentences",
    [
        ["Tuyển 40 giáo viên trước năm học 2021 - 2022."],
        ["Sửa 12 phòng học, xong trước Tết Dương lịch 2022."],
        ["Chợ mở thêm hai buổi mỗi tuần từ tháng 4.", "Sửa 12 phòng học."],
    ],
)
def test_what_a_time_only_comes_after_or_began_with_is_not_of_it(sentences: list[str]) -> None:
    assert period_label(read_text(sentences).figures[-1]) == "năm 2021"


def test_the_start_of_a_year_is_left_where_the_outcome_is_told() -> None:
    read = read_text(["Đầu năm có 140 hộ nghèo, nay còn 92 hộ nghèo. Đã dạy nghề cho 30 người."])
    told_for = {figure.amount.text(): figure.period.label for figure in read.figures if figure.period}
    assert told_for == {"140 hộ": "đầu năm 2021", "92 hộ": "năm 2021", "30 người": "năm 2021"}


def test_the_beginning_of_the_year_in_parentheses_is_of_the_year_said_before() -> None:
    read = read_text(["Cuối năm 2020 tỷ lệ hộ nghèo còn 10% (đầu năm 12%)."])
    assert [period_label(figure) for figure in read.figures] == ["cuối năm 2020", "đầu năm 2020"]


def test_the_year_of_a_published_index_is_not_that_of_the_sentences_after_it() -> None:
    about = document(DocumentKind.REPORT, period="năm 2021")
    sentences = ["Chỉ số hài lòng năm 2020 (công bố tháng 4/2021) đạt 85 điểm.", "Tiếp 340 lượt công dân."]
    assert period_label(read_text(sentences, about=about).figures[-1]) == "năm 2021"


def test_the_years_of_a_sum_are_named_by_it() -> None:
    sentences = [
        "Tổng kinh phí thực hiện Đề án là 90 tỷ đồng, gồm: ngân sách tỉnh 60 tỷ đồng; vốn xã hội hóa 30 tỷ đồng.",
        "Phân kỳ: năm 2028 là 50 tỷ đồng; năm 2029 là 40 tỷ đồng.",
    ]
    read = read_text(sentences, about=document(period="giai đoạn 2028-2029"))
    named = {figure.indicator for figure in read.figures[-2:]}
    assert {name.lower() for name in named} == {"kinh phí thực hiện đề án"}
    assert [period_label(figure) for figure in read.figures[-2:]] == ["năm 2028", "năm 2029"]


def test_the_month_a_point_s_first_task_is_due_in_dates_no_other() -> None:
    text = "Khám sức khỏe cho học sinh, hoàn thành trong tháng 11/2021; kiểm tra bếp ăn ít nhất 2 lần mỗi năm học."
    heading = "Khám sức khỏe cho học sinh, hoàn thành trong tháng 11/2021"
    assert [period_label(figure) for figure in read_text([text], heading=heading).figures] == ["năm 2021"]


def test_how_many_months_of_a_year_is_no_month() -> None:
    text = "Hỗ trợ học sinh nghèo 200.000 đồng/tháng, thời gian hưởng không quá 9 tháng một năm học."
    assert {period_label(figure) for figure in read_text([text]).figures} == {"năm 2021"}


@pytest.mark.parametrize(
    ("heading", "period"),
    [
        ("Cùng kỳ năm 2057", "6 tháng đầu năm 2057"),
        ("Cùng kỳ 2056", "6 tháng đầu năm 2056"),
        ("Cùng kỳ năm trước", "6 tháng đầu năm 2057"),
        ("Cùng kỳ", "6 tháng đầu năm 2057"),
        ("Thực hiện cùng kỳ (6 tháng đầu năm 2056)", "6 tháng đầu năm 2056"),
        ("Thực hiện 6 tháng năm 2058", "6 tháng đầu năm 2058"),
        ("Kế hoạch năm 2058", "năm 2058"),
    ],
)
def test_a_column_of_the_same_months_before_is_of_its_own_year(heading: str, period: str) -> None:
    report = document(DocumentKind.REPORT, period="6 tháng đầu năm 2058")
    (figure,) = read_table(("Chỉ tiêu", heading), [("Lượt khách", "198")], about=report).figures
    assert period_label(figure) == period


def test_the_same_months_are_those_of_the_column_beside() -> None:
    header = ("Chỉ tiêu", "Thực hiện 6 tháng năm 2058", "Cùng kỳ năm 2057")
    _, before = read_table(header, [("Lượt khách", "231", "198")], about=document(period="năm 2059")).figures
    assert period_label(before) == "6 tháng đầu năm 2057"


def test_a_point_that_says_the_end_of_the_year_is_of_the_year_of_the_heading_above_it() -> None:
    about = document(period="năm 2071")
    text = "2. Số lớp học nhờ cuối năm còn 14 lớp. Dựng 3 nhà vệ sinh."
    trail = ("I. KẾT QUẢ NĂM 2070",)
    section = Section("ke-hoach:s1", about.id, "I.2", "2. Số lớp học nhờ cuối năm còn 14 lớp.", trail, 0, len(text))
    ends = ((0, 38), (39, len(text)))
    passages = tuple(
        Passage(f"ke-hoach:p{start}", about.id, section.id, start, end, text[start:end]) for start, end in ends
    )
    figures = extract_figures(ReadDocument(about, text, (section,), passages)).figures
    assert [figure.period.end.year for figure in figures if figure.period] == [2070, 2070]
