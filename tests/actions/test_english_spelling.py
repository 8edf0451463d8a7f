"""Slips of the finger in English questions are put right where only one word can be meant."""

from __future__ import annotations

import pytest

from actions.words.english.spelling import with_slips_mended

ENGLISH = frozenset(["what", "is", "the", "city", "budget", "revenue", "how", "much", "will", "spend", "read", "road"])
OTHERS = frozenset(["thai", "nguyen"])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("what is the ciity budget rvenue", "what is the city budget revenue"),
        ("how mcuh will the city spend", "how much will the city spend"),
        ("how much will thai nguyen spend", "how much will thai nguyen spend"),
        ("how much will Budgat spend", "how much will Budgat spend"),  # a name
        ("what is rad", "what is rad"),  # «read» or «road»
        ("what will the bridge bring", "what will the bridge bring"),  # no «being»
        ("they hoped the city didn't lend", "they hoped the city didn't lend"),
        ("what is xy", "what is xy"),
    ],
)
def test_a_slip_is_mended_only_where_it_is_one(typed: str, meant: str) -> None:
    assert with_slips_mended(typed, ENGLISH, OTHERS) == meant
