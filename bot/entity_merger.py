"""One reading for each stretch of a message: settles which of several overlapping entities stays."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message

GRAMMATICAL = frozenset({"document_number", "period", "amount"})


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class EntityMerger(GraphComponent, EntityExtractorMixin):  # type: ignore[misc]
    """Keeps the grammar's entities, then the longest, then the first found."""

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
            message.set(ENTITIES, merged(message.get(ENTITIES, [])), add_to_output=True)
        return messages


def merged(entities: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The entities that stay, sorted by ``start``."""
    kept: list[dict[str, Any]] = []
    for entity in sorted(entities, key=_rank):
        if all(entity["end"] <= other["start"] or other["end"] <= entity["start"] for other in kept):
            kept.append(entity)
    return sorted(kept, key=lambda entity: entity["start"])


def _rank(entity: dict[str, Any]) -> tuple[bool, int]:
    return entity["entity"] not in GRAMMATICAL, entity["start"] - entity["end"]
