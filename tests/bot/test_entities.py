"""Known and tagged phrases together become the entities of a message."""

from __future__ import annotations

from typing import Any

import pytest
from rasa.engine.graph import ExecutionContext
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import TOKENS_NAMES
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.entity_merger import EntityMerger
from bot.known_phrases import KnownPhrases
from bot.phrase_tagger import PhraseTagger
from bot.tokenizer import VietnameseTokenizer
from tests.bot.components import Bench, example

THINGS = ["cây xanh", "đèn đường", "bến xe", "cầu vượt", "sân chơi", "hồ nước"]


@pytest.fixture
def bench(storage: ModelStorage, context: ExecutionContext) -> Bench:
    """The components that find entities, trained on a handful of sentences."""
    kinds: list[tuple[type[Any], dict[str, Any]]] = [
        (VietnameseTokenizer, {}),
        (KnownPhrases, {}),
        (PhraseTagger, {"l1": 0.0, "l2": 0.01}),
        (EntityMerger, {}),
    ]
    sentences = [example(f"số lượng {thing} là bao nhiêu", "ask_figure", indicator=thing) for thing in THINGS]
    sentences += [example(f"còn chi thì sao hả {thing}", "ask_figure", indicator="chi") for thing in THINGS]
    sentences += [example(f"xin chào {thing}", "greet") for thing in THINGS]
    made = Bench(storage, context, kinds)
    made.train(
        TrainingData(
            sentences,
            entity_synonyms={"tiền thu về": "thu ngân sách", "chi": "chi ngân sách"},
            lookup_tables=[{"name": "indicator", "elements": ["thu ngân sách", "tiền thu về", "chi"]}],
        )
    )
    return made


def entities(bench: Bench, text: str) -> list[tuple[str, str, str]]:
    return [(e["entity"], text[e["start"] : e["end"]], e["value"]) for e in bench.read(text).get(ENTITIES)]


def test_known_phrases_carry_the_value_of_their_synonym(bench: Bench) -> None:
    text = "Tiền thu về năm 2022 được 5 tỷ đồng?"
    assert entities(bench, text) == [
        ("indicator", "Tiền thu về", "thu ngân sách"),
        ("period", "năm 2022", "năm 2022"),
        ("amount", "5 tỷ đồng", "5 tỷ đồng"),
    ]


def test_offsets_are_those_of_what_was_typed(bench: Bench) -> None:
    assert entities(bench, "tien thu ve nam 2022")[0] == ("indicator", "tien thu ve", "thu ngân sách")


def test_a_phrase_in_no_table_is_found_by_its_sentence(bench: Bench) -> None:
    assert ("indicator", "vườn hoa", "vườn hoa") in entities(bench, "số lượng vườn hoa là bao nhiêu")


def test_a_word_too_short_to_be_known_is_found_by_its_sentence(bench: Bench) -> None:
    assert entities(bench, "còn chi thì sao")[0] == ("indicator", "chi", "chi ngân sách")


def test_the_lemmas_show_the_frame(bench: Bench) -> None:
    message = bench.read("tiền thu về năm 2022 là bao nhiêu")
    lemmas = [token.lemma for token in message.get(TOKENS_NAMES[TEXT])]
    assert " ".join(filter(None, lemmas)) == "indicator period la bao nhieu"


@pytest.mark.parametrize("text", ["", "  ", "?!", "👍", "<script>", "x" * 3000])
def test_strange_input_has_no_entities(bench: Bench, text: str) -> None:
    assert entities(bench, text) == []
