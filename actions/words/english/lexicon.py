"""The English words of public planning with the Vietnamese ones that documents use, from the data file beside this package."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from actions.words.english.forms import singular, stem

NOUN, VERB, ADJECTIVE = "noun", "verb", "adjective"
WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?")


@dataclass(frozen=True, slots=True)
class Entry:
    """The Vietnamese for an English phrase and what part of speech it is."""

    kind: str
    vietnamese: str


class Lexicon:
    """Looks up phrases of lower-case English words, as they stand first, then without their endings."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._exact: dict[tuple[str, ...], Entry] = {}
        self._nouns: dict[tuple[str, ...], Entry] = {}
        self._verbs: dict[tuple[str, ...], Entry] = {}
        kind = NOUN
        for line in lines:
            if line.startswith("["):
                kind = line.strip("[] ")
            elif ":" in line and not line.startswith("#"):
                vietnamese, english = line.split(":", 1)
                for phrase in english.split(","):
                    words, entry = tuple(WORD.findall(phrase.lower())), Entry(kind, vietnamese.strip())
                    self._exact.setdefault(words, entry)
                    if kind == NOUN:
                        self._nouns.setdefault(tuple(map(singular, words)), entry)
                    elif kind == VERB:
                        self._verbs.setdefault(tuple(map(stem, words)), entry)
        self.longest = max(map(len, self._exact), default=0)
        self.words = frozenset(word for phrase in self._exact for word in phrase)
        self._bases = frozenset(map(stem, self.words))

    def __len__(self) -> int:
        return len(self._exact)

    def find(self, words: Sequence[str]) -> Entry | None:
        """Return the entry for a phrase, as it stands, in the plural or as a verb in another form."""
        if exact := self._exact.get(tuple(words)):
            return exact
        return self._nouns.get(tuple(map(singular, words))) or self._verbs.get(tuple(map(stem, words)))

    def knows(self, word: str) -> bool:
        """Tell whether a word, inflected or not, stands in any phrase."""
        return word in self.words or stem(word) in self._bases


@cache
def lexicon() -> Lexicon:
    """Return the lexicon of the data file."""
    text = files("actions").joinpath("data/english_lexicon.txt").read_text(encoding="utf-8")
    return Lexicon(text.splitlines())


@cache
def common_words() -> frozenset[str]:
    """Return ordinary English words in their base forms, from the data file beside this package."""
    return frozenset(files("actions").joinpath("data/english_common.txt").read_text(encoding="utf-8").split())


@cache
def _common_stems() -> frozenset[str]:
    return frozenset(map(stem, common_words()))


def is_english_word(word: str) -> bool:
    """Tell whether a lower-case word, inflected or not, is an ordinary English one or one of public planning."""
    return lexicon().knows(word) or word in common_words() or stem(word) in _common_stems()
