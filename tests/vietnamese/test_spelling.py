"""Spelling distance finds Vietnamese slips cheap and other changes dear."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese.spelling import SpellingIndex, distance

WORDS = st.text(alphabet="aăâeêioôơuưyáàảãạbcdđghklmnpqrstvx", max_size=8)


@pytest.mark.parametrize(
    ("typed", "meant", "most"),
    [
        ("giãi", "giải", 0.3),
        ("ngan", "ngân", 0.5),
        ("xách", "sách", 0.4),
        ("trưa", "chưa", 0.4),
        ("nàm", "làm", 0.4),
        ("tỉ", "tỷ", 0.4),
        ("ngna", "ngan", 0.7),
        ("sáhc", "sách", 0.7),
        ("thuu", "thu", 0.5),
        ("tji", "thi", 0.7),
        ("bng", "bằng", 1.0),
        ("quyt", "quyết", 1.0),
        ("tuhế", "thuế", 0.7),
        ("đơực", "được", 0.7),
        ("thuếế", "thuế", 0.5),
    ],
)
def test_slips_are_near(typed: str, meant: str, most: float) -> None:
    assert 0 < distance(typed, meant) <= most


@pytest.mark.parametrize(("typed", "meant"), [("thu", "chi"), ("sách", "đường"), ("hồ", "tỉnh")])
def test_other_words_are_far(typed: str, meant: str) -> None:
    assert distance(typed, meant) > 1.0


@given(WORDS)
def test_a_word_is_at_no_distance_from_itself(word: str) -> None:
    assert distance(word, word) == 0


@given(WORDS, WORDS)
def test_distance_is_bounded(typed: str, meant: str) -> None:
    assert 0 <= distance(typed, meant) <= len(typed) + len(meant) + 1


def test_the_index_finds_what_is_one_slip_away() -> None:
    index = SpellingIndex(["sach", "tach", "ngan", "nhan", "trinh", "duong"])
    assert "sach" in index.near("sahc")
    assert "sach" in index.near("xach")
    assert "ngan" in index.near("ngaan")
    assert "trinh" in index.near("chinh")
    assert "duong" not in index.near("sach")
    assert index.near("x") == frozenset()
    assert index.near("quadaiquadai") == frozenset()
