"""A yearly report with a list of works: «cái cầu đó» after a row, «sang 2036», the most among places, two levels counted."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

TEXT = """# Báo cáo kết quả phát triển kinh tế – xã hội năm 2035 và kế hoạch năm 2036 của huyện Phai Luông

ỦY BAN NHÂN DÂN HUYỆN PHAI LUÔNG

Số: 90/BC-UBND

Phai Luông, ngày 12 tháng 12 năm 2035

## I. Kết quả năm 2035

Huyện có 11 đơn vị hành chính (10 xã, 01 thị trấn), dân số 63.200 người.

1. Tỷ lệ hộ nghèo còn 4,2%, giảm 0,9 điểm phần trăm so với năm 2034.
2. Phát hiện 17 trường hợp lấn chiếm lòng đường, xử phạt 51 triệu đồng.

## II. Chỉ tiêu chủ yếu

| Chỉ tiêu | Đơn vị tính | Thực hiện 2035 | Kế hoạch 2036 |
|---|---|---|---|
| Tỷ lệ hộ nghèo (*) | % | 4,2 | 3,1 |
| Sản lượng ngô | Tấn | 8.140 | 8.500 |

## III. Công trình trọng điểm

| TT | Tên công trình | Chủ đầu tư | Tổng mức đầu tư (triệu đồng) | Thời gian hoàn thành |
|---|---|---|---|---|
| 1 | Xây cầu Nà Phung | Ban Quản lý dự án huyện | 38.500 | Tháng 10/2036 |
| 2 | Sửa chợ Bó Mạ | Phòng Kinh tế và Hạ tầng | 6.200 | Tháng 5/2036 |
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("phai-luong"), TEXT)


@pytest.fixture
def talk(pipeline: Pipeline) -> Conversation:
    return Conversation(pipeline)


def test_what_is_pointed_to_is_the_row_just_told(talk: Conversation) -> None:
    talk.ask("ai làm chủ đầu tư chợ Bó Mạ", "ask_who")
    answer = talk.ask("chợ đó tới tháng nào sửa xong để bà con dọn hàng vô lại", "ask_when")
    assert first_line(answer) == "Tháng 5/2036."


def test_a_year_that_the_matter_goes_on_to_counts_nothing(talk: Conversation) -> None:
    talk.ask("tỷ lệ hộ nghèo năm 2035 còn bao nhiêu")
    assert "3,1%" in first_line(talk.ask("sang 2036 huyện muốn hạ nó xuống mức nào"))


def test_a_note_mark_belongs_to_no_name(talk: Conversation) -> None:
    assert "()" not in body(talk.ask("tỷ lệ hộ nghèo năm 2036"))


@pytest.mark.parametrize(
    "asked", ["trong 11 xã thị trấn thì xã nào đông dân nhất", "17 trường hợp lấn chiếm đó xã nào nhiều nhất"]
)
def test_what_is_stated_of_all_places_names_none_of_them(talk: Conversation, asked: str) -> None:
    answer = talk.ask(asked, "ask_compare")
    assert answer.status is Status.NOT_IN_PLAN
    assert "63.200" not in body(answer)


def test_two_years_of_one_thing_are_set_apart(talk: Conversation) -> None:
    told = first_line(talk.ask("sản lượng ngô kế hoạch 2036 so với năm 2035 chênh bao nhiêu tấn", "ask_compute"))
    assert "8.500 − 8.140 = 360 tấn" in told
