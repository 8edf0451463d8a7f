"""What was reached beside what was set, what all sides of a thing did, days of an event, and the very thing spoken of."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH
Phát triển kinh tế - xã hội thị xã Gành Son năm 2042

**Số:** 07/KH-UBND
**Ngày:** 20/12/2041

## I. Kết quả năm 2041

Xảy ra 61 vụ cháy, làm 5 người chết, 12 người bị thương; so với năm 2040 giảm 9 vụ, giảm 2 người chết
nhưng tăng 3 người bị thương.

Có 88 vụ trộm cắp tài sản; so với năm 2040 giảm 14 vụ, giảm 6 đối tượng.

Quy mô kinh tế theo giá hiện hành đạt 21.400 tỷ đồng.

## II. Chỉ tiêu

| TT | Chỉ tiêu | Đơn vị | Kế hoạch 2041 | Thực hiện 2041 | Kế hoạch 2042 |
| --- | --- | --- | --- | --- | --- |
| 1 | Số doanh nghiệp thành lập mới | Doanh nghiệp | 310 | 334 | 350 |
| 2 | Tỷ lệ hộ dân sử dụng nước sạch | % | 82,0 | 79,4 | 84,0 |
| 3 | Tỷ lệ phủ xanh đường phố (1) | % | 31,0 | 32,5 | 35,0 |

Ghi chú: (1) Tỷ lệ phủ xanh đường phố là tỷ lệ phần trăm giữa chiều dài đường có cây và tổng chiều dài đường của thị xã.

## III. Nhiệm vụ

Phòng Văn hóa chủ trì tổ chức Hội đua ghe Gành Son từ ngày 11 đến ngày 14/3/2042.

Phòng Y tế bảo đảm mỗi trạm y tế có 03 điều dưỡng vào cuối năm 2042.

Xây khu nhà ở công nhân Bàu Sen gồm 400 căn.

## IV. Công trình

| TT | Công trình | Tổng mức đầu tư (tỷ đồng) | Tiến độ |
| --- | --- | --- | --- |
| 1 | Bệnh viện Mắt Gành Son, quy mô 120 giường | 240 | Đưa vào sử dụng tháng 8/2042 |
| 2 | Mở rộng đường Bãi Rạng | 31 | Đang thi công, đạt 45% |
| 3 | Nhà văn hóa khu phố 5 | 4 | Đã chọn nhà thầu |
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("ganh-son"), PLAN, name="ke-hoach-ganh-son.md")


def test_why_a_target_was_missed_that_was_met_is_put_right(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("vì sao số doanh nghiệp thành lập mới năm 2041 không đạt kế hoạch", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "334" in first_line(answer)
    assert "310" in body(answer)


def test_why_a_target_was_passed_that_was_missed_is_put_right(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("sao tỷ lệ hộ dân dùng nước sạch năm 2041 lại vượt kế hoạch", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "79,4%" in first_line(answer)


def test_how_it_stands_to_the_plan_tells_both(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("nước sạch năm 2041 làm được so với kế hoạch đề ra ra sao", "ask_task")
    assert first_line(answer).startswith("Chưa đạt")
    assert "79,4%" in body(answer)
    assert "82%" in body(answer)


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("các vụ cháy năm 2041 giảm cả ba mặt phải không", Status.CORRECTED_PREMISE),
        ("nghe nói vụ cháy năm 2041 giảm cả ba tiêu chí. Thông tin này có đúng không?", Status.CORRECTED_PREMISE),
        ("trộm cắp tài sản năm 2041 cả hai mặt đều giảm đúng không", Status.ANSWERED),
        ("trộm cắp tài sản năm 2041 giảm cả ba mặt phải không", Status.PARTLY_ANSWERED),  # two changes prove no third
        ("các vụ cháy năm 2041 có giảm cả ba mặt không", Status.ANSWERED),  # nothing is claimed: «Không.»
    ],
)
def test_all_sides_went_one_way_only_where_each_did(bot: Pipeline, asked: str, status: Status) -> None:
    assert Conversation(bot).ask(asked, "ask_yes_no").status is status


def test_how_many_days_is_told_by_the_days_between_which_it_goes_on(bot: Pipeline) -> None:
    assert "từ ngày 11 đến ngày 14/3/2042" in first_line(
        Conversation(bot).ask("hội đua ghe kéo dài mấy ngày", "ask_when")
    ).replace("Từ", "từ")
    wrong = Conversation(bot).ask("hội đua ghe tháng 5 tổ chức mấy ngày", "ask_when")
    assert wrong.status is Status.CORRECTED_PREMISE


def test_how_a_share_is_taken_is_told_by_the_note_that_defines_it(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("tỷ lệ phủ xanh đường phố người ta tính thế nào", "ask_figure")
    assert "chiều dài đường có cây" in body(answer)


def test_a_work_opens_when_it_is_put_to_use(bot: Pipeline) -> None:
    assert "tháng 8/2042" in first_line(Conversation(bot).ask("bệnh viện Mắt chừng nào hoạt động", "ask_when"))


def test_the_hospital_pointed_at_is_told_by_no_other_place(bot: Pipeline) -> None:
    talk = Conversation(bot)
    talk.ask("bệnh viện Mắt quy mô mấy giường")
    answer = talk.ask("bệnh viện đó tuyển bao nhiêu điều dưỡng", "ask_figure")
    assert answer.status is Status.NOT_IN_PLAN
    assert "03" not in body(answer)


def test_a_product_valued_at_prices_has_no_price(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("nhà ở công nhân Bàu Sen giá một mét vuông bao nhiêu")
    assert "21.400" not in body(answer)


@pytest.mark.parametrize("asked", ["đường Bãi Rạng làm tới đâu rồi", "tiến độ đường Bãi Rạng ra sao"])
def test_how_far_a_work_is_is_told_by_its_own_row(bot: Pipeline, asked: str) -> None:
    answer = Conversation(bot).ask(asked, "ask_task")
    assert "đạt 45%" in first_line(answer)


def test_a_work_that_no_row_names_is_told_by_no_other(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("trường mầm non Sao Khuê xây tới đâu rồi", "ask_task")
    assert "chọn nhà thầu" not in body(answer)
    assert answer.status is not Status.ANSWERED
