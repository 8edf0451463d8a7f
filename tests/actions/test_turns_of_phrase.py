"""Everyday turns of phrase over the plan: what is paid in, who asks, which document is meant, how sure the nearest is."""

from __future__ import annotations

import pytest

from actions.answer import Status
from tests.actions.asking import Conversation, body, first_line

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    "question",
    [
        "Cô Năm bảo thành phố phải gom cho được hơn hai ngàn tỷ vào ngân sách, đúng ra là mấy?",
        "Năm 2021 đưa về kho bạc mấy nghìn tỷ?",
        "Trong năm gom vào công quỹ bao nhiêu?",
    ],
)
def test_what_is_brought_into_the_treasury_is_revenue(talk: Conversation, question: str) -> None:
    assert first_line(talk.ask(question)).startswith("Thu ngân sách năm 2021: 2.341,6 tỷ đồng")


@pytest.mark.parametrize("question", ["Tiêu nhiều hơn thu thì thiếu mấy tỷ?", "Chi quá thu bao nhiêu?"])
def test_spending_above_income_is_of_the_budget(talk: Conversation, question: str) -> None:
    assert "238,4 tỷ đồng" in first_line(talk.ask(question, "ask_compute"))


@pytest.mark.parametrize(
    "question",
    [
        "em cần số thuế phí của kế hoạch, ai biết chỉ em với",
        "Bán tạp hóa như tôi tháng nào cũng nộp thuế phí, cả thành phố thì kế hoạch muốn vượt mức nào?",
        "thuế phí cả năm là mấy tỷ, đọc giùm ông già này cái",
    ],
)
def test_who_asks_and_whom_they_beg_is_no_part_of_the_question(talk: Conversation, question: str) -> None:
    answer = talk.ask(question, "ask_overview", confidence=0.3)
    assert first_line(answer) == "Thuế phí năm 2021: trên 896,6 tỷ đồng [1]."


def test_a_number_of_persons_that_is_not_stated_is_refused_though_a_task_is_told_of_them(talk: Conversation) -> None:
    answer = talk.ask("Giáo viên được tuyển thêm mấy người trong năm học tới?", "ask_task", confidence=0.4)
    assert answer.status is Status.NOT_IN_PLAN


def test_that_plan_is_the_one_just_named(talk: Conversation) -> None:
    talk.ask("Ngoài nghị quyết, chuyển đổi số còn theo kế hoạch nào?", "ask_document")
    answer = talk.ask("Kế hoạch ấy do UBND thành phố ban hành đúng không?", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "UBND tỉnh Thái Nguyên" in first_line(answer)


def test_what_a_document_says_is_asked_after_its_day(talk: Conversation) -> None:
    talk.ask("Chuyển đổi số theo nghị quyết nào?", "ask_document")
    talk.ask("Nghị quyết đó ban hành khi nào?", "ask_when")
    answer = talk.ask("Nghị quyết ấy nói về gì?", "ask_overview")
    assert "chương trình chuyển đổi số" in body(answer)
    assert not first_line(answer).startswith("Ngày 31/12/2020")


def test_a_sentence_far_ahead_of_all_others_answers_though_words_of_the_question_are_not_in_it(
    talk: Conversation,
) -> None:
    answer = talk.ask("Xóm tôi lên xã kiểu mẫu, thành phố lo vốn liếng cho nông thôn mới bằng cách gì?", "ask_task")
    assert answer.status is Status.ANSWERED
    assert "Huy động và sử dụng có hiệu quả các nguồn lực" in first_line(answer)


def test_a_thing_of_the_documents_is_asked_about_whatever_rasa_guesses(talk: Conversation) -> None:
    answer = talk.say("mấy cái phòng họp không giấy bao nhiêu tiền", "out_of_scope", confidence=0.5)
    assert answer.status is not Status.OUT_OF_SCOPE


def test_the_point_beside_the_one_just_told_is_meant_by_it(talk: Conversation) -> None:
    assert "«Sáu là" in first_line(talk.ask("Cho tôi nghe nhiệm vụ thứ sáu đi", "ask_task"))
    assert "«Năm là" in first_line(talk.ask("Lùi lại một cái, nhiệm vụ ngay trước nó nói về lĩnh vực gì?", "ask_task"))


def test_who_names_two_classes_takes_them_for_granted(talk: Conversation) -> None:
    answer = talk.ask("Lớp 3 với lớp 7 sắp học chương trình 2018, thành phố sửa soạn gì cho hai lớp này?", "ask_task")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "không nêu lớp 3, lớp 7" in first_line(answer)


def test_how_many_things_are_meant_and_the_name_of_a_person_are_not_sought(talk: Conversation) -> None:
    answer = talk.ask("Thuế với phí, hai món đó năm 2021 nhắm thu mấy tỷ vậy anh hai?", "ask_compute", confidence=0.5)
    assert first_line(answer).startswith("Thuế phí năm 2021: trên 896,6 tỷ đồng")


def test_the_meeting_is_the_time_of_what_is_passed_there(talk: Conversation) -> None:
    answer = talk.ask("Các đề án của thành phố trình hội đồng vào kỳ họp nào?", "ask_when")
    assert answer.status is Status.ANSWERED
    assert "kỳ họp thứ hai" in first_line(answer)


@pytest.mark.parametrize("intent", ["abuse", "complaint"])
@pytest.mark.parametrize("wish", ["Cái đầu tiên nói kỹ hơn đi", "Nói gọn lại được không, tôi mắt kém"])
def test_whoever_wishes_for_other_words_is_not_told_off(talk: Conversation, wish: str, intent: str) -> None:
    assert talk.say(wish, intent).status is Status.CLARIFY
    talk.ask("Nhiệm vụ về nông nghiệp là gì?", "ask_task")
    assert talk.say(wish, intent).status not in (Status.OUT_OF_SCOPE, Status.HAND_OVER)


@pytest.mark.parametrize(
    "question",
    [
        "thành phố năm 2021 xài hết cả thảy mấy nghìn tỷ",
        "Bữa họp xóm có bác bảo năm 2021 thành phố tiêu hết thảy mấy nghìn tỉ, tôi nghe không rõ. Cô cho tôi xin đúng số tiêu ấy",
    ],
)
def test_all_that_is_spent_is_spending_though_one_says_where_it_was_heard(talk: Conversation, question: str) -> None:
    assert first_line(talk.ask(question)) == "Chi ngân sách thành phố năm 2021: 2.580 tỷ đồng [1]."


@pytest.mark.parametrize(
    "question",
    [
        "thành phố gom vô năm 2021 được mấy tỷ",
        "rứa chơ thành phố thâu về năm 2021 là mấy tỷ hè, mệ nớ noái tui nghe khôn rõ",
    ],
)
def test_what_the_town_gathers_in_is_revenue_whatever_was_not_understood(talk: Conversation, question: str) -> None:
    assert first_line(talk.ask(question)).startswith("Thu ngân sách năm 2021: 2.341,6 tỷ đồng")


def test_what_the_treasury_has_so_far_is_held_against_the_revenue_planned(talk: Conversation) -> None:
    answer = talk.ask(
        "giả sử kho bạc mới thu được 2.000 tỷ thì còn thiếu bao nhiêu tỷ mới đạt tổng thu đề ra", "ask_compute"
    )
    assert answer.status is Status.ANSWERED
    assert "341,6 tỷ đồng" in first_line(answer)


@pytest.mark.parametrize(
    "question",
    [
        "Chỉ dựa vào mỗi tiền sử dụng đất thì có kham nổi hết tiền chi của thành phố không",
        "nếu chỉ lấy riêng tiền đất ra mà xài thì có gánh nổi phần chi không",
        "Could the land use fee by itself pay for the city's spending?",
    ],
)
def test_whether_one_source_bears_all_spending_compares_the_two(talk: Conversation, question: str) -> None:
    answer = talk.ask(question, "ask_yes_no")
    assert answer.status is Status.ANSWERED
    assert first_line(answer) in ("Không.", "No.")
    assert "2.580 − 1.445 = 1.135" in body(answer)


def test_how_much_of_every_hundred_is_a_share_and_asserts_nothing(talk: Conversation) -> None:
    answer = talk.ask("cứ thu được 100 đồng thì trong đó mấy đồng là thuế với phí")
    assert answer.status is Status.ANSWERED
    assert "896,6 ÷ 2.341,6" in body(answer)


def test_an_amount_is_told_in_another_unit_whatever_that_makes_easier(talk: Conversation) -> None:
    talk.ask("Chi ngân sách năm 2021 bao nhiêu?")
    assert "2.580.000 triệu đồng" in first_line(talk.ask("đổi ra triệu cho dễ đếm đi", "ask_compute"))


@pytest.mark.parametrize("wish", ["dài quá, nói gọn một câu thôi", "sao dài dòng thế, trả lời ngắn gọn thôi"])
def test_who_finds_an_answer_too_long_hears_it_shorter(talk: Conversation, wish: str) -> None:
    talk.ask("Nhiệm vụ về quản lý đất đai là gì?", "ask_task")
    answer = talk.say(wish, "complaint")
    assert answer.status is Status.ANSWERED
    assert "quản lý đất đai" in first_line(answer)


def test_that_resolution_is_the_one_that_was_named_by_its_number_alone(talk: Conversation) -> None:
    talk.ask("kết quả thực hiện nghị quyết 03 có phải báo cáo không", "ask_yes_no")
    assert "Tỉnh ủy" in body(talk.ask("nghị quyết ấy của cấp nào vậy, thành phố hay tỉnh", "ask_document"))
