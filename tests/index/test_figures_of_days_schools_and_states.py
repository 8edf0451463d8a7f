"""Days are no months, schools are counted by their level, and what a column says of a work is of that work."""

from __future__ import annotations

import pytest

from index.model import DocumentKind, FigureKind
from tests.index.reading import document, period_label, read_table, read_text, told

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    ("sentence", "told_of"),
    [
        ("Nhóm giữ kho chỉ có 03 người.", [("nhóm giữ kho", "3 người")]),
        ("Việc chậm do tổ đo đạc yếu, chỉ có 04 người.", [("tổ đo đạc yếu", "4 người")]),
        ("Viên chức phụ trách văn hóa - xã hội có 05 người.", [("viên chức phụ trách văn hóa - xã hội", "5 người")]),
        (
            "Huyện có 09 trường: 04 mầm non, 03 tiểu học, 02 trung học cơ sở.",
            [
                ("trường", "9 trường"),
                ("trường mầm non", "4 trường"),
                ("trường tiểu học", "3 trường"),
                ("trường trung học cơ sở", "2 trường"),
            ],
        ),
        (
            "Huyện thiếu 40 bác sĩ, nhiều nhất là khoa nhi (11 người).",
            [("huyện thiếu bác sĩ", "40 bác sĩ"), ("huyện thiếu bác sĩ khoa nhi", "11 người")],
        ),
        ("Hội vận động xây mới 05 và sửa chữa 08 nhà cho hộ khó khăn.", [("sửa chữa nhà cho hộ khó khăn", "8 nhà")]),
        ("Nguyên nhân: 06 vụ do chập điện.", [("vụ do chập điện", "6 vụ")]),
        ("Tỷ lệ kiểm định đầy đủ đạt 96%.", [("tỷ lệ kiểm định đầy đủ", "96%")]),
        ("Duy trì các tổ; thành lập 22 Tổ liên gia.", [("tổ liên gia", "22 tổ")]),
        ("Mở cửa buổi sáng (7 giờ 30 đến 11 giờ 30).", []),
        ("Gián đoạn nguồn vắc xin 5 trong 1.", []),
    ],
)
def test_a_figure_has_the_name_of_what_it_counts(sentence: str, told_of: list[tuple[str, str]]) -> None:
    assert told(read_text([sentence])) == told_of


def test_a_sum_behind_all_parts_is_of_the_whole() -> None:
    read = read_text(["Đã làm 30 nhà, gồm xây mới 18 nhà và sửa chữa 12 nhà, tổng kinh phí 1,5 tỷ đồng."])
    assert told(read)[-1] == ("tổng kinh phí nhà", "1,5 tỷ đồng")
    each = read_text(["Cấp phép 9 dự án, gồm 6 dự án trong nước với tổng vốn 80 tỷ đồng và 3 dự án khác."])
    assert ("tổng vốn dự án trong nước", "80 tỷ đồng") in told(each)


def test_a_day_without_its_year_is_no_month() -> None:
    read = read_text(["Ngày 27 tháng 7 đã tặng 300 suất quà.", "Trợ cấp chi cho 90 đối tượng."])
    assert [period_label(figure) for figure in read.figures] == ["năm 2021", "năm 2021"]
    until = read_text(["Đến ngày 15 tháng 11, giải ngân đạt 60%."])
    assert period_label(until.figures[0]) == "đến ngày 15/11/2021"


@pytest.mark.parametrize(
    "sentence",
    ["Tỷ lệ hồ sơ trực tuyến đạt 91%, năm 2020 là 78%.", "Có 91% hồ sơ nộp qua mạng, năm 2020 là 78%."],
)
def test_the_year_of_the_next_amount_dates_no_other(sentence: str) -> None:
    assert [period_label(figure) for figure in read_text([sentence]).figures] == ["năm 2021", "năm 2020"]


def test_the_time_of_a_cause_dates_no_result() -> None:
    read = read_text(["Tiêm chủng đạt 93%, thấp hơn kế hoạch (95%) do tháng 5 và tháng 6 thiếu vắc xin."])
    assert [period_label(figure) for figure in read.figures] == ["năm 2021", "năm 2021"]
    assert [figure.kind for figure in read.figures][1] is FigureKind.PLAN


def test_a_target_that_was_missed_makes_no_target_of_what_happened() -> None:
    read = read_text(
        ["Chỉ tiêu việc làm không đạt do nhà máy cắt giảm 120 lao động."],
        about=document(DocumentKind.REPORT),
    )
    assert read.figures[0].kind is FigureKind.ACTUAL


def test_a_planned_change_is_no_result() -> None:
    read = read_text(["Tỷ lệ hộ nghèo giảm 1,7 điểm phần trăm, vượt kế hoạch giao (giảm 1,5 điểm phần trăm)."])
    assert [(figure.indicator, figure.kind) for figure in read.figures][1] == ("tỷ lệ hộ nghèo", FigureKind.PLAN)


def test_what_the_column_of_states_says_is_of_the_work_and_so_now() -> None:
    read = read_table(
        ("Công trình", "Tổng mức đầu tư (tỷ đồng)", "Tình trạng"),
        [("Mở rộng đường Bến Đá", "28,6", "Đang thi công, đạt 55%")],
    )
    state = read.figures[-1]
    assert state.indicator == "đang thi công mở rộng đường Bến Đá"
    assert (state.kind, state.period) == (FigureKind.ACTUAL, None)
