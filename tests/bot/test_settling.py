"""Of overlapping phrases one stays."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from bot.settling import Found, settled


def phrase(start: int, end: int, kind: str = "topic") -> Found:
    return Found(kind, start, end, value="x")


PHRASES = st.lists(
    st.builds(lambda start, length: phrase(start, start + length), st.integers(0, 30), st.integers(1, 9))
)


def test_the_longest_stays() -> None:
    assert settled([], [phrase(0, 4), phrase(2, 9)]) == [phrase(2, 9)]


def test_of_equals_the_first_stays() -> None:
    assert settled([], [phrase(0, 4, "period"), phrase(0, 4, "topic")]) == [phrase(0, 4, "period")]


def test_a_sure_phrase_stays_against_a_longer_one() -> None:
    assert settled([phrase(0, 3)], [phrase(0, 9)]) == [phrase(0, 3)]


@given(PHRASES)
def test_what_stays_is_in_order_and_does_not_overlap(phrases: list[Found]) -> None:
    kept = settled([], phrases)
    assert all(left.end <= right.start for left, right in itertools.pairwise(kept))
    assert all(any(found.overlaps(other) for other in kept) for found in phrases)
