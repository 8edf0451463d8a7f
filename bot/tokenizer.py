"""The tokenizer: underthesea's words of what the citizen meant, each with its true place in what was typed."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from typing import Any

from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from underthesea import word_tokenize

from bot.paths import VOCABULARY_FILE
from bot.reading import Reading, read_message, store_reading
from bot.training_texts import vocabulary_of
from vietnamese.folding import fold
from vietnamese.queries import MappedText, Vocabulary

FOLDED = "folded"
"""The key in a token's data of the folded syllables that were meant; its lemma may show less."""

RUDE = "rude"
"""What stands for a vulgar word: without its diacritics it would pass for another word («lớn», «các»)."""

_SPOKEN = {"%": "phan tram"} | dict.fromkeys(["lồn", "cặc", "buồi", "địt", "đụ", "đĩ", "điếm", "cứt", "đéo"], RUDE)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=True)
class VietnameseTokenizer(Tokenizer):
    """A token's text is what was typed, its lemma the folded syllables that were meant.

    Training collects the vocabulary that unmarked and misspelt words are read against and stores it with the model.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Intents are never split; the keys are those Rasa's base class reads."""
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_"}

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        vocabulary: Vocabulary | None = None,
    ) -> None:
        super().__init__(config)
        self._model_storage = model_storage
        self._resource = resource
        self._vocabulary = vocabulary

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> VietnameseTokenizer:
        """A tokenizer that has no vocabulary yet."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> VietnameseTokenizer:
        """A tokenizer with the vocabulary stored at training."""
        with model_storage.read_from(resource) as directory:
            words = json.loads((directory / VOCABULARY_FILE).read_text(encoding="utf-8"))
        return cls(config, model_storage, resource, Vocabulary(words))

    def train(self, training_data: TrainingData) -> Resource:
        """Collect and store the vocabulary."""
        self._vocabulary = vocabulary_of(training_data)
        with self._model_storage.write_to(self._resource) as directory:
            words = json.dumps(dict(self._vocabulary.words), ensure_ascii=False)
            (directory / VOCABULARY_FILE).write_text(words, encoding="utf-8")
        return self._resource

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """The tokens of a message's text or of another attribute, in order, none overlapping."""
        text: str = message.get(attribute)
        reading = read_message(text, self._vocabulary)
        if attribute == TEXT:
            store_reading(message, reading)
        return tokens_of(reading)


def tokens_of(reading: Reading) -> list[Token]:
    """Words and symbols as tokens; punctuation only when there is nothing else. Blank text has no tokens."""
    mapped = reading.mapped
    spans = list(_word_spans(mapped))
    spoken = [(start, end) for start, end in spans if not _is_punctuation(mapped.text[start:end])] or spans
    tokens: list[Token] = []
    for start, end in spoken:
        begin, stop = mapped.original_span(start, end)
        word = mapped.text[start:end]
        lemma = _SPOKEN.get(word.lower()) or fold(word)
        if tokens and begin < tokens[-1].end:
            begin, stop = tokens[-1].start, max(stop, tokens[-1].end)
            lemma = f"{tokens.pop().lemma} {lemma}"
        tokens.append(Token(mapped.original[begin:stop], begin, stop, data={FOLDED: lemma}, lemma=lemma))
    return tokens


def _word_spans(mapped: MappedText) -> Iterator[tuple[int, int]]:
    """The words of the meant text as spans in it. underthesea moves spaces about, so only other characters count."""
    places = [index for index, character in enumerate(mapped.text) if not character.isspace()]
    words = ["".join(word.split()) for word in word_tokenize(mapped.text)]
    if "".join(words) != "".join(mapped.text[place] for place in places):
        words = ["".join(word) for word in mapped.text.split()]
    done = 0
    for word in words:
        if word:
            yield places[done], places[done + len(word) - 1] + 1
            done += len(word)


def _is_punctuation(word: str) -> bool:
    return word not in _SPOKEN and all(unicodedata.category(character)[0] in "PZC" for character in word)
