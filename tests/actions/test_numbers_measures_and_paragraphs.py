"""Things numbered otherwise, rankings by the measure asked for, amounts at two times, and sentences of one paragraph."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.words.organisations import organisations_in
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """ỦY BAN NHÂN DÂN XÃ BÃI NGANG
Số: 31/KH-UBND
Bãi Ngang, ngày 08 tháng 01 năm 2052

# KẾ HOẠCH
Phát triển kinh tế - xã hội xã Bãi Ngang năm 2052

## I. TÌNH HÌNH NĂM 2051

1. Bão số 3 đổ bộ ngày 12/9/2051 làm tốc mái 41 nhà; tổng thiệt hại 6,4 tỷ đồng, không có người chết, 03 người bị thương.

2. Giá cá ngừ bình quân 62.000 đồng/kg, thấp hơn năm trước 4.000 đồng/kg. Đội kéo co của xã đoạt giải Ba cấp tỉnh.

3. Hoàn thành nhà lớp học 8 phòng Trường Tiểu học Bãi Ngang 1.

## II. CÁC CHỈ TIÊU CHỦ YẾU

| TT | Chỉ tiêu | Đơn vị tính | Kế hoạch 2051 | Ước thực hiện 2051 | Kế hoạch 2052 |
|---|---|---|---|---|---|
| 1 | Tổng thu ngân sách | Tỷ đồng | 40 | 36 | 45 |
| 2 | Sản lượng hải sản | Tấn | 5.200 | 5.150 | 5.000 |
| 3 | Số lượt khách | Nghìn lượt | 20 | 22 | 30 |
| 4 | Tỷ lệ hộ nghèo | % | 3,0 | 2,8 | 2,1 |

## III. THU NGÂN SÁCH NĂM 2051

| Nội dung thu | Dự toán (triệu đồng) | Thực hiện (triệu đồng) | Tỷ lệ (%) |
|---|---|---|---|
| Thu từ chợ | 900 | 864 | 96,0 |
| Thuê mặt nước | 2.500 | 1.850 | 74,0 |
| Phí bến bãi | 300 | 273 | 91,0 |

## IV. NHIỆM VỤ

1. Nông nghiệp

- Chuyển đổi 30 ha đất lúa kém hiệu quả. Ngân sách xã hỗ trợ 50% tiền giống cho hộ chuyển đổi, tối đa 9 triệu đồng/ha.
- Tiêm phòng 95% đàn bò.

## V. CÔNG TRÌNH

| STT | Công trình | Tổng mức đầu tư (tỷ đồng) | Vốn năm 2052 (tỷ đồng) | Thời gian hoàn thành |
|---|---|---|---|---|
| 1 | Cầu Rạch Gốc | 52 | 10 | Quý III/2053 |
| 2 | Kè Mũi Đá | 24 | 18 | Quý IV/2052 |
"""


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("plan"), PLAN)


@pytest.mark.parametrize(
    "question",
    [
        "Bão số 7 làm xã thiệt hại bao nhiêu tiền?",
        "bão số 7 làm tốc mái mấy nhà",
        "Trường Tiểu học Bãi Ngang 2 mấy phòng?",
    ],
)
def test_what_is_numbered_otherwise_gives_no_figure(plan: Pipeline, question: str) -> None:
    answer = Conversation(plan).ask(question, "ask_figure")
    assert answer.status is not Status.ANSWERED
    assert "không nêu" in first_line(answer)


def test_the_thing_of_that_number_gives_its_figure(plan: Pipeline) -> None:
    assert "6,4 tỷ đồng" in first_line(
        Conversation(plan).ask("Bão số 3 làm xã thiệt hại bao nhiêu tiền?", "ask_figure")
    )


def test_nobody_dead_is_no_count_of_the_wounded(plan: Pipeline) -> None:
    answer = Conversation(plan).ask("Bão số 3 làm bao nhiêu người chết?", "ask_figure")
    assert "không có người chết" in first_line(answer)
    assert not answer.figures


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Khoản nào đạt tỷ lệ thấp nhất trong bảng thu ngân sách?", "74%"),
        ("Mục nào hụt nhiều nhất?", "74%"),
        ("Khoản thu nào đạt cao nhất so dự toán?", "96%"),
        ("Công trình nào tốn nhất?", "52 tỷ đồng"),
        ("Năm 2052 công trình nào được bố trí nhiều vốn nhất?", "18 tỷ đồng"),
    ],
)
def test_a_ranking_keeps_to_the_measure_asked_for(plan: Pipeline, question: str, said: str) -> None:
    answer = Conversation(plan).ask(question, "ask_compare")
    assert answer.strategy == "ranking"
    assert said in first_line(answer)


def test_targets_of_many_units_are_in_no_order_of_growth(plan: Pipeline) -> None:
    assert Conversation(plan).ask("Chỉ tiêu nào tăng cao nhất?", "ask_compare").strategy != "ranking"


def test_the_sum_of_a_work_is_of_no_quarter_in_which_it_ends(plan: Pipeline) -> None:
    assert "quý" not in first_line(Conversation(plan).ask("Tổng mức đầu tư Cầu Rạch Gốc là bao nhiêu?", "ask_figure"))


def test_the_chief_targets_are_the_rows_of_their_table_in_the_own_year(plan: Pipeline) -> None:
    said = body(Conversation(plan).ask("Kế hoạch đặt ra những chỉ tiêu gì?", "ask_count"))
    assert all(value in said for value in ("45 tỷ đồng", "5.000 tấn", "30 nghìn lượt", "2,1%"))
    assert "5.200" not in said


def test_the_chief_targets_of_another_year_are_those_of_that_year(plan: Pipeline) -> None:
    assert "5.200 tấn" in body(Conversation(plan).ask("Các chỉ tiêu chủ yếu năm 2051 là gì?", "ask_count"))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("So với năm ngoái sản lượng hải sản tăng hay giảm?", "giảm 150 tấn so với năm 2051"),
        ("Số lượt khách năm 2052 tăng bao nhiêu so với năm 2051?", "tăng 8 nghìn lượt so với năm 2051"),
    ],
)
def test_one_thing_at_two_times_rose_or_fell(plan: Pipeline, question: str, said: str) -> None:
    assert said in first_line(Conversation(plan).ask(question, "ask_compare"))


def test_shares_at_two_times_are_set_apart_by_points(plan: Pipeline) -> None:
    answer = Conversation(plan).ask("Tỷ lệ hộ nghèo năm 2052 giảm mấy điểm so với 2051?", "ask_compute")
    assert "0,7 điểm phần trăm" in first_line(answer)


def test_what_it_was_before_is_worked_out(plan: Pipeline) -> None:
    assert "66.000 đồng/kg" in first_line(
        Conversation(plan).ask("Năm 2050 giá cá ngừ bình quân mấy đồng một ký?", "ask_figure")
    )


@pytest.mark.parametrize(
    "question",
    ["Bà con muốn bỏ lúa sang trồng cây khác thì được xã giúp cái gì?", "Hộ chuyển đất lúa được nhà nước giúp gì?"],
)
def test_the_sentences_of_one_paragraph_answer_together(plan: Pipeline, question: str) -> None:
    answer = Conversation(plan).ask(question, "ask_task")
    assert answer.status is Status.ANSWERED
    assert "50% tiền giống" in body(answer)


def test_a_question_word_of_the_centre_asks_for_no_spending(plan: Pipeline) -> None:
    assert "giải Ba" in body(Conversation(plan).ask("Đội kéo co thi tỉnh được giải chi", "ask_task"))


def test_so_many_of_the_first_ones_are_named(plan: Pipeline) -> None:
    said = body(Conversation(plan).ask("Hai khoản thu nào đạt thấp nhất?", "ask_compare"))
    assert "74%" in said and "91%" in said and "96%" not in said


REPORT = """ỦY BAN NHÂN DÂN PHƯỜNG TÂN GIANG

Số: 77/BC-UBND
Tân Giang, ngày 16 tháng 6 năm 2047

BÁO CÁO
Tình hình kinh tế - xã hội 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2047

I. KẾT QUẢ 6 THÁNG ĐẦU NĂM

1. Thương mại, du lịch
Bãi Đá đón 9.400 lượt khách; doanh thu ước 2,6 tỷ đồng.
2. Giáo dục
Có 9/11 trường đạt chuẩn quốc gia, hai trường chưa đạt là Tiểu học Gò Me và Mầm non Sao Mai.
3. Lao động
Tạo việc làm mới cho 310 người. Phường tiếp 40 lượt công dân; thu khác của ngân sách phường đạt 1,2 tỷ đồng.

II. CÔNG TRÌNH

| TT | Công trình | Vốn (triệu đồng) | Tiến độ |
|---|---|---|---|
| 1 | Kênh Bà Tư | 4.100 | Đạt 35% khối lượng |
| 2 | Chợ Gò Me | 2.700 | Quý IV/2047 |

III. NHIỆM VỤ 6 THÁNG CUỐI NĂM

1. Phòng Văn hóa báo cáo Chủ tịch phường vào ngày 20 hằng tháng.
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("report"), REPORT)


@pytest.mark.parametrize(
    "question", ["Báo cáo này số mấy?", "Báo cáo này số bao nhiêu, ngày tháng nào?", "báo cáo này ngày nào"]
)
def test_a_report_is_numbered_and_dated_by_its_head(report: Pipeline, question: str) -> None:
    answer = Conversation(report).ask(question, "ask_when")
    assert answer.strategy == "letterhead"
    assert "77/BC-UBND" in first_line(answer)


def test_a_numbered_title_is_no_part_of_the_line_below_it(report: Pipeline) -> None:
    assert "Giáo dục Có" not in body(Conversation(report).ask("Mấy trường đạt chuẩn quốc gia?", "ask_count"))


def test_a_turnover_is_of_what_its_heading_names(report: Pipeline) -> None:
    assert "2,6 tỷ đồng" in first_line(Conversation(report).ask("Doanh thu du lịch được bao nhiêu?", "ask_figure"))


def test_other_revenue_is_no_revenue_of_all(report: Pipeline) -> None:
    assert "1,2 tỷ đồng" in body(Conversation(report).ask("Thu khác được bao nhiêu?", "ask_figure"))


def test_so_many_that_are_to_be_named_claim_no_number(report: Pipeline) -> None:
    answer = Conversation(report).ask("Hai trường nào chưa đạt chuẩn quốc gia?", "ask_yes_no")
    assert answer.status is not Status.CORRECTED_PREMISE
    assert "Gò Me" in body(answer)


def test_half_a_year_is_not_the_whole_year(report: Pipeline) -> None:
    assert (
        Conversation(report).ask("Cả năm 2047 tạo việc làm cho bao nhiêu người?", "ask_figure").status
        is Status.PARTLY_ANSWERED
    )


def test_how_far_a_work_is_tells_no_time(report: Pipeline) -> None:
    assert not first_line(Conversation(report).ask("Kênh Bà Tư bao giờ làm xong?", "ask_when")).startswith("Đạt 35%")
    assert "Quý IV/2047" in body(Conversation(report).ask("Chợ Gò Me bao giờ làm xong?", "ask_when"))


@pytest.mark.parametrize(
    ("sentence", "doer"),
    [
        ("Công ty Môi trường đô thị thu gom rác trước 22 giờ hằng ngày.", "Công ty Môi trường đô thị"),
        ("Công ty Điện lực tỉnh cắt điện vào sáng thứ Ba.", "Công ty Điện lực tỉnh"),
    ],
)
def test_the_name_of_a_company_ends_where_what_it_does_begins(sentence: str, doer: str) -> None:
    assert organisations_in(sentence) == [doer]
