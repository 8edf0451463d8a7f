"""Sums of what a rule sets for one: so many people and months, groups, what is granted beside, a share of a supposed whole."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.words.counts_told import Count, count_told
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

TEXT = """**HỘI ĐỒNG NHÂN DÂN TỈNH BÃI SẬY**

Số: 14/2058/NQ-HĐND

*Bãi Sậy, ngày 10 tháng 7 năm 2058*

# NGHỊ QUYẾT
## Quy định mức hỗ trợ học nghề và nhà ở trên địa bàn tỉnh Bãi Sậy

### Điều 1. Hỗ trợ học nghề

1. Người học nghề được hỗ trợ tiền ăn 40.000 đồng/ngày, không quá 60 ngày.

2. Hộ mất mùa được cấp 10 kg thóc/người/tháng, tối đa 4 tháng.

3. Trẻ bán trú được hỗ trợ tiền gửi xe 30.000 đồng/tháng.

### Điều 2. Hỗ trợ nhà ở

1. Mức hỗ trợ xây mới là 70 triệu đồng/nhà, sửa chữa là 35 triệu đồng/nhà; nhà ở xã biên giới được hỗ trợ thêm 20 triệu \
đồng/nhà khi xây mới.

2. Năm 2059 làm 30 nhà, gồm 20 nhà xây mới được hỗ trợ 70 triệu đồng/nhà và 10 nhà sửa chữa được hỗ trợ 35 triệu đồng/nhà.

3. Phấn đấu ít nhất 60% số thôn, bản có nhà văn hóa.

4. Hỗ trợ một lần tiền xe 200.000 đồng/người.

### Điều 3. Trợ cấp

| TT | Đối tượng | Hệ số | Mức trợ cấp (đồng/tháng) |
| --- | --- | --- | --- |
| 1 | Người góa nuôi con nhỏ (tính cho mỗi con) | 1,0 | 450.000 |
| 2 | Người mù cả hai mắt | 2,0 | 900.000 |
"""


@pytest.fixture(scope="module")
def resolution(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("bai-say"), TEXT, name="nghi-quyet.md")


@pytest.mark.parametrize(
    ("question", "worked_out"),
    [
        ("Đi học nghề 20 ngày thì được bao nhiêu tiền ăn?", "40.000 × 20 = 800.000 đồng"),
        ("Nhà 6 người bị mất mùa, 4 tháng được tổng cộng mấy kg thóc?", "10 × 6 × 4 = 240 kg"),
        ("Nhà 5 người mất mùa thì mỗi tháng được mấy kg thóc?", "10 × 5 = 50 kg/tháng"),
        ("Bé bán trú 9 tháng tiền gửi xe hết bao nhiêu?", "30.000 × 9 = 270.000 đồng"),
        ("Tôi góa chồng nuôi hai đứa con nhỏ, cộng lại mỗi tháng được bao nhiêu?", "450.000 × 2 = 900.000 đồng/tháng"),
        ("Người mù cả hai mắt 6 tháng được tổng cộng bao nhiêu tiền?", "900.000 × 6 = 5.400.000 đồng"),
        ("Nhà ở xã biên giới xây mới được hỗ trợ tổng cộng bao nhiêu?", "70 + 20 = 90 triệu đồng/nhà"),
        ("30 nhà năm 2059 thì tiền hỗ trợ cộng lại là mấy?", "20 × 70 + 10 × 35 = 1.750 triệu đồng"),
        ("Năm 2059 cả nhà xây mới lẫn sửa chữa hết tổng cộng bao nhiêu tiền?", "20 × 70 + 10 × 35 = 1.750 triệu đồng"),
        ("Giả sử xã có 20 thôn bản thì ít nhất mấy thôn bản phải có nhà văn hóa?", "20 × 60% = 12 thôn bản"),
    ],
)
def test_what_is_set_for_one_is_worked_out_for_all(resolution: Pipeline, question: str, worked_out: str) -> None:
    reply = Conversation(resolution).ask(question, "ask_compute")
    assert reply.status is Status.ANSWERED
    assert f": {worked_out} [1]." in first_line(reply)


@pytest.mark.parametrize(
    ("question", "never"),
    [
        ("Đi học nghề 90 ngày thì được bao nhiêu tiền ăn?", "3.600.000"),  # no more than 60 days
        ("Nhà 6 người mất mùa 5 tháng thì được tổng cộng mấy kg thóc?", "300"),  # no more than 4 months
        ("Nhà tôi 3 người thì tiền xe được bao nhiêu?", "600.000"),  # once
        ("Xây mới nhà được hỗ trợ bao nhiêu?", "90 triệu"),  # not in a border commune
        ("Nhà ở xã biên giới sửa chữa được hỗ trợ bao nhiêu?", "55"),  # more only for new houses
        ("Xã tôi có 16 thôn, vậy ít nhất bao nhiêu thôn có nhà văn hóa?", "9,6"),
    ],
)
def test_nothing_is_worked_out_that_the_rule_does_not_bear(resolution: Pipeline, question: str, never: str) -> None:
    reply = Conversation(resolution).ask(question, "ask_compute")
    assert not reply.computations
    assert never not in body(reply)


@pytest.mark.parametrize(
    ("text", "thing", "count"),
    [
        ("nuôi hai đứa con 5 tuổi", "con", Count(2, "con", 5, 16)),
        ("nhà có 4 nhân khẩu", "người", Count(4, "người", 7, 18)),
        ("lớp 5 tháng này", "tháng", None),
        ("con lên 3 tháng 6", "tháng", None),
        ("2 con hay 3 con", "con", None),
        ("mỗi con", "con", None),
    ],
)
def test_counts_are_told_in_the_words_of_people(text: str, thing: str, count: Count | None) -> None:
    assert count_told(text, thing) == count
