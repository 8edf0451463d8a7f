"""A key pressed once too often is taken back where only that makes a word."""

from __future__ import annotations

import pytest

from vietnamese.key_presses import pressed_once
from vietnamese.queries import read_query


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tiền thhuế", "tiền thuế"),
        ("bao nhhieu", "bao nhieu"),
        ("tỉnh Tháii Bình", "tỉnh Thái Bình"),
        ("ngânn sáchh", "ngân sách"),
        ("truwowngf hocjj", "truwowngf hocj"),
    ],
)
def test_a_letter_typed_twice_is_taken_out(typed: str, meant: str) -> None:
    assert pressed_once(typed).text == meant


@pytest.mark.parametrize("typed", ["xoong nồi", "nhieeu", "google", "UBNND", "boong", "ddoongf", "www", "A" * 40])
def test_what_says_something_stays(typed: str) -> None:
    assert pressed_once(typed).text == typed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("thanhf phooos phair thu", "thành phố phải thu"), ("chuwownng trinhf giaos ducj", "chương trình giáo dục")],
)
def test_raw_telex_with_a_letter_too_many_is_read(typed: str, meant: str) -> None:
    assert read_query(typed).text == meant


def test_offsets_map_back_to_what_was_typed() -> None:
    read = pressed_once("tiền thhuế nhà")
    start = read.text.index("nhà")
    assert read.original[slice(*read.original_span(start, start + 3))] == "nhà"
