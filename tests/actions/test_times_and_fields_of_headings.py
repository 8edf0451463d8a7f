"""What a heading says for what stands below it: a deadline, a field; and the days between which something goes on."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH Phát triển thư viện số năm 2034 của thành phố Hạ Lam

## I. Mục đích

Năm qua thành phố có 4 thư viện xã.

## II. Mục tiêu

Hiện thành phố có 12 phòng đọc.

### 1. Mục tiêu đến hết năm 2035

- Mọi thư viện phường có tối thiểu 3 máy tra cứu sách.
- Hoàn thành kho sách chung của các trường tiểu học.

### 2. Mục tiêu đến năm 2040

- Mọi thư viện xã nối mạng cáp quang.
- Xây dựng phòng đọc cho trẻ em khiếm thị.

### 3. Mục tiêu 3: Trong lĩnh vực y tế, dân số

- Chỉ tiêu 1: Tủ sách sức khỏe có ở 9 trạm xá.
- Chỉ tiêu 2: Tỷ lệ bác sĩ mượn sách đạt 60%.

## III. Tuần lễ đọc sách

a) Địa điểm: công viên trung tâm.

b) Thời gian: Từ ngày 05/4/2034 đến ngày 12/4/2034.

Các phường báo cáo kết quả Tuần lễ đọc sách trước ngày 25/4/2034.

## IV. Cuộc thi kể chuyện

- Đợt 01: dành cho học sinh (từ ngày 02/6/2034 đến ngày 09/6/2034);
- Đợt 02: dành cho người lớn (từ ngày 16/6/2034 đến ngày 20/6/2034).
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("headed"), PLAN, name="ke-hoach-2034.md")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("tới khi nào thì thư viện phường nào cũng phải có máy tra cứu sách", "năm 2035"),
        ("đến năm nào thì thư viện xã phải nối mạng cáp quang", "năm 2040"),
    ],
)
@pytest.mark.parametrize("intent", ["ask_when", "ask_compare"])
def test_the_deadline_of_a_target_in_its_heading(bot: Pipeline, asked: str, told: str, intent: str) -> None:
    answer = Conversation(bot).ask(asked, intent)
    assert answer.status is Status.ANSWERED and told in first_line(answer)


def test_goals_of_one_time_then_of_another(bot: Pipeline) -> None:
    talk = Conversation(bot)
    answer = body(talk.ask("mục tiêu đến hết năm 2035 gồm những gì", "ask_overview"))
    assert (
        "máy tra cứu" in answer and "kho sách" in answer and "12 phòng đọc" not in answer and "cáp quang" not in answer
    )
    answer = body(talk.ask("còn đến năm 2040 thì sao", "ask_figure"))
    assert "cáp quang" in answer and "khiếm thị" in answer and "máy tra cứu" not in answer


@pytest.mark.parametrize("asked", ["các chỉ tiêu về y tế gồm những gì", "những mục tiêu trong lĩnh vực y tế là gì"])
def test_targets_under_the_heading_of_their_field(bot: Pipeline, asked: str) -> None:
    answer = body(Conversation(bot).ask(asked, "ask_count"))
    assert "9 trạm xá" in answer and "60%" in answer and "máy tra cứu" not in answer


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("tuần lễ đọc sách diễn ra từ ngày nào đến ngày nào", "05/4/2034 đến ngày 12/4/2034"),
        ("cuộc thi kể chuyện đợt 2 từ hôm nào tới hôm nào", "16/6/2034 đến ngày 20/6/2034"),
        ("cuộc thi kể chuyện đợt 1 làm từ ngày mấy đến ngày mấy", "02/6/2034 đến ngày 09/6/2034"),
    ],
)
def test_from_which_day_to_which(bot: Pipeline, asked: str, told: str) -> None:
    answer = Conversation(bot).ask(asked, "ask_when")
    assert answer.status is Status.ANSWERED and told in first_line(answer)
