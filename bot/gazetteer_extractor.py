"""Entities known by name: phrases of the lookup tables, with the synonyms' values."""

from __future__ import annotations

import json
from dataclasses import astuple
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.gazetteer import Entry, Gazetteer
from bot.reading import reading_of

_ENTRIES_FILE = "entries.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class GazetteerExtractor(GraphComponent, EntityExtractorMixin):  # type: ignore[misc]
    """Finds the phrases of the training data's lookup tables however they are typed, the longest at each place."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """No options."""
        return {}

    def __init__(self, model_storage: ModelStorage, resource: Resource, gazetteer: Gazetteer) -> None:
        self._model_storage = model_storage
        self._resource = resource
        self._gazetteer = gazetteer

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> GazetteerExtractor:
        """An extractor that knows nothing yet."""
        return cls(model_storage, resource, Gazetteer(()))

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> GazetteerExtractor:
        """An extractor with the entries stored at training."""
        with model_storage.read_from(resource) as directory:
            rows = json.loads((directory / _ENTRIES_FILE).read_text(encoding="utf-8"))
        return cls(model_storage, resource, Gazetteer(Entry(*row) for row in rows))

    def train(self, training_data: TrainingData) -> Resource:
        """Collect and store the entries."""
        self._gazetteer = Gazetteer(entries_of(training_data))
        with self._model_storage.write_to(self._resource) as directory:
            rows = json.dumps([astuple(entry) for entry in self._gazetteer.entries], ensure_ascii=False)
            (directory / _ENTRIES_FILE).write_text(rows, encoding="utf-8")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the phrases found to each message; entities found before are given their synonyms' values."""
        for message in messages:
            earlier = [self._with_known_value(entity) for entity in message.get(ENTITIES, [])]
            found = [
                {
                    "entity": match.entry.kind,
                    "start": match.start,
                    "end": match.end,
                    "value": match.entry.value,
                    "confidence_entity": 1.0,
                }
                for match in self._gazetteer.find(reading_of(message).syllables)
            ]
            message.set(ENTITIES, earlier + self.add_extractor_name(found), add_to_output=True)
        return messages

    def _with_known_value(self, entity: dict[str, Any]) -> dict[str, Any]:
        value = self._gazetteer.value_of(str(entity["value"]), entity["entity"])
        return entity if value is None else {**entity, "value": value}


def entries_of(training_data: TrainingData) -> list[Entry]:
    """The lookup tables' phrases, each with the value its synonym gives it, in the order of the files."""
    values = {phrase.lower(): value for phrase, value in training_data.entity_synonyms.items()}
    return [
        Entry(phrase, table["name"], values.get(phrase.lower(), phrase))
        for table in training_data.lookup_tables
        if isinstance(table["elements"], list)
        for phrase in table["elements"]
    ]
