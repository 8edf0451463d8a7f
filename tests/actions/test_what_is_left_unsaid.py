"""Follow-ups that name little, times and documents told by their kind or date, and what a question is for."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.reading.asked_point import place_of
from actions.reading.documents_meant import documents_meant
from tests.actions.asking import Conversation, body, first_line

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    ("label", "place"), [("Ba là", 3), ("Mười là", 10), ("4.", 4), ("a)", None), ("Điều 3.", None)]
)
def test_the_place_of_a_point_is_read_off_its_label(label: str, place: int | None) -> None:
    assert place_of(label) == place


@pytest.mark.parametrize(("text", "label"), [("Còn cái liền sau nó?", "Bốn là"), ("cái trước đó thì sao", "Hai là")])
def test_the_point_next_to_the_one_quoted_is_found(talk: Conversation, text: str, label: str) -> None:
    talk.ask("Nhiệm vụ thứ ba là gì?", "ask_task")
    assert label in first_line(talk.more(text))


@pytest.mark.parametrize("text", ["rứa còn nông nghiệp?", "thế còn nông nghiệp thì sao?"])
def test_another_subject_alone_is_asked_after_as_the_one_before(talk: Conversation, text: str) -> None:
    talk.ask("An ninh trật tự nửa đầu năm ra sao?", "ask_achievement")
    assert "ổn định" in first_line(talk.ask(text, "ask_task", confidence=0.8))


@pytest.mark.parametrize(
    ("question", "time"),
    [
        ("Nghị quyết số 03 giai đoạn nào?", "Giai đoạn 2016 – 2020"),
        ("Nghị quyết 01-NQ/TU định hướng đến năm nào?", "Đến năm 2030"),
        ("Khóa XIX của HĐND thành phố là nhiệm kỳ từ năm nào?", "Nhiệm kỳ 2021"),
    ],
)
def test_a_time_of_the_kind_that_is_named_is_given(talk: Conversation, question: str, time: str) -> None:
    assert first_line(talk.ask(question, "ask_when")).startswith(time)


def test_the_time_of_the_next_task_is_not_taken_for_that_of_this_one(talk: Conversation) -> None:
    answer = talk.ask("Khi nào tinh giản biên chế?", "ask_when")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "chỉ viết" in first_line(answer)


@pytest.mark.parametrize(
    ("question", "intent", "number"),
    [
        ("Ngày 02/8/2016 có sự kiện gì?", "ask_task", "03-NQ/TU"),
        ("Văn bản đề ngày mồng 2 tháng 8 năm 2016 là văn bản gì?", "ask_overview", "03-NQ/TU"),
        ("When was Plan 80 issued?", "ask_when", "80/KH-UBND"),
    ],
)
def test_a_document_is_told_by_its_day_or_its_bare_number(
    talk: Conversation, question: str, intent: str, number: str
) -> None:
    assert number in body(talk.ask(question, intent, confidence=0.5))


def test_another_number_is_asked_after_as_the_one_before(talk: Conversation) -> None:
    talk.ask("Nghị quyết 01 ban hành ngày nào?", "ask_when")
    assert first_line(talk.ask("Còn 03?", "ask_figure")).startswith("Ngày 02/8/2016")


def test_what_is_in_the_document_just_named_is_no_date(talk: Conversation) -> None:
    talk.ask("Kế hoạch số 80 ra ngày nào?", "ask_when")
    assert "chuyển đổi số" in body(talk.mumble("Nó nói về cái gì?"))


def test_the_year_a_document_is_for_is_that_of_its_title(talk: Conversation) -> None:
    assert "năm 2021 của thành phố" in first_line(talk.ask("Kế hoạch này áp dụng cho năm nào?", "ask_when"))


def test_what_something_is_for_is_a_reason(talk: Conversation) -> None:
    answer = talk.ask("Tuyển dụng công chức nhằm phục vụ việc gì?", "ask_task")
    assert answer.status is Status.ANSWERED
    assert "đơn vị trực thuộc" in first_line(answer)


def test_a_reason_is_no_difference(talk: Conversation) -> None:
    answer = talk.ask("Tại sao thu tiền sử dụng đất lại cao hơn thuế phí?", "ask_task")
    assert "không nêu lý do" in first_line(answer)


def test_two_questions_of_different_kinds_are_both_answered(talk: Conversation) -> None:
    answer = body(talk.ask("Thu ngân sách bao nhiêu và kế hoạch 80 ban hành ngày nào?", "ask_when"))
    assert "2.341,6" in answer
    assert "20/4/2021" in answer


@pytest.mark.parametrize(
    ("question", "result"),
    [
        ("Cứ 100 đồng thành phố thu thì khoảng mấy đồng là từ tiền sử dụng đất?", "61,7%"),
        ("Lấy phần tiêu trừ phần thu vào thì hụt bao nhiêu tỷ?", "238,4"),
        ("Tiền tiêu có quá số thu vào không?", "238,4"),
        ("Giả sử thành phố thu vượt chỉ tiêu 5% thì tổng thu thành ra bao nhiêu?", "2.458,7"),
        ("Giả dụ tiền đất chỉ được 1.000 tỷ còn các khoản khác đúng kế hoạch thì tiền đất hụt bao nhiêu?", "445"),
    ],
)
def test_what_is_earned_and_spent_is_worked_out_however_it_is_said(
    talk: Conversation, question: str, result: str
) -> None:
    assert result in body(talk.ask(question, "ask_compute"))


def test_documents_to_be_listed_are_no_question_after_the_source(talk: Conversation) -> None:
    assert "80/KH-UBND" in first_line(talk.source("Liệt kê giúp mấy văn bản có số hiệu trong bản này"))


def test_what_is_asked_in_detail_of_a_bare_statement_is_said_to_be_all_there_is(talk: Conversation) -> None:
    talk.ask("An sinh xã hội được làm tới đâu rồi?", "ask_achievement")
    answer = talk.ask("Cụ thể làm gì?", "ask_task")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "không nêu cụ thể hơn" in first_line(answer)


def test_what_is_told_beside_a_topic_does_not_hide_what_is_said_of_it(talk: Conversation) -> None:
    question = "Hàng xóm lấn đất công làm sân phơi, thành phố có định siết mấy vụ này không, siết kiểu gì?"
    answer = talk.ask(question, "ask_task", confidence=0.4)
    assert answer.status is not Status.NOT_IN_PLAN
    assert "xử lý nghiêm các vi phạm" in body(answer)


@pytest.mark.parametrize("question", ["Tiền thuê đất nông nghiệp tăng không?", "Giá đất ruộng có giảm không?"])
def test_a_topic_alone_answers_nothing_on_a_price(talk: Conversation, question: str) -> None:
    assert talk.ask(question, "ask_yes_no").status is Status.NOT_IN_PLAN


def test_who_is_in_need_is_told_whom_to_call(talk: Conversation) -> None:
    answer = body(talk.ask("Tôi mất việc rồi, không có tiền ăn, thành phố có giúp gì không?", "ask_yes_no"))
    assert "rất tiếc" in answer
    assert talk.pipeline.office.hotline in answer


def test_what_becomes_of_some_things_is_no_question_of_their_number(talk: Conversation) -> None:
    answer = talk.ask("Mấy dự án vướng mặt bằng thì tính liệu sao?", "ask_figure", confidence=0.4)
    assert "giải phóng mặt bằng" in body(answer)


def test_what_is_left_after_a_share_is_worked_out_with_the_parts_it_is_made_of(talk: Conversation) -> None:
    talk.ask("Tiền sử dụng đất chiếm bao nhiêu phần trăm tổng thu?", "ask_compute")
    answer = body(talk.ask("Thế phần còn lại là từ đâu, bao nhiêu tỷ?", "ask_compute"))
    assert "2.341,6 − 1.445 = 896,6" in answer
    assert "Thuế phí năm 2021" in answer


@pytest.mark.parametrize(("part", "said"), [("6 tháng đầu năm", True), ("6 tháng cuối năm", False)])
def test_a_result_without_a_figure_is_quoted_for_a_time_that_has_none(
    talk: Conversation, part: str, said: bool
) -> None:
    answer = talk.ask(f"{part} 2021 thu ngân sách được bao nhiêu?")
    assert answer.status is Status.NOT_IN_PLAN
    assert first_line(answer).startswith("Tài liệu không nêu số liệu cho " + part)
    assert "2.341,6" not in body(answer)
    assert ("đạt kết quả tốt" in body(answer)) is said


@pytest.mark.parametrize(
    ("question", "result"),
    [
        ("Thu thấp hơn chi bao nhiêu phần trăm?", "ít hơn chi ngân sách thành phố khoảng 9,2%"),
        ("Chi nhiều hơn thu mấy phần trăm?", "nhiều hơn thu ngân sách khoảng 10,2%"),
        ("So với chi thì thu thiếu mấy phần trăm?", "khoảng 9,2%"),
        ("Thâm hụt bao nhiêu?", "238,4"),
    ],
)
def test_two_amounts_are_set_apart_by_the_one_said_after_than(talk: Conversation, question: str, result: str) -> None:
    assert result in body(talk.ask(question, "ask_compute"))


@pytest.mark.parametrize(
    ("question", "intent"),
    [("Kế hoạch có bao nhiêu trang?", "ask_count"), ("Văn bản này còn hiệu lực không?", "ask_document")],
)
def test_what_no_sentence_tells_of_the_document_is_refused(talk: Conversation, question: str, intent: str) -> None:
    answer = talk.ask(question, intent)
    assert answer.status is Status.NOT_IN_PLAN
    assert not answer.citations


@pytest.mark.parametrize(
    ("question", "result"),
    [
        ("Nếu đến hết tháng 9 mới gom được 1.500 tỷ vào ngân sách thì còn phải thu mấy tỷ nữa mới chạm mốc?", "841,6"),
        ("Thu hết theo chỉ tiêu thì trang trải được mấy % tiền chi?", "90,8%"),
    ],
)
def test_what_is_covered_or_still_missing_is_worked_out(talk: Conversation, question: str, result: str) -> None:
    assert result in body(talk.ask(question, "ask_compute"))


def test_a_day_asked_for_in_detail_is_told(talk: Conversation) -> None:
    talk.ask("Kế hoạch số 80 là của ai?", "ask_who")
    assert first_line(talk.ask("Cụ thể ngày nào?", "ask_when")).startswith("Ngày 20/4/2021")


def test_a_year_is_no_number_of_another_document(talk: Conversation) -> None:
    talk.ask("Nghị quyết 01 ban hành ngày nào?", "ask_when")
    assert not documents_meant("còn 2022?", talk.memory, talk.pipeline.knowledge)
    assert documents_meant("còn 03?", talk.memory, talk.pipeline.knowledge) == ("03",)
