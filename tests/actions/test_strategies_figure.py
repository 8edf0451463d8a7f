"""«Bao nhiêu» is answered by the figure first, then its parts; never by a neighbour, another time or a guess."""

from __future__ import annotations

import pytest

from actions.answer import Bars, Status
from tests.actions.asking import Conversation, body, first_line

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    "question",
    [
        "Thu ngân sách năm 2021 là bao nhiêu?",
        "thu ngan sach nam 2021 la bao nhieu",
        "thu ngân sách",
        "THU NGÂN SÁCH BAO NHIÊU",
        "cho tôi hỏi chỉ tiêu thu ngân sách của thành phố Thái Nguyên năm 2021 là bao nhiêu ạ",
        "thu ngân sách năm nay bao nhiêu tiền",
        "tổng thu ngân sách là mấy tỷ",
    ],
)
def test_the_figure_asked_for_comes_first_with_unit_bound_and_period(talk: Conversation, question: str) -> None:
    answer = talk.ask(question)
    assert answer.status is Status.ANSWERED
    assert first_line(answer).startswith("Thu ngân sách năm 2021: 2.341,6 tỷ đồng trở lên")
    assert "896,6" not in first_line(answer)
    assert "2.580" not in body(answer)


def test_parts_stand_under_their_whole_with_their_bounds(talk: Conversation) -> None:
    lines = body(talk.ask("Thu ngân sách năm 2021 là bao nhiêu?")).splitlines()
    assert lines[1] == "Trong đó:"
    assert lines[2].startswith("- thuế phí: trên 896,6 tỷ đồng")
    assert lines[3].startswith("- thu tiền sử dụng đất: 1.445 tỷ đồng")


def test_parts_of_one_unit_are_drawn_as_bars(talk: Conversation) -> None:
    charts = [block for block in talk.ask("Thu ngân sách là bao nhiêu?").blocks if isinstance(block, Bars)]
    assert [[bar.label for bar in chart.bars] for chart in charts] == [["thuế phí", "thu tiền sử dụng đất"]]
    assert [chart.whole.text for chart in charts if chart.whole] == ["2.341,6 tỷ đồng trở lên"]


@pytest.mark.parametrize(
    ("question", "expected", "others"),
    [
        ("Thuế phí đạt bao nhiêu?", "Thuế phí năm 2021: trên 896,6 tỷ đồng", ("2.341,6", "1.445", "2.580")),
        ("thu tien su dung dat bao nhieu", "Thu tiền sử dụng đất năm 2021: 1.445 tỷ đồng", ("896,6", "2.580")),
        ("Chi ngân sách bao nhiêu?", "Chi ngân sách thành phố năm 2021: 2.580 tỷ đồng", ("2.341,6", "896,6")),
        ("có bao nhiêu đề án", "11 đề án", ("2.580",)),
    ],
)
def test_a_part_or_another_indicator_is_answered_without_its_neighbours(
    talk: Conversation, question: str, expected: str, others: tuple[str, ...]
) -> None:
    answer = talk.ask(question)
    assert answer.status is Status.ANSWERED
    assert expected in first_line(answer)
    assert not any(other in body(answer) for other in others)


def test_the_words_of_the_answer_to_stress_are_the_amount(talk: Conversation) -> None:
    lead = talk.ask("Chi ngân sách bao nhiêu?").blocks[0]
    start, end = lead.emphasis
    assert lead.text[start:end] == "2.580 tỷ đồng"


def test_a_question_that_fits_two_indicators_is_asked_back_with_one_button_each(talk: Conversation) -> None:
    answer = talk.ask("Ngân sách bao nhiêu?")
    assert answer.status is Status.CLARIFY
    assert len(answer.suggestions) == 2
    assert {talk.ask(question).status for question in answer.suggestions} == {Status.ANSWERED}


def test_an_amount_of_nothing_is_asked_back(talk: Conversation) -> None:
    answer = talk.ask("bao nhiêu tiền?")
    assert answer.status is Status.CLARIFY
    assert not answer.figures


@pytest.mark.parametrize("period", ["năm 2019", "năm 2022", "giai đoạn 2016 - 2020"])
def test_a_time_that_no_figure_speaks_about_is_refused_without_a_figure(talk: Conversation, period: str) -> None:
    answer = talk.ask(f"Thu ngân sách {period} là bao nhiêu?")
    assert answer.status is Status.NOT_IN_PLAN
    assert not answer.figures
    assert not answer.citations
    assert "tỷ" not in body(answer)
    assert any("2021" in question for question in answer.suggestions)


def test_a_time_inside_the_figures_own_is_answered_with_what_there_is(talk: Conversation) -> None:
    answer = talk.ask("Thu ngân sách 6 tháng cuối năm 2021 là bao nhiêu?")
    assert answer.status is Status.PARTLY_ANSWERED
    assert first_line(answer) == "Tài liệu không nêu số liệu cho 6 tháng cuối năm 2021."
    assert "năm 2021: 2.341,6 tỷ đồng trở lên" in body(answer)


def test_of_two_times_asked_for_the_missing_one_is_named(talk: Conversation) -> None:
    answer = talk.ask("Thu ngân sách năm 2021 và 2022 là bao nhiêu?")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "2.341,6" in first_line(answer)
    assert "không nêu số liệu cho năm 2022" in body(answer)


def test_several_things_are_answered_one_by_one(talk: Conversation) -> None:
    answer = talk.ask("Thu và chi ngân sách bao nhiêu?")
    assert answer.status is Status.ANSWERED
    assert "2.341,6" in body(answer).splitlines()[0]
    assert "2.580" in body(answer).splitlines()[1]


def test_of_several_things_the_one_not_stated_is_named(talk: Conversation) -> None:
    answer = talk.ask("Thu ngân sách và tỷ lệ hộ nghèo là bao nhiêu?")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "2.341,6" in first_line(answer)
    assert "không nêu thông tin về tỷ lệ hộ nghèo" in body(answer)


def test_a_count_without_a_list_is_said_to_be_only_a_count(talk: Conversation) -> None:
    answer = talk.ask("Kể tên 11 đề án", "ask_count")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "11 đề án" in body(answer)


@pytest.mark.parametrize(
    "question",
    ["Các chỉ tiêu chủ yếu là gì?", "cho em xin các chỉ tiêu chính với ạ", "Kế hoạch có những chỉ tiêu nào?"],
)
@pytest.mark.parametrize("intent", ["ask_figure", "ask_task", "ask_count", "ask_overview"])
def test_the_chief_targets_are_listed_with_their_amounts(talk: Conversation, question: str, intent: str) -> None:
    answer = talk.ask(question, intent)
    assert answer.status is Status.ANSWERED
    assert "thu ngân sách năm 2021: 2.341,6 tỷ đồng trở lên [1]" in body(answer).lower()
    assert "chi ngân sách thành phố năm 2021: 2.580 tỷ đồng" in body(answer).lower()
