"""Capitals go over to rewritten words, and shouting is calmed."""

from __future__ import annotations

import pytest

from vietnamese.casing import calmed, cased_like, is_shouted


@pytest.mark.parametrize(
    ("model", "word", "expected"),
    [("Phoos", "phố", "Phố"), ("THANHF", "thành", "THÀNH"), ("thu", "thu", "thu"), ("O", "ở", "Ở"), ("", "", "")],
)
def test_cased_like(model: str, word: str, expected: str) -> None:
    assert cased_like(model, word) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("THU NGÂN SÁCH", True),
        ("UBND", False),
        ("UBND TP", False),
        ("Thu ngân sách", False),
        ("2021 - 2025", False),
        ("", False),
    ],
)
def test_is_shouted(text: str, expected: bool) -> None:
    assert is_shouted(text) is expected


def test_calming_spares_short_forms() -> None:
    assert calmed("VỐN ODA CỦA THÀNH PHỐ") == "vốn ODA của thành phố"


def test_calming_lowers_lone_letters_and_units() -> None:
    assert calmed("TRÊN 70T ỔN K") == "trên 70t ổn k"


def test_calming_lowers_long_words_that_are_typed_raw_or_misspelt() -> None:
    assert calmed("DDAATS VÀ THANHH PHỐ VỐN ODA") == "ddaats và thanhh phố vốn ODA"
