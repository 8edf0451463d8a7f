"""A commune's plan for a year: what is asked on after an amount, tables summed up, widths, names typed small, spoken years."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from settings import PROJECT
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over

pytestmark = pytest.mark.app

DOCUMENT = PROJECT / "tests" / "fixtures" / "documents" / "ke-hoach-2037-thach-khuong.md"


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over(opened(build(tmp_path_factory.mktemp("thach-khuong") / "work", [DOCUMENT])))


@pytest.fixture
def commune(pipeline: Pipeline) -> Conversation:
    return Conversation(pipeline)


def test_another_thing_of_the_same_sentence_is_told_in_the_unit_just_told(commune: Conversation) -> None:
    commune.ask("Đàn lợn năm 2036 xã có mấy con?", "ask_figure")
    other = commune.ask("thế còn gia cầm", "ask_task")
    assert first_line(other).startswith("Đàn gia cầm năm 2036: 186.000 con")
    assert first_line(commune.ask("còn trâu bò thì sao", "ask_task")).startswith("Đàn trâu, bò năm 2036: 2.870")


def test_a_field_of_work_after_an_amount_is_described(commune: Conversation) -> None:
    commune.ask("Năm 2036 có bao nhiêu hộ nghèo?", "ask_figure")
    assert "08 trường" in body(commune.ask("còn giáo dục thì sao", "ask_task"))


@pytest.mark.parametrize(
    ("question", "amount"), [("rộng mấy", "5 m"), ("rộng bao nhiêu", "5 m"), ("kinh phí", "7,8 tỷ")]
)
def test_what_else_is_stated_of_a_row_is_told(commune: Conversation, question: str, amount: str) -> None:
    commune.ask("Cầu Suối Bạc dài mấy mét?", "ask_figure")
    assert amount in first_line(commune.ask(question, "ask_figure"))


def test_the_width_of_a_bridge_and_the_area_of_land_are_told(commune: Conversation) -> None:
    assert "5 m" in first_line(commune.ask("cầu suối bạc rộng bao nhiêu", "ask_figure"))
    assert "1,15 ha" in body(commune.ask("khu dân cư đồng chằm rộng bao nhiêu", "ask_figure"))


@pytest.mark.parametrize(
    "question",
    [
        "cộng hết bốn công trình cầu đường năm tới là mấy tỷ",
        "Tổng kinh phí các công trình giao thông là bao nhiêu?",
        "tổng mức đầu tư của tất cả các công trình",
    ],
)
def test_a_column_without_a_total_is_added_up(commune: Conversation, question: str) -> None:
    reply = commune.ask(question, "ask_compute")
    assert "18,6 + 2,9 + 7,8 + 12,3 = 41,6 tỷ đồng" in first_line(reply)
    assert len(reply.citations) == 4


def test_a_number_of_rows_that_the_table_has_not_is_not_added_up(commune: Conversation) -> None:
    assert "41,6" not in body(commune.ask("Sáu công trình cầu đường hết tất cả bao nhiêu tiền?", "ask_compute"))


def test_lengths_in_two_units_are_added_up(commune: Conversation) -> None:
    assert "10,242 km" in first_line(commune.ask("các công trình giao thông dài tổng cộng bao nhiêu km", "ask_count"))


def test_works_are_listed_by_everyday_words_for_their_field(commune: Conversation) -> None:
    said = body(commune.ask("kể tên mấy công trình đường sá cầu cống xã làm năm 2037 đi", "ask_count"))
    assert all(name in said for name in ("Nà Vạng", "Đồng Mảy", "Suối Bạc", "Bản Hốc"))


@pytest.mark.parametrize("question", ["bán đấu giá đất đồng chằm khi nào", "Đấu giá đất Đồng Chằm vào quý mấy?"])
def test_a_sentence_with_a_number_in_the_name_of_the_act_is_found(commune: Conversation, question: str) -> None:
    assert first_line(commune.ask(question, "ask_when")).startswith("Quý II năm 2037")


def test_names_in_a_row_are_names(commune: Conversation) -> None:
    reply = commune.ask("ba thôn vùng cao được xe rác vô là thôn nào với thôn nào", "ask_task")
    assert reply.status is Status.ANSWERED
    assert "Bản Hốc, Khe Lài, Lũng Sàng" in body(reply)


@pytest.mark.parametrize("question", ["năm 2036 xã còn dở chỗ nào với vì sao", "xã còn kém điểm nào"])
def test_shortcomings_are_told_from_under_their_heading(commune: Conversation, question: str) -> None:
    said = body(commune.ask(question, "ask_overview"))
    assert "rét đậm" in said
    assert "vướng mặt bằng" in said


def test_a_year_spoken_by_its_last_two_numbers_is_meant(commune: Conversation) -> None:
    assert "21 thanh niên" in first_line(commune.ask("năm ba sáu mấy thanh niên đi lính", "ask_figure"))


def test_a_change_against_the_year_before_is_worked_out(commune: Conversation) -> None:
    reply = commune.ask("sản lượng lúa kế hoạch tăng thêm bao nhiêu tấn so năm rồi", "ask_figure")
    assert "7.350 − 7.231 = 119 tấn" in first_line(reply)


def test_so_many_parts_are_per_cents_of_the_year_just_told(commune: Conversation) -> None:
    commune.ask("thu ngân sách năm 2037 bao nhiêu", "ask_figure")
    assert "tăng 10%" in first_line(commune.ask("vậy tăng mấy phần", "ask_compute"))


def test_what_is_left_at_the_end_of_a_year_is_asked_in_english(commune: Conversation) -> None:
    reply = commune.ask("How many poor households are left in the commune at the end of 2036?", "ask_figure")
    assert "268 hộ" in first_line(reply)


def test_plots_sold_are_the_plots_put_up_for_auction(commune: Conversation) -> None:
    assert "46 lô" in first_line(commune.ask("bao nhiêu lô đất đồng chằm được bán đấu giá", "ask_figure"))


@pytest.mark.parametrize(
    "claim",
    [
        "thu tiền sử dụng đất năm 2036 chưa vượt thuế và phí đúng không",
        "thu tiền sử dụng đất năm 2036 không được nhiều hơn thuế và phí phải không",
    ],
)
def test_a_denied_order_is_put_right(commune: Conversation, claim: str) -> None:
    answer = commune.ask(claim, "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "9.800 − 8.350" in body(answer)


def test_the_denial_of_a_whole_claim_gets_no_verdict(commune: Conversation) -> None:
    said = body(commune.ask("không có chuyện chi ngân sách lớn hơn thu ngân sách đúng không", "ask_yes_no"))
    assert not said.startswith("Đúng")
    assert "156.900" in said


def test_widths_are_not_added_up(commune: Conversation) -> None:
    assert "19 m" not in body(commune.ask("tất cả các công trình có bề rộng bao nhiêu mét", "ask_figure"))


def test_works_of_a_kind_that_the_table_does_not_have_are_not_added_up(commune: Conversation) -> None:
    assert "41,6" not in body(commune.ask("năm 2037 các công trình mở rộng hết bao nhiêu tỷ", "ask_figure"))


def test_spending_with_its_year_stays_spending(commune: Conversation) -> None:
    said = body(commune.ask("nói tui nghe các khoản chi năm 2037 của xã hè", "ask_count"))
    assert "Độc lập" not in said
    assert "156.900" in said
