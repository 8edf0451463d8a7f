"""What was told last held against its target, which a row of the table states by another name."""

from __future__ import annotations

import pytest

from actions.pipeline import Pipeline
from actions.words.homographs import settled
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO Kết quả phát triển kinh tế - xã hội năm 2039 của huyện Hòn Chén

Số: 99/BC-UBND

Hòn Chén, ngày 05 tháng 12 năm 2039

## I. KẾT QUẢ NĂM 2039

Đón 62.000 lượt khách du lịch trong năm. Thành lập 37 hợp tác xã. Trạm y tế khám 18.400 lượt người bệnh.

## II. CHỈ TIÊU

| TT | Chỉ tiêu | Đơn vị | KH 2039 | TH 2039 |
|---|---|---|---|---|
| 1 | Khách du lịch | Lượt | 70.000 | 62.000 |
| 2 | Hợp tác xã thành lập mới | Hợp tác xã | 30 | 37 |
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    """Return a pipeline over the report."""
    return pipeline_over_text(tmp_path_factory.mktemp("short"), REPORT, name="bao-cao-2039-hon-chen.md")


@pytest.fixture
def talk(pipeline: Pipeline) -> Conversation:
    """Return a new conversation."""
    return Conversation(pipeline)


def test_what_was_told_is_held_against_its_target(talk: Conversation) -> None:
    talk.ask("Năm 2039 đón bao nhiêu lượt khách du lịch?", "ask_figure")
    told = talk.ask("So với chỉ tiêu giao hụt hết bao nhiêu lượt?", "ask_compute")
    assert "70.000 − 62.000 = 8.000 lượt" in first_line(told)


def test_how_far_a_target_was_passed(talk: Conversation) -> None:
    talk.ask("Thành lập được mấy hợp tác xã?", "ask_figure")
    told = talk.ask("Vậy vượt chỉ tiêu được giao mấy hợp tác xã?", "ask_compute")
    assert "37 − 30 = 7" in first_line(told)


def test_without_a_target_nothing_else_is_set_beside_it(talk: Conversation) -> None:
    talk.ask("Trạm y tế khám bao nhiêu lượt người bệnh?", "ask_figure")
    assert "−" not in body(talk.ask("So với kế hoạch hụt mấy lượt?", "ask_compute"))


def test_short_is_told_from_drawing_in() -> None:
    assert "giao hụt het" in settled("so voi chi tieu giao hut het bao nhieu", lambda _: False)
    assert "thu hut" in settled("thu hut bao nhieu du an", lambda _: False)
