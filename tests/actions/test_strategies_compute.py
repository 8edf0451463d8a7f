"""A calculation is shown, carries its bounds and cites both operands."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.wording import VIETNAMESE
from tests.actions.asking import Conversation, body, first_line

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    ("question", "intent", "shown", "operation"),
    [
        ("Thu tiền sử dụng đất chiếm bao nhiêu phần trăm thu ngân sách?", "ask_compute", "1.445 ÷ 2.341,6", "share"),
        ("Thuế phí chiếm bao nhiêu % chi ngân sách?", "ask_compute", "896,6 ÷ 2.580", "share"),
        ("Thu tiền sử dụng đất gấp mấy lần thuế phí?", "ask_compute", "1.445 ÷ 896,6", "ratio"),
        ("Thuế phí cộng thu tiền sử dụng đất là bao nhiêu?", "ask_compute", "896,6 + 1.445 = 2.341,6 tỷ đồng", "sum"),
        ("Thu và chi ngân sách chênh nhau bao nhiêu?", "ask_compare", "2.580 − 2.341,6 = 238,4 tỷ đồng", "difference"),
        ("Thu ngân sách hay chi ngân sách nhiều hơn?", "ask_compare", "2.580 − 2.341,6 = 238,4 tỷ đồng", "difference"),
    ],
)
def test_the_calculation_is_shown_with_both_operands(
    talk: Conversation, question: str, intent: str, shown: str, operation: str
) -> None:
    answer = talk.ask(question, intent)
    assert answer.status is Status.ANSWERED
    assert shown in first_line(answer)
    assert [item.operation for item in answer.computations] == [operation]
    assert set(answer.computations[0].operands) <= {item.figure.id for item in answer.figures}
    for item in answer.figures:
        cited = next(citation for citation in answer.citations if citation.id == item.citation)
        assert cited.start <= item.figure.start < item.figure.end <= cited.end


def test_a_sum_with_a_lower_bound_is_a_lower_bound(talk: Conversation) -> None:
    assert "cộng lại là trên 2.341,6 tỷ đồng" in first_line(
        talk.ask("Thuế phí cộng thu tiền sử dụng đất là bao nhiêu?", "ask_compute")
    )


def test_taking_away_a_lower_bound_leaves_an_upper_bound(talk: Conversation) -> None:
    assert "tối đa 238,4 tỷ đồng" in first_line(talk.ask("Chi nhiều hơn thu ngân sách bao nhiêu?", "ask_compare"))


def test_a_share_without_its_whole_is_of_the_figure_it_is_a_part_of(talk: Conversation) -> None:
    answer = talk.ask("Thu tiền sử dụng đất chiếm bao nhiêu phần trăm?", "ask_compute")
    assert "của thu ngân sách: 1.445 ÷ 2.341,6" in first_line(answer)


def test_a_calculation_goes_on_from_the_figures_before(talk: Conversation) -> None:
    talk.ask("Thu ngân sách bao nhiêu?")
    talk.ask("còn chi thì sao?")
    assert "2.580 − 2.341,6 = 238,4 tỷ đồng" in first_line(talk.ask("chênh nhau bao nhiêu?", "ask_compute"))


def test_things_of_different_units_are_not_compared(talk: Conversation) -> None:
    answer = talk.ask("So sánh số đề án với thu ngân sách, chênh nhau bao nhiêu?", "ask_compare")
    assert not answer.computations
    assert "÷" not in body(answer)
    assert "−" not in body(answer)


def test_a_missing_operand_is_not_made_up(talk: Conversation) -> None:
    for question in ("Chi cho y tế gấp mấy lần thu ngân sách?", "Tỷ lệ hộ nghèo chiếm mấy phần trăm thu ngân sách?"):
        assert not talk.ask(question, "ask_compute").computations


@pytest.mark.parametrize(
    ("question", "result"),
    [
        ("thuế phí ít hơn tiền đất bao nhiêu", "548,4"),
        ("lấy tiền đất trừ thuế phí còn bao nhiêu", "548,4"),
        ("tổng thuế phí và tiền đất", "2.341,6"),
    ],
)
def test_two_figures_named_are_never_answered_with_one(talk: Conversation, question: str, result: str) -> None:
    assert result in first_line(talk.ask(question, "ask_figure"))


def test_a_share_keeps_the_order_in_which_it_was_said(talk: Conversation) -> None:
    line = first_line(talk.ask("đem chi ngân sách chia cho thu ngân sách thì được mấy phần trăm", "ask_compute"))
    assert "2.580 ÷ 2.341,6" in line


def test_whether_revenue_covers_spending_is_worked_out(talk: Conversation) -> None:
    answer = talk.ask("thu vào có đủ để chi ra không", "ask_yes_no")
    assert first_line(answer) == "Tính theo các mức tài liệu nêu thì không."
    assert "238,4 tỷ đồng" in body(answer)


def test_a_part_is_never_added_to_its_whole(talk: Conversation) -> None:
    talk.ask("Thu ngân sách năm nay bao nhiêu?")
    for question in ("thế đất góp bao nhiêu", "cộng thêm tiền sử dụng đất được mấy"):
        assert "3.786,6" not in body(talk.ask(question, "ask_compute"))


def test_a_whole_asked_for_with_its_parts_is_shown_with_them(talk: Conversation) -> None:
    text = body(talk.ask("trong tổng thu thì bao nhiêu từ thuế bao nhiêu từ đất", "ask_compute"))
    assert all(amount in text for amount in ("2.341,6", "896,6", "1.445"))
    assert "+" not in text


@pytest.mark.parametrize(
    ("question", "result"),
    [
        ("What is the difference between revenue and spending?", "238,4"),
        ("what percent of the revenue comes from land use fees?", "61,7%"),
    ],
)
def test_words_of_calculation_are_known_in_english(talk: Conversation, question: str, result: str) -> None:
    assert result in first_line(talk.ask(question, "ask_compute"))


def test_a_share_of_two_minima_says_that_it_is_open(talk: Conversation) -> None:
    assert VIETNAMESE.bounds_leave_open in body(
        talk.ask("Thuế phí chiếm bao nhiêu phần trăm thu ngân sách?", "ask_compute")
    )
    talk.ask("Thu tiền sử dụng đất chiếm bao nhiêu phần trăm thu ngân sách?", "ask_compute")
    assert VIETNAMESE.bounds_leave_open in body(talk.ask("còn thuế phí", "ask_figure"))
