"""Phrases known by name or by grammar, found before any feature is made, so that a sentence's frame shows."""

from __future__ import annotations

import json
from dataclasses import astuple
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import TOKENS_NAMES
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.gazetteer import Entry, Gazetteer, entries_of
from bot.grammar import spans
from bot.paths import ENTRIES_FILE
from bot.reading import Reading, reading_of
from bot.settling import Found, settled
from bot.tokenizer import FOLDED

_SPELLINGS_FILE = "spellings.json"  # of the phrases that were known at training; others may be attached
_KNOWN = "known_phrases"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class KnownPhrases(GraphComponent):
    """Finds the lookup tables' phrases and what the grammar knows, and names their kinds in the tokens' lemmas.

    «Thu ngân sách năm 2021 là bao nhiêu» leaves the lemmas «indicator period la bao nhieu»: the featurizers that follow see
    what is asked, not of what. The words themselves stay in the tokens' data. The phrases become entities in EntityMerger.
    It passes for a featurizer because Rasa runs those, and no extractors, over the training data.
    """

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
    ) -> KnownPhrases:
        """A component that knows the grammar only."""
        return cls(model_storage, resource, Gazetteer(()))

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> KnownPhrases:
        """A component with the entries stored at training."""
        with model_storage.read_from(resource) as directory:
            rows = json.loads((directory / ENTRIES_FILE).read_text(encoding="utf-8"))
            spellings = json.loads((directory / _SPELLINGS_FILE).read_text(encoding="utf-8"))
        return cls(model_storage, resource, Gazetteer((Entry(*row) for row in rows), spellings))

    def train(self, training_data: TrainingData) -> Resource:
        """Collect and store the entries of the lookup tables."""
        self._gazetteer = Gazetteer(entries_of(training_data))
        with self._model_storage.write_to(self._resource) as directory:
            rows = json.dumps([astuple(entry) for entry in self._gazetteer.entries], ensure_ascii=False)
            (directory / ENTRIES_FILE).write_text(rows, encoding="utf-8")
            spellings = json.dumps(self._gazetteer.spellings, ensure_ascii=False)
            (directory / _SPELLINGS_FILE).write_text(spellings, encoding="utf-8")
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Mark the known phrases of all examples; their annotated entities stay as they are."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Mark the known phrases of each message."""
        for message in messages:
            known = settled([], self._found(reading_of(message)))
            message.set(_KNOWN, known)
            _show_frame(message, known)
        return messages

    def _found(self, reading: Reading) -> list[Found]:
        mapped = reading.mapped
        grammatical = [
            Found(kind, *mapped.original_span(start, end), value=mapped.text[start:end])
            for kind, start, end in spans(mapped.text)
        ]
        named = [
            Found(match.entry.kind, match.start, match.end, value=match.entry.value)
            for match in self._gazetteer.find(reading.syllables)
        ]
        return grammatical + named


def known_phrases_of(message: Message) -> list[Found]:
    """What KnownPhrases found in the message, in order; nothing where it did not run."""
    return message.get(_KNOWN) or []


def _show_frame(message: Message, known: list[Found]) -> None:
    """Give the first token of each phrase its kind as lemma and the others none."""
    named: set[Found] = set()
    for token in message.get(TOKENS_NAMES[TEXT]) or []:
        phrase = next((found for found in known if token.start < found.end and found.start < token.end), None)
        if phrase is None:
            token.lemma = token.get(FOLDED)
        else:
            token.lemma = "" if phrase in named else phrase.kind
            named.add(phrase)
