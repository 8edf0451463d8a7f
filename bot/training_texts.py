"""What the training data teaches about the language itself: its vocabulary, and which messages teach nothing."""

from __future__ import annotations

from rasa.shared.constants import INTENT_MESSAGE_PREFIX
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from vietnamese.folding import has_diacritics
from vietnamese.queries import Vocabulary

_VARIANT = "variant"


def mark_variant(message: Message) -> None:
    """Note that the message was derived from another: its spelling teaches nothing."""
    message.set(_VARIANT, True)


def is_variant(message: Message) -> bool:
    """Whether the message was derived from another."""
    return bool(message.get(_VARIANT))


def is_command(message: Message) -> bool:
    """Whether the message is a command that begins with a slash, which Rasa reads by itself: nothing is learnt from it."""
    return str(message.get(TEXT) or "").startswith(INTENT_MESSAGE_PREFIX)


def vocabulary_of(training_data: TrainingData) -> Vocabulary:
    """The vocabulary of the examples written with diacritics, the lookup tables and the synonyms."""
    texts = [
        example.get(TEXT)
        for example in training_data.training_examples
        if example.get(TEXT) and not is_variant(example) and has_diacritics(example.get(TEXT))
    ]
    for table in training_data.lookup_tables:
        if isinstance(table["elements"], list):
            texts += table["elements"]
    texts += training_data.entity_synonyms
    texts += sorted(set(training_data.entity_synonyms.values()))
    return Vocabulary.from_texts(texts)
