"""Who does a task stands in the column of its agency; an ordinal stands beside its noun."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.replies.citation_check import check
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PROGRAMME = """# CHƯƠNG TRÌNH công tác năm 2026 của xã Đồng Vải

Thực hiện Nghị quyết của HĐND xã khóa VII, kỳ họp thứ tư.

## I. NHIỆM VỤ

| Nhiệm vụ | Cơ quan chủ trì | Thời hạn |
|---|---|---|
| Sửa đập Khe Mo | Công chức Địa chính | 30/9/2026 |
| Trồng 500 cây bóng mát | Hội Cựu chiến binh | Quý II/2026 |
| Mở lớp dệt chiếu cói | Hội Phụ nữ | 15/8/2026 |

## II. GIÁO DỤC

Hỗ trợ sách giáo khoa cho học sinh lớp 3 và lớp 9.
"""


@pytest.fixture(scope="module")
def programme(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("dong-vai"), PROGRAMME, name="chuong-trinh.md")


@pytest.fixture
def chat(programme: Pipeline) -> Conversation:
    return Conversation(programme)


@pytest.mark.parametrize(
    ("question", "agency"),
    [
        ("Ai sửa đập Khe Mo?", "Công chức Địa chính"),
        ("Mở lớp dệt chiếu cói giao cho hội nào?", "Hội Phụ nữ"),
        ("TRỒNG CÂY BÓNG MÁT DO AI PHỤ TRÁCH", "Hội Cựu chiến binh"),
    ],
)
def test_who_does_a_task_stands_in_its_row(chat: Conversation, question: str, agency: str) -> None:
    answer = chat.ask(question, "ask_who")
    assert answer.status is Status.ANSWERED
    assert first_line(answer).startswith(agency)


def test_who_and_when_are_answered_together(chat: Conversation, programme: Pipeline) -> None:
    answer = chat.ask("Đập Khe Mo ai sửa và khi nào xong?", "ask_who")
    assert "Công chức Địa chính" in body(answer)
    assert "30/9/2026" in body(answer)
    assert check(answer, programme.knowledge.release) == []


def test_a_task_that_no_row_lists_names_nobody_of_another_row(chat: Conversation) -> None:
    assert "Công chức Địa chính" not in first_line(chat.ask("Ai xây nhà máy nước?", "ask_who"))


@pytest.mark.parametrize(
    ("question", "ordinal"),
    [
        ("HĐND xã khóa mấy?", "khóa VII"),
        ("Nghị quyết ở kỳ họp thứ mấy của HĐND xã?", "kỳ họp thứ tư"),
        ("Học sinh lớp mấy được hỗ trợ sách giáo khoa?", "lớp 3 và lớp 9"),
    ],
)
def test_an_ordinal_is_quoted_with_its_noun(
    chat: Conversation, programme: Pipeline, question: str, ordinal: str
) -> None:
    answer = chat.ask(question, "ask_count")
    assert ordinal in first_line(answer)
    assert check(answer, programme.knowledge.release) == []


def test_an_ordinal_that_nothing_states_is_not_made_up(chat: Conversation) -> None:
    assert chat.ask("Thành phố loại mấy?", "ask_count").strategy != "ordinal"
