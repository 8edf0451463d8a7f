"""Which document or point is meant: by order, by its subject, by a range; and who is wrongly said to have issued it."""

from __future__ import annotations

import pytest

from actions.answer import Status
from tests.actions.asking import Conversation, body, first_line

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    "question",
    [
        "Vì sao UBND thành phố ban hành Nghị quyết 01-NQ/TU?",
        "Kế hoạch 80/KH-UBND ban hành năm 2019 đã làm tới đâu rồi?",
        "Nghị quyết 03-NQ/TU của Chính phủ nói gì?",
    ],
)
def test_another_issuer_or_year_is_put_right(talk: Conversation, question: str) -> None:
    assert talk.ask(question, "ask_document").status is Status.CORRECTED_PREMISE


def test_a_body_that_carries_a_document_out_is_not_taken_for_its_issuer(talk: Conversation) -> None:
    answer = talk.ask("UBND thành phố làm gì theo Nghị quyết 03-NQ/TU?", "ask_document")
    assert answer.status is not Status.CORRECTED_PREMISE
    assert "03-NQ/TU" in body(answer)


def test_documents_are_listed_as_the_text_names_them_and_asked_on_by_order(talk: Conversation) -> None:
    listed = talk.ask("Chuyển đổi số làm theo những văn bản nào?", "ask_document")
    assert body(listed).index("01-NQ/TU") < body(listed).index("80/KH-UBND")
    assert "20/4/2021" in first_line(talk.ask("Cái thứ hai ra ngày nào vậy?", "ask_when"))


def test_one_of_several_documents_is_sought_among_those_just_named(talk: Conversation) -> None:
    talk.ask("Chuyển đổi số làm theo những văn bản nào?", "ask_document")
    assert "20/4/2021" in body(talk.ask("cái nào ra sau cùng?", "ask_when"))


def test_a_document_told_by_its_subject_is_dated(talk: Conversation) -> None:
    answer = talk.ask("Nghị quyết về chương trình chuyển đổi số ban hành hôm nào?", "ask_when")
    assert "31/12/2020" in first_line(answer)


def test_the_date_of_another_document_is_no_time_of_the_thing_asked(talk: Conversation) -> None:
    assert "02/8/2016" not in body(talk.ask("Kỳ họp thông qua các đề án họp ngày mấy tháng mấy?", "ask_when"))


@pytest.mark.parametrize(
    "question",
    [
        "Các việc phải làm cuối năm được chia thành mấy nhóm?",
        "Đọc tôi nghe từ việc thứ nhất đến việc thứ bảy",
        "Từ giờ đến cuối năm thành phố dồn sức cho những lĩnh vực nào?",
    ],
)
def test_all_points_are_listed(talk: Conversation, question: str) -> None:
    assert "7 nội dung" in first_line(talk.ask(question, "ask_count"))


def test_of_a_point_what_is_named_is_shown_and_on_wish_the_whole(talk: Conversation) -> None:
    part = talk.ask("Ở nhiệm vụ thứ bảy, chuyện tuyển dụng gồm những việc nào?", "ask_task")
    assert "tuyển dụng cán bộ" in first_line(part)
    whole = talk.ask("Kể hết các việc trong phần cải cách hành chính", "ask_task")
    assert len(whole.citations) > 4
    assert not whole.rest


def test_both_halves_of_a_year_are_answered(talk: Conversation) -> None:
    answer = talk.ask("Nông nghiệp nửa đầu năm 2021 ra sao, nửa cuối năm định chỉ đạo thế nào?", "ask_task")
    assert "ổn định" in body(answer)
    assert "thời vụ" in body(answer)


def test_the_site_that_published_a_document_is_named(talk: Conversation) -> None:
    answer = talk.say("Bài về kế hoạch này lấy từ trang mạng nào vậy?", "ask_source", confidence=0.99)
    assert answer.status is Status.ANSWERED
    assert "Quanlynhanuoc.vn" in first_line(answer)


def test_the_tasks_of_the_months_to_come_are_no_results(talk: Conversation) -> None:
    reply = talk.ask("6 tháng cuối năm có những việc gì", "ask_achievement", confidence=0.6)
    assert first_line(reply).startswith("Tài liệu nêu 7 nội dung")
    assert "Kết quả" in first_line(talk.ask("6 tháng đầu năm đạt được những gì", "ask_achievement"))
