"""Gathers the candidates for a question and the evidence for each, from vectors, keywords and what is known of passages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.encoder import Encoder
from index.lexical import LexicalIndex
from index.retrieval.concepts import Concepts
from index.retrieval.evidence import PeriodAgreement, Ways, number_agreement
from index.retrieval.fusion import FEATURES, Matrix
from index.retrieval.searchable import Searchable
from index.stores import EVERYTHING, Filter, Payload, Store
from vietnamese.queries import Vocabulary

CANDIDATES = 100  # from the vectors for each way to put the question, and as many from the keywords


@dataclass(frozen=True, slots=True)
class Gathered:
    """The candidates for a question and what speaks for each: float32 of shape (n, len(FEATURES))."""

    ways: Ways
    items: tuple[Searchable, ...]
    evidence: Matrix

    @property
    def passages(self) -> list[str]:
        """The ids of the candidates."""
        return [item.passage for item in self.items]


class Gatherer:
    """Everything that is asked about one set of passages; read-only."""

    def __init__(
        self,
        items: Sequence[Searchable],
        payloads: Sequence[Payload],
        *,
        store: Store,
        body: LexicalIndex,
        place: LexicalIndex,
        encoder: Encoder,
        concepts: Concepts,
        vocabulary: Vocabulary | None = None,
    ) -> None:
        self.items, self.store, self.body, self.place, self.concepts = items, store, body, place, concepts
        self._payloads, self._encoder = payloads, encoder
        self._rows = {item.passage: row for row, item in enumerate(items)}
        places = {text: row for row, text in enumerate(place.ids)}
        self._place_rows = np.array([places[item.place] for item in items], dtype=np.int64)
        self._vocabulary = vocabulary or Vocabulary.from_texts([*(item.body for item in items), *places])
        self._periods = PeriodAgreement(items, payloads)

    def gather(self, query: str, *, where: Filter = EVERYTHING) -> Gathered:
        """Return the candidates that ``where`` allows; none for a query without letters."""
        ways = Ways.read(query, self._vocabulary, self.concepts)
        allowed = np.arange(len(self.items))
        if where != EVERYTHING:
            allowed = np.flatnonzero([where.allows(payload) for payload in self._payloads])
        if not query.strip() or not allowed.size:
            return Gathered(ways, (), np.zeros((0, len(FEATURES)), dtype=np.float32))
        vectors = {text: self._encoder.encode_query(text) for text in dict.fromkeys(ways.all)}
        near = [
            self._rows[item]
            for text in vectors
            for item, _ in self.store.search(vectors[text], CANDIDATES, where=where)
        ]
        body = ways.weigh(lambda text: np.stack(list(self.body.scores(text).values())))
        place = ways.weigh(lambda text: np.mean(list(self.place.scores(text).values()), axis=0))[self._place_rows]
        rows = _merge(near, body.sum(axis=0) + 0.5 * place, allowed)
        items = tuple(self.items[row] for row in rows)
        stored = self.store.vectors([item.passage for item in items])
        columns = {
            "cosine": ways.weigh(lambda text: stored @ vectors[text]),
            **dict(zip(self.body.fields, body[:, rows], strict=True)),
            "place": place[rows],
            "numbers": number_agreement(query, items),
            "period": self._periods.column(ways.meant, rows),
        }
        return Gathered(ways, items, np.stack([columns[name] for name in FEATURES], axis=1).astype(np.float32))


def _merge(near: Sequence[int], keywords: Matrix, allowed: NDArray[np.int64]) -> list[int]:
    """The rows nearest by vector, then those of ``allowed`` best by keywords, each once."""
    best = allowed[np.argsort(-keywords[allowed], kind="stable")[:CANDIDATES]]
    return list(dict.fromkeys([*near, *(int(row) for row in best if keywords[row] > 0)]))
