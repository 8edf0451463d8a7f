"""Pointing at two things that were told, or at the other of them; and putting right what was asked before."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.reckoning.both_or_other import means_both, means_other
from actions.words.corrections import as_put_right, puts_right, without_slip
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH phát triển kinh tế – xã hội năm 2033 của thị xã Đồng Lâm

## I. Chỉ tiêu

1. Kinh phí xây dựng trường học là 84 tỷ đồng, trong đó ngân sách thị xã 50,4 tỷ đồng, ngân sách tỉnh 33,6 tỷ đồng.
2. Sản lượng cà phê đạt từ 1.900 tấn trở lên. Mỗi ngày thu gom 64 tấn rác. Đón 1,3 triệu lượt khách quốc tế.
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("both"), PLAN, name="ke-hoach-2033.md")


@pytest.mark.parametrize(
    "text", ["tổng hai cái", "cả hai", "2 khoản đó chênh nhau mấy", "hai số ấy cộng lại là bao nhiêu"]
)
def test_words_that_point_to_both(text: str) -> None:
    assert means_both(text)


@pytest.mark.parametrize("text", ["hai khoản hàng năm", "hai mươi cái", "cái thứ hai"])
def test_words_that_do_not(text: str) -> None:
    assert not means_both(text) and not means_other(text)


def test_the_two_parts_of_what_was_told_are_added_and_compared(bot: Pipeline) -> None:
    talk = Conversation(bot)
    talk.ask("ngân sách thị xã góp bao nhiêu để xây trường học")
    assert "84 tỷ đồng" in first_line(talk.ask("tổng hai cái", "ask_compute"))
    talk = Conversation(bot)
    talk.ask("kinh phí xây dựng trường học bao nhiêu")
    assert "16,8 tỷ đồng" in first_line(talk.ask("2 cái chênh nhau mấy", "ask_compute"))


def test_the_other_part_is_told_and_both_are(bot: Pipeline) -> None:
    talk = Conversation(bot)
    talk.ask("ngân sách thị xã góp bao nhiêu để xây trường học")
    assert "33,6 tỷ đồng" in first_line(talk.more("còn khoản kia thì sao"))
    said = body(talk.say("ý tôi là cả hai", "small_talk"))
    assert "33,6 tỷ đồng" in said and "50,4 tỷ đồng" in said


def test_how_a_result_came_about_is_told_with_the_calculation(bot: Pipeline) -> None:
    talk = Conversation(bot)
    talk.ask("ngân sách tỉnh chiếm bao nhiêu phần trăm kinh phí xây dựng trường học", "ask_compute")
    assert "33,6 ÷ 84" in body(talk.explanation("tính sao ra vậy"))


def test_a_bare_why_is_told_that_no_reason_is_stated(bot: Pipeline) -> None:
    talk = Conversation(bot)
    talk.ask("sản lượng cà phê bao nhiêu")
    assert first_line(talk.explanation("tại sao")).startswith("Tài liệu không nêu lý do")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("không phải, tôi hỏi chi", "chi"),
        ("sai rồi, tui hỏi cà phê", "cà phê"),
        ("không, em hỏi về trường học", "trường học"),
        ("không, thu cơ mà", "thu"),
        ("quên, tôi hỏi chi cơ", "chi"),
        ("tôi hỏi thu chứ không hỏi chi", "thu"),
    ],
)
def test_a_message_that_puts_right_what_was_asked(text: str, meant: str) -> None:
    assert puts_right(text) and without_slip(as_put_right(text)) == meant


@pytest.mark.parametrize("text", ["không phải đâu", "sai rồi", "tôi hỏi thu bao nhiêu"])
def test_a_message_that_does_not(text: str) -> None:
    assert not puts_right(text)


def test_a_correction_taken_for_a_complaint_is_answered(bot: Pipeline) -> None:
    talk = Conversation(bot)
    talk.ask("kinh phí xây dựng trường học bao nhiêu")
    assert "1.900 tấn" in first_line(talk.say("không phải, tôi hỏi cà phê", "complaint"))


def test_limits_and_currencies_that_are_not_stated(bot: Pipeline) -> None:
    most = Conversation(bot).ask("sản lượng cà phê tối đa bao nhiêu")
    assert most.status is Status.PARTLY_ANSWERED and "không nêu mức tối đa" in first_line(most)
    dollars = Conversation(bot).ask("kinh phí xây dựng trường học là bao nhiêu đô la")
    assert dollars.status is Status.PARTLY_ANSWERED and "ngoại tệ" in first_line(dollars)


def test_an_amount_of_each_day_is_one_of_each_day(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("mỗi ngày thu gom bao nhiêu tấn rác")
    assert answer.status is Status.ANSWERED and "64 tấn" in first_line(answer)


@pytest.mark.parametrize("asked", ["đón mấy triệu lượt khách quốc tế", "khách quốc tế mấy triệu lượt"])
def test_millions_of_visits_are_no_money(bot: Pipeline, asked: str) -> None:
    assert "1,3 triệu lượt" in first_line(Conversation(bot).ask(asked))


@pytest.mark.parametrize(
    "asked", ["đồ ngu, sản lượng cà phê bao nhiêu", "thằng bot ngu vãi, sản lượng cà phê bao nhiêu"]
)
def test_an_insult_ahead_of_a_question_hides_nothing(bot: Pipeline, asked: str) -> None:
    assert "1.900 tấn" in first_line(Conversation(bot).ask(asked))
