"""The shipped encoder's vectors as dense features, without torch."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.paths import project_path
from bot.reading import reading_of
from bot.static_encoder import StaticEncoder
from bot.tokenizer import FOLDED


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SemanticFeaturizer(DenseFeaturizer, GraphComponent):
    """Sentence features (1, d): the vector of what was meant. Sequence features (tokens, d): those of the words, if asked."""

    @classmethod
    def required_components(cls) -> list[type]:
        """It needs a tokenizer before it."""
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """``model``: the encoder's folder, counted from the project's; ``words``: whether each word gets its vector."""
        return {**DenseFeaturizer.get_default_config(), "model": "index/encoder/shipped", "words": False}

    def __init__(self, config: dict[str, Any], name: str, encoder: StaticEncoder) -> None:
        super().__init__(name, config)
        self._encoder = encoder
        self._words: bool = config["words"]

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SemanticFeaturizer:
        """Open the encoder; raises InvalidConfigException when it cannot be read."""
        folder = project_path(config["model"])
        try:
            encoder = StaticEncoder.load(folder)
        except (OSError, ValueError) as error:
            raise InvalidConfigException(
                f"No encoder can be read from «{folder}» (config.yml, model): {error}"
            ) from error
        return cls(config, execution_context.node_name, encoder)

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Nothing can be wrong before the folder is opened."""

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add features to all examples."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add features to each message that has words."""
        for message in messages:
            tokens = message.get(TOKENS_NAMES[TEXT])
            if tokens:
                words = np.stack([self._encoder.encode(token.get(FOLDED)) for token in tokens]) if self._words else None
                sentence = self._encoder.encode(reading_of(message).mapped.text)[np.newaxis]
                self.add_features_to_message(words, sentence, TEXT, message)
        return messages
