"""Questions on a plan pasted from a web page: a cost table of one cell per line, agencies as headings, a signature in a cell."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.documents.times import own_times
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app


def pasted(rows: list[list[str]]) -> str:
    """Write ``rows`` one cell per line between lone pipes."""
    return "".join("|\n" + "".join(f"{cell}\n|\n" if cell else "|\n" for cell in row) for row in rows)


COSTS = [
    ["TT", "Nội dung", "Số đợt", "Số mẫu", "Đơn giá (đồng)", "Thành tiền (đồng)"],
    ["I", "Khảo sát thường xuyên", "21.000.000", "", "", ""],
    ["1.1", "Vùng nuôi sò", "12.000.000", "", "", ""],
    ["-", "Đo độ mặn", "18", "36", "100.000", "3.600.000"],
    ["-", "Đo coliform", "18", "36", "233.333", "8.400.000"],
    ["1.2", "Vùng nuôi hàu", "9.000.000", "", "", ""],
    ["-", "Đo độ mặn", "18", "18", "150.000", "2.700.000"],
    ["-", "Đo coliform", "18", "18", "350.000", "6.300.000"],
    ["II", "Chi khác", "4.000.000", ""],
    ["Tổng (I + II)", "25.000.000", ""],
]
PLAN = f"""**KẾ HOẠCH**

KHẢO SÁT NƯỚC VÙNG NUÔI NHUYỄN THỂ HUYỆN GIỒNG SẬY GIAI ĐOẠN 2027 - 2029

**I. MỤC TIÊU**

Phấn đấu trên 60% diện tích nuôi chủ lực (sò, hàu, nghêu) ứng dụng cảm biến tự động.

**II. TỔ CHỨC THỰC HIỆN**

**1. Sở Nông nghiệp và Môi trường:**

- Tham mưu UBND tỉnh lựa chọn đơn vị đo nước.

- Xây dựng lịch khảo sát hằng năm.

**2. UBND các xã:**

- Báo cáo kết quả khảo sát về Sở trước ngày 15/11 hằng năm.

|
Nơi nhận: - UBND tỉnh; - Lưu: VT.
|
**TM. ỦY BAN NHÂN DÂN**
**KT. CHỦ TỊCH**
**PHÓ CHỦ TỊCH**
Trần Văn Sậy
|

**PHỤ LỤC. DỰ TOÁN KINH PHÍ**

{pasted(COSTS)}
"""


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("giong-say"), PLAN, name="ke-hoach.md")


def test_rows_of_one_name_are_asked_for_by_the_rows_above_them(plan: Pipeline) -> None:
    assert "150.000 đồng" in first_line(Conversation(plan).ask("Đơn giá đo độ mặn vùng nuôi hàu là bao nhiêu?"))
    assert "100.000 đồng" in first_line(Conversation(plan).ask("Đơn giá đo độ mặn vùng nuôi sò là bao nhiêu?"))


def test_the_sum_of_a_group_is_told_with_its_parts(plan: Pipeline) -> None:
    told = body(Conversation(plan).ask("Thành tiền khảo sát thường xuyên là bao nhiêu?"))
    assert "21.000.000 đồng" in told
    assert "9.000.000 đồng" in told


def test_what_a_row_costs_is_its_sum_and_no_price_of_its_parts(plan: Pipeline) -> None:
    assert "9.000.000 đồng" in first_line(
        Conversation(plan).ask("Vùng nuôi hàu khảo sát thường xuyên tốn bao nhiêu tiền?")
    )


def test_what_costs_more_is_told_by_sums_of_money(plan: Pipeline) -> None:
    told = body(Conversation(plan).ask("Vùng nuôi sò với vùng nuôi hàu vùng nào tốn tiền hơn?", "ask_compare"))
    assert "12.000.000 đồng" in told
    assert "9.000.000 đồng" in told


def test_no_sum_is_given_for_each_of_what_it_is_not_of(plan: Pipeline) -> None:
    answer = Conversation(plan).ask("Vùng nuôi hàu mỗi lồng được bao nhiêu tiền?")
    assert "9.000.000" not in body(answer)


def test_what_is_left_over_puts_no_premise_right(plan: Pipeline) -> None:
    assert "4.000.000" not in body(Conversation(plan).ask("Huyện chi 3 tỷ đồng đo nước phải không?", "ask_yes_no"))


def test_a_share_is_of_all_that_its_clause_says_around_an_aside(plan: Pipeline) -> None:
    assert "60%" in first_line(Conversation(plan).ask("Bao nhiêu phần trăm diện tích nuôi ứng dụng cảm biến tự động?"))


def test_tasks_under_the_name_of_an_agency_are_its_own(plan: Pipeline) -> None:
    assert first_line(Conversation(plan).ask("Ai xây dựng lịch khảo sát hằng năm?", "ask_who")).startswith(
        "Sở Nông nghiệp và Môi trường"
    )
    assert "Sở Nông nghiệp" in first_line(Conversation(plan).ask("Ai lựa chọn đơn vị đo nước?", "ask_who"))


def test_who_signed_stands_in_the_last_cell(plan: Pipeline) -> None:
    assert "Trần Văn Sậy" in first_line(Conversation(plan).ask("Ai ký kế hoạch này?", "ask_who"))


def test_a_day_without_a_year_is_a_time(plan: Pipeline) -> None:
    answer = Conversation(plan).ask("Các xã báo cáo kết quả khảo sát trước ngày mấy?", "ask_when")
    assert answer.status is Status.ANSWERED
    assert "15/11" in first_line(answer)
    assert own_times("báo cáo trước ngày 15/11 hằng năm") == ["ngày 15/11 hằng năm"]
