"""Known phrases that were typed as one word are taken apart."""

from __future__ import annotations

import pytest

from vietnamese.spacing import spaced, split_joined


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ngansach nam nay", "ngan sach nam nay"),
        ("ngânsách thànhphố", "ngân sách thành phố"),
        ("giaiphongmatbang", "giai phong mat bang"),
        ("duan nao", "du an nao"),
    ],
)
def test_joined_words_are_taken_apart(typed: str, meant: str) -> None:
    assert split_joined(typed).text == meant


@pytest.mark.parametrize("text", ["thuan loi", "facebook", "nghiêng", "toaan", "UBNDTP", "02thang", "x" * 50, ""])
def test_other_words_stay_whole(text: str) -> None:
    assert split_joined(text).text == text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("thu,chi ngân sách năm2021", "thu, chi ngân sách năm 2021"),
        ("thu bao nhiêu?Thế còn chi", "thu bao nhiêu? Thế còn chi"),
    ],
)
def test_missing_spaces_are_put_in(typed: str, meant: str) -> None:
    assert spaced(typed).text == meant


@pytest.mark.parametrize(
    "text", ["2.341,6 tỷ", "xem www.x.vn/a,b", "a@b.vn,c", "80/KH-UBND", "A2021", "1,2", "năm 2021"]
)
def test_numbers_and_addresses_get_no_spaces(text: str) -> None:
    assert spaced(text).text == text
