"""An amount for each month, day or case is no time and no sum; a follow-up that names a year stays with its indicator."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

SCHEME = """ỦY BAN NHÂN DÂN THỊ XÃ BÃI NGỰ

# ĐỀ ÁN Cấp nước sạch giai đoạn 2028 - 2030 của thị xã Bãi Ngự

## I. Thực trạng

Lượng nước cấp đạt 930 m3/ngày. Các lực lượng xử phạt 37 trường hợp đấu nối trái phép, số tiền phạt 81 triệu đồng.

## II. Chỉ tiêu

| TT | Chỉ tiêu | Đơn vị | Năm 2028 | Năm 2029 | Năm 2030 |
|---|---|---|---|---|---|
| 1 | Tỷ lệ cấp nước sạch toàn thị xã | % | 71 | 78 | 86 |
| 2 | Tỷ lệ cấp nước sạch khu vực các xã | % | 52 | 61 | 70 |

## III. Phân công

| TT | Dự án | Cơ quan chủ trì | Thời gian hoàn thành | Kinh phí (tỷ đồng) |
|---|---|---|---|---|
| 1 | Mua 3 máy bơm nước | Công ty Cấp nước | Quý IV/2028 | 4,2 |
"""


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("bai-ngu"), SCHEME, name="de-an.md")


@pytest.mark.parametrize("question", ["Nước mỗi tháng bao nhiêu?", "Nước thì mỗi ngày mấy khối?"])
def test_so_much_a_month_asks_for_no_time(town: Pipeline, question: str) -> None:
    assert "Quý IV/2028" not in first_line(Conversation(town).ask(question, confidence=0.4))


def test_what_one_is_fined_is_not_the_fines_of_a_year(town: Pipeline) -> None:
    answer = Conversation(town).ask("Đấu nối trái phép một lần bị phạt mấy trăm ngàn?")
    assert "81 triệu đồng" not in first_line(answer)
    answer = Conversation(town).ask("Tổng số tiền phạt đấu nối trái phép là bao nhiêu?")
    assert "81 triệu đồng" in first_line(answer)


def test_another_year_is_of_the_same_indicator(town: Pipeline) -> None:
    talk = Conversation(town)
    assert "71%" in first_line(talk.ask("Tỷ lệ cấp nước sạch toàn thị xã năm 2028 là bao nhiêu?"))
    answer = talk.ask("Thế còn 2030?")
    assert answer.status is Status.ANSWERED
    assert "86%" in first_line(answer)
    assert "70" not in body(answer).splitlines()[0]


def test_what_a_scheme_spends_is_what_it_costs(town: Pipeline) -> None:
    talk = Conversation(town)
    assert "ngân sách" not in body(talk.ask("Đề án tiêu bao nhiêu tỷ?"))
