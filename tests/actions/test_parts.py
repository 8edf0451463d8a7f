"""Taking a message apart that asks several things."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.reading.parts import parts_of
from tests.actions.asking import Conversation, body


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Thu ngân sách bao nhiêu?", ["Thu ngân sách bao nhiêu?"]),
        ("thu 2.341,6 tỷ, chi bao nhiêu", ["thu 2.341,6 tỷ, chi bao nhiêu"]),
        ("Thu bao nhiêu, mà lụt bão thì làm gì", ["Thu bao nhiêu", "lụt bão thì làm gì"]),
        ("Nhà tôi ở xa, thu bao nhiêu? Chi mấy tỷ?", ["Nhà tôi ở xa, thu bao nhiêu", "Chi mấy tỷ"]),
    ],
)
def test_only_pieces_that_ask_are_questions_of_their_own(text: str, parts: list[str]) -> None:
    assert parts_of(text) == parts


def test_each_part_is_answered_by_its_own_strategy(talk: Conversation) -> None:
    answer = talk.ask("Tiền đất thu mấy tỷ, mà có làm phòng họp không giấy không?")
    assert answer.status in (Status.ANSWERED, Status.PARTLY_ANSWERED)
    assert "1.445 tỷ đồng" in body(answer)
    assert "phòng họp không giấy" in body(answer)


@pytest.mark.parametrize(
    "text", ["Những hộ nào được vay vốn, kể ra giúp", "Ai được tham gia hội thi, cho em biết với nhé?"]
)
def test_a_request_to_tell_is_no_part_of_its_own(text: str) -> None:
    assert parts_of(text) == [text]
