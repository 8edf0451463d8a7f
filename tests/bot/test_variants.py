"""Variants are the same example, typed otherwise."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.training_texts import is_variant
from bot.variants import edited, mistyped, shortened, unmarked, variants_of
from vietnamese.folding import fold

TEXTS = [
    "Thu ngân sách năm 2021 của thành phố là bao nhiêu?",
    "Ủy ban nhân dân thành phố không làm gì cho nông thôn mới",
    "bao nhiêu người được giải quyết việc làm trong năm",
]


def example(text: str, phrase: str) -> Message:
    start = text.index(phrase)
    entity = {"entity": "indicator", "start": start, "end": start + len(phrase), "value": phrase}
    return Message({TEXT: text, INTENT: "ask_figure", ENTITIES: [entity]})


@given(st.integers(0, 500))
def test_an_entity_stays_on_its_words(seed: int) -> None:
    message = example("bao nhiêu tiền thu ngân sách được giao trong năm", "thu ngân sách")
    for writer in (unmarked, shortened, mistyped):
        variant = edited(message, writer(message.get(TEXT), random.Random(seed)))
        (entity,) = variant.get(ENTITIES)
        words = variant.get(TEXT)[entity["start"] : entity["end"]]
        assert not words[0].isspace() and not words[-1].isspace()
        assert set(fold(words)) <= set("thu ngan sach")


def test_an_edit_across_an_entity_s_border_is_left_out() -> None:
    message = example("thu ngân sách", "thu")
    assert edited(message, [(2, 5, "X")]).get(TEXT) == "thu ngân sách"


def test_the_length_of_earlier_edits_moves_an_entity() -> None:
    variant = edited(example("không thu ngân sách", "thu ngân sách"), [(0, 5, "ko")])
    (entity,) = variant.get(ENTITIES)
    assert variant.get(TEXT)[entity["start"] : entity["end"]] == "thu ngân sách"


def test_unmarked_has_no_diacritics() -> None:
    assert edited(Message({TEXT: TEXTS[0]}), unmarked(TEXTS[0], random.Random(1))).get(TEXT) == fold(TEXTS[0])


def test_one_syllable_keeps_its_diacritics() -> None:
    assert unmarked("biến", random.Random(1)) == []


def test_the_same_seed_gives_the_same_variants() -> None:
    examples = [Message({TEXT: text, INTENT: "ask_figure"}) for text in TEXTS]
    first, second = (variants_of(examples, count=2, seed=7) for _ in range(2))
    assert [m.get(TEXT) for m in first] == [m.get(TEXT) for m in second]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_variants_are_new_keep_the_intent_and_are_marked(count: int) -> None:
    examples = [Message({TEXT: text, INTENT: "ask_figure"}) for text in TEXTS]
    variants = variants_of(examples, count=count, seed=1)
    texts = [variant.get(TEXT) for variant in variants]
    assert 0 < len(variants) <= count * len(TEXTS)
    assert len(set(texts) | set(TEXTS)) == len(texts) + len(TEXTS)
    assert all(variant.get(INTENT) == "ask_figure" and is_variant(variant) for variant in variants)


def test_a_text_without_words_has_no_variant() -> None:
    assert variants_of([Message({TEXT: "?!", INTENT: "greet"})], count=3, seed=1) == []
