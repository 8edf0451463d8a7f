"""Questions on a resolution: who decides, by which day, what a short name means, which papers it rests on and replaces."""

from __future__ import annotations

import pytest

from actions.answer import Status
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

TEXT = """**HỘI ĐỒNG NHÂN DÂN TỈNH SÔNG ĐẮN**

Số: 41/2071/NQ-HĐND

*Sông Đắn, ngày 11 tháng 7 năm 2071*

# NGHỊ QUYẾT
## Quy định chính sách hỗ trợ nghề cá trên địa bàn tỉnh Sông Đắn

Xét Tờ trình số 208/TTr-UBND ngày 15 tháng 6 năm 2071; Báo cáo thẩm tra số 33/BC-KTNS của Ban Kinh tế,

### Điều 1. Phạm vi

Nghị quyết này áp dụng tại các xã, phường ven biển (sau đây gọi là vùng biển).

### Điều 2. Chi trả

1. Mức hỗ trợ nhiên liệu là 2 triệu đồng/tàu/tháng.

2. Tiền hỗ trợ nhiên liệu được chuyển vào tài khoản trước ngày 12 hằng tháng.

3. Sở Tài chính ứng kinh phí cho các xã trước ngày 20 của tháng đầu mỗi quý.

### Điều 3. Hồ sơ

1. Thời hạn giải quyết:

| Chính sách | Thời hạn | Người quyết định |
| --- | --- | --- |
| Hỗ trợ nhiên liệu | 7 ngày làm việc | Chủ tịch Ủy ban nhân dân cấp xã |
| Hỗ trợ đóng tàu mới | 30 ngày làm việc | Giám đốc Sở Nông nghiệp và Môi trường |

2. Chủ tàu phải nộp hồ sơ trong thời hạn 60 ngày kể từ ngày tàu cập bến.

### Điều 4. Hiệu lực

Nghị quyết này có hiệu lực từ ngày 01 tháng 8 năm 2071 và thay thế Nghị quyết số 12/2066/NQ-HĐND ngày 09 tháng 12 năm 2066.

**CHỦ TỊCH**

**Lò Thị Mai Phương**
"""


@pytest.fixture(name="of_fishery")
def _of_fishery(tmp_path_factory: pytest.TempPathFactory) -> Conversation:
    return Conversation(pipeline_over_text(tmp_path_factory.mktemp("fishery"), TEXT))


@pytest.mark.parametrize(
    ("text", "intent", "told"),
    [
        ("Tiền nhiên liệu chuyển trước ngày nào?", "ask_when", "12 hằng tháng"),
        ("Sở Tài chính ứng tiền cho xã trước ngày mấy", "ask_when", "20 của tháng đầu mỗi quý"),
        ("đóng tàu mới thì ai duyệt", "ask_who", "Giám đốc Sở Nông nghiệp và Môi trường"),
        ("tiền nhiên liệu ai quyết định cho", "ask_who", "Chủ tịch Ủy ban nhân dân cấp xã"),
        ("chủ tàu phải nộp hồ sơ trong vòng bao lâu", "ask_when", "60 ngày"),
        ("vùng biển là sao", "ask_definition", "sau đây gọi là vùng biển"),
        ("tờ trình số mấy", "ask_document", "208/TTr-UBND"),
        ("Tỉnh trình nghị quyết này bằng tờ trình số bao nhiêu?", "ask_document", "208/TTr-UBND"),
        ("báo cáo thẩm tra số mấy", "ask_document", "33/BC-KTNS"),
        ("nghị quyết cũ là số mấy", "ask_document", "12/2066/NQ-HĐND"),
        ("bà chủ tịch nào ký nghị quyết", "ask_who", "Lò Thị Mai Phương"),
    ],
)
def test_what_a_resolution_rules_is_told(of_fishery: Conversation, text: str, intent: str, told: str) -> None:
    answer = of_fishery.ask(text, intent)
    assert answer.status is Status.ANSWERED
    assert told in first_line(answer) or told in body(answer).splitlines()[-1]


def test_papers_of_another_kind_are_not_told(of_fishery: Conversation) -> None:
    assert "33/BC-KTNS" not in first_line(of_fishery.ask("tờ trình số mấy", "ask_document"))
    assert "41/2071" not in first_line(of_fishery.ask("nghị quyết cũ là số mấy", "ask_document"))


def test_the_day_of_the_letterhead_is_no_day_of_an_event(of_fishery: Conversation) -> None:
    answer = of_fishery.ask("lễ hội cầu ngư ngày mấy", "ask_when")
    assert "11 tháng 7" not in body(answer)


def test_the_day_of_the_letterhead_is_told_of_the_document(of_fishery: Conversation) -> None:
    assert "11 tháng 7 năm 2071" in body(of_fishery.ask("nghị quyết ban hành ngày nào", "ask_when"))


def test_a_length_of_time_is_no_day(of_fishery: Conversation) -> None:
    assert not first_line(of_fishery.ask("hỗ trợ nhiên liệu trả ngày nào", "ask_when")).startswith("7 ngày")
