"""A row is quoted that says most of the question among those named alike."""

from __future__ import annotations

import pytest

from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

TEXT = """**NGHỊ QUYẾT**

Về mức chi cho Hội thi lồng bè tỉnh Bãi Sậy

**Điều 1. Mức chi**

| STT | Nội dung chi | Đơn vị tính | Mức chi (triệu đồng) |
|---|---|---|---|
| 1 | Chi họp của Ban giám khảo | | |
| 1.1 | Người chủ trì | Người/cuộc | 4 |
| 1.2 | Thành viên, khách mời tham dự | Người/cuộc | 2 |
| 2 | Chi họp của Tổ phục vụ | | |
| 2.1 | Người chủ trì | Người/cuộc | 1 |
| 2.2 | Thành viên, khách mời tham dự | Người/cuộc | 0,4 |
"""


@pytest.fixture(scope="module")
def decree(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("hoi-thi"), TEXT, name="nghi-quyet.md")


@pytest.mark.parametrize(
    ("question", "amount", "other"),
    [
        ("Khách mời đến họp của Tổ phục vụ mỗi cuộc được bao nhiêu?", "0,4", "2 triệu"),
        ("Khách mời đến họp của Ban giám khảo mỗi cuộc được bao nhiêu?", "2", "0,4"),
    ],
)
def test_the_rows_above_tell_rows_named_alike_apart(decree: Pipeline, question: str, amount: str, other: str) -> None:
    line = first_line(Conversation(decree).ask(question, "ask_task"))
    assert amount in line
    assert other not in line
