"""Levels of the year before in the same sentence, the sector that grew most, crops of seasons, and what nobody suffered."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO
Kết quả 9 tháng năm 2044 thị xã Gành Son

**Số:** 07/BC-UBND
**Ngày:** 20/9/2044

## I. Kết quả

Tổng giá trị sản xuất tăng 8,8%; trong đó công nghiệp - xây dựng tăng 10,2%; dịch vụ tăng 9,1%; nông nghiệp tăng 2,9%.

Đến ngày 15/9/2044, giải ngân vốn đầu tư công đạt 60%, thấp hơn mức 64,3% của cùng kỳ năm trước.

Tỷ lệ hộ nghèo còn 2,1%, thấp hơn mức 2,6% của năm 2043.

Vụ hè thu gieo cấy 3.420 ha lúa, sản lượng 21.033 tấn.

Ghi nhận 215 ca sốt xuất huyết, tăng 48 ca so với cùng kỳ, không có tử vong.
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("chin-thang"), REPORT, name="bao-cao-9-thang-ganh-son.md")


def test_the_level_of_the_same_time_a_year_before_is_exact(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("giải ngân vốn đầu tư công cùng kỳ năm trước được bao nhiêu phần trăm")
    assert "cùng kỳ năm 2043: 64,3%" in first_line(answer)
    assert "dưới" not in first_line(answer)


@pytest.mark.parametrize("asked", ["nhanh hơn hay chậm hơn", "thấp hơn bao nhiêu", "cao hay thấp hơn"])
def test_a_result_is_held_against_the_level_before(bot: Pipeline, asked: str) -> None:
    answer = Conversation(bot).ask(f"giải ngân vốn đầu tư công so với cùng kỳ {asked}", "ask_compare")
    assert "4,3 điểm phần trăm" in first_line(answer)
    assert "60%" in body(answer)


@pytest.mark.parametrize(
    ("asked", "sector"),
    [
        ("trong ba ngành thì ngành nào tăng mạnh nhất 9 tháng qua", "Công nghiệp - xây dựng"),
        ("ngành nào tăng chậm nhất", "Nông nghiệp"),
        ("lĩnh vực nào tăng trưởng nhanh nhất năm 2044", "Công nghiệp - xây dựng"),
    ],
)
def test_sectors_are_ranked_by_their_growth(bot: Pipeline, asked: str, sector: str) -> None:
    assert sector in first_line(Conversation(bot).ask(asked, "ask_compare"))


@pytest.mark.parametrize("asked", ["ngành nào lớn nhất", "ngành nào giảm mạnh nhất"])
def test_growth_ranks_no_size_and_no_decline(bot: Pipeline, asked: str) -> None:
    assert "10,2%" not in first_line(Conversation(bot).ask(asked, "ask_compare"))


def test_a_harvest_of_another_season_tells_nothing(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("sản lượng lúa đông xuân bao nhiêu tấn")
    assert answer.status is Status.NOT_IN_PLAN
    assert "21.033" not in body(answer)


def test_where_those_died_who_did_not_is_put_right(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("mấy người chết vì sốt xuất huyết thuộc phường nào vậy")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "không có tử vong" in first_line(answer)


TABLED = """# BÁO CÁO
Trật tự, an toàn năm 2044 xã Gò Ráng

**Số:** 17/BC-UBND
**Ngày:** 20/12/2044

## I. Kết quả

| TT | Nội dung | Đơn vị | Năm 2043 | Năm 2044 |
| --- | --- | --- | --- | --- |
| 1 | Tai nạn giao thông | Vụ | 18 | 13 |
| 2 | Vụ lừa đảo qua mạng | Vụ | 4 | 9 |

Còn 04 trụ nước chữa cháy chưa lắp do chưa có mặt bằng.

Trợ cấp xã hội hằng tháng chi cho 210 đối tượng. Chi trả từ ngày 07 đến ngày 12 hằng tháng tại bưu điện.
"""


@pytest.fixture(scope="module")
def tabled(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("go-rang"), TABLED, name="bao-cao-go-rang.md")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("tai nạn giao thông năm nay tăng hay giảm", "ít hơn"),
        ("lừa đảo qua mạng tăng hay giảm", "nhiều hơn"),
        ("tai nạn giao thông giảm mấy vụ", "18 − 13 = 5 vụ"),
        ("tai nạn giao thông giảm bao nhiêu phần trăm so với năm ngoái", "27,8%"),
    ],
)
def test_two_years_in_a_row_tell_which_way_things_went(tabled: Pipeline, asked: str, told: str) -> None:
    assert told in first_line(Conversation(tabled).ask(asked, "ask_compare"))


def test_why_so_many_is_told_by_the_reason_beside_them(tabled: Pipeline) -> None:
    answer = Conversation(tabled).ask("sao 4 trụ nước chữa cháy chưa lắp", "ask_yes_no")
    assert "do chưa có mặt bằng" in first_line(answer)
    assert not first_line(answer).startswith("Đúng")


def test_days_of_each_month_are_told_from_the_first_to_the_last(tabled: Pipeline) -> None:
    answer = Conversation(tabled).ask("trợ cấp xã hội phát ngày mấy hằng tháng", "ask_when")
    assert "ngày 07 đến ngày 12 hằng tháng" in first_line(answer)
