"""What a question asserts is held against the record: right, wrong, or supported by a quotation."""

from __future__ import annotations

import pytest

from actions.answer import Status
from tests.actions.asking import Conversation, body, first_line

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    "question",
    [
        "Chi ngân sách 2.580 tỷ đồng đúng không?",
        "Chi ngân sách là 2,58 nghìn tỷ đồng phải không?",
        "chi ngan sach 2580000 trieu dong dung khong",
        "Chi ngân sách trên 2.000 tỷ đúng không?",
        "Có phải chi ngân sách dưới 3.000 tỷ đồng không?",
    ],
)
def test_a_true_assertion_is_confirmed_with_the_record(talk: Conversation, question: str) -> None:
    answer = talk.ask(question, "ask_yes_no")
    assert answer.status is Status.ANSWERED
    assert first_line(answer).startswith("Đúng. Chi ngân sách thành phố năm 2021: 2.580 tỷ đồng")


@pytest.mark.parametrize(
    ("question", "stated"),
    [
        ("Thu ngân sách 2.500 tỷ đồng đúng không?", "2.341,6 tỷ đồng trở lên"),
        ("Chi ngân sách dưới 2.000 tỷ phải không?", "2.580 tỷ đồng"),
        ("Chi ngân sách 2.580 triệu đồng đúng không?", "2.580 tỷ đồng"),
        ("Thuế phí đạt 1.445 tỷ đồng đúng không?", "trên 896,6 tỷ đồng"),
        ("Thành phố có 12 đề án phải không?", "11 đề án"),
    ],
)
@pytest.mark.parametrize("intent", ["ask_yes_no", "ask_figure"])
def test_a_wrong_assertion_is_corrected_by_the_record(
    talk: Conversation, question: str, stated: str, intent: str
) -> None:
    answer = talk.ask(question, intent)
    assert answer.status is Status.CORRECTED_PREMISE
    assert stated in first_line(answer)


def test_the_wrong_number_is_not_repeated_as_a_fact(talk: Conversation) -> None:
    assert "2.500" not in body(talk.ask("Thu ngân sách 2.500 tỷ đồng đúng không?", "ask_yes_no"))


def test_a_wrong_date_of_a_document_is_corrected(talk: Conversation) -> None:
    answer = talk.ask("Nghị quyết 03-NQ/TU ban hành năm 2018 đúng không?", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "02/8/2016" in body(answer)


def test_a_yes_quotes_the_words_that_support_it(talk: Conversation) -> None:
    answer = talk.ask("Có tinh giản biên chế không?", "ask_yes_no")
    assert answer.status is Status.ANSWERED
    assert first_line(answer).startswith("Có. «Thực hiện tinh giản biên chế")


def test_a_target_is_not_confirmed_as_a_result(talk: Conversation) -> None:
    answer = talk.ask("Thành phố đã thu được 2.341,6 tỷ chưa?", "ask_yes_no")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "Đúng" not in first_line(answer)


def test_what_is_only_supposed_is_no_claim(talk: Conversation) -> None:
    answer = talk.ask("Nếu thu ngân sách đạt 2.500 tỷ thì vượt kế hoạch bao nhiêu?")
    assert answer.status is not Status.CORRECTED_PREMISE


@pytest.mark.parametrize(
    "question",
    [
        "Thành phố có giảm giáo viên không?",
        "Biên chế tăng lên phải không?",
        "Thành phố giảm thuế phải không?",
        "Thành phố tăng chi ngân sách phải không?",
        "Nghị quyết 03-NQ/TU đã hết hiệu lực chưa?",
        "Kế hoạch 80/KH-UBND về phòng chống lụt bão đúng không?",
        "Kế hoạch 80/KH-UBND là của thành phố Thái Nguyên à?",
        "Thành phố không làm chuyển đổi số đúng không?",
        "Có phải 11 đề án do thành phố làm không?",
        "Thuế phí thu đúng 896,6 tỷ đồng phải không?",
        "Thuế phí có dưới 900 tỷ không?",
        "Có ai hỗ trợ tôi không?",
        "có cho vay vốn không",
        "Có hỗ trợ không?",
        "Tôi có được tuyển dụng làm viên chức không?",
        "thành phố đã tinh giản biên chế xong chưa",
        "Đã hoàn thiện các đề án chưa?",
        "có trang bị không",
        "bỏ thuế đất được không",
        "xóa thuế phí được không",
        "Có miễn thuế phí không?",
        "Nhà trường có đầu tư không?",
    ],
)
def test_yes_is_withheld_where_the_documents_do_not_say_it(talk: Conversation, question: str) -> None:
    line = first_line(talk.ask(question, "ask_yes_no"))
    assert not line.startswith(("Có.", "Đúng."))


@pytest.mark.parametrize(
    "question",
    [
        "Kế hoạch 80/KH-UBND về chuyển đổi số đúng không?",
        "Thành phố có bổ sung đội ngũ giáo viên không?",
        "Cho tôi hỏi có xây dựng nông thôn mới không?",
        "Thành phố mình có chuyển đổi số không?",
        "Có thanh tra vi phạm về đất đai không?",
        "Có tổ chức thành công cuộc bầu cử không?",
    ],
)
def test_yes_is_said_where_they_do(talk: Conversation, question: str) -> None:
    assert first_line(talk.ask(question, "ask_yes_no")).startswith("Có.")


@pytest.mark.parametrize("question", ["có tiền không", "có nhiều không", "có đủ không"])
def test_yes_is_withheld_where_the_subject_is_only_taken_from_the_turn_before(
    talk: Conversation, question: str
) -> None:
    talk.ask("Phòng chống lụt bão làm gì?", "ask_task")
    assert not first_line(talk.ask(question, "ask_yes_no")).startswith("Có.")


def test_whether_a_document_is_in_force_is_asked_of_the_one_just_named(talk: Conversation) -> None:
    talk.ask("Nghị quyết 03 của ai?", "ask_who")
    answer = talk.ask("còn hiệu lực không", "ask_yes_no")
    assert "03-NQ/TU" in body(answer)
    assert not first_line(answer).startswith("Có.")


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("Thu ngân sách đạt 2.341,6 tỷ đồng đúng không?", Status.ANSWERED),
        ("Thu ngân sách đạt trên 2.000 tỷ hả?", Status.ANSWERED),
        ("Thu ngân sách đạt 1.445 tỷ đồng đúng không?", Status.CORRECTED_PREMISE),
    ],
)
def test_a_sum_that_is_reached_is_the_whole_and_none_of_its_parts(
    talk: Conversation, question: str, status: Status
) -> None:
    answer = talk.ask(question, "ask_yes_no")
    assert answer.status is status
    assert "Thu ngân sách năm 2021: 2.341,6 tỷ đồng trở lên" in first_line(answer)


@pytest.mark.parametrize(
    "question",
    [
        "6 tháng cuối năm thu ngân sách 2.341,6 tỷ đồng đúng không?",
        "Trong 6 tháng cuối năm 2021 chi ngân sách 2.580 tỷ à?",
        "Quý III chi ngân sách 2.580 tỷ phải không?",
    ],
)
def test_a_part_of_the_year_is_not_confirmed_with_what_is_for_all_of_it(talk: Conversation, question: str) -> None:
    answer = talk.ask(question, "ask_yes_no")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "năm 2021" in first_line(answer)
    assert "Đúng" not in first_line(answer)


def test_an_amount_of_something_else_is_put_right_with_what_it_is_of(talk: Conversation) -> None:
    answer = talk.ask("Thành phố chi 896,6 tỷ cho giáo dục phải không?", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "Thuế phí" in first_line(answer)
    answer = talk.ask("Chi ngân sách chỉ có 2.341,6 tỷ phải không?", "ask_yes_no")
    assert "2.580 tỷ đồng" in first_line(answer)


def test_a_true_assertion_of_a_part_is_not_held_against_the_whole(talk: Conversation) -> None:
    answer = talk.ask("Thu 1.445 tỷ từ đất đúng không?", "ask_yes_no")
    assert first_line(answer).startswith("Đúng. Thu tiền sử dụng đất năm 2021: 1.445 tỷ đồng")


def test_what_the_province_has_built_is_not_confirmed_of_the_city(talk: Conversation) -> None:
    assert talk.ask("11 đề án là của thành phố xây dựng phải không?", "ask_yes_no").status is Status.CORRECTED_PREMISE


@pytest.mark.parametrize(
    "question", ["mục tiêu thu ngân sách có cao hơn năm trước không", "chi ngân sách có nhiều hơn năm ngoái không"]
)
def test_a_comparison_that_no_sentence_makes_is_not_affirmed(talk: Conversation, question: str) -> None:
    answer = talk.ask(question, "ask_yes_no")
    assert "tài liệu" in body(answer)
    assert not body(answer).startswith(("Có", "Đúng"))
