"""How many a stated share comes to, what is added between two years, what several persons get, and lettered definitions."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

SCHEME = """# ĐỀ ÁN
Sắp xếp bến cá thành phố Vàm Sậy giai đoạn 2043 - 2047

**Số:** 21/ĐA-UBND
**Ngày:** 12/7/2043

## I. Hiện trạng

Thành phố có 1.260 lao động bốc vác, trong đó 62% là người nhập cư.

Có 310 tiểu thương, trong đó 120 tiểu thương là phụ nữ, chiếm 38,7%.

Có 450 ghe máy, trong đó trên 80% là ghe gỗ.

## II. Mục tiêu

| Chỉ tiêu | Đến năm 2045 | Đến năm 2047 |
| --- | --- | --- |
| Số bến cá được nâng cấp | 7 bến | 12 bến |

## III. Chính sách

Người thuộc hộ nghèo chuyển nghề được hỗ trợ một lần 6.000.000 đồng/người.

## IV. Giải thích từ ngữ

a) Bến tạm là nơi neo đậu ghe dưới 6 mét, có đèn và phao.
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("ben-ca"), SCHEME, name="de-an-ben-ca.md")


def test_a_share_is_told_as_so_many(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("có bao nhiêu lao động bốc vác là người nhập cư")
    assert "781 lao động" in first_line(answer)
    assert "1.260 × 62%" in first_line(answer)
    assert "hàng đơn vị" in body(answer)


def test_a_share_with_a_bound_gives_no_number(bot: Pipeline) -> None:
    assert "360" not in body(Conversation(bot).ask("có bao nhiêu ghe máy là ghe gỗ"))


def test_how_a_part_is_rounded_is_said_as_it_is(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("33% của lao động bốc vác là bao nhiêu", "ask_compute")
    assert "416 lao động" in first_line(answer)
    assert "một chữ số thập phân" not in body(answer)


def test_a_number_that_is_stated_is_not_worked_out(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("có bao nhiêu tiểu thương là phụ nữ")
    assert "120" in first_line(answer)
    assert "×" not in body(answer)


def test_what_is_added_between_two_years_of_a_table(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("từ năm 2045 đến năm 2047 số bến cá được nâng cấp tăng thêm bao nhiêu")
    assert "tăng 5 bến so với năm 2045" in first_line(answer)


def test_what_a_couple_gets_once_is_twice_that_of_one(bot: Pipeline) -> None:
    answer = Conversation(bot).ask(
        "hai vợ chồng hộ nghèo chuyển nghề được hỗ trợ một lần tổng cộng bao nhiêu", "ask_compute"
    )
    assert "12.000.000 đồng" in first_line(answer)


def test_a_definition_may_be_a_lettered_point(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("bến tạm nghĩa là gì", "ask_definition")
    assert answer.status is Status.ANSWERED
    assert "neo đậu ghe" in first_line(answer)
