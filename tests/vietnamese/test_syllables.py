"""Syllables are the words and numbers of a text, with exact places."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese.syllables import syllables


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thu ngân sách đạt 2.341,6 tỷ đồng.", ["Thu", "ngân", "sách", "đạt", "2.341,6", "tỷ", "đồng"]),
        ("Nghị quyết số 03-NQ/TU ngày 02/8/2016", ["Nghị", "quyết", "số", "03", "NQ", "TU", "ngày", "02", "8", "2016"]),
        ("2tỷ!!! GD&ĐT", ["2", "tỷ", "GD", "ĐT"]),
        ("phòng, chống...lụt_bão", ["phòng", "chống", "lụt", "bão"]),
        ("👍 …", []),
    ],
)
def test_syllables(text: str, expected: list[str]) -> None:
    assert [syllable.text for syllable in syllables(text)] == expected


def test_decomposed_text_splits_like_composed_text() -> None:
    text = "nhiệm vụ được giao"
    assert len(syllables(unicodedata.normalize("NFD", text))) == 4


@given(st.text())
def test_places_are_exact_and_in_order(text: str) -> None:
    found = syllables(text)
    assert all(text[syllable.start : syllable.end] == syllable.text for syllable in found)
    assert all(before.end <= after.start for before, after in pairwise(found))
