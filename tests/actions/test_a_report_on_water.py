"""What people ask of a report with targets, prices and a table: shares of what was told, no price for a target, who wrote it."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO
Kết quả thực hiện chương trình nước sạch nông thôn năm 2051 của huyện Mường Khăm

**Cơ quan:** Ủy ban nhân dân huyện Mường Khăm
**Số:** 207/BC-UBND
**Ngày:** 18/12/2051

## 1. Kết quả

Toàn huyện có 21.470 hộ, trong đó 17.820 hộ được dùng nước hợp vệ sinh (đạt 83%).

| Xã | Số hộ | Tỷ lệ nhà tiêu hợp vệ sinh (%) |
|---|---|---|
| Mường Lầm | 3.120 | 94 |
| Chiềng Sại | 2.640 | 78 |
| Pú Hồng | 1.870 | 42 |

## 2. Phương hướng năm 2052

- Giá nước sạch: 6.200 đồng/m³ cho hộ dân.
- Giao Trung tâm Nước sạch huyện lắp đồng hồ cho 2.400 hộ trước ngày 31/10/2052.
- Phòng Y tế xét nghiệm mẫu nước 6 tháng một lần.
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("water"), REPORT, name="bao-cao-nuoc-sach.md")


def test_the_share_of_what_was_told(bot: Pipeline) -> None:
    talk = Conversation(bot)
    talk.ask("bao nhiêu hộ được dùng nước hợp vệ sinh", "ask_figure")
    assert "83%" in first_line(talk.ask("chiếm mấy phần trăm", "ask_compute"))


def test_how_much_the_one_is_that_was_ranked(bot: Pipeline) -> None:
    talk = Conversation(bot)
    talk.ask("xã nào tỷ lệ nhà tiêu hợp vệ sinh thấp nhất", "ask_compare")
    assert "42%" in first_line(talk.ask("bao nhiêu", "ask_count"))


def test_a_price_is_told_to_who_asks_for_one_alone(bot: Pipeline) -> None:
    assert "6.200" in first_line(Conversation(bot).ask("giá nước sạch bao nhiêu một khối", "ask_figure"))
    assert "6.200" not in body(Conversation(bot).ask("năm 2052 đặt mục tiêu nước sạch bao nhiêu", "ask_figure"))


def test_how_often_in_months_is_stated(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("mấy tháng xét nghiệm mẫu nước một lần", "ask_figure")
    assert answer.status is Status.ANSWERED
    assert "6 tháng một lần" in body(answer)


def test_the_office_of_a_labelled_head_wrote_the_report(bot: Pipeline) -> None:
    document = bot.knowledge.default
    assert document.issuer == "Ủy ban nhân dân huyện Mường Khăm"
    assert document.issued is not None
    assert "Cơ quan" not in document.title
    assert "Ủy ban nhân dân huyện Mường Khăm" in first_line(Conversation(bot).ask("ai viết báo cáo này", "ask_who"))


def test_who_is_charged_with_a_task_is_no_part_of_its_number(bot: Pipeline) -> None:
    names = [figure.indicator for figure in bot.knowledge.release.figures.values()]
    assert "lắp đồng hồ cho hộ" in names
