"""Tasks, results and overviews are the documents' own sentences, the fitting ones and no others."""

from __future__ import annotations

import pytest

from actions.answer import ItemList, Status
from tests.actions.asking import Conversation, body, first_line

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    ("question", "section", "words"),
    [
        ("Nhiệm vụ về nông nghiệp là gì?", "Ba là", "sản xuất nông nghiệp bảo đảm kế hoạch thời vụ"),
        ("cải cách hành chính làm những gì", "Bảy là", "đẩy mạnh công tác cải cách hành chính"),
        ("giáo dục có nhiệm vụ gì?", "Sáu là", "trang bị cơ sở vật chất cho các nhà trường"),
        ("nhiem vu ve quan ly dat dai", "Năm là", "nâng cao hiệu quả công tác quản lý đất đai"),
        ("Phòng chống lụt bão phải làm gì?", "Ba là", "phòng, chống lụt bão"),
        ("Nhiệm vụ về quy hoạch?", "Bốn là", "đồ án quy hoạch"),
        ("Giải phóng mặt bằng thì làm gì?", "Bốn là", "giải phóng mặt bằng"),
        ("Chữ ký số được triển khai thế nào?", "Bảy là", "chữ ký số chuyên dùng Chính phủ"),
    ],
)
def test_a_task_is_answered_by_the_clause_that_sets_it(
    talk: Conversation, question: str, section: str, words: str
) -> None:
    answer = talk.ask(question, "ask_task")
    assert answer.status is Status.ANSWERED
    assert words in first_line(answer)
    assert answer.citations[0].section == section


def test_every_quotation_is_a_slice_of_the_document(talk: Conversation) -> None:
    for question in ("Nhiệm vụ về nông nghiệp?", "cải cách hành chính", "giáo dục"):
        for citation in talk.ask(question, "ask_task").citations:
            text = talk.pipeline.knowledge.release.text(citation.document_id)
            assert text[citation.start : citation.end] == citation.quote


def test_results_of_the_first_half_come_from_the_report_part(talk: Conversation) -> None:
    answer = talk.ask("6 tháng đầu năm đạt được kết quả gì?", "ask_achievement")
    assert answer.status is Status.ANSWERED
    assert not any(citation.section.endswith(" là") for citation in answer.citations)


def test_a_result_on_a_topic_is_not_its_task(talk: Conversation) -> None:
    answer = talk.ask("Nông nghiệp đạt kết quả gì?", "ask_achievement")
    assert "Sản xuất nông nghiệp ổn định" in first_line(answer)


def test_a_long_answer_says_how_much_more_there_is_and_shows_it_on_demand(talk: Conversation) -> None:
    seen = set()
    answer = talk.ask("Kết quả 6 tháng đầu năm?", "ask_achievement")
    for _ in range(5):
        quotes = {citation.quote for citation in answer.citations}
        assert not quotes & seen, "nothing is shown twice"
        seen |= quotes
        if not answer.suggestions:
            break
        assert "ý nữa" in body(answer)
        answer = talk.more()
    assert len(seen) == 12
    assert "hết" in first_line(talk.more())


def test_an_overview_quotes_every_sentence_on_the_topic(talk: Conversation) -> None:
    answer = talk.ask("Kế hoạch nói gì về chuyển đổi số?", "ask_overview")
    assert answer.status is Status.ANSWERED
    assert len(answer.citations) >= 2
    assert all("chuyển đổi số" in citation.quote for citation in answer.citations)


def test_an_overview_without_a_topic_goes_through_the_whole_document(talk: Conversation) -> None:
    answer = talk.ask("Kế hoạch có những nội dung gì?", "ask_overview")
    assert {"Một là", "Bảy là"} <= {citation.section for citation in answer.citations}


def test_the_points_are_counted_and_listed(talk: Conversation) -> None:
    answer = talk.ask("Có mấy nhiệm vụ?", "ask_count")
    assert "7 nội dung" in first_line(answer)
    listed = next(block for block in answer.blocks if isinstance(block, ItemList))
    assert len(listed.items) == 7


@pytest.mark.parametrize(
    ("question", "section"),
    [("Nhiệm vụ thứ năm là gì?", "Năm là"), ("giải pháp thứ 3 là gì", "Ba là"), ("mục Bảy là nói gì", "Bảy là")],
)
def test_a_point_named_by_its_number_is_quoted(talk: Conversation, question: str, section: str) -> None:
    answer = talk.ask(question, "ask_task")
    assert answer.status is Status.ANSWERED
    assert {citation.section for citation in answer.citations} == {section}


def test_a_point_that_does_not_exist_is_answered_with_those_that_do(talk: Conversation) -> None:
    answer = talk.ask("Nhiệm vụ thứ mười là gì?", "ask_task")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "7 nội dung" in body(answer)
    assert len(answer.citations) == 7
