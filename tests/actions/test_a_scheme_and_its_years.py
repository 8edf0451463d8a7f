"""A scheme over some years: leads and those beside them, days of every year, totals over years, cases told, whole years."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

SCHEME = """# Đề án phát triển nghề biển thị xã Cửa Vịnh giai đoạn 2041–2043

ỦY BAN NHÂN DÂN THỊ XÃ CỬA VỊNH

Số: 77/ĐA-UBND

Cửa Vịnh, ngày 10 tháng 12 năm 2040

## I. Hiện trạng

Có 27 ngư dân trên 60 tuổi. Ngư dân dưới 30 tuổi chiếm 14% tổng số ngư dân.

## II. Nhiệm vụ

1. Nạo vét 3,2 km luồng vào cảng Bãi Chài. Phòng Kinh tế chủ trì, phối hợp với Ủy ban nhân dân các xã, phường; hoàn thành
trước ngày 30 tháng 9 năm 2042.

2. Ủy ban nhân dân các xã, phường lập danh sách tàu cá, báo cáo trước ngày 15 tháng 6 hằng năm.

## III. Hỗ trợ

Hộ đóng tàu vỏ thép: hỗ trợ 35% chi phí, tối đa 900 triệu đồng/tàu. Nhà bè trên 20 năm tuổi được hỗ trợ sửa chữa
12 triệu đồng/bè. Sản phẩm được xếp hạng: 3 sao thưởng 7 triệu đồng, 4 sao thưởng 15 triệu đồng.

## IV. Kinh phí

Bảng 1. Kinh phí theo năm và nguồn vốn (tỷ đồng)

| Nguồn vốn | 2041 | 2042 | 2043 | Tổng |
|---|---|---|---|---|
| Ngân sách tỉnh | 8 | 14 | 9 | 31 |
| Ngân sách thị xã | 11 | 6 | 5 | 22 |
| Cộng | 19 | 20 | 14 | 53 |
"""

REPORT = """# Báo cáo kết quả 9 tháng đầu năm 2041 của xã Hạ Mây

ỦY BAN NHÂN DÂN XÃ HẠ MÂY

Số: 63/BC-UBND

Hạ Mây, ngày 02 tháng 10 năm 2041

## I. Kết quả

Sản lượng cá biển 9 tháng đạt 620 tấn, bằng 78,0% kế hoạch; ước cả năm đạt 830 tấn, vượt 30 tấn so với kế hoạch. Xã có 1/6
xóm văn hóa kiểu mẫu.

**Bảng 1. Tình hình các xóm**

| TT | Xóm | Số hộ | Hộ nghèo | Hộ cận nghèo | Diện tích ngô (ha) |
|---|---|---|---|---|---|
| 1 | Phú Nhiêu | 210 | 3 | 4 | 42,5 |
| 2 | Xuân Mai | 188 | 5 | 9 | 31,0 |
| 3 | Đá Bàn | 305 | 8 | 2 | 66,0 |
| | Tổng cộng | 703 | 16 | 15 | 139,5 |
"""


@pytest.fixture(scope="module")
def scheme_pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("cua-vinh"), SCHEME)


@pytest.fixture(scope="module")
def report_pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("ha-may-9"), REPORT)


@pytest.fixture
def scheme(scheme_pipeline: Pipeline) -> Conversation:
    return Conversation(scheme_pipeline)


@pytest.fixture
def report(report_pipeline: Pipeline) -> Conversation:
    return Conversation(report_pipeline)


def test_the_lead_is_told_from_those_beside_it(scheme: Conversation) -> None:
    assert first_line(scheme.ask("Ai chủ trì nạo vét luồng vào cảng?", "ask_who")) == "Phòng Kinh tế."
    assert first_line(scheme.ask("Phối hợp với ai?", "ask_who")) == "Ủy ban nhân dân các xã, phường."


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("Nạo vét luồng vào cảng khi nào xong?", "Trước ngày 30 tháng 9 năm 2042."),
        ("Xã phường báo cáo danh sách tàu cá trước ngày nào?", "Trước ngày 15 tháng 6 hằng năm."),
    ],
)
def test_days_after_it_and_of_every_year_are_read(scheme: Conversation, question: str, day: str) -> None:
    assert first_line(scheme.ask(question, "ask_when")) == day


def test_without_a_year_the_totals_are_compared(scheme: Conversation) -> None:
    answer = scheme.ask("Ngân sách tỉnh nhiều hơn ngân sách thị xã bao nhiêu?", "ask_compare")
    assert "31 − 22 = 9 tỷ đồng" in first_line(answer)


def test_the_total_under_a_caption_is_of_its_thing(scheme: Conversation) -> None:
    assert "20 tỷ đồng" in first_line(scheme.ask("Tổng kinh phí năm 2042 là bao nhiêu?"))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Có bao nhiêu ngư dân trên 60 tuổi?", "27 ngư dân"),
        ("Ngư dân dưới 30 tuổi chiếm bao nhiêu phần trăm?", "14%"),
        ("Sản phẩm 4 sao thưởng bao nhiêu?", "15 triệu đồng"),
        ("Nhà bè 25 năm tuổi thì được hỗ trợ sửa chữa bao nhiêu?", "12 triệu đồng/bè"),
    ],
)
def test_ages_and_grades_tell_which_are_meant(scheme: Conversation, question: str, told: str) -> None:
    answer = scheme.ask(question)
    assert answer.status is Status.ANSWERED
    assert told in body(answer)


def test_what_the_year_is_to_come_to_is_held_against_the_plan(report: Conversation) -> None:
    denied = report.ask("Sản lượng cá biển ước cả năm không đạt kế hoạch đúng không?", "ask_yes_no")
    assert denied.status is Status.CORRECTED_PREMISE
    assert "30 tấn" in body(denied)
    assert "830 tấn" in first_line(Conversation(report.pipeline).ask("Sản lượng cá biển ước cả năm?"))


def test_several_columns_of_one_row_are_added_up(report: Conversation) -> None:
    assert "5 + 9 = 14 hộ" in body(report.ask("Cộng hộ nghèo với cận nghèo của Xuân Mai"))
    assert "16 + 15 = 31 hộ" in body(report.ask("Tổng số hộ nghèo và cận nghèo toàn xã"))


def test_how_many_is_no_name_and_a_piece_of_one_is_none(report: Conversation) -> None:
    report.ask("Xóm nào có diện tích ngô lớn nhất?", "ask_compare")
    assert "66 ha" in first_line(report.ask("bao nhiêu ha?"))
    assert report.ask("Diện tích ngô xuân bao nhiêu?").status is not Status.ANSWERED


def test_a_count_is_judged_by_that_of_all_and_not_by_that_of_a_kind(report: Conversation) -> None:
    wrong = report.ask("Xã có 9 xóm đúng không?", "ask_yes_no")
    assert wrong.status is Status.CORRECTED_PREMISE
    assert "6 xóm" in first_line(wrong)
