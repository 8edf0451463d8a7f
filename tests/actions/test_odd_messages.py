"""Messages that no clerk would expect are answered or refused, and none breaks the pipeline."""

from __future__ import annotations

import pytest

from actions.answer import Status
from tests.actions.asking import Conversation, body, first_line

pytestmark = pytest.mark.app


@pytest.mark.parametrize("intent", ["ask_yes_no", "ask_when", "ask_figure"])
@pytest.mark.parametrize(
    "question",
    [
        "Nghị quyết được thông qua tại kỳ họp thứ BA đúng không",
        "how much is budget revenue in quy mot 2021",
        "Nếu thu ngân sách đạt 999999999999999999999999999999 tỷ thì đạt bao nhiêu phần trăm kế hoạch?",
        "Chi ngân sách chia cho 0 thì bao nhiêu",
    ],
)
def test_nothing_breaks(talk: Conversation, question: str, intent: str) -> None:
    assert talk.ask(question, intent).status is not Status.ERROR


def test_amounts_given_without_a_name_are_added_up(talk: Conversation) -> None:
    answer = talk.ask("Tổng của 896,6 tỷ với 1.445 tỷ là bao nhiêu?", "ask_compute")
    assert "2.341,6 tỷ đồng" in first_line(answer)


def test_how_much_is_never_answered_by_yes(talk: Conversation) -> None:
    answer = talk.ask("Chi ngân sách bao nhiêu tỷ?", "ask_yes_no", confidence=0.95)
    assert first_line(answer) == "Chi ngân sách thành phố năm 2021: 2.580 tỷ đồng [1]."


def test_the_point_of_what_was_told_is_named(talk: Conversation) -> None:
    talk.ask("Văn bản này có nhắc chuyện phòng, chống lụt bão không?", "ask_yes_no")
    answer = talk.ask("Thế nó nằm ở nhiệm vụ thứ mấy?", "ask_figure", confidence=0.3)
    assert answer.status is Status.ANSWERED
    assert "ở mục «Ba là»" in body(answer)
