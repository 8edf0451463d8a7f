"""An amount that is told is the one asked for: worked out of what a message gives, in its unit, or told as it is stated."""

from __future__ import annotations

import pytest

from actions.reading.parts import parts_of
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO Kết quả phát triển kinh tế - xã hội năm 2033 của xã Khe Lầm

Số: 77/BC-UBND

Khe Lầm, ngày 09 tháng 12 năm 2033

## I. KẾT QUẢ NĂM 2033

Toàn xã có dân số 6.000 người. Thu ngân sách nhà nước trên địa bàn 15 tỷ đồng, vượt 12,5% dự toán.

Cứng hóa 6 đoạn kênh: kinh phí 4,6 tỷ đồng, trong đó Nhân dân đóng góp 1,4 tỷ đồng.

Bộ phận Một cửa tiếp nhận 3.115 hồ sơ, giải quyết đúng hạn 97,4%.

Giá trị sản xuất ước đạt 300 tỷ đồng; trong đó chế biến gỗ 120 tỷ đồng (chiếm 40%), dệt thổ cẩm 75 tỷ đồng (25%).

## II. CHI NGÂN SÁCH NĂM 2034

| TT | Nội dung chi | Dự toán 2033 (tỷ đồng) | Ước thực hiện 2033 (tỷ đồng) | Dự toán 2034 (tỷ đồng) |
|---|---|---|---|---|
| I | Chi thường xuyên | 8,0 | 8,1 | 9,5 |
| 1 | Y tế, dân số | 3,0 | 3,2 | 3,5 |
| 2 | Văn hóa, thể thao | 5,0 | 4,9 | 6,0 |

## III. CHỈ TIÊU NĂM 2034

| TT | Chỉ tiêu | Đơn vị | Thực hiện 2033 | Kế hoạch 2034 |
|---|---|---|---|---|
| 1 | Số điểm đo mưa tự động hoạt động | điểm | 14 | 31 |
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def]
    return pipeline_over_text(tmp_path_factory.mktemp("khe-lam"), REPORT)


@pytest.mark.parametrize(
    ("text", "intent", "told"),
    [
        ("Làm kênh thì dân góp hết 1,4 tỷ rồi, vậy phần nhà nước bỏ ra bao nhiêu?", "ask_figure", "3,2 tỷ đồng"),
        ("Từ 14 máy đo mưa lên mức 2034 thì thêm mấy điểm?", "ask_compute", "17 điểm"),
        ("Chi y tế, dân số dự toán 2034 hơn dự toán 2033 mấy tỷ?", "ask_figure", "0,5 tỷ đồng"),
        (
            "Giữa chế biến gỗ và dệt thổ cẩm thì bên nào làm ra nhiều hơn, hơn bao nhiêu tỷ?",
            "ask_compare",
            "45 tỷ đồng",
        ),
        (
            "Bình quân mỗi người dân xã gánh bao nhiêu tiền thu ngân sách, tính ra triệu đồng?",
            "ask_compute",
            "2,5 triệu đồng",
        ),
    ],
)
def test_what_is_asked_is_worked_out_beside_what_is_given(pipeline, text: str, intent: str, told: str) -> None:  # type: ignore[no-untyped-def]
    assert told in first_line(Conversation(pipeline).ask(text, intent))


def test_how_far_beyond_the_plan_is_told_as_it_is_stated(pipeline) -> None:  # type: ignore[no-untyped-def]
    said = Conversation(pipeline).ask(
        "Thu ngân sách so với dự toán hơn hay kém, vượt mấy phần trăm dự toán?", "ask_compute"
    )
    assert "12,5%" in body(said)
    assert "87,5%" not in body(said)


def test_hours_that_are_not_stated_show_no_amount(pipeline) -> None:  # type: ignore[no-untyped-def]
    said = Conversation(pipeline).ask("Bộ phận Một cửa mấy giờ mở cửa?", "ask_when")
    assert "97,4" not in body(said)
    assert "3.115" not in body(said)


def test_by_how_much_the_two_differ_is_no_question_of_its_own() -> None:
    text = "Đèo Lũng Pan với đèo Keo Nưa thì bên nào dài hơn, hơn bao nhiêu cây số?"
    assert len(parts_of(text)) == 1
