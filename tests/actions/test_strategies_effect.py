"""From when a document is in force is read from its own clause; who leads a task from the clause that names both."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

DECISION = """# Quyết định về quản lý vỉa hè phường Tân Hòa

Tân Hòa, ngày 05 tháng 8 năm 2025

Căn cứ Nghị định số 99/2024/NĐ-CP của Chính phủ; Nghị định này có hiệu lực từ ngày 15/8/2024;

## Điều 1. Quản lý vỉa hè

Công an phường chủ trì kiểm tra vỉa hè; Đoàn Thanh niên phối hợp tuyên truyền.

## Điều 2. Hiệu lực

Quyết định này có hiệu lực từ ngày 20/8/2025.
"""


@pytest.fixture(scope="module")
def decision_pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("tan-hoa"), DECISION, name="quyet-dinh.md")


@pytest.fixture
def talk(decision_pipeline: Pipeline) -> Conversation:
    return Conversation(decision_pipeline)


def test_the_effect_of_the_legal_basis_is_not_the_document_s_own(talk: Conversation) -> None:
    answer = talk.ask("Quyết định này có hiệu lực từ khi nào?", "ask_when")
    assert "20/8/2025" in first_line(answer)
    assert "15/8/2024" not in body(answer)


@pytest.mark.parametrize("text", ["bắt đầu áp dụng ngày nào", "bat dau ap dung tu ngay nao", "Khi nào thi hành?"])
def test_what_begins_without_a_name_is_the_document(talk: Conversation, text: str) -> None:
    assert "20/8/2025" in first_line(talk.ask(text, "ask_when"))


def test_the_part_of_one_body_is_not_affirmed_of_another(talk: Conversation) -> None:
    assert not first_line(talk.ask("Đoàn Thanh niên có chủ trì kiểm tra vỉa hè không?", "ask_yes_no")).startswith("Có.")
    assert talk.ask("Công an phường có chủ trì kiểm tra vỉa hè không?", "ask_yes_no").status is Status.ANSWERED
