"""Taking a message apart that asks several things."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.reading.parts import parts_of
from tests.actions.asking import Conversation, body, first_line


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


def test_points_are_counted_beside_an_amount(talk: Conversation) -> None:
    answer = talk.ask(
        "Cho em hỏi 2 ý: tỉnh làm bao nhiêu đề án, còn thành phố có mấy nhóm việc lớn phải làm?", "ask_count"
    )
    assert "11 đề án" in body(answer)
    assert "7 nội dung" in body(answer)


def test_what_is_only_asked_for_is_no_subject(talk: Conversation) -> None:
    answer = talk.ask("Các đề án của thành phố bao giờ được đem ra biểu quyết, ở cuộc họp nào?", "ask_when")
    assert "kỳ họp thứ hai" in first_line(answer)
    assert "không giấy" not in body(answer)
