"""What there is now is no target, what is not there yet is no task, and shares are asked by the thing alone."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.words.matching import Term
from actions.words.vital import weigh
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH
# Phát triển kinh tế - xã hội năm 2053 của xã Đồng Cói

## I. Kết quả năm 2052

1. Văn hóa: Có 7/9 thôn có sân thể thao, còn thôn Bãi Lách và thôn Gò Dứa phải mượn sân trường học.

2. Nông nghiệp: Trận lũ đầu tháng 10 làm ngập 46 ha rau màu.

3. An ninh: Trong năm có 2 vụ cháy, thiệt hại về tài sản 120 triệu đồng.

4. Công nghiệp: Tỷ lệ lấp đầy Cụm công nghiệp Bãi Lách đạt 64%.

## II. Mục tiêu năm 2053

| TT | Chỉ tiêu | Đơn vị | Thực hiện năm 2052 | Kế hoạch năm 2053 |
|---|---|---|---|---|
| 1 | Tỷ lệ hộ sử dụng điện mặt trời áp mái | % | 12,5 | 18 |
| 2 | Tỷ lệ hộ nghèo | % | 1,4 | 0,9 |

Phấn đấu đến năm 2055 diện tích rừng dừa nước của xã đạt 320 ha.

## III. Nhiệm vụ

1. Các thôn: Niêm yết kế hoạch này tại sân thể thao trước ngày 15/01/2053.

2. Hỗ trợ sửa chữa, xây mới 7 căn nhà cho hộ nghèo, trong đó xây mới 3 căn với mức 80 triệu đồng/căn,
sửa chữa 4 căn với mức 40 triệu đồng/căn.
"""


@pytest.fixture(scope="module")
def commune(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("commune"), PLAN)


@pytest.fixture
def asks(commune: Pipeline) -> Conversation:
    return Conversation(commune)


def test_a_target_does_not_tell_how_much_there_is_now(asks: Conversation) -> None:
    answer = asks.ask("hiện nay xã đang có bao nhiêu ha rừng dừa nước")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "chỉ nêu mức phải đạt" in first_line(answer)


def test_what_is_not_there_yet_is_no_task(asks: Conversation) -> None:
    assert "thôn Gò Dứa" in first_line(asks.ask("thôn nào chưa có sân thể thao", "ask_task"))


def test_a_share_is_found_by_the_thing_and_gone_on_from(asks: Conversation) -> None:
    assert "18%" in first_line(asks.ask("năm 2053 điện mặt trời phấn đấu bao nhiêu phần trăm"))
    assert "0,9%" in first_line(asks.ask("thế hộ nghèo?"))


def test_a_flood_is_no_fire(asks: Conversation) -> None:
    told = body(asks.ask("trận lũ hồi tháng 10 năm 2052 gây thiệt hại gì cho xã?", "ask_yes_no", confidence=0.3))
    assert "46 ha" in told
    assert "120 triệu" not in told


def test_a_flood_must_be_accounted_for() -> None:
    terms = (Term("lũ", start=5), Term("thiệt hại", start=8))
    weighed = weigh("trận lũ thiệt hại gì", terms, used=lambda _: False, tag=None)
    assert [term.text for term in weighed if term.vital] == ["lũ", "thiệt hại"]


def test_houses_add_up_to_no_money(asks: Conversation) -> None:
    told = body(asks.ask("hỗ trợ nhà cho hộ nghèo (3 căn xây mới, 4 căn sửa chữa) hết tổng cộng mấy triệu"))
    assert "3 + 4" not in told


def test_names_keep_their_capitals_in_a_refusal(asks: Conversation) -> None:
    told = body(asks.ask("cụm công nghiệp có bao nhiêu công nhân mất việc"))
    assert "Cụm công nghiệp Bãi Lách" in told
    assert "bãi lách" not in told
