"""The intent classifier: logistic regression over weighted counts and the sentence vector."""

from __future__ import annotations

from typing import Any

import skops.io  # type: ignore[import-not-found]
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.logistic_regression_classifier import LogisticRegressionClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix, hstack, vstack  # type: ignore[import-untyped]
from sklearn.feature_extraction.text import TfidfTransformer  # type: ignore[import-untyped]

_MODEL_FILE = "intents.skops"
_TRUSTED = ["scipy.sparse._csr.csr_matrix"]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class WeightedClassifier(LogisticRegressionClassifier):
    """Rasa's classifier takes raw counts, which drown the sentence vector, and fixes the regularisation.

    Here counts are damped, weighted by rarity and scaled to length 1 (tf-idf), and ``C``, the inverse of the
    regularisation, is an option. It needs a sparse and a dense featurizer before it.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Rasa's options and ``C``."""
        return {**LogisticRegressionClassifier.get_default_config(), "C": 20.0}

    def __init__(self, config: dict[str, Any], name: str, model_storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, name, model_storage, resource)
        self.clf.set_params(C=self.config["C"])
        self.weights = TfidfTransformer(sublinear_tf=True)

    def train(self, training_data: TrainingData) -> Resource:
        """Train on the examples that have an intent and store the model."""
        examples = [example for example in training_data.intent_examples if example.get_sparse_features(TEXT)[1]]
        self.weights.fit(vstack([_counts(example) for example in examples]))
        self.clf.fit(self._create_X(examples), [example.get(INTENT) for example in examples])
        with self._model_storage.write_to(self._resource) as directory:
            skops.io.dump({"weights": self.weights, "classifier": self.clf}, directory / _MODEL_FILE)
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> WeightedClassifier:
        """The classifier stored at training; raises skops' UntrustedTypesFoundException for a file not made by it."""
        component = cls(config, execution_context.node_name, model_storage, resource)
        with model_storage.read_from(resource) as directory:
            stored = skops.io.load(directory / _MODEL_FILE, trusted=_TRUSTED)
        component.weights, component.clf = stored["weights"], stored["classifier"]
        return component

    def process(self, messages: list[Message]) -> list[Message]:
        """Rank the intents of each message; one without words has none, with confidence 0."""
        with_words = [message for message in messages if message.get_sparse_features(attribute=TEXT)[1]]
        for message in messages:
            message.set(INTENT, {INTENT_NAME_KEY: None, PREDICTED_CONFIDENCE_KEY: 0.0}, add_to_output=True)
            message.set(INTENT_RANKING_KEY, [], add_to_output=True)
        if with_words:
            super().process(with_words)
        return messages

    def _create_X(self, messages: list[Message]) -> csr_matrix:
        """The features of the messages, (n, features)."""
        counts = self.weights.transform(vstack([_counts(message) for message in messages]))
        return hstack([counts, vstack([_vector(message) for message in messages])]).tocsr()


def _counts(message: Message) -> csr_matrix:
    return csr_matrix(message.get_sparse_features(attribute=TEXT)[1].features)


def _vector(message: Message) -> csr_matrix:
    return csr_matrix(message.get_dense_features(attribute=TEXT)[1].features)
