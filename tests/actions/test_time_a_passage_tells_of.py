"""What is told of a year is told from the parts that are of it: results of last year, tasks of this one."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """ỦY BAN NHÂN DÂN THÀNH PHỐ SUỐI LÊ

Số: 12/KH-UBND

Suối Lê, ngày 10 tháng 01 năm 2064

# KẾ HOẠCH
## Phát triển kinh tế - xã hội thành phố Suối Lê năm 2064

PHẦN THỨ NHẤT. KẾT QUẢ THỰC HIỆN NĂM 2063

I. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC

1. Y tế cơ sở được củng cố, 9/9 trạm có bác sĩ; số ca sốt rét 25 ca, giảm 30% so với năm 2062.
2. Du lịch đón 210 nghìn lượt khách, tăng 5% so với năm 2062.
3. Cải cách hành chính có tiến bộ: hồ sơ giải quyết đúng hạn đạt 97%.

PHẦN THỨ HAI. KẾ HOẠCH NĂM 2064

I. NHIỆM VỤ, GIẢI PHÁP

1. Y tế
- Khám bệnh miễn phí cho người cao tuổi ở y tế cơ sở. Trung tâm Y tế thành phố chủ trì.
2. Du lịch
- Đón 260 nghìn lượt khách du lịch; mở tuyến thuyền trên suối Lê từ tháng 5/2064.
3. Cải cách hành chính
- Hồ sơ giải quyết đúng hạn đạt 99%.
4. Trồng cây
- Trồng mới 40.000 cây xanh trước ngày 30/6/2064.

| TT | Chỉ tiêu | Đơn vị | Thực hiện 2063 | Kế hoạch 2064 |
|---|---|---|---|---|
| 1 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | 95 | 96 |
| 2 | Số lượt khách du lịch | Nghìn lượt | 210 | 260 |
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("suoi-le"), PLAN)


@pytest.mark.parametrize(
    ("asked", "told", "other"),
    [
        ("y tế cơ sở năm 2063 làm được gì", "9/9 trạm có bác sĩ", "miễn phí"),
        ("du lịch năm ngoái ra sao", "210 nghìn lượt khách", "mở tuyến thuyền"),
        ("năm ngoái việc cải cách hành chính thế nào", "đạt 97%", "99%"),
        ("du lịch năm 2064 làm gì", "mở tuyến thuyền", "210 nghìn"),
        ("năm nay cải cách hành chính ra sao", "đạt 99%", "97%"),
    ],
)
@pytest.mark.parametrize("intent", ["ask_task", "ask_achievement"])
def test_what_is_told_is_of_the_year_asked_for(
    pipeline: Pipeline, asked: str, told: str, other: str, intent: str
) -> None:
    answer = Conversation(pipeline).ask(asked, intent)
    assert answer.status is Status.ANSWERED
    assert told in first_line(answer)
    assert other not in body(answer)


def test_tasks_of_another_year_are_not_told_for_one_of_which_nothing_is(pipeline: Pipeline) -> None:
    answer = Conversation(pipeline).ask("trồng cây năm 2063 ra sao", "ask_task")
    assert "40.000" not in first_line(answer) or answer.status is not Status.ANSWERED


def test_who_leads_is_told_after_the_task(pipeline: Pipeline) -> None:
    answer = Conversation(pipeline).ask("y tế năm 2064 làm gì", "ask_task")
    assert "Khám bệnh miễn phí" in first_line(answer)
