"""Says which concepts a text names, whatever words it uses: «nhà thương» and «bệnh viện» are one."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import resources
from pathlib import Path

from index.errors import CorruptRelease
from index.retrieval.regional import spelled, standard
from index.thesaurus import Thesaurus, load_thesaurus
from vietnamese.folding import fold
from vietnamese.normalisation import normalise
from vietnamese.phonology import may_be_syllable
from vietnamese.syllables import syllables

# Words that put a question and say nothing of what is asked; folded. They are rare in documents and common in questions.
FRAME = frozenset(resources.files(__package__).joinpath("frame.txt").read_text(encoding="utf-8").split())


@cache
def everyday_words() -> Thesaurus:
    """Return the everyday words for what official documents write that ship with the code."""
    return load_thesaurus(Path(__file__).with_name("everyday.yml"))


class Concepts:
    """Finds the words of thesauri in texts. A word of one Vietnamese syllable is passed over: alone it may mean anything."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        self.words = {word: tuple(names) for word, names in words.items() if _telling(word)}
        self._standard: dict[str, tuple[str, ...]] = {}
        self._folded: dict[str, tuple[str, ...]] = {}
        for word, names in self.words.items():
            said, folded = _spelled(word)
            for known, key in ((self._standard, said), (self._folded, folded)):
                known[key] = tuple(dict.fromkeys((*known.get(key, ()), *names)))
        self._longest = max((len(word.split()) for word in self._standard), default=0)

    @classmethod
    def of(cls, *thesauri: Thesaurus) -> Concepts:
        """Join thesauri; a word that two of them know names both concepts."""
        words: dict[str, list[str]] = {}
        for concept in (concept for thesaurus in thesauri for concept in thesaurus.concepts):
            for word in concept.words:
                words.setdefault(word, []).append(concept.name)
        return cls({word: list(dict.fromkeys(names)) for word, names in words.items()})

    def tokens(self, text: str) -> list[str]:
        """Return the names of the concepts of ``text``, each as often as it is named, joined by «_»."""
        return [name.replace(" ", "_") for _, _, names in self._found(_standard_syllables(text)) for name in names]

    def official(self, text: str) -> str:
        """Return ``text`` in lower case with the words of thesauri replaced by the terms that documents use."""
        return " ".join(part if isinstance(part, str) else part[0] for part in self._parts(text))

    def canonical(self, text: str) -> list[str]:
        """Return what ``text`` says, whatever its words: its syllables without diacritics, and a token for each concept.

        The words that only put a question are left out. A concept weighs no more than any other word: counted apart, one
        that the question itself names («hỗ trợ») outweighed all else, docs/adr/011.
        """
        said = list[str]()
        for part in self._parts(text):
            said += [fold(spelled(part))] if isinstance(part, str) else [name.replace(" ", "_") for name in part]
        return [token for token in said if token not in FRAME]

    def _parts(self, text: str) -> Iterator[str | tuple[str, ...]]:
        """Yield each syllable of ``text``, or the names of the concepts that its words name, the first words first."""
        words, place = _standard_syllables(text), 0
        for start, end, names in self._found(words):
            if start >= place:
                yield from words[place:start]
                yield names
                place = end
        yield from words[place:]

    def _found(self, words: Sequence[str]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """Yield where the words of thesauri stand, the longest at each place."""
        words = [spelled(word) for word in words]
        for start in range(len(words)):
            for end in range(min(len(words), start + self._longest), start, -1):
                phrase = " ".join(words[start:end])
                names = self._standard.get(phrase) or (self._folded.get(phrase) if fold(phrase) == phrase else None)
                if names:
                    yield start, end, names
                    break

    def save(self, path: Path) -> None:
        """Write the words to ``path``."""
        path.write_text(json.dumps(self.words, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> Concepts:
        """Open what save wrote; raise CorruptRelease when it is missing or damaged."""
        try:
            return cls(json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, AttributeError) as error:
            raise CorruptRelease(f"Từ điển «{path}» hỏng. Hãy dựng lại bản phát hành bằng «make release».") from error


def _standard_syllables(text: str) -> list[str]:
    return [standard(item.text.lower()) for item in syllables(normalise(text).text)]


@cache
def _spelled(word: str) -> tuple[str, str]:
    """Return how a word of a thesaurus is spelled, with and without diacritics: the same for every release that is opened."""
    said = " ".join(map(spelled, _standard_syllables(word)))
    return said, fold(said)


def _telling(word: str) -> bool:
    return " " in word or not may_be_syllable(word)
