"""What a document says of itself, which part is largest, why, and when one event of several is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from actions.answer import Answer, Line, Status
from actions.documents.times import nearest_time
from actions.pipeline import Pipeline
from actions.replies.citation_check import check
from tests.actions.asking import Conversation, body, first_line


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Kế hoạch này số hiệu là gì?", "215/KH-UBND"),
        ("Kế hoạch này ban hành ngày nào?", "28 tháng 12 năm 2021"),
        ("Kế hoạch này do cơ quan nào ban hành?", "ỦY BAN NHÂN DÂN THÀNH PHỐ SÔNG LAM"),
        ("Kế hoạch căn cứ vào những văn bản nào?", "3120/QĐ-UBND"),
    ],
)
def test_a_document_answers_for_itself(other_talk: Conversation, question: str, words: str) -> None:
    answer = other_talk.ask(question, "ask_document")
    assert answer.strategy == "letterhead"
    assert words in body(answer)


def test_a_plan_without_a_letterhead_does_not_invent_one(talk: Conversation) -> None:
    answer = talk.ask("Kế hoạch này số hiệu là gì?", "ask_document")
    assert answer.status is Status.NOT_IN_PLAN
    assert "01-NQ/TU" not in body(answer)


def test_the_largest_part_comes_first(talk: Conversation) -> None:
    answer = talk.ask("Khoản nào lớn nhất trong thu ngân sách?", "ask_compare")
    assert answer.strategy == "ranking"
    assert "tiền sử dụng đất" in first_line(answer).lower()
    assert "1.445 tỷ đồng" in first_line(answer)


def test_the_smallest_part_comes_first_when_asked_for(talk: Conversation) -> None:
    assert "896,6" in first_line(talk.ask("Khoản thu ngân sách nào thấp nhất?", "ask_compare"))


def test_a_reason_is_quoted(other_talk: Conversation) -> None:
    answer = other_talk.ask("Vì sao giải phóng mặt bằng chậm?", "ask_task")
    assert answer.status is Status.ANSWERED
    assert "vướng xác định nguồn gốc đất" in body(answer)


def test_without_a_reason_it_says_so(talk: Conversation) -> None:
    answer = talk.ask("Vì sao phải sử dụng chữ ký số?", "ask_task")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "không nêu lý do" in first_line(answer)


def test_an_event_gets_the_time_beside_it() -> None:
    text = "Khởi công cầu trong quý II/2025, dự kiến thông xe quý IV/2026."
    assert nearest_time(text, "thông xe") == "quý IV/2026"
    assert nearest_time(text, "khởi công") == "quý II/2025"
    assert nearest_time(text, "khánh thành") is None


def test_two_years_are_put_side_by_side(other_talk: Conversation) -> None:
    answer = other_talk.ask("Khách du lịch năm 2022 với năm 2021 thế nào?", "ask_achievement")
    assert "320.000" in body(answer)
    assert "186.000" in body(answer)


def test_revenue_and_spending_are_balanced(talk: Conversation) -> None:
    answer = talk.ask("Thành phố có bị bội chi không?", "ask_yes_no")
    assert "238,4 tỷ đồng" in first_line(answer)


@pytest.mark.parametrize(
    "question",
    [
        "Nghị quyết 03-NQ/TU ban hành ngày 5/8/2018 đúng không?",
        "UBND thành phố ban hành kế hoạch 80 phải không?",
        "Chương trình mới áp dụng cho lớp 3 và lớp 7 đúng không?",
    ],
)
def test_what_is_taken_for_granted_wrongly_is_put_right(talk: Conversation, question: str) -> None:
    assert talk.ask(question, "ask_yes_no").status is Status.CORRECTED_PREMISE


def test_alternatives_are_no_assertion(talk: Conversation) -> None:
    answer = talk.ask("Nghị quyết 01-NQ/TU là của Đảng hay của UBND?", "ask_who")
    assert answer.status is Status.ANSWERED


def test_money_is_never_answered_with_another_measure(other_talk: Conversation) -> None:
    answer = other_talk.ask("Kéo dài đường Nguyễn Biểu hết bao nhiêu tiền?", "ask_figure")
    assert "2,7 km" not in first_line(answer).split("«")[0]


def test_talk_that_the_documents_plainly_answer_is_a_question(other_talk: Conversation) -> None:
    answer = other_talk.say("tiêm phòng gia súc vào tháng mấy", "out_of_scope", confidence=0.9)
    assert "tháng 3" in body(answer)


def test_a_failed_answer_is_replaced_by_what_passes(talk: Conversation, plan_pipeline: Pipeline) -> None:
    answer = plan_pipeline.checked(_spoilt(talk))
    assert answer.strategy == "failed_check"
    assert check(answer, plan_pipeline.knowledge.release) == []


def _spoilt(talk: Conversation) -> Answer:
    answer = talk.ask("Chi ngân sách bao nhiêu?")
    return replace(answer, blocks=(Line("Chi ngân sách thành phố năm 2021: 9.999 tỷ đồng [1].", lead=True),))


def test_other_years_are_offered_where_none_is_named(two_plans_pipeline: Pipeline) -> None:
    answer = Conversation(two_plans_pipeline).ask("Thu tiền sử dụng đất là bao nhiêu?")
    assert "580" in first_line(answer)
    assert any("năm 2021" in suggestion for suggestion in answer.suggestions)


def test_two_years_of_one_thing_are_compared_not_added(other_talk: Conversation) -> None:
    answer = other_talk.ask("So sánh tổng thu ngân sách năm 2021 và năm 2022", "ask_compare")
    assert "181,5 tỷ đồng" in first_line(answer)


def test_an_issuer_is_named_whole(talk: Conversation) -> None:
    answer = talk.ask("Nghị quyết 01 do ai ban hành?", "ask_who")
    assert first_line(answer).startswith("Ban Chấp hành Đảng bộ tỉnh.")


def test_the_name_of_a_person_is_not_guessed(talk: Conversation) -> None:
    assert talk.ask("Chủ tịch thành phố tên là gì?", "ask_who").status is Status.NOT_IN_PLAN


def test_the_name_of_a_thing_is_looked_for(talk: Conversation) -> None:
    answer = talk.ask("Dự án đô thị động lực tên là gì?", "ask_definition")
    assert "Dự án phát triển tổng hợp các đô thị động lực" in body(answer)


def test_a_document_told_by_its_subject_is_dated_by_the_sentence_that_names_it(talk: Conversation) -> None:
    asked = "Nghị quyết của tỉnh về chuyển đổi số hình như ra dịp cuối năm, cụ thể là ngày nào?"
    assert "31/12/2020" in first_line(talk.ask(asked, "ask_when"))
    talk.ask("Kế hoạch chuyển đổi số của UBND tỉnh số mấy?", "ask_document")
    assert "20/4/2021" in first_line(talk.ask("Ban hành hôm nào vậy?", "ask_when"))


def test_the_days_between_two_documents_are_counted(talk: Conversation) -> None:
    talk.ask("Kế hoạch 80 ra ngày nào?", "ask_when")
    answer = talk.ask("cách nghị quyết 01 bao nhiêu ngày", "ask_figure", confidence=0.5)
    assert "110 ngày" in first_line(answer)
    assert "1.612 ngày" in first_line(talk.ask("nghị quyết 03 và nghị quyết 01 cách nhau mấy ngày", "ask_document"))


def test_how_long_after_another_a_document_came_is_counted_in_days(talk: Conversation) -> None:
    answer = talk.ask("nghị quyết 01 ra xong bao lâu sau mới có kế hoạch 80", "ask_document")
    assert "110 ngày" in first_line(answer)
    assert "1.722 ngày" in body(talk.ask("nghị quyết 03 ra trước kế hoạch 80 bao lâu", "ask_document"))


@pytest.mark.parametrize("question", ["mấy con số này lấy từ báo nào vậy", "nguồn bài viết là báo gì"])
def test_where_the_numbers_were_published_is_told(talk: Conversation, question: str) -> None:
    assert "Quanlynhanuoc.vn" in first_line(talk.source(question))


@pytest.mark.parametrize("question", ["đề án của thành phố bao giờ được thông qua", "khi nào trình các đề án"])
def test_the_stage_of_what_is_adopted_is_not_when(talk: Conversation, question: str) -> None:
    answer = talk.ask(question, "ask_when")
    assert first_line(answer).startswith("Tài liệu nêu: «Hai là")
    assert "kỳ họp thứ hai" in first_line(answer)


def test_a_class_that_is_not_named_has_no_time(talk: Conversation) -> None:
    answer = talk.ask("lớp 3 bao giờ học chương trình mới", "ask_when")
    assert "không nêu lớp 3" in first_line(answer)


def test_a_time_of_another_task_on_the_same_people_is_not_taken(talk: Conversation) -> None:
    assert "không nêu thời điểm cụ thể" in first_line(talk.ask("tuyển dụng viên chức lúc nào", "ask_when"))
