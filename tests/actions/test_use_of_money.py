"""What a sum of money is for, a bare time after an amount, and whose document a number is."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH phát triển kinh tế – xã hội năm 2034 của thành phố Hạ Lam

## I. Nhiệm vụ

1. Thu tiền sử dụng đất đạt 410 tỷ đồng. Thu phí vệ sinh môi trường 12 tỷ đồng, dành toàn bộ cho thu gom rác.
2. Triển khai Nghị quyết số 15-NQ/TU ngày 12/5/2029 của Tỉnh ủy về phát triển đô thị, định hướng đến năm 2040.
3. Hội đồng nhân dân nhiệm kỳ 2031 – 2036 thông qua Kế hoạch số 92/KH-UBND ngày 03/3/2033 của UBND tỉnh.
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("use"), PLAN, name="ke-hoach-2034.md")


@pytest.mark.parametrize("asked", ["thu tiền sử dụng đất dùng để làm gì", "tiền đất xài vào việc gì"])
def test_a_sum_of_which_no_use_is_stated(bot: Pipeline, asked: str) -> None:
    answer = Conversation(bot).ask(asked, "ask_task")
    assert answer.status is Status.PARTLY_ANSWERED and "không nêu dùng vào việc gì" in first_line(answer)


def test_a_sum_of_which_the_use_is_stated(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("phí vệ sinh môi trường dùng để làm gì", "ask_task")
    assert answer.status is Status.ANSWERED and "thu gom rác" in body(answer)


def test_that_money_is_the_money_just_told(bot: Pipeline) -> None:
    talk = Conversation(bot)
    talk.ask("thu tiền sử dụng đất bao nhiêu")
    assert "410 tỷ đồng" in first_line(talk.ask("tiền đó xài vô chi"))


def test_a_bare_month_after_an_amount_is_asked_of_it(bot: Pipeline) -> None:
    talk = Conversation(bot)
    talk.ask("thu tiền sử dụng đất bao nhiêu")
    answer = talk.say("tháng 7", "out_of_scope", confidence=0.7)
    assert answer.status is Status.PARTLY_ANSWERED and "tháng 7" in first_line(answer)


@pytest.mark.parametrize(
    ("asked", "told"),
    [("nhiệm kỳ nào", "2031 – 2036"), ("định hướng đến năm nào", "năm 2040"), ("tầm nhìn đến năm nào", "")],
)
def test_a_kind_of_time_is_told_where_one_is_stated(bot: Pipeline, asked: str, told: str) -> None:
    answer = Conversation(bot).ask(asked, "ask_when")
    assert told in first_line(answer) if told else answer.status is not Status.ANSWERED


def test_points_are_not_listed_for_another_year_or_after_an_answer(bot: Pipeline) -> None:
    assert Conversation(bot).ask("mục tiêu đến năm 2050 là gì", "ask_overview").status is Status.NOT_IN_PLAN
    talk = Conversation(bot)
    talk.ask("thu tiền sử dụng đất bao nhiêu")
    assert "2." not in body(talk.ask("là mấy cái", "ask_count"))


@pytest.mark.parametrize("asked", ["kế hoạch 92 của thành phố đúng không", "nghị quyết 15 năm 2031 phải không"])
def test_a_document_of_another_level_or_year_is_put_right(bot: Pipeline, asked: str) -> None:
    assert Conversation(bot).ask(asked, "ask_yes_no").status is Status.CORRECTED_PREMISE


def test_documents_just_named_are_told_again(bot: Pipeline) -> None:
    talk = Conversation(bot)
    talk.ask("có bao nhiêu nghị quyết được nhắc đến", "ask_count")
    assert "15-NQ/TU" in body(talk.ask("kể ra", "ask_count"))
