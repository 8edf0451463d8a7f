"""What a citizen supposes to be there already is set beside the target; the calculation and its figure are shown."""

from __future__ import annotations

import pytest

from actions.answer import Status
from tests.actions.asking import Conversation, body, first_line

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        (
            "Nếu mới thu được 1.300 tỷ thì thu ngân sách còn thiếu bao nhiêu?",
            "ít nhất 1.041,6 tỷ đồng: 2.341,6 − 1.300",
        ),
        ("Giả sử tới giờ chi được 580 tỷ thì còn phải chi bao nhiêu nữa?", "2.580 − 580 = 2.000 tỷ đồng"),
        ("Nếu thu tiền sử dụng đất mới đạt 20% thì còn thiếu mấy tỷ?", "1.445 − 289 = 1.156 tỷ đồng"),
        ("thu tiền sử dụng đất mới được một nửa kế hoạch thì còn thiếu bao nhiêu", "1.445 − 722,5 = 722,5 tỷ đồng"),
        ("Giả dụ đã chi 645 tỷ thì đạt bao nhiêu phần trăm chi ngân sách năm 2021?", "645 ÷ 2.580 = 25%"),
    ],
)
def test_what_is_left_or_reached_is_worked_out(talk: Conversation, question: str, shown: str) -> None:
    answer = talk.ask(question, "ask_compute")
    assert answer.status is Status.ANSWERED
    assert shown in first_line(answer)
    assert len(answer.figures) == len(answer.computations) == 1


@pytest.mark.parametrize(
    "question",
    [
        "Nếu mới thu được 9.000 tỷ thì thu ngân sách còn thiếu bao nhiêu?",  # more than the target
        "Nếu trồng được 12 ha rừng thì còn thiếu bao nhiêu?",  # nothing of its kind is stated
    ],
)
def test_nothing_is_left_of_what_does_not_fit(talk: Conversation, question: str) -> None:
    assert not talk.ask(question, "ask_compute").computations


def test_a_least_amount_sought_is_no_smallest_of_several(talk: Conversation) -> None:
    answer = talk.ask("Tổng thu ngân sách 2021 ít nhất phải được bao nhiêu tỷ mới gọi là đạt?", "ask_compute")
    assert "2.341,6 tỷ đồng trở lên" in first_line(answer)
    assert "896,6" in first_line(talk.ask("Khoản thu nào ít nhất?", "ask_compare"))


def test_as_much_as_an_amount_or_more_is_affirmed(talk: Conversation) -> None:
    assert talk.ask("Thành phố chi có tới 2.500 tỷ không?", "ask_yes_no").status is Status.ANSWERED
    assert talk.ask("Thành phố chi có tới 2.700 tỷ không?", "ask_yes_no").status is Status.CORRECTED_PREMISE


def test_a_hundred_shared_out_asks_for_the_share(talk: Conversation) -> None:
    answer = talk.ask("Cứ 100 đồng thu ngân sách thì mấy đồng là từ tiền sử dụng đất?", "ask_figure")
    assert "1.445 ÷ 2.341,6" in first_line(answer)


def test_half_a_year_without_figures_is_not_taken_for_many_years(talk: Conversation) -> None:
    assert "6 tháng đầu năm 2021" in body(talk.ask("Sáu tháng đầu năm thực thu được bao nhiêu tỷ rồi?"))
