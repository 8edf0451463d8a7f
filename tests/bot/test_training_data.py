"""The training data is rich, unambiguous, and shares no sentence with the held-out data."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.loading import load_data
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.utils.io import read_yaml_file

from bot.training_texts import is_command
from vietnamese.folding import fold

ROOT = Path(__file__).parents[2]
CONFUSABLE = ("ask_figure", "ask_task", "ask_yes_no", "out_of_scope")


@cache
def examples() -> list[Message]:
    found: list[Message] = load_data(str(ROOT / "data" / "nlu")).training_examples
    return found


def key(text: str) -> str:
    return re.sub(r"\W+", " ", fold(text)).strip() or text


def test_every_intent_has_forty_examples_and_the_confusable_ones_ninety() -> None:
    counts = Counter(example.get(INTENT) for example in examples() if not is_command(example))
    assert {intent for intent, count in counts.items() if count < (90 if intent in CONFUSABLE else 40)} == set()


def test_the_intents_and_entities_are_those_of_the_domain() -> None:
    domain = Domain.load(str(ROOT / "domain.yml"))
    used = {entity["entity"] for example in examples() for entity in example.get(ENTITIES) or []}
    assert {example.get(INTENT) for example in examples()} == set(domain.intents) - {
        "back",
        "nlu_fallback",
        "restart",
        "session_start",
    }
    assert used == set(domain.entities)


def test_no_sentence_stands_twice_even_without_diacritics() -> None:
    intents: dict[str, set[str]] = {}
    for example in examples():
        intents.setdefault(key(example.get(TEXT)), set()).add(example.get(INTENT))
    assert {text: found for text, found in intents.items() if len(found) > 1} == {}


@pytest.mark.parametrize("name", ["nlu_heldout.yml", "nlu_unseen.yml"])
def test_no_held_out_sentence_is_trained_on(name: str) -> None:
    held_out = load_data(str(ROOT / "tests" / "rasa" / name)).training_examples
    assert {key(example.get(TEXT)) for example in held_out} & {
        key(example.get(TEXT)) for example in examples()
    } == set()


def test_a_word_of_the_thesaurus_stands_for_one_term_of_its_kind() -> None:
    for terms in read_yaml_file(ROOT / "data" / "thesaurus.yml").values():
        words = Counter(word.lower() for term, synonyms in terms.items() for word in {term, *synonyms})
        assert [word for word, count in words.items() if count > 1] == []
