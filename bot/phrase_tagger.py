"""Entities known by their place in the sentence: a conditional random field over the words that were meant."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pycrfsuite  # type: ignore[import-not-found]
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.tokenizers.tokenizer import Token
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.gazetteer import entries_of, value_key
from bot.paths import VALUES_FILE
from bot.settling import Found
from bot.tagging import features_of, spans_of, tags_of
from bot.tokenizer import FOLDED

_MODEL_FILE = "tagger.crfsuite"
_TAGGED = "tagged_phrases"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class PhraseTagger(GraphComponent):
    """Finds phrases no lookup table knows, and words too short to be known without a sentence («còn chi thì sao»).

    Rasa's own CRFEntityExtractor reads tokens as typed, so it depends on diacritics, and trains anew at every start.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """``kinds``: the entities to learn; ``l1``, ``l2``: regularisation; ``max_iterations`` of L-BFGS."""
        return {
            "kinds": ["indicator", "topic", "place", "organisation"],
            "l1": 0.1,
            "l2": 0.05,
            "max_iterations": 80,
        }

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: bytes | None = None,
        values: dict[str, str] | None = None,
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._values = values or {}
        self._open(model)

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> PhraseTagger:
        """A tagger that finds nothing yet."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> PhraseTagger:
        """The tagger stored at training."""
        with model_storage.read_from(resource) as directory:
            values = json.loads((directory / VALUES_FILE).read_text(encoding="utf-8"))
            return cls(config, model_storage, resource, (directory / _MODEL_FILE).read_bytes(), values)

    def train(self, training_data: TrainingData) -> Resource:
        """Train on every example of an intent, with entities or without, and store the model."""
        trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
        trainer.set_params(
            {"c1": self._config["l1"], "c2": self._config["l2"], "max_iterations": self._config["max_iterations"]}
        )
        for example in training_data.intent_examples:
            tokens = example.get(TOKENS_NAMES[TEXT])
            if tokens:
                entities = [entity for entity in example.get(ENTITIES, []) if entity["entity"] in self._config["kinds"]]
                trainer.append(features_of(_words(tokens)), tags_of(tokens, entities))
        with TemporaryDirectory() as folder:
            path = Path(folder) / _MODEL_FILE
            trainer.train(str(path))
            model = path.read_bytes()
        self._values = {
            value_key(entry.kind, entry.phrase): entry.value for entry in reversed(entries_of(training_data))
        }
        with self._model_storage.write_to(self._resource) as directory:
            (directory / _MODEL_FILE).write_bytes(model)
            (directory / VALUES_FILE).write_text(json.dumps(self._values, ensure_ascii=False), encoding="utf-8")
        self._open(model)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Note the phrases found in each message; EntityMerger makes entities of them."""
        for message in messages:
            message.set(_TAGGED, self._found(message))
        return messages

    def _open(self, model: bytes | None) -> None:
        """Start the tagger; it reads from the model's bytes for as long as it lives, so they are kept."""
        self._model = model
        self._tagger = None
        if model is not None:
            self._tagger = pycrfsuite.Tagger()
            self._tagger.open_inmemory(model)

    def _found(self, message: Message) -> list[Found]:
        tokens = message.get(TOKENS_NAMES[TEXT])
        if self._tagger is None or not tokens:
            return []
        tags = self._tagger.tag(features_of(_words(tokens)))
        found = []
        for kind, first, last in spans_of(tags):
            start, end = tokens[first].start, tokens[last].end
            confidence = min(self._tagger.marginal(tags[i], i) for i in range(first, last + 1))
            typed = message.get(TEXT)[start:end]
            found.append(Found(kind, start, end, self._values.get(value_key(kind, typed), typed), confidence))
        return found


def tagged_phrases_of(message: Message) -> list[Found]:
    """What PhraseTagger found in the message, in order; nothing where it did not run."""
    return message.get(_TAGGED) or []


def _words(tokens: Sequence[Token]) -> list[str]:
    return [token.get(FOLDED) for token in tokens]
