"""Keyword search: BM25 over syllables, syllables without diacritics, and neighbouring syllables (most Vietnamese words)."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

import bm25s
import numpy as np
from numpy.typing import NDArray

from index.errors import CorruptRelease
from vietnamese.folding import fold
from vietnamese.normalisation import normalise
from vietnamese.syllables import syllables

logging.getLogger("bm25s").setLevel(logging.WARNING)  # on import it sets itself to DEBUG, whatever the process wants

Scores = NDArray[np.float32]
_NOTHING = "\0"  # stands for a text without words, which bm25s cannot hold


def written(text: str) -> list[str]:
    """The syllables of ``text`` in lower case."""
    return [item.text.lower() for item in syllables(normalise(text).text)]


def folded(text: str) -> list[str]:
    """The syllables of ``text`` without diacritics."""
    return [fold(word) for word in written(text)]


def neighbours(text: str) -> list[str]:
    """Each two neighbouring syllables of ``text``, without diacritics, joined by «_»."""
    words = folded(text)
    return [f"{first}_{second}" for first, second in pairwise(words)]


Reader = Callable[[str], list[str]]
FIELDS: Mapping[str, Reader] = {"written": written, "folded": folded, "neighbours": neighbours}
# BM25's k1 and b: the best of six pairs for each field on the questions that index.retrieval.tuning uses
SHAPES: Mapping[str, tuple[float, float]] = {"written": (0.9, 0.4), "folded": (1.6, 0.5)}
SHAPE = (0.9, 0.4)  # of the other fields


class Field:
    """One BM25 index. Scores are parts of the best a text could have for the query, so between 0 and 1."""

    def __init__(self, index: bm25s.BM25) -> None:
        self._index = index
        documents = int(index.scores["num_docs"])
        seen = np.diff(index.scores["indptr"])
        self._weights = np.log1p((documents - seen + 0.5) / (seen + 0.5))
        self._weight_unseen = float(np.log1p((documents + 0.5) / 0.5))
        self._size = documents

    @classmethod
    def build(cls, texts: Sequence[Sequence[str]], *, k1: float, b: float) -> Field:
        """Index tokenised texts with Lucene's form of BM25."""
        index = bm25s.BM25(k1=k1, b=b, method="lucene")
        index.index([list(tokens) or [_NOTHING] for tokens in texts], show_progress=False)
        return cls(index)

    def scores(self, tokens: Sequence[str]) -> Scores:
        """Score every text for the query ``tokens``: float32 of shape (texts,)."""
        known = [number for token in tokens if (number := self._index.vocab_dict.get(token)) is not None]
        best = float(self._weights[known].sum()) + self._weight_unseen * (len(tokens) - len(known))
        if not known:
            return np.zeros(self._size, dtype=np.float32)
        return np.asarray(self._index.get_scores_from_ids(known), dtype=np.float32) / np.float32(best)

    def weight(self, token: str) -> float:
        """Return BM25's weight of ``token``, the greatest for one that no text holds."""
        number = self._index.vocab_dict.get(token)
        return self._weight_unseen if number is None else float(self._weights[number])

    def knows(self, token: str) -> bool:
        """Tell whether any text holds ``token``."""
        return token in self._index.vocab_dict

    def save(self, folder: Path) -> None:
        """Write the index into ``folder``."""
        self._index.save(str(folder), show_progress=False)

    @classmethod
    def load(cls, folder: Path) -> Field:
        """Open what save wrote."""
        return cls(bm25s.BM25.load(str(folder)))


class LexicalIndex:
    """Keyword search over texts with ids, in several fields, each with its own reader of a text."""

    def __init__(self, ids: Sequence[str], fields: Mapping[str, Field], readers: Mapping[str, Reader] = FIELDS) -> None:
        self.ids = tuple(ids)
        self._fields = fields
        self._readers = readers

    @classmethod
    def build(cls, ids: Sequence[str], texts: Sequence[str], *, readers: Mapping[str, Reader] = FIELDS) -> LexicalIndex:
        """Index ``texts`` under ``ids``; both have the same, non-zero length. ``readers`` has one entry a field."""
        fields = {}
        for name, read in readers.items():
            k1, b = SHAPES.get(name, SHAPE)
            fields[name] = Field.build([read(text) for text in texts], k1=k1, b=b)
        return cls(ids, fields, readers)

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields."""
        return tuple(self._fields)

    def scores(self, query: str) -> dict[str, Scores]:
        """Score every text in every field: field name → float32 of shape (texts,), in the order of ``ids``."""
        return {name: field.scores(self._readers[name](query)) for name, field in self._fields.items()}

    def rarity(self, word: str) -> float:
        """Return how telling a folded syllable is: its BM25 weight, the greatest for one that no text holds."""
        return self._fields["folded"].weight(word)

    def holds(self, word: str) -> bool:
        """Tell whether any text holds a folded syllable."""
        return self._fields["folded"].knows(word)

    def search(self, query: str, k: int) -> list[tuple[str, float]]:
        """Return the ``k`` best (id, mean score of the fields), best first; texts that share no word are left out."""
        mean = np.mean(list(self.scores(query).values()), axis=0)
        order = np.argsort(-mean, kind="stable")[:k]
        return [(self.ids[place], float(mean[place])) for place in order if mean[place] > 0]

    def save(self, folder: Path) -> None:
        """Write the fields into ``folder``, one folder each; the ids are the caller's to keep."""
        for name, field in self._fields.items():
            field.save(folder / name)

    @classmethod
    def load(cls, folder: Path, ids: Sequence[str], *, readers: Mapping[str, Reader] = FIELDS) -> LexicalIndex:
        """Open what save wrote, for the same ids and readers; raise CorruptRelease when it is damaged or of another size."""
        try:
            index = cls(ids, {name: Field.load(folder / name) for name in readers}, readers)
        except (OSError, ValueError, KeyError) as error:
            raise _corrupt(folder) from error
        if any(field._size != len(ids) for field in index._fields.values()):
            raise _corrupt(folder)
        return index


def _corrupt(folder: Path) -> CorruptRelease:
    return CorruptRelease(f"Chỉ mục từ khóa «{folder}» hỏng. Hãy dựng lại bản phát hành bằng «make release».")
