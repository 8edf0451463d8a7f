"""The intent classifier: logistic regression over weighted counts and the sentence vector."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.reading import reading_of
from bot.sentence_features import Sentence, SentenceFeatures
from bot.softmax import Matrix, Softmax, fit_softmax
from bot.training_texts import is_command

GUESSED = 0.5
"""What a probability counts that rests on letters alone, of a message without one word that was learnt."""

_INTENTS_FILE = "intents.json"
_MODEL_FILE = "model.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class WeightedClassifier(GraphComponent, IntentClassifier):
    """Learns intents from a sentence's frame, words and letters (SentenceFeatures) and the encoder's vector of it.

    Rasa's LogisticRegressionClassifier takes raw counts, which drown the vector, and fixes the regularisation.
    """

    @classmethod
    def required_components(cls) -> list[type]:
        """It needs a featurizer that leaves the sentence vector."""
        return [Featurizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """``C``: the inverse of the regularisation; ``max_iter`` of L-BFGS; ``rarest``: see SentenceFeatures."""
        return {"C": 20.0, "max_iter": 80, "rarest": 1}

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        features: SentenceFeatures | None = None,
        model: Softmax | None = None,
        intents: Sequence[str] = (),
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._features = features or SentenceFeatures(rarest=config["rarest"])
        self._model = model
        self._intents = list(intents)

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> WeightedClassifier:
        """A classifier that knows no intent yet."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> WeightedClassifier:
        """The classifier stored at training."""
        with model_storage.read_from(resource) as directory:
            features = SentenceFeatures.load(directory)
            intents = json.loads((directory / _INTENTS_FILE).read_text(encoding="utf-8"))
            with np.load(directory / _MODEL_FILE, allow_pickle=False) as stored:
                model = Softmax(stored["of_counts"], stored["of_vectors"], stored["bias"])
        return cls(config, model_storage, resource, features, model, intents)

    def train(self, training_data: TrainingData) -> Resource:
        """Train on the examples that have an intent and words and are no commands, and store the model."""
        spoken = [example for example in training_data.intent_examples if not is_command(example)]
        examples = [example for example in spoken if _has_words(example)]
        self._intents = sorted({example.get(INTENT) for example in examples})
        numbers = {intent: number for number, intent in enumerate(self._intents)}
        self._model = fit_softmax(
            self._features.fit([_sentence(example) for example in examples]),
            _vectors(examples),
            np.array([numbers[example.get(INTENT)] for example in examples]),
            strength=self._config["C"],
            iterations=self._config["max_iter"],
        )
        with self._model_storage.write_to(self._resource) as directory:
            self._features.save(directory)
            (directory / _INTENTS_FILE).write_text(json.dumps(self._intents), encoding="utf-8")
            model = self._model
            np.savez(directory / _MODEL_FILE, of_counts=model.of_counts, of_vectors=model.of_vectors, bias=model.bias)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Rank the intents of each message; one without words has none, with confidence 0.

        The confidences add up to 1, to less in a message of unknown words.
        """
        for message in messages:
            ranking = self._ranking(message)
            first = ranking[0] if ranking else {INTENT_NAME_KEY: None, PREDICTED_CONFIDENCE_KEY: 0.0}
            message.set(INTENT, first, add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    def _ranking(self, message: Message) -> list[dict[str, Any]]:
        if self._model is None or not _has_words(message):
            return []
        sentence = _sentence(message)
        counts = self._features.transform([sentence])
        chances = self._model.probabilities(counts, _vectors([message]))[0]
        if not self._features.knows(sentence):
            chances = chances * GUESSED
        return [
            {INTENT_NAME_KEY: self._intents[number], PREDICTED_CONFIDENCE_KEY: float(chances[number])}
            for number in np.argsort(-chances)
        ]


def _has_words(message: Message) -> bool:
    """Whether there are letters or digits in the message, and a vector of it; symbols alone say nothing."""
    spoken = any(character.isalnum() for character in message.get(TEXT) or "")
    return spoken and bool(message.get(TOKENS_NAMES[TEXT])) and message.get_dense_features(TEXT)[1] is not None


def _sentence(message: Message) -> Sentence:
    frame = " ".join(token.lemma for token in message.get(TOKENS_NAMES[TEXT]) if token.lemma)
    return Sentence(frame, reading_of(message).mapped.text)


def _vectors(messages: Sequence[Message]) -> Matrix:
    return np.vstack([message.get_dense_features(TEXT)[1].features for message in messages]).astype(np.float32)
