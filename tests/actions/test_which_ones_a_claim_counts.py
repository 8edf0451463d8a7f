"""A claim that says which ones it counts is held against no count of all there are, of another place or of another thing."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO
# Kết quả phát triển kinh tế - xã hội năm 2054 của xã Khe Sim

Xã Khe Sim có 9 thôn, 2.150 hộ với 8.900 nhân khẩu.

1. Cuối năm 2054 còn 143 hộ nghèo; 96 hộ cận nghèo.

2. Xã đã di dời khẩn cấp 17 hộ ở thôn Nà Lạn đến nơi an toàn.

3. Sản lượng ngô đạt 3.120 tấn, bằng 97,5% kế hoạch.

4. Tiêm phòng cho trâu, bò được 2.050 liều, đạt 82% kế hoạch.
"""


@pytest.fixture(scope="module")
def commune(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("khe-sim"), REPORT)


@pytest.fixture
def asks(commune: Pipeline) -> Conversation:
    return Conversation(commune)


def test_so_many_poor_households_are_put_right_by_the_poor(asks: Conversation) -> None:
    answer = asks.ask("nghe nói xã còn tới 260 hộ nghèo cuối 2054 phải không", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "143 hộ" in first_line(answer)


def test_so_many_to_be_moved_are_put_right_neither_by_all_nor_by_the_poor(asks: Conversation) -> None:
    told = body(asks.ask("nghe nói có 300 hộ phải di dời, sao nhiều thế", "ask_yes_no"))
    assert "2.150" not in told
    assert "143" not in told


def test_all_households_are_still_put_right_by_all(asks: Conversation) -> None:
    answer = asks.ask("xã có 3.000 hộ phải không", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "2.150 hộ" in first_line(answer)


def test_maize_is_not_judged_by_cattle(asks: Conversation) -> None:
    told = first_line(asks.ask("năm 2054 ngô của xã có đạt kế hoạch không", "ask_yes_no"))
    assert "97,5%" in told
