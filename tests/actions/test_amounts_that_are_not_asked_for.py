"""An amount beside the one asked for is no answer: of all for which has the most, of another year, of a whole for a share."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """ỦY BAN NHÂN DÂN XÃ KHE ĐÓM

Số: 31/KH-UBND

*Khe Đóm, ngày 12 tháng 01 năm 2031*

# KẾ HOẠCH Phát triển kinh tế - xã hội năm 2031 của xã Khe Đóm

## I. KẾT QUẢ NĂM 2030

Năm 2030, tỷ lệ hồ sơ nộp trực tuyến đạt 66,4%. Chi trả trợ cấp xã hội thường xuyên cho 640 người, kinh phí 5,2 tỷ đồng.
Kinh phí làm đường năm 2030 là 6,1 tỷ đồng, trong đó xã hội hóa 1,2 tỷ đồng. So với định mức, xã còn thiếu 14 giáo viên.
Toàn xã có 5 trường học với 1.920 học sinh.

## II. MỤC TIÊU NĂM 2031

Tỷ lệ hộ nghèo giảm còn 3,1%; 85% số hộ dùng nước sạch.

## III. NGUỒN LỰC

Kinh phí làm đường năm 2031 là 8,4 tỷ đồng, trong đó ngân sách xã 6,4 tỷ đồng, xã hội hóa 2,0 tỷ đồng. Vốn hai chương trình
mục tiêu quốc gia năm 2031 là 20 tỷ đồng (vốn đầu tư 13 tỷ đồng, vốn sự nghiệp 7 tỷ đồng).

| Công trình | Chiều dài | Kinh phí | Hoàn thành |
|---|---|---|---|
| Đường thôn Vực Trăn | 1,1 km | 2,6 tỷ đồng | 30/6/2031 |
| Đường thôn Khe Nứa | 0,8 km | 1,9 tỷ đồng | 30/8/2031 |

TM. ỦY BAN NHÂN DÂN

CHỦ TỊCH

**Bế Thị Sim**
"""


@pytest.fixture(scope="module")
def commune(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("khe-dom"), PLAN, name="ke-hoach.md")


@pytest.fixture
def talk(commune: Pipeline) -> Conversation:
    return Conversation(commune)


@pytest.mark.parametrize(
    "asked", ["Lĩnh vực nào có tỷ lệ hồ sơ nộp trực tuyến cao nhất?", "linh vuc nao nop truc tuyen nhieu nhut"]
)
def test_which_has_the_most_is_not_told_by_an_amount_of_all(talk: Conversation, asked: str) -> None:
    assert not first_line(talk.ask(asked, "ask_figure")).startswith("Tỷ lệ hồ sơ nộp trực tuyến")


def test_parts_of_another_number_than_said_are_not_ranked(talk: Conversation) -> None:
    answer = talk.ask("Trong ba chương trình mục tiêu quốc gia thì cái nào được nhiều vốn nhất?", "ask_compare")
    assert "Cao nhất" not in body(answer)


def test_a_sum_of_milliards_is_no_allowance_in_thousands(talk: Conversation) -> None:
    answer = talk.ask("Trợ cấp xã hội mỗi tháng được nhận mấy trăm nghìn?", "ask_figure")
    assert answer.status is not Status.ANSWERED
    assert "5,2" not in body(answer)


def test_the_cost_of_a_work_is_not_what_people_give(talk: Conversation) -> None:
    answer = talk.ask("Bà con phải góp bao nhiêu tiền làm đường thôn Vực Trăn?", "ask_figure")
    assert "2,6 tỷ đồng" not in body(answer)


def test_a_message_that_goes_on_keeps_to_the_year_asked_about(talk: Conversation) -> None:
    talk.ask("Kinh phí làm đường năm 2031 là bao nhiêu?", "ask_figure")
    answer = talk.ask("Vậy phần xã hội hóa là bao nhiêu?", "ask_figure")
    assert "2 tỷ đồng" in body(answer)
    assert "1,2 tỷ đồng" not in body(answer)


def test_what_is_supposed_to_come_is_not_passed_over(talk: Conversation) -> None:
    answer = talk.ask("Xin 12 giáo viên thì còn thiếu mấy giáo viên nữa so với định mức?", "ask_figure")
    assert answer.status is not Status.ANSWERED or "14 − 12 = 2" in body(answer)


def test_a_sentence_without_a_time_or_the_thing_dates_nothing(talk: Conversation) -> None:
    answer = talk.ask("Bao giờ khánh thành trường học Khe Nứa có bể bơi?", "ask_when")
    assert "1.920" not in body(answer)


@pytest.mark.parametrize("asked", ["Kế hoạch này muốn đạt được những gì?", "Năm 2031 xã nhắm tới điều gì?"])
def test_what_a_plan_is_after_stands_under_its_goals(talk: Conversation, asked: str) -> None:
    assert "3,1%" in body(talk.ask(asked, "ask_overview"))
