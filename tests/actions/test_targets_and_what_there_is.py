"""A plan against disasters: what a target has beyond what there is, the most of its kind, whom to call, short years."""

from __future__ import annotations

from pathlib import Path

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over

pytestmark = pytest.mark.app

DOCUMENT = (
    Path(__file__).resolve().parent.parent
    / "fixtures"
    / "documents"
    / "ke-hoach-phong-chong-thien-tai-2031-huyen-cam-tra.md"
)


@pytest.fixture(scope="module")
def district(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over(opened(build(tmp_path_factory.mktemp("cam-tra"), [DOCUMENT])))


@pytest.fixture
def talk(district: Pipeline) -> Conversation:
    return Conversation(district)


@pytest.mark.parametrize(
    ("text", "intent", "expected"),
    [
        ("Xuồng máy phải sắm thêm bao nhiêu cái để đạt mục tiêu?", "ask_count", "18 − 12 = 6 chiếc"),
        ("cần mua thêm bao nhiêu áo phao nữa mới đủ chỉ tiêu", "ask_count", "2.400 − 1.500 = 900 chiếc"),
        ("muốn đạt mục tiêu 2031 phải tập huấn thêm mấy người đội xung kích", "ask_figure", "860 − 540 = 320 người"),
    ],
)
def test_what_is_to_be_added_is_the_next_target_without_what_there_is(
    talk: Conversation, text: str, intent: str, expected: str
) -> None:
    assert expected in first_line(talk.ask(text, intent))


def test_a_target_alone_is_not_taken_from(talk: Conversation) -> None:
    assert "2.400 chiếc" in first_line(talk.ask("bao nhiêu áo phao mới đạt mục tiêu", "ask_count"))


def test_the_share_of_a_part_in_its_time_is_of_the_whole_it_belongs_to(talk: Conversation) -> None:
    line = first_line(talk.ask("ngân sách tỉnh cho chiếm bao nhiêu % tổng tiền năm 2031", "ask_compute"))
    assert "12.000 ÷ 28.600" in line


def test_what_is_most_so_is_quoted_where_the_document_says_it(talk: Conversation) -> None:
    answer = talk.ask("Đợt lũ nặng nhất năm 2030 là đợt nào?", "ask_compare")
    assert "Nặng nhất là đợt mưa lũ từ ngày 11 đến ngày 14/9/2030" in first_line(answer)


def test_how_far_a_level_is_from_a_mark_is_no_value_of_the_mark(talk: Conversation) -> None:
    assert "0,35 m" in first_line(talk.ask("đỉnh lũ cao hơn báo động III bao nhiêu", "ask_figure"))
    claim = talk.ask("báo động III là 7 mét đúng không", "ask_yes_no")
    assert "Báo động III năm 2030: 0,35 m" not in body(claim)
    assert "báo động III" in body(claim)


@pytest.mark.parametrize("text", ["Gọi số nào khi thấy bờ sông sạt vậy?", "đường dây nóng của huyện là số mấy"])
def test_the_number_to_call_is_that_of_the_document(talk: Conversation, text: str) -> None:
    assert "0200.3.000.115" in first_line(talk.ask(text, "ask_when"))


@pytest.mark.parametrize("text", ["Người đặt bút ký cái kế hoạch này là ai, chức gì", "ông Lò Đình Khoát làm chức gì"])
def test_who_signed_for_another_is_named_with_the_office(talk: Conversation, text: str) -> None:
    answer = talk.ask(text, "ask_who")
    assert "Lò Đình Khoát" in body(answer)
    assert "PHÓ CHỦ TỊCH" in body(answer)


def test_what_is_to_be_prevented_is_no_office(talk: Conversation) -> None:
    answer = talk.ask("ai sửa chữa đập hồ Đồng Vãi", "ask_who")
    assert first_line(answer).startswith("Ban Quản lý dự án đầu tư xây dựng huyện")


def test_a_river_is_no_office_either(talk: Conversation) -> None:
    talk.ask("huyện gia cố được bao nhiêu km đê rồi?", "ask_figure")
    assert "đê hữu sông Trà" in first_line(talk.ask("ở con sông nào, bờ nào?", "ask_document", confidence=0.24))


@pytest.mark.parametrize("text", ["mục tiêu 31 thì sao", "thế năm 31", "còn 2k31"])
def test_a_year_is_read_from_its_last_two_digits(talk: Conversation, text: str) -> None:
    talk.ask("gạo dự trữ năm 2030 bao nhiêu tấn", "ask_figure")
    assert "55 tấn" in first_line(talk.ask(text, "ask_figure", confidence=0.4))


def test_a_year_of_two_digits_without_figures_is_refused(talk: Conversation) -> None:
    assert talk.ask("năm 25 gạo dự trữ bao nhiêu tấn", "ask_figure").status is Status.NOT_IN_PLAN


def test_tenths_behind_a_spoken_magnitude_confirm_the_sum(talk: Conversation) -> None:
    assert first_line(talk.ask("tổng kinh phí 28 tỷ 6 đúng không", "ask_yes_no")).startswith("Đúng. ")


def test_what_was_set_is_the_plan(talk: Conversation) -> None:
    line = first_line(talk.ask("Quỹ phòng chống thiên tai năm 2030 vượt mức đề ra bao nhiêu phần trăm?", "ask_figure"))
    assert "107,5%" in line


def test_a_fund_s_revenue_is_not_that_of_one_commune(talk: Conversation) -> None:
    line = first_line(talk.ask("thu quỹ phòng chống thiên tai năm 2030 đạt bao nhiêu phần trăm kế hoạch", "ask_figure"))
    assert "107,5%" in line


def test_one_place_of_which_nothing_is_told_gets_no_other_thing_told_of_it(talk: Conversation) -> None:
    talk.ask("Tổng thiệt hại 2030 bao nhiêu?", "ask_figure")
    answer = talk.ask("riêng xã Hạ Bằng thì sao", "ask_figure", confidence=0.0)
    assert answer.status is Status.NOT_IN_PLAN
    assert "tổng thiệt hại" in first_line(answer)


def test_a_consequence_told_behind_nen_has_its_reason_before_it(talk: Conversation) -> None:
    answer = talk.ask("vì sao tin cảnh báo đến chậm", "ask_explanation")
    assert "chưa có loa truyền thanh nên tin cảnh báo" in body(answer)
    assert "không nêu lý do" not in body(answer)


def test_what_the_writer_has_is_no_count_of_the_document(talk: Conversation) -> None:
    answer = talk.ask("nhà tui nuôi có 20 con gia súc, huyện có hỗ trợ gì không", "ask_yes_no")
    assert answer.status is not Status.CORRECTED_PREMISE


@pytest.mark.parametrize(
    "text",
    ["bao nhiêu hộ trong huyện dùng điện thoại thông minh", "đường dây nóng đã nhận bao nhiêu cuộc gọi"],
)
def test_telephones_counted_are_no_wish_for_a_number_to_call(talk: Conversation, text: str) -> None:
    assert talk.ask(text, "ask_figure").strategy != "contact"
