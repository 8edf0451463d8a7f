"""Tags say where the entities are, and back."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from bot.tagging import features_of, spans_of, tags_of


@dataclass
class Place:
    start: int
    end: int


TOKENS = [Place(0, 3), Place(4, 8), Place(9, 12)]


def test_an_entity_is_tagged_from_its_first_to_its_last_token() -> None:
    assert tags_of(TOKENS, [{"entity": "topic", "start": 4, "end": 12}]) == ["O", "B-topic", "I-topic"]


def test_a_token_that_an_entity_only_touches_belongs_to_it() -> None:
    assert tags_of(TOKENS, [{"entity": "topic", "start": 6, "end": 8}]) == ["O", "B-topic", "O"]


def test_neighbours_of_one_kind_stay_apart() -> None:
    assert spans_of(["B-topic", "B-topic", "I-topic"]) == [("topic", 0, 0), ("topic", 1, 2)]


def test_a_stretch_may_begin_inside() -> None:
    assert spans_of(["I-topic", "I-place"]) == [("topic", 0, 0), ("place", 1, 1)]


@given(st.lists(st.sampled_from(["thu", "ngan sach", "2021", "?", ""]), max_size=8))
def test_every_word_has_features(words: list[str]) -> None:
    features = features_of(words)
    assert len(features) == len(words)
    assert all("bias" in mine for mine in features)


def test_years_share_their_features() -> None:
    assert (
        features_of(["nam", "2021"])[0] == features_of(["nam", "1999"])[0]
        or "1:year" in features_of(["nam", "2021"])[0]
    )
