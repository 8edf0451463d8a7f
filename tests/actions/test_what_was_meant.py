"""Messages that mean more or less than their words: follow-ups, slips put right, summaries for a meeting, false premises."""

from __future__ import annotations

import pytest

from actions.answer import Status
from tests.actions.asking import Conversation, body, first_line

pytestmark = pytest.mark.app


def test_an_average_asked_on_is_one_of_the_last_figure(talk: Conversation) -> None:
    talk.ask("Thu tiền sử dụng đất năm 2021 bao nhiêu?")
    answer = talk.ask("tính ra bình quân một tháng được mấy tỷ?", "ask_compute")
    assert "120,4" in first_line(answer)


def test_a_follow_up_is_sought_with_what_it_leaves_unsaid(talk: Conversation) -> None:
    talk.ask("Vệ sinh môi trường sáu tháng đầu năm 2021 làm có tốt không?", "ask_achievement")
    assert "bảo vệ môi trường" in body(talk.ask("vậy sáu tháng cuối năm định làm gì nữa?", "ask_task"))


def test_a_slip_put_right_is_no_complaint(talk: Conversation) -> None:
    talk.ask("Thu ngân sách 2021 là 2.580 tỷ phải không anh?", "ask_yes_no")
    assert "2.580 tỷ đồng" in first_line(talk.say("À tôi nhầm, tôi định hỏi chi cơ mà", "complaint", confidence=0.75))


@pytest.mark.parametrize(
    "question",
    [
        "Tối nay họp tổ dân phố, nhờ tóm tắt bản kế hoạch này vài ý cho bà con dễ hiểu",
        "Mai lên lớp chính trị, nhờ bạn tóm tắt giúp văn bản này",
    ],
)
def test_a_whole_document_is_summed_up_whatever_the_writer_does_with_it(talk: Conversation, question: str) -> None:
    assert talk.ask(question, "ask_overview").status is Status.ANSWERED


def test_part_of_a_message_that_is_put_right_puts_the_message_right(talk: Conversation) -> None:
    answer = talk.ask("Sao cả năm 2021 thành phố chi tiêu vỏn vẹn 2.341,6 tỷ mà lúc nào cũng kêu thiếu tiền?")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "2.580 tỷ đồng" in body(answer)


def test_an_amount_in_its_unit_is_not_answered_by_a_sentence_without_one(talk: Conversation) -> None:
    answer = talk.ask("Tính đến hết tháng 6/2021 đã thu được thực tế mấy trăm tỷ ngân sách rồi?", "ask_achievement")
    assert answer.status is not Status.ANSWERED


def test_those_that_something_is_reported_to_do_not_do_it(talk: Conversation) -> None:
    assert "UBND tỉnh" in first_line(talk.ask("Ai chỉ đạo mấy đề án phát triển thành phố vậy?", "ask_who"))


def test_whom_something_is_put_before_is_told_to_who_asks_that(talk: Conversation) -> None:
    for asked in ("Các đề án phát triển được trình cơ quan nào?", "Đơn vị nào thông qua các đề án phát triển?"):
        assert "HĐND thành phố" in body(talk.ask(asked, "ask_who"))
