"""The classifier learns from frames and vectors and has no opinion on messages without words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from rasa.engine.graph import ExecutionContext
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.intent_classifier import WeightedClassifier
from bot.semantic_featurizer import SemanticFeaturizer
from bot.tokenizer import VietnameseTokenizer
from tests.bot.components import Bench, example

QUESTIONS = ["thu bao nhiêu tiền", "chi bao nhiêu tỷ", "đạt mấy phần trăm", "con số là bao nhiêu"]
GREETINGS = ["xin chào bạn", "chào buổi sáng", "chào anh chị", "kính chào quý vị"]


@pytest.fixture
def bench(storage: ModelStorage, context: ExecutionContext) -> Bench:
    """The components that find the intent, trained on a handful of sentences."""
    kinds: list[tuple[type[Any], dict[str, Any]]] = [
        (VietnameseTokenizer, {}),
        (SemanticFeaturizer, {}),
        (WeightedClassifier, {}),
    ]
    made = Bench(storage, context, kinds)
    told = [example(q, "ask_figure") for q in QUESTIONS] + [example(g, "greet") for g in GREETINGS]
    made.train(TrainingData([*told, example("/giai_thich", "giai_thich")]))
    return made


@pytest.mark.parametrize(
    ("text", "intent"), [("thu được bao nhiêu", "ask_figure"), ("chao buoi chieu", "greet"), ("XIN CHÀO", "greet")]
)
def test_the_stored_model_tells_the_intents_apart(bench: Bench, text: str, intent: str) -> None:
    message = bench.read(text)
    assert message.get("intent")["name"] == intent
    assert sum(entry["confidence"] for entry in message.get("intent_ranking")) == pytest.approx(1.0)


def test_a_command_is_never_guessed_from_words(bench: Bench) -> None:
    assert {entry["name"] for entry in bench.read("giai_thich").get("intent_ranking")} == {"ask_figure", "greet"}


@pytest.mark.parametrize("text", ["", "   ", "?", "…", "😀", "👍👍", "=))"])
def test_a_message_without_words_has_no_intent(bench: Bench, text: str) -> None:
    message = bench.read(text)
    assert message.get("intent") == {"name": None, "confidence": 0.0}
    assert message.get("intent_ranking") == []


@pytest.mark.parametrize("text", ["asdf", "hjkl qwrt"])
def test_letters_alone_are_half_believed(bench: Bench, text: str) -> None:
    assert sum(entry["confidence"] for entry in bench.read(text).get("intent_ranking")) == pytest.approx(0.5)


def test_the_sentence_vector_is_the_encoder_s(bench: Bench) -> None:
    _, sentence = bench.read("thu ngân sách").get_dense_features(TEXT)
    _, same = bench.read("THU NGAN SACH").get_dense_features(TEXT)
    assert sentence.features.shape[0] == 1
    assert (sentence.features == same.features).all()


def test_a_missing_encoder_is_named(storage: ModelStorage, context: ExecutionContext, tmp_path: Path) -> None:
    config = {**SemanticFeaturizer.get_default_config(), "model": str(tmp_path / "nowhere")}
    with pytest.raises(InvalidConfigException, match="nowhere"):
        SemanticFeaturizer.create(config, storage, Resource("x"), context)
