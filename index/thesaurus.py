"""The general thesaurus of the domain: for each topic, indicator and organisation the words that citizens use for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import yaml

from index.errors import SettingsError
from vietnamese.abbreviations import expand_abbreviations
from vietnamese.folding import fold
from vietnamese.normalisation import normalise
from vietnamese.syllables import syllables


@dataclass(frozen=True, slots=True)
class Concept:
    """One entry: its kind, its canonical term, and all words for it, the canonical one first."""

    kind: str
    name: str
    words: tuple[str, ...]


class Thesaurus:
    """Looks up the concept that a phrase names, with or without diacritics."""

    def __init__(self, concepts: tuple[Concept, ...]) -> None:
        self.concepts = concepts
        self._full: dict[str, Concept] = {}
        self._folded: dict[str, tuple[str, Concept]] = {}
        for concept in concepts:
            for word in concept.words:
                self._full.setdefault(word, concept)
                self._folded.setdefault(fold(word), (word, concept))
        self.longest = max((len(word.split()) for word in self._full), default=0)

    def find(self, phrase: str) -> Concept | None:
        """Return the concept that ``phrase`` (lower case, single spaces) names; any syllable may lack its diacritics."""
        exact = self._full.get(phrase)
        if exact is not None:
            return exact
        if (alike := self._folded.get(fold(phrase))) is None:
            return None
        word, concept = alike
        syllables_alike = zip(phrase.split(), word.split(), strict=True)
        return concept if all(typed in (meant, fold(meant)) for typed, meant in syllables_alike) else None


def _plain(word: str) -> str:
    """Return a word in lower case with single spaces and no punctuation, as texts are matched."""
    return " ".join(syllable.text for syllable in syllables(normalise(word).text)).lower()


def _with_short_forms_written_out(concepts: Sequence[Concept]) -> tuple[Concept, ...]:
    """Return concepts with words whose short forms are written out («chủ tịch ubnd tỉnh»), unless another has that word."""
    taken = {word for concept in concepts for word in concept.words}
    whole = []
    for concept in concepts:
        written = dict.fromkeys(_plain(expand_abbreviations(word).text) for word in concept.words)
        further = [word for word in written if word not in taken]
        taken.update(further)
        whole.append(replace(concept, words=(*concept.words, *further)))
    return tuple(whole)


@cache
def load_thesaurus(path: Path) -> Thesaurus:
    """Read a thesaurus file (kind → canonical term → list of words); raise SettingsError when it is malformed."""
    try:
        content: Mapping[str, Mapping[str, list[str]]] = yaml.load(
            path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader
        )
        concepts = tuple(
            Concept(kind=kind, name=name.lower(), words=tuple(dict.fromkeys(map(_plain, (name, *words)))))
            for kind, entries in content.items()
            for name, words in entries.items()
        )
    except (OSError, yaml.YAMLError, AttributeError, TypeError) as error:
        raise SettingsError(f"Không đọc được từ điển đồng nghĩa «{path}»: {error}.") from error
    return Thesaurus(_with_short_forms_written_out(concepts))
