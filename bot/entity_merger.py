"""The entities of a message: the known phrases, and of the tagged ones those that do not overlap them."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message

from bot.known_phrases import known_phrases_of
from bot.phrase_tagger import tagged_phrases_of
from bot.settling import settled


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class EntityMerger(GraphComponent, EntityExtractorMixin):
    """Writes the entities that actions read."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """No options."""
        return {}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> EntityMerger:
        """The merger needs no training and no options."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Leave in each message entities that do not overlap, in the order of the text."""
        for message in messages:
            entities = [
                {
                    "entity": found.kind,
                    "start": found.start,
                    "end": found.end,
                    "value": found.value,
                    "confidence_entity": found.confidence,
                }
                for found in settled(known_phrases_of(message), tagged_phrases_of(message))
            ]
            message.set(ENTITIES, self.add_extractor_name(entities), add_to_output=True)
        return messages
