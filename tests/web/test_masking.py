"""Personal data is hidden; amounts, dates and document numbers stay."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from web.masking import mask_personal_data


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("CCCD của tôi là 019099012345", "CCCD của tôi là [số giấy tờ]"),
        ("so cccd: 019 099 012 345 nhe", "so cccd: [số giấy tờ] nhe"),
        ("CMND 090123456 cấp năm 2010", "CMND [số giấy tờ] cấp năm 2010"),
        ("hộ chiếu C1234567", "hộ chiếu [số giấy tờ]"),
        ("gọi tôi theo số 0912345678", "gọi tôi theo số [số điện thoại]"),
        ("sđt 0912.345.678 hoặc 0208 3855 555", "sđt [số điện thoại] hoặc [số điện thoại]"),
        ("+84 912 345 678", "[số điện thoại]"),
        ("viết cho toi.nguyen+a@mail.example.vn nhé", "viết cho [thư điện tử] nhé"),
        ("STK 19012345678 Vietcombank", "STK [số tài khoản] Vietcombank"),
        ("số tài khoản ngân hàng của tôi là 123456789012", "số tài khoản ngân hàng của tôi là [số tài khoản]"),
        ("thẻ 4111 1111 1111 1111", "thẻ [số tài khoản]"),
        ("chuyển vào 1903456789012", "chuyển vào [số tài khoản]"),
    ],
)
def test_personal_data_is_hidden(typed: str, kept: str) -> None:
    assert mask_personal_data(typed) == kept


@pytest.mark.parametrize(
    "text",
    [
        "thu ngân sách đạt 2.341,6 tỷ đồng trở lên",
        "2341600000000 đồng có đúng không",
        "1.445.000.000.000 đồng",
        "chi 2580000000000 vnd",
        "Nghị quyết số 03-NQ/TU ngày 02/8/2016",
        "Kế hoạch 80/KH-UBND giai đoạn 2021-2025",
        "6 tháng cuối năm 2021, 11 đề án",
        "gọi 1022 hay 1900 1234?",
        "tài khoản ngân sách thu 2341600 triệu đồng",
        "diện tích 222930000 m2",
        "dân số 340403 người",
    ],
)
def test_the_plans_own_figures_stay(text: str) -> None:
    assert mask_personal_data(text) == text


@given(st.text(alphabet=st.characters(exclude_categories=["Nd", "Nl", "No"], exclude_characters="@"), max_size=200))
def test_text_without_digits_and_at_signs_is_only_composed(text: str) -> None:
    assert mask_personal_data(text) == unicodedata.normalize("NFC", text)


def test_two_numbers_side_by_side_and_decomposed_letters_hide_nothing_else() -> None:
    assert mask_personal_data("sđt:0912345678/0987654321") == "sđt:[số điện thoại]/[số điện thoại]"
    typed = unicodedata.normalize("NFD", "số điện thoại của tôi là 0912345678 nhé bạn")
    assert mask_personal_data(typed) == "số điện thoại của tôi là [số điện thoại] nhé bạn"


@given(
    st.from_regex(r"0[35789][0-9]{8}", fullmatch=True), st.sampled_from(["số {}", "{} nhé", "tôi là Lan, {}.", "({})"])
)
def test_every_mobile_number_is_hidden(number: str, frame: str) -> None:
    assert number not in mask_personal_data(frame.format(number))
