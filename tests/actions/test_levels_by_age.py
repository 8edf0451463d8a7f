"""Levels that a rule sets by age: the age that somebody tells chooses the row or the clause, and rules others out."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.words.ages import Ages, ages_of_people, ages_ruled
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

TEXT = """**HỘI ĐỒNG NHÂN DÂN TỈNH BÃI SẬY**

Số: 12/2058/NQ-HĐND

*Bãi Sậy, ngày 10 tháng 7 năm 2058*

# NGHỊ QUYẾT
## Quy định mức quà mừng thọ và hỗ trợ trẻ em trên địa bàn tỉnh Bãi Sậy

### Điều 1. Quà mừng thọ

1. Người từ đủ 70 tuổi đến dưới 80 tuổi được tặng quà 400.000 đồng/năm; người từ đủ 80 tuổi đến dưới 90 tuổi được tặng \
quà 700.000 đồng/năm; người từ đủ 90 tuổi trở lên được tặng quà 1.000.000 đồng/năm.

### Điều 2. Hỗ trợ sữa

1. Mức hỗ trợ sữa là 300.000 đồng/tháng đối với trẻ dưới 24 tháng tuổi và 200.000 đồng/tháng đối với trẻ từ 24 tháng \
tuổi đến 60 tháng tuổi.

### Điều 3. Giá vé xe buýt

| TT | Hành khách | Giá vé (đồng/lượt) |
| --- | --- | --- |
| 1 | Trẻ em dưới 6 tuổi | 2.000 |
| 2 | Học sinh từ đủ 6 tuổi đến dưới 18 tuổi | 4.000 |
| 3 | Người từ đủ 18 tuổi đến dưới 60 tuổi | 9.000 |
| 4 | Người từ đủ 60 tuổi trở lên | 3.000 |

### Điều 4. Trợ cấp nuôi dưỡng

| TT | Đối tượng | Hệ số | Mức trợ cấp (đồng/tháng) |
| --- | --- | --- | --- |
| 1 | Trẻ em dưới 4 tuổi bị bỏ rơi | 2,5 | 1.500.000 |
| 2 | Trẻ em từ đủ 4 tuổi đến dưới 16 tuổi bị bỏ rơi | 1,5 | 900.000 |
| 3 | Người từ đủ 80 tuổi trở lên không có lương hưu | 1,0 | 600.000 |
| 4 | Người mù cả hai mắt | 2,0 | 1.200.000 |
"""


@pytest.fixture(scope="module")
def resolution(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("bai-say"), TEXT, name="nghi-quyet.md")


@pytest.mark.parametrize(
    ("question", "amount"),
    [
        ("Bà nội em 85 tuổi được tặng quà bao nhiêu?", "700.000 đồng/năm"),
        ("Ông tôi 93 tuổi mỗi năm được mừng thọ mấy tiền?", "1.000.000 đồng/năm"),
        ("Con mình 18 tháng tuổi được hỗ trợ sữa bao nhiêu một tháng?", "300.000 đồng/tháng"),
        ("Bé nhà tôi 3 tuổi, tiền hỗ trợ sữa bao nhiêu?", "200.000 đồng/tháng"),
        ("Bà già 65 tuổi đi xe buýt mất bao nhiêu tiền?", "3.000 đồng/lượt"),
        ("Học sinh 12 tuổi đi xe buýt giá vé bao nhiêu?", "4.000 đồng/lượt"),
        ("Má tôi 82 tuổi, ở quê, không có lương hưu gì hết. Mỗi tháng bà được lãnh bao nhiêu?", "600.000 đồng/tháng"),
        ("Đứa bé 3 tuổi rưỡi bị bỏ rơi thì được trợ cấp bao nhiêu?", "1.500.000 đồng/tháng"),
        ("Cháu bé 7 tuổi bị bỏ rơi mỗi tháng được bao nhiêu?", "900.000 đồng/tháng"),
    ],
)
def test_the_age_that_is_told_chooses_the_level(resolution: Pipeline, question: str, amount: str) -> None:
    reply = Conversation(resolution).ask(question)
    assert reply.status is Status.ANSWERED
    assert first_line(reply).endswith(f"{amount} [1].")


@pytest.mark.parametrize(
    ("question", "amounts"),
    [
        ("Bé 8 tuổi được hỗ trợ sữa bao nhiêu?", ["300.000 đồng/tháng", "200.000 đồng/tháng"]),
        ("Ông 68 tuổi được mừng thọ bao nhiêu?", ["400.000 đồng/năm", "700.000 đồng/năm"]),
        ("Bé nhà em 3 tuổi mỗi tháng được bao nhiêu?", ["1.500.000"]),
    ],
)
def test_nobody_gets_what_is_set_for_another_age_or_for_others(
    resolution: Pipeline, question: str, amounts: list[str]
) -> None:
    reply = Conversation(resolution).ask(question)
    assert not any(shown.figure.amount.text() in amounts for shown in reply.figures)
    assert not any(f": {amount}" in body(reply) for amount in amounts)


def test_what_people_of_any_age_get_is_not_told_of_the_old_alone(resolution: Pipeline) -> None:
    reply = Conversation(resolution).ask("Ông tôi 82 tuổi mù cả hai mắt mỗi tháng được bao nhiêu?")
    assert "600.000" not in first_line(reply)


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("bé 3 tuổi rưỡi", [Ages(42, 47)]),
        ("con em 18 tháng tuổi", [Ages(18, 18)]),
        ("bà cụ ngoài 80 tuổi", [Ages(960, 1079)]),
        ("ông gần 80 tuổi", [Ages(924, 959)]),
        ("người từ 70 tuổi trở lên", []),
        ("khi đủ 18 tuổi", []),
    ],
)
def test_ages_that_are_told_are_no_limits_of_age(text: str, ages: list[Ages]) -> None:
    assert ages_of_people(text) == ages


@pytest.mark.parametrize(
    ("words", "ages"),
    [
        ("người từ đủ 75 đến dưới 80 tuổi", [Ages(900, 959)]),
        ("người từ 60 - 69 tuổi", [Ages(720, 839)]),
        ("trẻ em dưới 4 tuổi", [Ages(None, 47)]),
        ("người đơn thân đang nuôi con dưới 16 tuổi", []),
        ("người 70, 75 tuổi", []),
    ],
)
def test_ages_that_a_rule_sets_are_of_those_it_is_for(words: str, ages: list[Ages]) -> None:
    assert ages_ruled(words) == ages
