"""Raw keyboard input is decoded where the sentence speaks for it, and ordinary text is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese.language_model import ordinary_speech
from vietnamese.typing_methods import decode_typing

KNOWN = ordinary_speech().words


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("nhieemj vuj veef giaos ducj", "nhiệm vụ về giáo dục"),
        ("nhie65m vu5 ve62 gia1o du5c", "nhiệm vụ về giáo dục"),
        ("thu nga6n sa1ch na8m 2021 d9a5t bao nhie6u ty3", "thu ngân sách năm 2021 đạt bao nhiêu tỷ"),
        ("Kees hoachj phats trieenr cuar UBND", "Kế hoạch phát triển của UBND"),
        ("THU NGAAN SACHS NAWM 2021", "THU NGÂN SÁCH NĂM 2021"),
        ("cans booj cos gif", "cán bộ có gì"),
        ("thu ngân sachs bao nhiêu", "thu ngân sách bao nhiêu"),
        ("Nghij quyeets 01-NQ/TU", "Nghị quyết 01-NQ/TU"),
        ("thu ngaan sachs maays tyr theess", "thu ngân sách mấy tỷ thế"),
        ("con2 chi thi2 sao", "còn chi thì sao"),
        ("Quyeets ddinhj 12/QDd-UBND cuar SGDDdT", "Quyết định 12/QĐ-UBND của SGDĐT"),
        ("Nghi5 d9inh5 32/2025/ND9-CP", "Nghị định 32/2025/NĐ-CP"),
    ],
)
def test_raw_keys_are_read(typed: str, meant: str) -> None:
    assert decode_typing(typed, known=KNOWN).text == meant


@pytest.mark.parametrize(
    "text",
    [
        "cars",
        "as",
        "how many projects does the city have",
        "the tests show this is our last list of roots",
        "thu ngân sách năm 2021 là bao nhiêu?",
        "thu ngan sach nam 2021 la bao nhieu",
        "ko đc r",
        "2.341,6 tỷ đồng",
        "Nghị quyết 03-NQ/TU, Kế hoạch 80/KH-UBND",
        "quy1 va quy2 thu bao nhieu",
        "lop2 va lop6 thang8",
        "đường A1, B52",
        "wifi, zalo, app, fb",
        "xem tại thainguyen.gov.vn hoặc gửi a.vux@example.com",
        "GRDP, FDI, ODA, OCOP, XDNTM",
        "ke hoach chuyen doi so cus tinh nam o van ban nao",
        "東京 Москва 👍",
        "",
    ],
)
def test_other_text_is_left_alone(text: str) -> None:
    assert decode_typing(text, known=KNOWN).text == text


@given(st.text())
def test_never_fails_and_maps_back(text: str) -> None:
    read = decode_typing(text, known=KNOWN)
    assert read.original == text
    assert len(read.offsets) == len(read.text) + 1
    assert list(read.offsets) == sorted(read.offsets)


def test_a_stroke_typed_in_capitals_is_read_once() -> None:
    assert decode_typing("TIEENF DDAATS").text == "TIỀN ĐẤT"
