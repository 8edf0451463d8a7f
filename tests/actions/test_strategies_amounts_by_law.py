"""Questions about a resolution of the test's own that sets who gets how much, under what conditions and from when."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.replies.citation_check import check
from tests.actions.asking import Conversation, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

RESOLUTION = """# NGHỊ QUYẾT Quy định mức hỗ trợ đội ngũ y tế thôn và văn nghệ của huyện Lâm Hà Đông

Số: 31/2025/NQ-HĐND

Lâm Hà Đông, ngày 12 tháng 12 năm 2025

## Điều 1. Mức hỗ trợ y tế thôn

a) Mức 900.000 đồng/người/tháng áp dụng đối với nhân viên y tế thôn bản vùng cao.

b) Mức 600.000 đồng/người/tháng áp dụng đối với cô đỡ thôn bản.

c) Mức 450.000 đồng/người/tháng áp dụng đối với cộng tác viên dân số.

## Điều 2. Mức hỗ trợ văn nghệ

a) Nghệ sỹ ưu tú tham gia hội diễn: 2.000.000 đồng/người.

b) Thuê dịch vụ tin nhắn mời người dân dự hội diễn: 15.000.000 đồng/năm.

c) Chi cho hội nghị tổng kết: 20.000.000 đồng/năm.

d) Đội văn nghệ biểu diễn lưu động tại 18 buôn xa.

## Điều 3. Hiệu lực

Nghị quyết có hiệu lực thi hành kể từ ngày 01 tháng 3 năm 2026.
"""


@pytest.fixture(scope="module")
def norms(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("lam-ha-dong"), RESOLUTION, name="nghi-quyet.md")


@pytest.fixture
def asked(norms: Pipeline) -> Conversation:
    return Conversation(norms)


@pytest.mark.parametrize(
    ("question", "amount"),
    [
        ("Tôi là cô đỡ thôn bản, cho tôi hỏi mỗi tháng được hỗ trợ bao nhiêu tiền?", "600.000 đồng"),
        ("Em là cộng tác viên dân số, cho em hỏi mỗi tháng được hỗ trợ bao nhiêu?", "450.000 đồng"),
    ],
)
def test_what_the_writer_tells_of_themselves_chooses_among_amounts(
    asked: Conversation, norms: Pipeline, question: str, amount: str
) -> None:
    answer = asked.ask(question)
    assert amount in first_line(answer)
    assert check(answer, norms.knowledge.release) == []


@pytest.mark.parametrize(
    "spelled",
    ["Nghệ sĩ ưu tú được hỗ trợ bao nhiêu?", "nghe si uu tu duoc ho tro bao nhieu", "NSUT được hỗ trợ bao nhiêu?"],
)
def test_i_and_y_are_one_letter_where_both_are_written(asked: Conversation, spelled: str) -> None:
    assert "2.000.000 đồng" in first_line(asked.ask(spelled))


def test_two_syllables_the_other_way_round_are_found(asked: Conversation) -> None:
    assert "15.000.000 đồng" in first_line(asked.ask("Tiền thuê dịch vụ nhắn tin mỗi năm bao nhiêu?"))


def test_spending_is_no_budget_where_no_document_speaks_of_one(asked: Conversation) -> None:
    assert "20.000.000 đồng" in first_line(asked.ask("Chi cho hội nghị tổng kết bao nhiêu?"))


@pytest.mark.parametrize(
    "question", ["nghị quyết 31 bao giờ có hiệu lực", "Nghị quyết 31/2025/NQ-HĐND có hiệu lực từ khi nào?"]
)
def test_the_document_may_be_named_by_its_own_number(asked: Conversation, question: str) -> None:
    assert "01 tháng 3 năm 2026" in first_line(asked.ask(question, "ask_when"))


def test_the_closest_sentence_with_the_amount_asked_for_is_quoted_where_a_word_is_missing(asked: Conversation) -> None:
    answer = asked.ask("Đội văn nghệ quần chúng biểu diễn lưu động tại bao nhiêu buôn?")
    assert answer.status in (Status.ANSWERED, Status.PARTLY_ANSWERED)
    assert "18 buôn xa" in first_line(answer)


@pytest.mark.parametrize(
    "question",
    [
        "Đội văn nghệ biểu diễn lưu động được trả bao nhiêu tiền?",
        "Năm 2031 cô đỡ thôn bản Buôn Kít được lương bao nhiêu?",
    ],
)
def test_a_close_sentence_without_the_kind_of_amount_is_not(asked: Conversation, question: str) -> None:
    assert "18 buôn" not in first_line(asked.ask(question))
    assert asked.ask(question).status is Status.NOT_IN_PLAN


def test_whoever_wants_to_speak_to_an_officer_is_not_told_about_the_office(asked: Conversation) -> None:
    answer = asked.say("Cho tôi gặp cán bộ hội diễn văn nghệ nói chuyện", "hand_over", confidence=0.6)
    assert answer.status is Status.HAND_OVER
