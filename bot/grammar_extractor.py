"""Entities known by their grammar: periods, amounts and document numbers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message

from bot.reading import reading_of
from vietnamese.amounts import find_amounts
from vietnamese.document_numbers import find_document_numbers
from vietnamese.periods import find_periods


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class GrammarExtractor(GraphComponent, EntityExtractorMixin):  # type: ignore[misc]
    """Finds document numbers, periods and amounts, in this order; the value is the phrase in full Vietnamese."""

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
    ) -> GrammarExtractor:
        """The grammar needs no training and no options."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the entities found to each message."""
        for message in messages:
            mapped = reading_of(message).mapped
            found = []
            for kind, start, end in spans(mapped.text):
                begin, stop = mapped.original_span(start, end)
                value = mapped.text[start:end]
                found.append({"entity": kind, "start": begin, "end": stop, "value": value, "confidence_entity": 1.0})
            entities = message.get(ENTITIES, []) + self.add_extractor_name(found)
            message.set(ENTITIES, entities, add_to_output=True)
        return messages


def spans(text: str) -> list[tuple[str, int, int]]:
    """``(kind, start, end)`` of each phrase of the grammar in ``text``, in order, none overlapping.

    Relative periods («năm ngoái») are found too; which year they mean is for the reader of the plan to say.
    """
    taken: list[tuple[str, int, int]] = []
    for kind, start, end in _candidates(text):
        if all(end <= other_start or other_end <= start for _, other_start, other_end in taken):
            taken.append((kind, start, end))
    return sorted(taken, key=lambda span: span[1])


def _candidates(text: str) -> Iterator[tuple[str, int, int]]:
    for number in find_document_numbers(text):
        yield "document_number", number.start, number.end
    for period in find_periods(text, anchor=datetime.now(tz=timezone.utc).date()):
        yield "period", period.start, period.end
    for amount in find_amounts(text):
        yield "amount", amount.start, amount.end
