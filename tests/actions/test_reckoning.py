"""Times that only the documents can place, calculations between times, the unit asked for, and rows of one column."""

from __future__ import annotations

from pathlib import Path

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH Phát triển kinh tế - xã hội 6 tháng cuối năm 2028 của thị xã Đồi Sim

Số: 77/KH-UBND

Đồi Sim, ngày 10 tháng 7 năm 2028

## A. KẾT QUẢ 6 THÁNG ĐẦU NĂM 2028

Thu ngân sách nhà nước trên địa bàn đạt 300 tỷ đồng, bằng 48% dự toán; trong đó thu thuế, phí
180 tỷ đồng, thu tiền sử dụng đất 120 tỷ đồng. Chi ngân sách thị xã 280 tỷ đồng.

Vốn đầu tư công đã giải ngân 90 tỷ đồng trên tổng số 250 tỷ đồng được giao, đạt 36,0%.
Đón 50.000 lượt khách du lịch.

## B. KẾ HOẠCH 6 THÁNG CUỐI NĂM 2028

### I. Mục tiêu

- Thu ngân sách 6 tháng cuối năm ít nhất 360 tỷ đồng, để cả năm đạt 660 tỷ đồng trở lên.
- Giải ngân vốn đầu tư công đạt 70% đến hết ngày 30/9/2028 và từ 96% trở lên đến hết ngày 31/12/2028.
- Đón thêm 40.000 lượt khách du lịch.

### II. Nhiệm vụ

1. Tổ chức Ngày hội Sim và Mật ong từ ngày 05 đến ngày 09/11/2028 với kinh phí 3,2 tỷ đồng, trong đó xã hội hóa 2,0 tỷ đồng.

2. Đề nghị tỉnh hỗ trợ 14 tỷ đồng xây dựng cầu treo Bản Lầm thay cho cầu tạm.
"""

REPORT = """# BÁO CÁO Kết quả phát triển kinh tế - xã hội năm 2031, phương hướng, nhiệm vụ năm 2032 của xã Mường Thín

Số: 90/BC-UBND

Mường Thín, ngày 06 tháng 12 năm 2031

## I. KẾT QUẢ NĂM 2031

Trồng mới 120 ha trẩu. Vốn 03 chương trình mục tiêu quốc gia được giao 20,5 tỷ đồng, đã giải ngân 16,2 tỷ đồng, đạt 79,0%.
Đến nay xã đạt 13/19 tiêu chí nông thôn mới; 03 tiêu chí chưa đạt là Thủy lợi, Thu nhập, Trường học.

## II. CHỈ TIÊU

| TT | Chỉ tiêu | Đơn vị | KH 2031 | TH 2031 | KH 2032 |
|---|---|---|---|---|---|
| 1 | Tỷ lệ hộ nghèo | % | 14,0 | 14,6 | 10,5 |
| 2 | Diện tích trẩu trồng mới | Ha | 100 | 120 | 90 |
| 3 | Tỷ lệ lao động qua đào tạo | % | 40,0 | 37,5 | 42,0 |

## III. NHIỆM VỤ NĂM 2032

Bê tông hóa 6 km đường thôn.
"""


@pytest.fixture(scope="module", name="half_year")
def _half_year(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return _over(tmp_path_factory.mktemp("half"), PLAN)


@pytest.fixture(scope="module", name="year")
def _year(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return _over(tmp_path_factory.mktemp("year"), REPORT)


def _over(folder: Path, text: str) -> Pipeline:
    path = folder / "van-ban.md"
    path.write_text(text, encoding="utf-8")
    return pipeline_over(opened(build(folder / "release", [path])))


@pytest.mark.parametrize(
    "asked",
    [
        "Nửa năm vừa rồi ngân sách thị xã thu về được bao nhiêu tỷ?",
        "6 tháng qua thu ngân sách được mấy tỷ",
        "sáu tháng vừa qua thu ngân sách bao nhiêu",
        "nua nam qua thu ngan sach duoc bao nhieu",
        "6t đầu năm thu ngân sách bao nhiêu",
        "Năm rồi thu ngân sách bao nhiêu?",
    ],
)
def test_the_time_gone_by_is_the_one_the_plan_reports_on(half_year: Pipeline, asked: str) -> None:
    assert "6 tháng đầu năm 2028: 300 tỷ đồng" in first_line(Conversation(half_year).ask(asked))


@pytest.mark.parametrize(
    "asked",
    ["6T cuối năm thu ngân sách bao nhiêu", "thu ns 6t cuoi nam la bn ty", "nửa năm tới thu ngân sách bao nhiêu"],
)
def test_the_half_year_to_come_is_the_one_planned(half_year: Pipeline, asked: str) -> None:
    assert "6 tháng cuối năm 2028: 360 tỷ đồng trở lên" in first_line(Conversation(half_year).ask(asked))


@pytest.mark.parametrize("asked", ["Năm rồi xã trồng mới bao nhiêu ha trẩu", "năm vừa qua trồng mới được mấy ha trẩu"])
def test_the_year_gone_by_is_the_one_a_report_is_on(year: Pipeline, asked: str) -> None:
    answer = Conversation(year).ask(asked)
    assert answer.status is Status.ANSWERED
    assert "năm 2031: 120 ha" in first_line(answer)


@pytest.mark.parametrize(
    "asked", ["mục tiêu tỷ lệ hộ nghèo sang năm là mấy", "ty le ho ngheo sang nam la may", "tỷ lệ hộ nghèo năm tới"]
)
def test_the_year_to_come_is_the_one_a_report_plans_for(year: Pipeline, asked: str) -> None:
    answer = body(Conversation(year).ask(asked))
    assert "năm 2032: 10,5%" in answer
    assert "14" not in answer.replace("2031", "").split("Nguồn")[0].replace("14,0 | 14,6", "")


def test_a_follow_up_that_only_changes_the_time_keeps_the_subject(year: Pipeline) -> None:
    talk = Conversation(year)
    talk.ask("Tỷ lệ hộ nghèo năm nay là bao nhiêu?")
    assert "năm 2032: 10,5%" in first_line(talk.ask("sang năm thì sao"))


def test_a_year_that_nothing_is_stated_for_stays_unstated_when_it_is_named(year: Pipeline) -> None:
    assert Conversation(year).ask("Năm 2030 xã trồng mới bao nhiêu ha trẩu?").status is Status.NOT_IN_PLAN


def test_now_beside_a_time_to_come_is_the_time_reported_on(year: Pipeline) -> None:
    answer = body(Conversation(year).ask("Tỷ lệ hộ nghèo giờ còn mấy phần trăm, sang năm định kéo xuống mấy?"))
    assert "năm 2031: 14,6%" in answer
    assert "năm 2032: 10,5%" in answer
