"""Whether a stated amount is a minimum or a maximum, asked in many ways."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

TEXT = """Kế hoạch phát triển kinh tế – xã hội năm 2052 của thị xã Cồn Sậy

Thu ngân sách đạt 810,5 tỷ đồng trở lên. Chi thường xuyên không quá 640 tỷ đồng. Chi đầu tư phát triển là 215 tỷ đồng.

Tỷ lệ hộ nghèo còn dưới 2%.

Theo Quyết định của UBND tỉnh, tổng thu phí của thị xã là 75 tỷ đồng.
"""


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("con-say"), TEXT)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Thu ngân sách có thể vượt 810,5 tỷ không?", "mức tối thiểu, nên có thể hơn"),
        ("Thu ngân sách 810,5 tỷ là tối đa hay tối thiểu?", "mức tối thiểu"),
        ("Thu ngân sách phải đúng bằng 810,5 tỷ hay có thể hơn?", "mức tối thiểu"),
        ("Chi thường xuyên có được vượt 640 tỷ không?", "mức tối đa, nên không hơn"),
        ("Chi đầu tư phát triển 215 tỷ là mức trần hay mức sàn?", "không nêu là mức tối thiểu hay tối đa"),
    ],
)
def test_the_bound_of_an_amount_is_told(plan: Pipeline, question: str, said: str) -> None:
    assert said in first_line(Conversation(plan).ask(question, "ask_yes_no"))


def test_no_more_than_a_minimum_is_put_right(plan: Pipeline) -> None:
    reply = Conversation(plan).ask("Thu ngân sách phải đúng 810,5 tỷ, không hơn, đúng không?", "ask_yes_no")
    assert reply.status is Status.CORRECTED_PREMISE


@pytest.mark.parametrize(
    "question",
    ["Thu ngân sách có thể vượt 900 tỷ không?", "Nếu thu ngân sách có thể vượt 810,5 tỷ thì chi được bao nhiêu?"],
)
def test_another_amount_or_a_supposed_one_is_no_question_of_the_bound(plan: Pipeline, question: str) -> None:
    assert Conversation(plan).ask(question, "ask_yes_no").strategy != "bound_asked"


@pytest.mark.parametrize(
    "question",
    ["Nếu tỷ lệ hộ nghèo là 3% thì có đạt chỉ tiêu không?", "Nếu chi thường xuyên 700 tỷ thì có đạt kế hoạch không?"],
)
def test_more_than_a_maximum_reaches_no_target(plan: Pipeline, question: str) -> None:
    assert "là đạt" not in first_line(Conversation(plan).ask(question, "ask_yes_no"))


def test_a_body_whose_decision_is_cited_has_not_done_it(plan: Pipeline) -> None:
    assert "75 tỷ đồng" in first_line(Conversation(plan).ask("UBND thị xã thu phí bao nhiêu?", "ask_figure"))
    assert "cơ quan bạn hỏi" not in first_line(Conversation(plan).ask("UBND thị xã thu phí bao nhiêu?", "ask_figure"))
