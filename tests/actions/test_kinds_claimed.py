"""Claims that name the plan, the estimate, the same period before, what is done or which way it went, over a small report."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """ỦY BAN NHÂN DÂN THÀNH PHỐ VĨNH THẠNH

Số: 77/BC-UBND

Vĩnh Thạnh, ngày 25 tháng 9 năm 2033

# BÁO CÁO Tình hình kinh tế - xã hội 9 tháng đầu năm 2033

## I. KẾT QUẢ 9 THÁNG ĐẦU NĂM 2033

a) Kim ngạch nhập khẩu đạt 312 triệu USD (cùng kỳ đạt 275 triệu USD), bằng 78% kế hoạch năm. Sản lượng gỗ khai thác đạt
41.300 m³, tăng 5,2% so với cùng kỳ.

b) Tỷ lệ hộ dùng nước máy đạt 83,4% (cùng kỳ đạt 86,1%). Đã lắp 240 camera an ninh trong tổng số 390 camera phải lắp năm 2033.

c) Về phòng cháy: Xảy ra 34 vụ cháy, làm chết 5 người, bị thương 17 người; so với cùng kỳ giảm 8 vụ, giảm 02 người chết,
tăng 04 người bị thương.

## II. ƯỚC THỰC HIỆN CẢ NĂM 2033

| STT | Chỉ tiêu | Đơn vị | Kế hoạch năm 2033 | Thực hiện 9 tháng | Ước cả năm |
|---|---|---|---|---|---|
| 1 | Thu ngân sách nhà nước trên địa bàn | tỷ đồng | 5.200 | 4.115 | 5.460 |
| 2 | Tỷ lệ hộ tham gia hợp tác xã | % | 44 | 37 | 41 |

## III. NHIỆM VỤ 3 THÁNG CUỐI NĂM 2033

a) Sở Nông nghiệp và Môi trường nâng tỷ lệ hộ dùng nước máy lên 92% đến cuối năm 2033.
"""


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("vinh-thanh"), REPORT, name="bao-cao.md")


@pytest.mark.parametrize(
    ("claim", "amount"),
    [
        ("Kế hoạch thu ngân sách là 5.200 tỷ đúng không?", "5.200 tỷ đồng (chỉ tiêu kế hoạch)"),
        ("Ước cả năm thu ngân sách đạt 5.460 tỷ phải không?", "5.460 tỷ đồng (ước thực hiện)"),
        ("Cùng kỳ năm trước nhập khẩu đạt 275 triệu USD phải không?", "275 triệu USD"),
        ("9 tháng năm 2032 nhập khẩu là 275 triệu USD phải không?", "275 triệu USD"),
        ("Đã lắp 240 camera an ninh rồi phải không?", "240 camera"),
        ("Số người bị thương do cháy tăng phải không?", "tăng 4 người"),
        ("Nhập khẩu cao hơn cùng kỳ phải không?", "312 triệu USD"),
        ("Tỷ lệ hộ dùng nước máy thấp hơn cùng kỳ đúng không?", "83,4%"),
    ],
)
def test_what_is_claimed_of_its_kind_is_confirmed(city: Pipeline, claim: str, amount: str) -> None:
    answer = Conversation(city).ask(claim, "ask_yes_no")
    assert answer.status is Status.ANSWERED
    assert first_line(answer).startswith("Đúng.")
    assert amount in first_line(answer)


@pytest.mark.parametrize(
    ("claim", "amount"),
    [
        ("Kế hoạch thu ngân sách là 5.460 tỷ đúng không?", "5.200 tỷ đồng (chỉ tiêu kế hoạch)"),
        ("Theo kế hoạch thì thu ngân sách là 4.115 tỷ phải không?", "5.200 tỷ đồng (chỉ tiêu kế hoạch)"),
        ("Ước cả năm tỷ lệ hộ tham gia hợp tác xã là 44% đúng không?", "41% (ước thực hiện)"),
        ("Thu ngân sách đã đạt 5.460 tỷ rồi phải không?", "4.115 tỷ đồng (kết quả thực hiện)"),
        ("Cùng kỳ nhập khẩu đạt 312 triệu USD phải không?", "275 triệu USD"),
        ("9 tháng nhập khẩu đạt 275 triệu USD đúng không?", "312 triệu USD"),
        ("Thành phố đã lắp 390 camera an ninh rồi phải không?", "240 camera"),
        ("Tỷ lệ hộ dùng nước máy hiện nay là 92% đúng không?", "83,4%"),
        ("Số người bị thương do cháy giảm phải không?", "tăng 4 người"),
        ("Nhập khẩu thấp hơn cùng kỳ đúng không?", "312 triệu USD"),
        ("Tỷ lệ hộ dùng nước máy cao hơn cùng kỳ phải không?", "83,4%"),
    ],
)
def test_what_is_of_another_kind_is_put_right(city: Pipeline, claim: str, amount: str) -> None:
    answer = Conversation(city).ask(claim, "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert amount in first_line(answer)


def test_no_amount_of_this_year_stands_for_one_of_the_year_before(city: Pipeline) -> None:
    answer = Conversation(city).ask("Cùng kỳ năm trước sản lượng gỗ khai thác là 41.300 m³ đúng không?", "ask_yes_no")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "không nêu số liệu cho cùng kỳ năm trước" in body(answer)


def test_where_a_claim_names_no_kind_all_are_stated_without_a_verdict(city: Pipeline) -> None:
    answer = Conversation(city).ask("Thu ngân sách năm 2033 là 5.200 tỷ phải không?", "ask_yes_no")
    assert not first_line(answer).startswith(("Đúng", "Có", "Thông tin"))
    assert all(kind in body(answer) for kind in ("chỉ tiêu kế hoạch", "ước thực hiện", "kết quả thực hiện"))
