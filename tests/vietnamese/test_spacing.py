"""Known phrases that were typed as one word are taken apart."""

from __future__ import annotations

import pytest

from vietnamese.spacing import split_joined


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
