"""A pipeline of components put together by hand, without Rasa's graph."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasa.engine.graph import ExecutionContext
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData


def example(text: str, intent: str, **phrases: str) -> Message:
    """A training example; ``indicator="thu ngân sách"`` annotates that phrase."""
    entities = [
        {"entity": kind, "start": text.index(phrase), "end": text.index(phrase) + len(phrase), "value": phrase}
        for kind, phrase in phrases.items()
    ]
    return Message({TEXT: text, INTENT: intent, ENTITIES: entities})


class Bench:
    """Trains components one after the other on the same data, then reads messages with what was stored."""

    def __init__(
        self, storage: ModelStorage, context: ExecutionContext, kinds: Sequence[tuple[type[Any], dict[str, Any]]]
    ) -> None:
        self._storage = storage
        self._context = context
        self._kinds = kinds

    def train(self, data: TrainingData) -> None:
        """Train the components that learn, and let the featurizers work on the data."""
        for place, (kind, config) in enumerate(self._kinds):
            component = kind.create(self._config(kind, config), self._storage, Resource(str(place)), self._context)
            if hasattr(component, "train"):
                component.train(data)
            if hasattr(component, "process_training_data") and place + 1 < len(self._kinds):
                component.process_training_data(data)

    def read(self, text: str) -> Message:
        """Process a message as the server would."""
        message = Message({TEXT: text})
        for place, (kind, config) in enumerate(self._kinds):
            make = kind.load if hasattr(kind, "train") else kind.create
            component = make(self._config(kind, config), self._storage, Resource(str(place)), self._context)
            component.process([message])
        return message

    @staticmethod
    def _config(kind: type[Any], config: dict[str, Any]) -> dict[str, Any]:
        return {**kind.get_default_config(), **config}
