"""The sentence that the retriever is sure of, what a story leads up to, a whole cost misstated, and days within a month."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO Tình hình thực hiện Kế hoạch năm 2031 của xã Khe Mơ

Số: 18/BC-UBND

Khe Mơ, ngày 20 tháng 12 năm 2031

## I. KẾT QUẢ NĂM 2031

- Trận lốc xoáy ngày 14/6/2031 làm tốc mái 23 nhà, thiệt hại 2,7 tỷ đồng.
- Năm 2031, trên địa bàn xã xảy ra 3 cơn bão, 1 trận lốc xoáy và 2 đợt rét hại.
- Còn 5 thôn chưa có loa truyền thanh nên tin cảnh báo đến người dân chậm.
- Bộ phận Một cửa tiếp nhận 4.210 hồ sơ; trễ hạn 86 hồ sơ, giảm 29 hồ sơ (giảm 25,2%) so với năm 2030.
- Xã còn thiếu 7 giáo viên, nhất là tiếng Anh và tin học; lớp ghép còn ở 3 điểm trường.
- Công an xã phạt tiền 640 triệu đồng đối với 118 người vi phạm giao thông.

## II. KINH PHÍ

- Tổng kinh phí thực hiện Kế hoạch là 9.400 triệu đồng, gồm: ngân sách xã 6.100 triệu đồng; xã hội hóa 3.300 triệu đồng.
"""


@pytest.fixture(scope="module", name="commune")
def _commune(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("khe-mo"), REPORT, name="bao-cao.md")


def test_the_reason_is_in_the_sentence_the_retriever_is_sure_of(commune: Pipeline) -> None:
    answer = Conversation(commune).mumble("Sao tin bão tới bà con chậm thế?")
    assert answer.status is Status.ANSWERED
    assert "chưa có loa truyền thanh" in first_line(answer)


def test_what_came_before_a_change_said_twice_is_worked_out(commune: Pipeline) -> None:
    answer = Conversation(commune).ask("năm 2030 có bao nhiêu hồ sơ trễ hạn")
    assert answer.status is Status.ANSWERED
    assert "115 hồ sơ" in first_line(answer)


def test_a_day_tells_of_its_month(commune: Pipeline) -> None:
    answer = Conversation(commune).ask("trận lốc xoáy hồi tháng 6 thiệt hại bao nhiêu tiền")
    assert answer.status is Status.ANSWERED
    assert "2,7 tỷ đồng" in first_line(answer)
    assert "không nêu" not in body(answer)


def test_a_day_tells_of_no_other_month(commune: Pipeline) -> None:
    answer = Conversation(commune).ask("trận lốc xoáy hồi tháng 8 thiệt hại bao nhiêu tiền")
    assert answer.status is not Status.ANSWERED
    assert "tháng 8" in body(answer)


@pytest.mark.parametrize(
    "asked", ["tổng tiền 8.400 triệu lấy từ đâu", "tổng kinh phí 8.400 triệu này chia cho năm 2031 mấy"]
)
def test_a_whole_cost_misstated_is_put_right_though_nothing_else_is_named(commune: Pipeline, asked: str) -> None:
    answer = Conversation(commune).mumble(asked)
    assert answer.status is Status.CORRECTED_PREMISE
    assert "9.400 triệu đồng" in first_line(answer)


@pytest.mark.parametrize(
    ("asked", "amount"),
    [
        ("Con tôi bảo lớp không có người dạy, thực ra xã đang thiếu bao nhiêu giáo viên?", "7 giáo viên"),
        ("Hôm qua lốc to quá, vậy năm nay xã xảy ra mấy cơn bão?", "3 cơn bão"),
    ],
)
def test_what_is_told_before_vay_only_leads_up_to_the_question(commune: Pipeline, asked: str, amount: str) -> None:
    answer = Conversation(commune).ask(asked)
    assert answer.status is Status.ANSWERED
    assert amount in first_line(answer)
