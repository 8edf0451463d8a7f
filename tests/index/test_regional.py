"""Syllables that regions say or spell differently are read as one, and frequent words stay apart."""

from __future__ import annotations

import pytest

from index.retrieval.regional import STANDARD, spelled, standard


@pytest.mark.parametrize(
    ("said", "written"),
    [("mướn", "thuê"), ("heo", "lợn"), ("thuê", "thuê"), ("ngã", "ngã"), ("lãnh", "lãnh"), ("trái", "trái")],
)
def test_a_syllable_of_one_region_is_read_as_documents_write_it(said: str, written: str) -> None:
    assert standard(said) == written


@pytest.mark.parametrize(("typed", "read"), [("sỹ", "sĩ"), ("kỹ", "kĩ"), ("quý", "quí"), ("mỳ", "mì")])
def test_two_spellings_of_a_syllable_are_read_as_one(typed: str, read: str) -> None:
    assert spelled(typed) == spelled(read) == read


@pytest.mark.parametrize("syllable", ["y", "thủy", "nguyên", "tay"])
def test_syllables_of_one_spelling_stay_as_they_are(syllable: str) -> None:
    assert spelled(syllable) == syllable


def test_what_stands_for_a_syllable_stands_for_itself() -> None:
    assert all(standard(written) == written for written in STANDARD.values())
