"""Numerals that nothing proves are found, those that are cited, computed or counted are not."""

from __future__ import annotations

from decimal import Decimal

import pytest

from admin.evaluation.numerals import numerals, uncited_numerals, value_of

pytestmark = pytest.mark.app

QUOTE = (
    "thu ngân sách đạt 2.341,6 tỷ đồng trở lên (trong đó: thuế phí đạt trên 896,6 tỷ đồng; thu tiền sử dụng đất 1.445)"
)
OPERANDS = [Decimal("2341.6"), Decimal("1445")]


def test_numerals_are_read_the_vietnamese_way() -> None:
    text = "[1] Năm 2021: 2.341,6 tỷ, 61,7 %, ngày 02/8/2016, số 03-NQ/TU"
    assert numerals(text) == ["2021", "2.341,6", "61,7", "02", "8", "2016", "03"]
    assert value_of("2.341,6") == Decimal("2341.6")


def test_list_markers_are_no_numerals() -> None:
    assert numerals("1. Thuế phí\n(2) Tiền đất\n- 2.580 tỷ") == ["2.580"]


@pytest.mark.parametrize(
    ("text", "unproven"),
    [
        ("Thu đạt 2.341,6 tỷ đồng.", ()),
        ("Thu đạt 2341,6 tỷ đồng.", ()),
        ("Thu đạt 2.431,6 tỷ đồng.", ("2.431,6",)),
        ("1.445 ÷ 2.341,6 = 61,7 %", ()),
        ("1.445 ÷ 2.341,6 = 61,8 %", ("61,8",)),
        ("chênh 896,6 tỷ đồng, tổng 3.786,6", ()),
        ("Có 3 nhiệm vụ:\n- một\n- hai\n- ba", ()),
        ("Có 4 nhiệm vụ:\n- một\n- hai\n- ba", ("4",)),
        ("Tài liệu nêu 3 xã: Tân Bãi, Hạ Lang, An Vực.", ("3",)),  # names that no quote holds
    ],
)
def test_every_numeral_needs_a_proof(text: str, unproven: tuple[str, ...]) -> None:
    assert uncited_numerals(text, proofs=[QUOTE], operands=OPERANDS, cited=1) == unproven


def test_names_that_a_quote_holds_are_counted() -> None:
    quote = "Ba xã Tân Bãi, Hạ Lang và An Vực có điện."
    assert uncited_numerals("Tài liệu nêu 3 xã: Tân Bãi, Hạ Lang, An Vực.", proofs=[quote], operands=[], cited=1) == ()
    assert uncited_numerals("Tài liệu nêu 4 xã: Tân Bãi, Hạ Lang, An Vực.", proofs=[quote], operands=[], cited=1) == (
        "4",
    )
    assert uncited_numerals("Tài liệu nêu 3 xã: Tân Bãi, Hạ Lang, Phú Lộc.", proofs=[quote], operands=[], cited=1) == (
        "3",
    )


@pytest.mark.parametrize(
    ("text", "unproven"),
    [
        ("2.341,6 ÷ 12 = 195,1 mỗi tháng", ()),
        ("2.341,6 ÷ 7 = 334,5 mỗi phần", ("7", "334,5")),
        ("2.341,6 − 1.200 = 1.141,6", ()),
        ("2.341,6 − 1.300 = 1.041,6", ("1.300", "1.041,6")),
    ],
)
def test_shares_of_a_year_and_what_the_citizen_supposes_are_computed(text: str, unproven: tuple[str, ...]) -> None:
    asked = "nếu mới thu được 1.200 tỷ thì còn thiếu bao nhiêu"
    found = uncited_numerals(text, proofs=[QUOTE, asked], operands=[Decimal("2341.6")], cited=1, supposed=[asked])
    assert found == unproven


@pytest.mark.parametrize(
    ("asked", "text", "unproven"),
    [
        ("một nửa thu ngân sách là mấy", "2.341,6 ÷ 2 = 1.170,8", ()),
        ("mot nua thu ngan sach la may", "2.341,6 ÷ 2 = 1.170,8", ()),
        ("hai phần ba tiền đất", "2/3: 1.445 × 2 ÷ 3 ≈ 963,3", ()),
        ("2/3 tiền đất", "2/3: 1.445 × 2 ÷ 3 ≈ 963,3", ()),
        ("gấp 3 lần tiền đất", "1.445 × 3 = 4.335", ()),
        ("gấp 3 lần tiền đất", "1.445 × 4 = 5.780", ("4", "5.780")),
        ("tiền đất là mấy triệu", "1.445.000 triệu đồng", ()),
        ("tiền đất là mấy", "1.170,8", ("1.170,8",)),
        ("nếu vượt 5% chỉ tiêu thì là mấy", "2.341,6 × 105% ≈ 2.458,7", ()),
        ("nếu vượt 5% chỉ tiêu thì là mấy", "2.341,6 × 106% ≈ 2.482,1", ("106", "2.482,1")),
        ("tiền đất là mấy", "1.445.000", ("1.445.000",)),
        ("một phần ba tiền đất", "1.445 × 2 ÷ 3 ≈ 963,3", ("963,3",)),
    ],
)
def test_parts_and_multiples_that_the_citizen_wants_prove_numerals(
    asked: str, text: str, unproven: tuple[str, ...]
) -> None:
    assert uncited_numerals(text, proofs=[QUOTE], operands=OPERANDS, cited=1, supposed=[asked]) == unproven


@pytest.mark.parametrize(
    ("text", "asked", "unproven"),
    [
        ("Tất cả là 2.500 triệu đồng: 20 × 80 + 30 × 30 = 2.500 triệu đồng [1].", "tổng cộng bao nhiêu", ()),
        ("Tất cả là 2.600 triệu đồng: 20 × 80 + 30 × 30 = 2.600 triệu đồng [1].", "tổng cộng bao nhiêu", ("2.600",)),
        ("Là 160 triệu đồng: 80 × 2 = 160 triệu đồng [1].", "nhà có hai đứa con thì được bao nhiêu", ()),
        ("Là 240 triệu đồng: 80 × 3 = 240 triệu đồng [1].", "nhà có hai đứa con thì được bao nhiêu", ("240",)),
        ("Ít nhất 9 xã: 20 × 45% = 9 xã [1].", "giả sử có 20 xã thì mấy xã", ("9", "45")),
    ],
)
def test_a_shown_sum_of_products_proves_what_it_comes_to(text: str, asked: str, unproven: tuple[str, ...]) -> None:
    proofs = ["gồm 20 nhà, mỗi nhà 80 triệu đồng, và 30 nhà, mỗi nhà 30 triệu đồng", asked]
    operands = [Decimal(20), Decimal(80), Decimal(30)]
    assert uncited_numerals(text, proofs=proofs, operands=operands, cited=1, supposed=[asked]) == unproven
