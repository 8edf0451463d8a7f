"""What the documents leave open is neither confirmed nor denied; what they plainly put otherwise is put right."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.figures.asserted import agrees, leaves_open
from tests.actions.asking import Conversation, body, first_line
from vietnamese.amounts import find_amounts

pytestmark = pytest.mark.app
YES = ("Có.", "Đúng.")
WRONG = "Thông tin trong câu hỏi chưa đúng"


@pytest.mark.parametrize(
    ("asserted", "stated", "verdict"),
    [
        ("trên 700 tỷ đồng", "trên 650 tỷ đồng", False),
        ("trên 600 tỷ đồng", "trên 650 tỷ đồng", True),
        ("trên 650 tỷ đồng", "650 tỷ đồng", False),
        ("từ 650 tỷ đồng trở lên", "650 tỷ đồng", None),
        ("trên 600 tỷ đồng", "650 tỷ đồng", True),
        ("dưới 600 tỷ đồng", "dưới 650 tỷ đồng", False),
        ("dưới 650 tỷ đồng", "650 tỷ đồng", False),
    ],
)
def test_bounds_are_held_against_bounds(asserted: str, stated: str, verdict: bool | None) -> None:
    one, other = (find_amounts(text)[0].amount for text in (asserted, stated))
    assert agrees(one, other) is verdict


def test_a_minimum_does_not_say_whether_more_is_reached() -> None:
    more, least = (find_amounts(text)[0].amount for text in ("700 tỷ đồng", "650 tỷ đồng trở lên"))
    assert leaves_open(more, least)
    assert not leaves_open(least, more)


@pytest.mark.parametrize("question", ["Thuế phí có vượt 900 tỷ không?", "Thu ngân sách có đạt 2.500 tỷ không?"])
def test_what_a_minimum_leaves_open_is_not_denied(talk: Conversation, question: str) -> None:
    answer = talk.ask(question, "ask_yes_no")
    assert answer.status is Status.PARTLY_ANSWERED
    assert WRONG not in body(answer)
    assert "tối thiểu" in body(answer)


@pytest.mark.parametrize(
    ("question", "intent"),
    [
        ("Thành phố chuẩn bị gì cho lớp 9?", "ask_task"),
        ("Con tôi lớp 1 có học chương trình mới không?", "ask_yes_no"),
    ],
)
def test_what_is_numbered_otherwise_is_not_stated(talk: Conversation, question: str, intent: str) -> None:
    answer = talk.ask(question, intent)
    assert answer.status is Status.PARTLY_ANSWERED
    assert "tài liệu không nêu lớp" in first_line(answer)
    assert "lớp 2 và lớp 6" in first_line(answer)


@pytest.mark.parametrize(
    "question",
    [
        "Có phải thành phố xây dựng 11 đề án không?",
        "UBND thành phố chỉ đạo xây dựng 12 đề án phải không?",
        "Thu tiền sử dụng đất trên 1.445 tỷ đúng không?",
        "Nghị quyết 03-NQ/TU là nghị quyết về chuyển đổi số đúng không?",
        "Kỳ họp thứ nhất HĐND khóa XIX thông qua các đề án đúng không?",
        "Tỉnh đã ban hành kế hoạch chuyển đổi số ngày 31/12/2020 phải không?",
        "Thành phố không làm chuyển đổi số à?",
        "Thành phố đã bỏ cải cách hành chính rồi phải không?",
        "Có phải sản xuất nông nghiệp sụt giảm không?",
    ],
)
def test_what_is_stated_otherwise_is_put_right(talk: Conversation, question: str) -> None:
    assert first_line(talk.ask(question, "ask_yes_no")).startswith(WRONG)


@pytest.mark.parametrize(
    "question",
    [
        "Vốn của dự án miền núi phía Bắc là vốn vay Ngân hàng Thế giới phải không?",
        "Trường học có được xây mới không?",
        "Có phát áo phao cho dân không?",
        "Chi ngân sách từ 2.580 tỷ trở lên đúng không?",
    ],
)
def test_what_no_sentence_says_is_not_affirmed(talk: Conversation, question: str) -> None:
    line = first_line(talk.ask(question, "ask_yes_no"))
    assert not line.startswith(YES)
    assert line.startswith(("Tài liệu không nêu rõ điều này. Gần với câu hỏi nhất", "Số liệu có trong tài liệu"))


def test_a_task_is_not_said_to_be_done(talk: Conversation) -> None:
    answer = talk.ask("Thành phố có đạt chuẩn nông thôn mới chưa?", "ask_yes_no")
    assert first_line(answer).startswith("Tài liệu chỉ nêu việc phải làm")


def test_how_something_stands_is_answered_with_results_first(talk: Conversation) -> None:
    assert "được thực hiện tốt" in first_line(talk.ask("Môi trường thành phố giờ ra sao rồi?", "ask_task"))


def test_a_verb_of_one_syllable_is_said_by_its_longer_form(talk: Conversation) -> None:
    assert first_line(talk.ask("Thành phố có tuyển cán bộ không?", "ask_yes_no")).startswith("Có. «Thực hiện tốt")
