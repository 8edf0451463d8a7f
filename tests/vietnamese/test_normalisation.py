"""Texts that look the same normalise to the same text, and every character knows where it came from."""

from __future__ import annotations

import unicodedata
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese.normalisation import MappedText, normalise

MESSY = st.text(
    alphabet=st.one_of(st.characters(), st.sampled_from("aăâeêoơuưyqgi àòủ\u0301\u0302\u0323\u200b\u200d–“ "))
)


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("hoà bình", "hòa bình"),
        ("Uỷ ban", "Ủy ban"),
        ("THUỶ LỢI", "THỦY LỢI"),
        ("khoẻ", "khỏe"),
        ("qúy", "quý"),
        ("quý quả quế quỹ", "quý quả quế quỹ"),
        ("giờ gìn gì giá giếng", "giờ gìn gì giá giếng"),
        ("gía", "giá"),
        ("hòan thành tóan", "hoàn thành toán"),
        ("huỳnh thuế thuở khuỷu ngoài", "huỳnh thuế thuở khuỷu ngoài"),
        ("của mùa kìa", "của mùa kìa"),
        ("2021 – 2025 — “phòng họp” ‘a’ «b»", '2021 - 2025 - "phòng họp" \'a\' "b"'),
        ("  thu   ngân\u00a0sách \n\t 2021 ", "thu ngân sách 2021"),
        ("ngân\u200b sá\u00adch\ufeff", "ngân sách"),
        ("\u202eđảo\u202c", "đảo"),
        ("e\u0301\u0302", "ế"),
        ("z\u0351\u0300a\u0301lgo", "zálgo"),
        ("Ðồng", "Đồng"),
        ("👨\u200d👩\u200d👧 ok", "👨\u200d👩\u200d👧 ok"),
        ("café María", "café María"),
        ("", ""),
        (" \u200b ", ""),
    ],
)
def test_normalise(typed: str, normal: str) -> None:
    assert normalise(typed).text == normal


@given(MESSY)
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise(text).text
    assert normalise(once).text == once


@given(MESSY)
def test_result_is_composed_and_single_spaced(text: str) -> None:
    result = normalise(text).text
    assert unicodedata.is_normalized("NFC", result)
    assert result == " ".join(result.split(" ")).strip(" ")
    assert "  " not in result


@given(MESSY)
def test_offsets_point_into_the_original(text: str) -> None:
    result = normalise(text)
    assert result.original == text
    assert len(result.offsets) == len(result.text) + 1
    assert list(result.offsets) == sorted(result.offsets)
    assert result.offsets[-1] == len(text)
    assert all(0 <= offset < len(text) for offset in result.offsets[:-1])


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_all_unicode_forms_read_alike(form: Literal["NFC", "NFD", "NFKC", "NFKD"]) -> None:
    sentence = "Nhiệm vụ về giáo dục của Ủy ban nhân dân, 2.341,6 tỷ đồng"
    typed = unicodedata.normalize(form, sentence)
    result = normalise(typed)
    assert result.text == sentence
    start = result.text.index("giáo dục")
    assert typed[slice(*result.original_span(start, start + 8))] == unicodedata.normalize(form, "giáo dục")


def test_span_of_part_of_a_replaced_stretch_is_the_whole_stretch() -> None:
    mapped = MappedText.identity("thu ns 2021").replaced([(4, 6, "ngân sách")])
    assert mapped.text == "thu ngân sách 2021"
    assert mapped.original_span(9, 13) == (4, 6)
    assert mapped.original_span(4, 13) == (4, 6)
    assert mapped.original_span(14, 18) == (7, 11)
    assert mapped.original_span(5, 5) == (4, 4)


def test_maps_compose() -> None:
    first = MappedText.identity("thu  ns").replaced([(3, 5, " ")])
    second = MappedText.identity(first.text).replaced([(4, 6, "ngân sách")])
    both = first.then(second)
    assert both.original == "thu  ns"
    assert both.original_span(4, 13) == (5, 7)


def test_maps_of_different_texts_do_not_compose() -> None:
    with pytest.raises(ValueError, match="not made from"):
        MappedText.identity("a").then(MappedText.identity("b"))


def test_span_outside_the_text_is_an_error() -> None:
    with pytest.raises(IndexError):
        normalise("thu").original_span(2, 9)
