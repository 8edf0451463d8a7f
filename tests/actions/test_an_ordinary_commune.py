"""What people of a commune ask of a plan like any other: fees, exemptions, days of the week, rows over years, the chairman."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

TEXT = """# KẾ HOẠCH

Xây dựng xã văn minh Tân Bình Thượng giai đoạn 2045 – 2047

**ỦY BAN NHÂN DÂN XÃ TÂN BÌNH THƯỢNG**

## I. Tình hình

Toàn xã có 38,5 km đường ấp, trong đó 31,2 km đã được bê tông hóa. Còn 3 ấp chưa có nhà văn hóa là ấp Rạch Gừa, ấp Cái Muối.

## II. Nhiệm vụ

### 1. Giao thông
- Nhà nước và nhân dân cùng làm; hộ nghèo, hộ chính sách được miễn đóng góp.

### 2. Thu gom rác
- Tổ chức thu gom 5 ngày một tuần, trừ thứ Tư và Chủ nhật.
- Mức thu: 28.000 đồng/hộ/tháng đối với hộ gia đình; 150.000 đồng/tháng đối với hộ kinh doanh ăn uống; hộ nghèo không phải đóng.

## III. Kinh phí

| Hạng mục | Năm 2045 | Năm 2046 | Năm 2047 |
|---|---|---|---|
| Đường giao thông | 4.100 triệu đồng | 3.600 triệu đồng | 2.300 triệu đồng |
| Chiếu sáng | 900 triệu đồng | 450 triệu đồng | 300 triệu đồng |
| Nạo vét rạch | 0 | 3.200 triệu đồng | 850 triệu đồng |

**TM. ỦY BAN NHÂN DÂN**
**CHỦ TỊCH**
**Lê Thị Mai Thảo**
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("commune"), TEXT, name="ke-hoach-xa.md")


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("tiền rác mỗi tháng bao nhiêu vậy", "28.000 đồng/hộ/tháng", ""),
        ("phí rác mỗi hộ đóng bao nhiêu", "28.000 đồng/hộ/tháng", ""),
        ("hộ kinh doanh ăn uống đóng tiền rác bao nhiêu", "150.000 đồng/tháng", "28.000"),
        ("hộ nghèo đóng tiền rác mấy đồng", "hộ nghèo không phải đóng", ""),
    ],
)
def test_a_fee_is_that_of_what_the_heading_names(bot: Pipeline, asked: str, told: str, untold: str) -> None:
    answer = Conversation(bot).ask(asked, "ask_figure")
    assert answer.status is Status.ANSWERED
    assert told in body(answer)
    assert not untold or untold not in body(answer)


def test_what_is_gathered_is_no_fee(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("xã thu gom rác năm 2044 bao nhiêu", "ask_figure")
    assert "28.000" not in body(answer)


def test_a_fee_that_no_document_knows_is_said_not_to_be_stated(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("tiền giữ xe mỗi tháng bao nhiêu", "ask_figure")
    assert answer.status is Status.NOT_IN_PLAN
    assert "giữ xe" in first_line(answer)


def test_who_need_not_pay_for_one_thing_is_told_by_its_own_sentence(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("nhà tôi là hộ nghèo có phải đóng tiền rác không", "ask_yes_no")
    assert first_line(answer).startswith("Không.")
    assert "hộ nghèo không phải đóng" in first_line(answer)


@pytest.mark.parametrize("asked", ["thứ mấy không lấy rác", "rác lấy ngày nào trong tuần"])
def test_days_of_the_week(bot: Pipeline, asked: str) -> None:
    assert "trừ thứ Tư và Chủ nhật" in body(Conversation(bot).ask(asked, "ask_when"))


def test_a_row_is_added_up_over_its_years(bot: Pipeline) -> None:
    talk = Conversation(bot)
    talk.ask("năm 2046 làm đường giao thông hết bao nhiêu tiền", "ask_figure")
    assert "10.000 triệu đồng" in first_line(talk.ask("cả ba năm thì bao nhiêu", "ask_compute"))
    alone = Conversation(bot).ask("nạo vét rạch cả ba năm hết bao nhiêu", "ask_figure")
    assert "4.050 triệu đồng" in first_line(alone)
    other = Conversation(bot).ask("đường giao thông cả bốn năm hết bao nhiêu", "ask_figure")
    assert "10.000" not in body(other)


@pytest.mark.parametrize("asked", ["chủ tịch xã tên gì", "ai là chủ tịch xã", "chủ tịch xã là ai"])
def test_the_chairman_is_who_signed_as_one(bot: Pipeline, asked: str) -> None:
    assert "Lê Thị Mai Thảo" in body(Conversation(bot).ask(asked, "ask_who"))


@pytest.mark.parametrize("asked", ["chủ tịch tỉnh là ai", "phó chủ tịch xã tên gì"])
def test_of_other_offices_no_name_is_told(bot: Pipeline, asked: str) -> None:
    assert "Thảo" not in body(Conversation(bot).ask(asked, "ask_who"))


def test_for_how_many_years_is_no_sum_of_money(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("làm đường giao thông hết mấy năm", "ask_figure")
    assert "10.000" not in body(answer)
    assert answer.strategy != "row_over_years"
