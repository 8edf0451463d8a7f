"""Claims of a cell or a day that a document puts otherwise, and counts of things that it does not count."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH Sửa chợ và bến xe năm 2031 của thị xã Gò Dưa

Số: 18/KH-UBND

Gò Dưa, ngày 09 tháng 02 năm 2031

## I. CÔNG TRÌNH

| TT | Công trình | Kinh phí (triệu đồng) | Nguồn vốn | Tình trạng |
| --- | --- | --- | --- | --- |
| 1 | Lợp lại mái chợ Cây Gáo | 2.400 | Ngân sách thị xã | Đang làm |
| 2 | Lát nền bến xe Rạch Kè | 3.150 | Tỉnh hỗ trợ | Chưa làm |
| 3 | Xây nhà chờ Ba Cụm | 860 | Xã hội hóa | Đang làm |

## II. CHỈ TIÊU

- Lượt khách đi xe lam: 310 nghìn lượt.
- Mở tuyến xe ngựa Rạch Kè, 24 chuyến mỗi ngày.
- Gửi xe đạp miễn phí cho trẻ dưới 9 tuổi và người từ 65 tuổi trở lên.
- Kiểm tra hàng quán theo hai đợt: đợt một từ ngày 05/3 đến 20/3/2031 và đợt hai từ ngày 10/8 đến 25/8/2031.

## III. TỔ CHỨC THỰC HIỆN

Sơ kết kế hoạch trước ngày 12/7/2031; tổng kết kế hoạch trước ngày 08/12/2031.
"""


@pytest.fixture(name="talk")
def _talk(town: Pipeline) -> Conversation:
    return Conversation(town)


@pytest.fixture(scope="module", name="town")
def _town(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("go-dua"), PLAN, name="ke-hoach.md")


def test_a_cell_claimed_that_stands_in_other_rows_is_put_right(talk: Conversation) -> None:
    answer = talk.ask("lát nền bến xe Rạch Kè bằng tiền ngân sách thị xã phải không", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "Tỉnh hỗ trợ" in body(answer)


@pytest.mark.parametrize(
    "claim",
    [
        "lát nền bến xe Rạch Kè là do tỉnh hỗ trợ phải không",
        "mái chợ Cây Gáo lợp bằng ngân sách thị xã đúng không",
    ],
)
def test_a_cell_claimed_rightly_is_not_put_right(talk: Conversation, claim: str) -> None:
    assert talk.ask(claim, "ask_yes_no").status is Status.ANSWERED


@pytest.mark.parametrize(
    ("claim", "status"),
    [
        ("tổng kết kế hoạch trước ngày 31/12/2031 đúng chưa", Status.CORRECTED_PREMISE),
        ("sơ kết kế hoạch trước ngày 08/12/2031 phải không", Status.CORRECTED_PREMISE),
        ("tổng kết kế hoạch trước ngày 08/12/2031 đúng không", Status.ANSWERED),
    ],
)
def test_a_day_claimed_is_held_against_that_of_its_clause(talk: Conversation, claim: str, status: Status) -> None:
    answer = talk.ask(claim, "ask_yes_no")
    assert answer.status is status
    assert "2031" in body(answer)


def test_the_thing_a_figure_only_tells_of_is_not_counted_by_it(talk: Conversation) -> None:
    assert "310" not in body(talk.ask("Thị xã có bao nhiêu xe lam?", "ask_figure"))
    assert not talk.ask("Thị xã có bao nhiêu xe ngựa?", "ask_figure").figures
    assert "310 nghìn lượt" in first_line(talk.ask("bao nhiêu lượt khách đi xe lam?", "ask_figure"))


@pytest.mark.parametrize(
    ("asked", "told"),
    [("đợt hai kiểm tra hàng quán từ ngày nào", "10/8"), ("đợt đầu tiên kiểm tra hàng quán khi nào", "05/3")],
)
def test_the_one_of_several_times_is_told_that_is_asked_for(talk: Conversation, asked: str, told: str) -> None:
    line = first_line(talk.ask(asked, "ask_when"))
    assert told in line
    assert line.count("/2031") == 1


def test_how_old_somebody_is_contradicts_no_limit_of_age(talk: Conversation) -> None:
    answer = talk.ask("Bà cụ 78 tuổi gửi xe đạp có phải trả tiền không?", "ask_yes_no")
    assert answer.status is not Status.CORRECTED_PREMISE
    assert "65 tuổi" in body(answer)
