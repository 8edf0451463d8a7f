"""What one sentence of a report gives the parts of: a product, the time before a change, a share for each, one of many."""

from __future__ import annotations

from decimal import Decimal

import pytest

from actions.reckoning.arithmetic import Operand, per
from actions.reckoning.scaling import before, product
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over
from vietnamese.amounts import Bound

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO Kết quả phát triển kinh tế - xã hội năm 2031, phương hướng, nhiệm vụ năm 2032 của xã Nà Khoang

Số: 90/BC-UBND

Nà Khoang, ngày 06 tháng 12 năm 2031

## I. KẾT QUẢ NĂM 2031

Toàn xã có dân số 8.000 người. Thu ngân sách trên địa bàn đạt 12 tỷ đồng.

Hỗ trợ xây 20 chuồng trâu, mỗi chuồng 15 triệu đồng; sửa 8 bể nước, mỗi bể 4 triệu đồng.

Cấp giống cho 35 hộ, mỗi hộ tối đa 3 triệu đồng.

Sản lượng mận tươi 900 tấn, giá bán tại vườn 11.000 đồng/kg.

Trong năm xảy ra 12 vụ cháy rừng, giảm 5 vụ so với năm 2030.

Đường Nà Khoang - Bản Mu dài 12 km, tổng mức đầu tư 90 tỷ đồng.

Cuối năm còn 30 hộ nghèo, chiếm 2% và 50 hộ cận nghèo, chiếm 4%.

Bão làm hư hỏng nhà cửa của 40 hộ, cuốn trôi 500 con vịt.

## II. CHỈ TIÊU

| TT | Chỉ tiêu | Đơn vị | KH 2031 | TH 2031 | KH 2032 |
|---|---|---|---|---|---|
| 1 | Sản lượng thóc | Tấn | 3.200 | 3.050 | 3.300 |
| 2 | Diện tích trẩu trồng mới | Ha | 100 | 120 | 90 |

## III. DANH MỤC ĐẦU TƯ CÔNG NĂM 2032

| TT | Công trình | Tổng mức đầu tư (tỷ đồng) | Vốn năm 2032 (tỷ đồng) |
|---|---|---|---|
| 1 | Cầu treo Bản Mu | 9,5 | 4,0 |
| 2 | Nhà văn hóa Bản Sẻ | 2,1 | 2,1 |
| 3 | Mương Nà Lốc | 3,3 | 1,5 |
| | Tổng cộng | 14,9 | 7,6 |
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def]
    folder = tmp_path_factory.mktemp("na-khoang")
    (folder / "bao-cao.md").write_text(REPORT, encoding="utf-8")
    return pipeline_over(opened(build(folder, [folder / "bao-cao.md"])))


def answer(pipeline, text: str, intent: str = "ask_figure"):  # type: ignore[no-untyped-def]
    return Conversation(pipeline).ask(text, intent)


@pytest.mark.parametrize(
    "text",
    ["Sản lượng thóc thiếu mấy tấn so với kế hoạch?", "So với mức được giao thì sản lượng thóc hụt bao nhiêu tấn?"],
)
def test_what_is_missing_to_the_plan_is_the_difference_and_both_are_told_apart(pipeline, text: str) -> None:  # type: ignore[no-untyped-def]
    said = answer(pipeline, text)
    assert "3.200 − 3.050 = 150 tấn" in first_line(said)
    assert "(kết quả thực hiện) ít hơn" in first_line(said)


def test_a_share_of_the_plan_is_left_to_be_stated(pipeline) -> None:  # type: ignore[no-untyped-def]
    assert "−" not in first_line(answer(pipeline, "Trẩu trồng mới vượt kế hoạch bao nhiêu phần trăm?"))


def test_so_many_with_what_each_gets_are_multiplied(pipeline) -> None:  # type: ignore[no-untyped-def]
    assert "20 × 15 = 300 triệu đồng" in first_line(answer(pipeline, "20 chuồng trâu hỗ trợ hết bao nhiêu tiền?"))
    assert "8 × 4 = 32 triệu đồng" in first_line(answer(pipeline, "Sửa bể nước tất cả hết bao nhiêu tiền?"))


def test_ranges_and_bounds_are_not_multiplied() -> None:
    many = Operand("f", "f", Decimal(3), "hộ", Bound.AT_LEAST)
    with pytest.raises(ValueError, match="exact"):
        product(Operand("f", "f", Decimal(2), "triệu đồng/hộ", Bound.EXACT), many)


def test_the_year_before_is_worked_out_from_the_change(pipeline) -> None:  # type: ignore[no-untyped-def]
    said = answer(pipeline, "Năm 2030 xảy ra bao nhiêu vụ cháy rừng?")
    assert "12 + 5 = 17 vụ" in first_line(said)
    supposed = answer(pipeline, "Nếu năm nay cháy rừng giảm 5 vụ thì năm 2030 có mấy vụ?", "ask_yes_no")
    assert "17 vụ" in first_line(supposed)
    assert "Đúng" not in body(supposed)


def test_a_share_that_changed_is_not_added_to() -> None:
    with pytest.raises(ValueError, match="no one change"):
        before(Operand("f", "f", Decimal(9), "%", Bound.EXACT), Operand("g", "g", Decimal(1), "%", Bound.EXACT), "giảm")


def test_what_one_sells_for_is_the_price_and_no_amount(pipeline) -> None:  # type: ignore[no-untyped-def]
    assert "11.000 đồng/kg" in first_line(answer(pipeline, "Mận tươi bán được bao nhiêu một cân?"))


def test_what_comes_to_each_is_divided_where_one_sentence_says_both(pipeline) -> None:  # type: ignore[no-untyped-def]
    road = answer(pipeline, "Đường Nà Khoang - Bản Mu tính ra mỗi cây số hết bao nhiêu tỷ?", "ask_compute")
    assert "90 ÷ 12 = 7,5 tỷ đồng" in first_line(road)
    ducks = answer(pipeline, "Bão cuốn trôi bình quân mỗi hộ mấy con vịt?", "ask_compute")
    assert "500 ÷ 40 = 12,5 con" in first_line(ducks)


def test_a_sum_of_the_place_is_shared_out_to_its_people_in_a_unit_that_shows_it(pipeline) -> None:  # type: ignore[no-untyped-def]
    said = answer(pipeline, "Bình quân mỗi người dân đóng bao nhiêu tiền thu ngân sách?", "ask_compute")
    assert "12 tỷ đồng ÷ 8.000 = 1,5 triệu đồng" in first_line(said)
    many = Operand("f", "f", Decimal(12), "tỷ đồng", Bound.EXACT)
    assert per(many, Operand("g", "g", Decimal(4), "xã", Bound.EXACT)).text == "3 tỷ đồng"


def test_what_two_make_is_in_the_unit_that_is_to_be_counted(pipeline) -> None:  # type: ignore[no-untyped-def]
    said = answer(pipeline, "Hộ nghèo với hộ cận nghèo gộp lại là bao nhiêu hộ?", "ask_compute")
    assert "30 + 50 = 80 hộ" in first_line(said)


def test_the_rows_of_a_list_of_works_are_counted_without_the_total(pipeline) -> None:  # type: ignore[no-untyped-def]
    said = answer(pipeline, "Đầu tư công năm 2032 có tất cả mấy công trình?", "ask_count")
    assert "3" in first_line(said)
    assert "Tổng cộng" not in body(said)
    assert "Mương Nà Lốc" in body(said)


def test_a_limit_for_each_makes_no_one_sum(pipeline) -> None:  # type: ignore[no-untyped-def]
    assert "105" not in body(answer(pipeline, "Cấp giống cho 35 hộ thì hết tổng cộng bao nhiêu tiền?"))
