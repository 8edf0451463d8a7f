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


def test_what_stands_outside_the_market_is_taken_from_nothing(talk: Conversation) -> None:
    answer = talk.ask("Tôi bán rau ngoài chợ nên hỏi cho biết, thu thuế phí năm 2021 được bao nhiêu?")
    assert "896,6" in first_line(answer)


def test_an_amount_alone_is_told_what_it_is_of(talk: Conversation) -> None:
    answer = talk.ask("Cái khoản 896,6 tỷ trong văn bản là khoản gì thế?", "ask_document")
    assert first_line(answer).startswith("Thuế phí")


def test_what_is_to_be_done_is_no_figure_whatever_was_understood(talk: Conversation) -> None:
    answer = talk.ask("muon dat du chi tieu phat trien kt xh 2021 thi tp phai lam gi", "ask_figure", confidence=0.5)
    assert "rà soát, bổ sung các giải pháp" in body(answer)


def test_works_asked_for_by_name_are_followed_by_those_named_next(talk: Conversation) -> None:
    answer = talk.ask("Nhắc tới giải phóng mặt bằng thì có tên những dự án nào?", "ask_count")
    assert "đô thị động lực" in body(answer)


def test_a_long_text_complained_of_is_summed_up(talk: Conversation) -> None:
    assert talk.ask("bai dai qua luoi doc, no noi ve cai gi", "ask_overview").status is Status.ANSWERED


def test_what_is_taken_in_or_spent_more_shows_both(talk: Conversation) -> None:
    answer = talk.ask("Năm 2021 thành phố định kiếm về nhiều hơn hay tiêu ra nhiều hơn?", "ask_compare")
    assert "2.341,6" in body(answer)
    assert "2.580" in body(answer)


def test_other_school_classes_than_the_plan_names_are_put_right(talk: Conversation) -> None:
    answer = talk.ask(
        "Vì sao năm học 2021-2022 đổi chương trình lớp 3 với lớp 7 mà không ai báo phụ huynh?", "ask_yes_no"
    )
    assert answer.status is Status.CORRECTED_PREMISE


def test_what_the_bot_can_do_is_told_whatever_was_understood(talk: Conversation) -> None:
    asked = "Chào cháu, bà hơn bảy chục tuổi mới tập bấm máy, cháu giúp được bà những việc gì?"
    assert talk.ask(asked, "ask_task", confidence=0.67).status is Status.SMALL_TALK


def test_short_forms_of_an_average_and_of_the_use_of_land_are_read(talk: Conversation) -> None:
    assert "195,1" in first_line(talk.ask("thu ns 2021 bq 1 thang dc nhieu ty", confidence=0.69))
    assert "1.445" in first_line(talk.ask("thu tien sd đat nam 2021 bn ty"))


def test_all_figures_of_a_kind_are_listed_on_wish(talk: Conversation) -> None:
    answer = talk.ask("mấy con số ngân sách trong kế hoạch, ghi ra cho cô với", "ask_count", confidence=0.4)
    assert "2.341,6" in body(answer)
    assert "2.580" in body(answer)


def test_a_loan_asked_for_in_english_is_no_cry_for_help(talk: Conversation) -> None:
    answer = talk.say("Is there a World Bank loan?", "emergency", confidence=0.59)
    assert answer.status is not Status.HAND_OVER
