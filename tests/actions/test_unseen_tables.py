"""Questions on tables and lists of other offices: grouped rows, parts behind «Trong đó:», what is for each hectare."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO Tình hình kinh tế - xã hội 9 tháng đầu năm 2027 xã Cồn Ngang

Số: 44/BC-UBND

Cồn Ngang, ngày 20 tháng 9 năm 2027

## I. KẾT QUẢ

| Nhóm | Chỉ tiêu | ĐVT | Thực hiện 2026 | Ước 2027 |
| --- | --- | --- | --- | --- |
| Kinh tế | Sản lượng tôm nuôi | tấn | 18.400 | 19.700 |
| | Sản lượng muối | tấn | 6.100 | 5.850 |
| Xã hội | Tỷ lệ hộ nghèo | % | 4,8 | 3,9 |

- Tổng chi ngân sách đạt 98,4 tỷ đồng, bằng 72,1% dự toán.
Trong đó:
+ Sự nghiệp giáo dục: 45,2 tỷ đồng;
+ Sự nghiệp y tế: 6,3 tỷ đồng.
- Ghi nhận 186 ca sốt xuất huyết, giảm 32% so với cùng kỳ.
- Vụ hè thu gieo 1.640 ha lúa, năng suất bình quân 58,2 tạ/ha, sản lượng 9.545 tấn.
- Khởi công chợ Cồn Ngang trong quý III năm 2027.

| TT | Tên dự án | Thời gian thực hiện | Tổng mức đầu tư (triệu đồng) |
| --- | --- | --- | --- |
| 1 | Chợ Cồn Ngang | 2027 – 2029 | 7.350 |
| 2 | Trạm Y tế xã | 2027 – 2028 | 3.700 |

- Ngày lưu trú bình quân của khách đạt 1,8 ngày; đón 12.000 lượt khách.
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("bao-cao"), REPORT, name="bao-cao-9-thang-2027-con-ngang.md")


def test_the_first_row_of_a_group_is_found_by_its_own_name(report: Pipeline) -> None:
    assert "18.400 tấn" in first_line(Conversation(report).ask("Sản lượng tôm nuôi năm 2026 là bao nhiêu?"))


def test_parts_behind_a_line_of_their_own_are_listed_with_their_whole(report: Pipeline) -> None:
    told = body(Conversation(report).ask("Tổng chi ngân sách gồm những khoản nào?", "ask_figure"))
    assert "98,4 tỷ đồng" in told
    assert "45,2 tỷ đồng" in told
    assert "6,3 tỷ đồng" in told


@pytest.mark.parametrize("asked", ["Chi sự nghiệp y tế là bao nhiêu?", "Chi cho sự nghiệp y tế mấy tỷ?"])
def test_a_part_of_what_is_spent_is_asked_for_as_spending(report: Pipeline, asked: str) -> None:
    assert "6,3 tỷ đồng" in first_line(Conversation(report).ask(asked))


def test_a_report_on_part_of_the_year_answers_for_this_year(report: Pipeline) -> None:
    answer = Conversation(report).ask("Sốt xuất huyết năm nay bao nhiêu ca rồi?")
    assert answer.status is Status.ANSWERED
    assert "186 ca" in first_line(answer)


@pytest.mark.parametrize(
    "asked", ["Một héc-ta lúa được mấy tạ?", "Một sào thì không rõ chứ một héc-ta lúa được mấy tạ?"]
)
def test_what_one_hectare_yields_is_told_for_each_hectare(report: Pipeline, asked: str) -> None:
    assert "58,2 tạ/ha" in first_line(Conversation(report).ask(asked))


def test_days_are_not_told_in_guests(report: Pipeline) -> None:
    assert "1,8 ngày" in first_line(Conversation(report).ask("Khách ở lại mấy ngày?"))


def test_when_a_work_is_begun_is_not_the_years_it_lasts(report: Pipeline) -> None:
    assert (
        first_line(Conversation(report).ask("Chừng nào khởi công chợ Cồn Ngang?", "ask_when"))
        .lower()
        .startswith(("quý iii năm 2027", "trong quý iii năm 2027"))
    )
