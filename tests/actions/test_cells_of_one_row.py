"""What two cells of one row say together: spent of its cost, short of its target, how it is assessed, and years pointed at."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.question import Memory, Turn
from actions.reading.asked_time import with_year_told
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO Sơ kết giữa nhiệm kỳ năm 2033 xã Bàu Trăn

Số: 71/BC-UBND

Bàu Trăn, ngày 12 tháng 9 năm 2033

## PHỤ LỤC I. CÁC CHỈ TIÊU CHỦ YẾU

| TT | Chỉ tiêu | Đơn vị | Mục tiêu 2035 | TH 2031 | TH 2032 | Ước TH 2033 | Đánh giá khả năng hoàn thành |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 1 | Thu nhập bình quân đầu người | Triệu đồng/năm | 90 | 61,2 | 66,8 | 72,5 | Có khả năng đạt |
| 2 | Tỷ lệ hộ cận nghèo | % | 1,5 | 4,2 | 3,6 | 2,9 | Khó đạt |
| 3 | Sản phẩm OCOP được công nhận | Sản phẩm | 20 | 7 | 11 | 15 | Có khả năng vượt |
| 4 | Nhà văn hóa ấp đạt chuẩn | Nhà | 12 | 4 | 5 | 6 | Không đạt |

## PHỤ LỤC II. DANH MỤC DỰ ÁN

| TT | Tên dự án | Chủ đầu tư | Tổng mức đầu tư (tỷ đồng) | Đã giải ngân (tỷ đồng) | Thời gian thực hiện |
| --- | --- | --- | --- | --- | --- |
| 1 | Cầu Kênh Xáng | Ban Quản lý dự án | 80,0 | 50,0 | 2032 – 2034 |
| 2 | Xây mới Trường THCS Bàu Trăn | Phòng Văn hóa - Xã hội | 36,4 | 9,1 | 2033 – 2035 |
| 3 | Đường vào khu sản xuất Gò Mối | Phòng Kinh tế | 24,0 | 24,0 | 2031 – 2032 |
| | Tổng cộng | | 140,4 | 83,1 | |
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("bao-cao"), REPORT, name="bao-cao-giua-nhiem-ky-2033-bau-tran.md")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Cầu Kênh Xáng đã giải ngân bao nhiêu % tổng mức đầu tư?", "62,5%"),
        ("Tỷ lệ giải ngân của cầu Kênh Xáng là bao nhiêu?", "62,5%"),
        ("Trường THCS Bàu Trăn mới giải ngân được mấy phần trăm vốn?", "25%"),
        ("Cầu Kênh Xáng còn phải giải ngân bao nhiêu tỷ nữa?", "30 tỷ đồng"),
        ("Trường THCS Bàu Trăn còn bao nhiêu vốn chưa giải ngân?", "27,3 tỷ đồng"),
    ],
)
def test_what_was_spent_is_held_against_the_cost_in_its_own_row(report: Pipeline, asked: str, told: str) -> None:
    answer = body(Conversation(report).ask(asked, "ask_figure"))
    assert told in answer
    assert "140,4" not in answer  # never against the total of all works


def test_what_is_spent_of_the_work_just_told(report: Pipeline) -> None:
    talk = Conversation(report)
    talk.ask("Tổng mức đầu tư cầu Kênh Xáng là bao nhiêu?", "ask_figure")
    assert "50 tỷ đồng" in first_line(talk.ask("Đã tiêu mấy tỷ trong số đó rồi?", "ask_figure"))
    assert "30 tỷ đồng" in first_line(talk.ask("Còn phải giải ngân bao nhiêu nữa?", "ask_compute"))


def test_a_work_that_is_not_listed_has_no_share(report: Pipeline) -> None:
    answer = body(Conversation(report).ask("Chợ Kênh Xáng đã giải ngân bao nhiêu % tổng mức đầu tư?", "ask_figure"))
    assert "62,5" not in answer


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Thu nhập bình quân còn thiếu bao nhiêu triệu nữa mới tới mục tiêu 2035?", "17,5 triệu đồng"),
        ("Nhà văn hóa ấp còn thiếu mấy nhà nữa mới đủ mục tiêu?", "6 nhà"),
        ("Hộ cận nghèo còn phải giảm bao nhiêu điểm nữa mới đạt mục tiêu 2035?", "1,4 điểm phần trăm"),
    ],
)
def test_what_is_short_of_the_target_of_the_same_row(report: Pipeline, asked: str, told: str) -> None:
    assert told in body(Conversation(report).ask(asked, "ask_compute"))


def test_how_far_the_row_just_told_is_from_its_target(report: Pipeline) -> None:
    talk = Conversation(report)
    talk.ask("Sản phẩm OCOP được công nhận năm 2033 là bao nhiêu?", "ask_figure")
    assert "5 sản phẩm" in body(talk.ask("So với đích 2035 còn cách bao xa?", "ask_compare"))


@pytest.mark.parametrize(
    ("asked", "intent", "told"),
    [
        ("Nhà văn hóa ấp tới 2035 có đạt mục tiêu không?", "ask_yes_no", "Không đạt."),
        ("Chỉ tiêu hộ cận nghèo được đánh giá thế nào?", "ask_achievement", "Khó đạt."),
        ("Sản phẩm OCOP liệu có vượt mục tiêu không?", "ask_yes_no", "Có khả năng vượt."),
    ],
)
def test_the_column_that_assesses_a_row_says_how_it_stands(
    report: Pipeline, asked: str, intent: str, told: str
) -> None:
    reply = Conversation(report).ask(asked, intent)
    assert first_line(reply) == told


def test_no_year_but_that_of_the_target_is_assessed(report: Pipeline) -> None:
    reply = Conversation(report).ask("Nhà văn hóa ấp năm 2032 có đạt mục tiêu không?", "ask_yes_no")
    assert first_line(reply) != "Không đạt."


@pytest.mark.parametrize(
    ("text", "period", "read"),
    [
        ("hai năm trước đó, tức 2031, thì sao", "năm 2033", "năm 2031 thì sao"),
        ("năm trước đó thì sao", "năm 2033", "năm 2032 thì sao"),
        ("từ năm đó tới 2033 giảm mấy điểm", "năm 2031", "từ năm 2031 tới 2033 giảm mấy điểm"),
        ("tu do den 2033 tang bao nhieu", "năm 2031", "tu năm 2031 den 2033 tang bao nhieu"),
        ("so với năm đó thì tăng mấy", "năm 2032", "so với năm 2032 thì tăng mấy"),
        ("năm đó có gì hay", "năm 2032", "năm đó có gì hay"),
        ("năm trước đó thì sao", "", "năm trước đó thì sao"),
    ],
)
def test_a_year_that_is_pointed_to_is_counted_from_the_one_told(text: str, period: str, read: str) -> None:
    turn = with_year_told(Turn(text, "ask_figure"), Memory(period=period))
    assert " ".join(turn.text.split()) == read


def test_a_change_since_the_year_just_told(report: Pipeline) -> None:
    talk = Conversation(report)
    talk.ask("Tỷ lệ hộ cận nghèo năm 2031 là bao nhiêu?", "ask_figure")
    answer = talk.ask("Từ năm đó tới 2033 giảm được mấy điểm phần trăm?", "ask_figure")
    assert answer.status == Status.ANSWERED
    assert "1,3 điểm phần trăm" in body(answer)


def test_what_is_spent_is_told_where_nothing_asks_what_is_left(report: Pipeline) -> None:
    talk = Conversation(report)
    talk.ask("Cầu Kênh Xáng đã giải ngân bao nhiêu phần trăm?", "ask_figure")
    assert "9,1 tỷ đồng" in first_line(talk.ask("Còn trường THCS Bàu Trăn đã giải ngân bao nhiêu?", "ask_figure"))
    asked = "Chưa biết cầu Kênh Xáng đã giải ngân được bao nhiêu?"
    assert "50 tỷ đồng" in first_line(Conversation(report).ask(asked, "ask_figure"))


@pytest.mark.parametrize(
    "asked",
    [
        "Đến năm 2035 thu nhập bình quân đầu người phải đạt bao nhiêu theo mục tiêu?",
        "Thu nhập bình quân đầu người phải đạt bao nhiêu thì mới hoàn thành mục tiêu?",
    ],
)
def test_what_must_be_reached_is_the_target_and_no_gap(report: Pipeline, asked: str) -> None:
    assert "90 triệu đồng" in first_line(Conversation(report).ask(asked, "ask_figure"))


def test_an_assessment_is_of_its_own_target(report: Pipeline) -> None:
    talk = Conversation(report)
    told = first_line(talk.ask("Tỷ lệ hộ cận nghèo năm 2035 có đạt mục tiêu không?", "ask_yes_no"))
    assert told.startswith("Khó đạt")
    told = first_line(talk.ask("Tỷ lệ hộ cận nghèo năm 2032 có đạt mục tiêu không?", "ask_yes_no"))
    assert not told.startswith(("Khó đạt", "Có.", "Đúng"))


WARD = """# BÁO CÁO Kinh tế - xã hội 9 tháng đầu năm 2036 phường Gò Sao

| TT | Công trình | Tổng mức đầu tư (tỷ đồng) | Vốn năm 2036 (tỷ đồng) | Giải ngân 9 tháng (tỷ đồng) |
| --- | --- | --- | --- | --- |
| 1 | Đường Bến Lở | 60,0 | 20,0 | 15,0 |
| 2 | Chợ Gò Sao | 30,0 | 8,0 | 2,0 |

| TT | Khoản thu | Dự toán năm 2036 (tỷ đồng) | Thực hiện 9 tháng (tỷ đồng) |
| --- | --- | --- | --- |
| 1 | Thu từ chợ | 12,0 | 10,5 |
| 2 | Thu từ bến bãi | 9,0 | 6,5 |
"""


@pytest.fixture(scope="module")
def ward(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("phuong"), WARD, name="bao-cao-9-thang-2036-go-sao.md")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Đường Bến Lở đã giải ngân bao nhiêu % vốn năm 2036?", "75%"),
        ("Chợ Gò Sao còn bao nhiêu vốn năm 2036 chưa giải ngân?", "6 tỷ đồng"),
        ("Chợ Gò Sao đã giải ngân bao nhiêu phần trăm vốn được giao?", "25%"),
    ],
)
def test_the_whole_that_is_named_is_the_one_held_against(ward: Pipeline, asked: str, told: str) -> None:
    assert told in first_line(Conversation(ward).ask(asked, "ask_figure"))


def test_no_plan_of_a_year_stands_for_the_result_of_nine_months(ward: Pipeline) -> None:
    told = body(Conversation(ward).ask("Thu từ chợ nhiều hơn thu từ bến bãi bao nhiêu tỷ?", "ask_compute"))
    assert "10,5 − 6,5 = 4" in told
