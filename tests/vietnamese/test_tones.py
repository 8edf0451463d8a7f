"""Tone marks come off a syllable and go back where official documents write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese.tones import ACUTE, DOT, GRAVE, HOOK, join_tone, split_tone, tone_position, unify_tone_placement


@pytest.mark.parametrize(
    ("word", "bare", "tone"),
    [("hòa", "hoa", GRAVE), ("nhiệm", "nhiêm", DOT), ("Ủy", "Uy", HOOK), ("ĐƯỜNG", "ĐƯƠNG", GRAVE), ("thu", "thu", "")],
)
def test_split_tone(word: str, bare: str, tone: str) -> None:
    parts = split_tone(word)
    assert parts is not None
    assert (parts.bare, parts.tone) == (bare, tone)


def test_two_tones_are_no_syllable() -> None:
    assert split_tone("áà") is None


@pytest.mark.parametrize(
    ("bare", "letter"),
    [
        ("hoa", "o"),
        ("hoan", "a"),
        ("thuy", "u"),
        ("huynh", "y"),
        ("quy", "y"),
        ("qua", "a"),
        ("gia", "a"),
        ("gi", "i"),
        ("gin", "i"),
        ("giêng", "ê"),
        ("cua", "u"),
        ("mưa", "ư"),
        ("đương", "ơ"),
        ("thuơ", "ơ"),
        ("ngoai", "a"),
        ("khuyu", "y"),
        ("nguyên", "ê"),
    ],
)
def test_tone_position(bare: str, letter: str) -> None:
    place = tone_position(bare)
    assert place is not None
    assert bare[place] == letter


@pytest.mark.parametrize("word", ["xyz", "", "strand", "maria"])
def test_what_is_no_syllable_carries_no_tone(word: str) -> None:
    assert join_tone(word, ACUTE) is None


@given(st.text(alphabet="aàáảãạoòóuùúyỳýqghtnHOAUY", max_size=7))
def test_unifying_keeps_length_letters_and_is_final(word: str) -> None:
    once = unify_tone_placement(word)
    assert len(once) == len(word)
    assert unify_tone_placement(once) == once
    before, after = split_tone(word), split_tone(once)
    assert before == after
