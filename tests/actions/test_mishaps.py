"""Whoever tells of something that befell them is told whom to call; whoever asks what the documents say of it, an answer."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.talk.mishaps import tells_mishap
from tests.actions.asking import Conversation, body

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    "text",
    [
        "xóm tôi cúp nước hai ngày nay",
        "khu nhà em mất điện từ hồi trưa",
        "tôi vừa bị mất ví ở bến xe",
        "có người lừa đảo bắt má tôi chuyển tiền",
        "nhà bên xây lấn sang đất nhà tôi, báo mấy lần không ai tới",
        "lớp con tôi bắt đóng quỹ vô lý",
        "bị lừa mất tiền thì báo ai",
    ],
)
@pytest.mark.parametrize("intent", ["out_of_scope", "ask_task"])
def test_who_tells_of_a_mishap_is_told_whom_to_call(talk: Conversation, text: str, intent: str) -> None:
    answer = talk.say(text, intent) if intent == "out_of_scope" else talk.ask(text, intent)
    assert answer.status is Status.HAND_OVER
    assert "1022" in body(answer)


def test_who_wants_an_amount_and_no_small_talk_is_no_complaint(talk: Conversation) -> None:
    answer = talk.ask("Có bao nhiêu con trâu ở phường Túc Duyên? Đừng trả lời chung chung nhé!")
    assert answer.status is Status.NOT_IN_PLAN


def test_who_asks_for_the_name_of_a_chairman_is_put_through_to_nobody(talk: Conversation) -> None:
    assert talk.say("Bác cần biết chủ tịch thành phố tên gì", "hand_over", confidence=0.6).status is Status.NOT_IN_PLAN


@pytest.mark.parametrize(
    "text",
    [
        "xử lý lấn chiếm đất đai thế nào",
        "bao giờ hết ngập",
        "có hỗ trợ người bị lừa đảo không",
        "thu ngân sách bao nhiêu",
    ],
)
def test_a_question_is_no_mishap(text: str) -> None:
    assert not tells_mishap(text)
