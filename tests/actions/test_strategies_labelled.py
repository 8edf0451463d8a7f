"""A part of a document named by its label; what is said of a thing that is only named; an age is no amount."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

RESOLUTION = """# NGHỊ QUYẾT Về nhiệm vụ phát triển kinh tế – xã hội năm 2026 của xã Sơn Thủy

Số: 21/NQ-HĐND

## Điều 1. Đánh giá tình hình năm 2025

Xã có 3.150 hộ với 12.480 nhân khẩu, trong đó đồng bào Cơ Tu 4.310 người, chiếm 34,5%.

Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng còn 17,8%.
Nắng hạn kéo dài làm 120 ha đất phải ngừng sản xuất. Cuối năm còn 214 hộ nghèo. Dịch tả lợn châu Phi
xảy ra tại 3 thôn. Có 7/11 trường đạt chuẩn quốc gia. Bếp ăn bán trú được mở tại 5 trường.

## Điều 2. Nhiệm vụ, giải pháp

1. Mở rộng 30 ha bưởi theo tiêu chuẩn VietGAP trước ngày 30/9/2026.

2. Phục dựng lễ hội của người Cơ Tu.

3. Vận hành điểm trung chuyển rác từ quý II năm 2026.

4. Quỹ phòng, chống thiên tai được bổ sung.

## Điều 3. Tổ chức thực hiện

Giao UBND xã triển khai thực hiện Nghị quyết này.
"""


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("son-thuy"), RESOLUTION, name="nghi-quyet.md")


@pytest.fixture
def talk(village: Pipeline) -> Conversation:
    return Conversation(village)


@pytest.mark.parametrize("intent", ["ask_task", "ask_overview", "ask_definition", "ask_document"])
def test_an_article_named_by_its_number_is_quoted(talk: Conversation, intent: str) -> None:
    assert "Giao UBND xã" in first_line(talk.ask("Điều 3 nói gì?", intent))
    assert "bưởi" in body(talk.ask("nội dung điều 2 là gì", intent))


@pytest.mark.parametrize("question", ["Điều 9 nói gì?", "Phụ lục có gì?", "mục IV nói gì"])
def test_a_part_that_the_document_has_not_is_said_not_to_be_there(talk: Conversation, question: str) -> None:
    answer = talk.ask(question, "ask_task")
    assert answer.status is Status.NOT_IN_PLAN
    assert not answer.citations


@pytest.mark.parametrize("question", ["Có bao nhiêu thôn?", "Thôn nào đông dân nhất?"])
def test_where_something_happened_is_no_count_of_places(talk: Conversation, question: str) -> None:
    assert not talk.ask(question, "ask_count").figures


def test_the_whole_number_of_places_is_counted(talk: Conversation) -> None:
    assert "11 trường" in first_line(talk.ask("Có bao nhiêu trường?", "ask_count"))


def test_what_a_question_asks_within_an_article_is_no_question_for_the_whole(talk: Conversation) -> None:
    assert "Giao UBND" not in first_line(talk.ask("Điều 2 nói gì về bưởi?", "ask_task"))


def test_an_amount_under_another_name_is_quoted_and_not_denied(talk: Conversation) -> None:
    answer = talk.ask("Bao nhiêu phần trăm dân là người Cơ Tu?", "ask_figure")
    assert "34,5%" in body(answer)
    assert "không nêu con số" not in body(answer)


def test_an_age_that_says_who_is_meant_is_no_amount(talk: Conversation) -> None:
    answer = talk.ask("Trẻ em suy dinh dưỡng bao nhiêu?", "ask_figure")
    assert not first_line(answer).startswith("Trẻ em năm 2025: dưới 5 tuổi")


def test_a_refusal_does_not_deny_what_the_documents_name(talk: Conversation) -> None:
    answer = talk.ask("Hộ nghèo được bao nhiêu tiền?", "ask_figure")
    assert answer.status is Status.NOT_IN_PLAN
    assert "Tài liệu không nêu thông tin về hộ nghèo" not in body(answer)


def test_a_drought_is_found_under_its_other_name(talk: Conversation) -> None:
    assert "Nắng hạn" in body(talk.ask("năm 2025 có hạn hán không", "ask_yes_no"))
