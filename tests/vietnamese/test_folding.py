"""Folding keeps the letters and nothing else."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese.folding import fold, has_diacritics


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Giải phóng mặt bằng", "giai phong mat bang"),
        ("ĐƯỜNG Đê", "duong de"),
        ("2.341,6 tỷ đồng", "2.341,6 ty dong"),
        ("03-NQ/TU", "03-nq/tu"),
        ("café Ünïcode", "cafe unicode"),
        ("Москва 東京 한국", "москва 東京 한국"),
        ("", ""),
    ],
)
def test_fold_keeps_the_letters(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_fold_reads_composed_and_decomposed_text_alike() -> None:
    assert fold(unicodedata.normalize("NFD", "nhiệm vụ")) == "nhiem vu"


@given(st.text())
def test_fold_keeps_the_length_of_nfc_text(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    assert len(fold(composed)) == len(composed)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("thu ngan sach", False), ("thu ngân sách", True), ("đi", True), ("THU CHI", False), ("Đ", True), ("東京", False)],
)
def test_has_diacritics(text: str, expected: bool) -> None:
    assert has_diacritics(text) is expected
