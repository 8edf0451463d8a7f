"""Levels whose line says only their condition are named by the line above; what is paid once is no monthly level."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

RESOLUTION = """# NGHỊ QUYẾT
Quy định mức hỗ trợ ngư dân tỉnh Hải Thịnh giai đoạn 2041 - 2045

**Số:** 18/2041/NQ-HĐND
**Ngày:** 12/7/2041

## Điều 1. Mức hỗ trợ

1. Hỗ trợ hằng tháng đối với ngư dân:

a) 900.000 đồng/người/tháng đối với ngư dân đánh bắt tại vùng khơi;

b) 600.000 đồng/người/tháng đối với ngư dân đánh bắt tại vùng lộng.

2. Hỗ trợ một lần đối với ngư dân lần đầu đóng tàu:

a) 30.000.000 đồng/người nếu đánh bắt tại vùng khơi;

b) 18.000.000 đồng/người nếu đánh bắt tại vùng lộng.

3. Hỗ trợ mua thiết bị liên lạc:

a) 25.000.000 đồng/tổ đội có từ 10 tàu trở lên;

b) 14.000.000 đồng/tổ đội có từ 5 đến dưới 10 tàu.

## Điều 2. Nguyên tắc

Người đủ điều kiện của cả hai khoản được hưởng đồng thời hai chính sách.
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("ngu-dan"), RESOLUTION, name="nghi-quyet-ngu-dan.md")


def test_a_level_is_found_by_the_line_above_it(bot: Pipeline) -> None:
    assert "30.000.000" in first_line(Conversation(bot).ask("ngư dân vùng khơi lần đầu đóng tàu được bao nhiêu"))


def test_what_is_paid_once_is_no_monthly_level(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("tiền hỗ trợ một lần ở vùng khơi hơn vùng lộng bao nhiêu", "ask_compare")
    assert "12.000.000" in first_line(answer)
    assert "300.000" not in body(answer)


def test_months_told_multiply_what_one_gets_a_month(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("ngư dân vùng lộng đủ 8 tháng thì tổng cộng được bao nhiêu", "ask_compute")
    assert "4.800.000" in first_line(answer)


def test_people_are_counted_by_no_policies(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("có bao nhiêu người được hưởng chính sách này")
    assert "2 chính sách" not in body(answer)


def test_the_size_of_ones_own_group_is_no_mistake(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("tổ đội có 12 tàu được hỗ trợ mua thiết bị bao nhiêu")
    assert answer.status is not Status.CORRECTED_PREMISE
    assert "25.000.000" in body(answer)


def test_nothing_is_shared_out_to_what_each_gets(bot: Pipeline) -> None:
    talk = Conversation(bot)
    told = body(
        talk.ask("hai cha con tôi ở vùng lộng, mỗi người một tàu, được tổng cộng bao nhiêu tiền", "ask_compute")
    )
    assert "mỗi đồng/người" not in told
    assert "÷" not in told


def test_a_rent_is_no_other_sum(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("thuê một chiếc tàu vùng khơi mỗi tháng hết bao nhiêu tiền", "ask_compute")
    assert not answer.figures
