"""Hybrid search over passages: candidates from vectors and keywords, ranked by the fused evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.encoder import Encoder, Vectors
from index.errors import CorruptRelease, IncompatibleRelease
from index.lexical import FIELDS, LexicalIndex
from index.model import Passage, Section
from index.retrieval.fusion import FEATURES, Fusion, Matrix, shipped_fusion
from index.retrieval.hits import Hit
from index.retrieval.searchable import Searchable, numbers_of, searchable
from index.stores import EVERYTHING, FaissStore, Filter, Payload, Store

CANDIDATES = 100  # from the vectors, and as many from the keywords


class Retriever:
    """Search over one set of passages; read-only, safe to share between threads."""

    def __init__(
        self,
        items: Sequence[Searchable],
        *,
        store: Store,
        body: LexicalIndex,
        place: LexicalIndex,
        encoder: Encoder,
        fusion: Fusion | None = None,
    ) -> None:
        self._items = items
        self._rows = {item.passage: row for row, item in enumerate(items)}
        self._documents = np.array([item.document for item in items])
        self._store, self._body, self._place, self._encoder = store, body, place, encoder
        places = {text: row for row, text in enumerate(self._place.ids)}
        self._place_rows = np.array([places[item.place] for item in items], dtype=np.int64)
        self._fusion = fusion or shipped_fusion()

    @classmethod
    def build(
        cls,
        passages: Sequence[Passage],
        sections: Mapping[str, Section],
        encoder: Encoder,
        *,
        vectors: Vectors | None = None,
        store: Store | None = None,
        fusion: Fusion | None = None,
    ) -> Retriever:
        """Index ``passages``, at least one.

        ``vectors`` (n, dimension) saves encoding them again. The vectors go into ``store``, an empty one on Qdrant say;
        without it they stay in this process.
        """
        items = [searchable(passage, sections) for passage in passages]
        ids = [item.passage for item in items]
        if vectors is None:
            vectors = encoder.encode([item.text for item in items])
        payloads = [Payload(item.document) for item in items]
        if store is None:
            store = FaissStore.build(ids, vectors, payloads)
        else:
            store.add(ids, vectors, payloads)
        places = list(dict.fromkeys(item.place for item in items))
        return cls(
            items,
            store=store,
            body=LexicalIndex.build(ids, [item.body for item in items]),
            place=LexicalIndex.build(places, places),
            encoder=encoder,
            fusion=fusion,
        )

    @property
    def threshold(self) -> float:
        """The score under which a best hit says that nothing in the documents answers."""
        return self._fusion.threshold

    def search(self, query: str, *, k: int = 10, document: str | None = None) -> list[Hit]:
        """Return the ``k`` passages most likely to answer ``query``, best first; only of ``document`` when given."""
        passages, evidence = self.evidence(query, document=document)
        if not passages:
            return []
        scores = self._fusion.probability(evidence)
        dense, lexical = (evidence[:, FEATURES.index(name)] for name in ("cosine", "folded"))
        order = np.argsort(-scores, kind="stable")[:k]
        return [Hit(passages[i], float(scores[i]), dense=float(dense[i]), lexical=float(lexical[i])) for i in order]

    def evidence(self, query: str, *, document: str | None = None) -> tuple[list[str], Matrix]:
        """Return the ids of the candidates for ``query`` and what speaks for each: float32 of shape (n, len(FEATURES))."""
        allowed = np.arange(len(self._items)) if document is None else np.flatnonzero(self._documents == document)
        if not query.strip() or not allowed.size:
            return [], np.zeros((0, len(FEATURES)), dtype=np.float32)
        where = EVERYTHING if document is None else Filter(documents=frozenset({document}))
        vector = self._encoder.encode_query(query)
        near = [self._rows[item] for item, _ in self._store.search(vector, CANDIDATES, where=where)]
        lexical = self._body.scores(query)
        place = np.mean(list(self._place.scores(query).values()), axis=0)[self._place_rows]
        rows = _merge(near, np.sum([*lexical.values(), 0.5 * place], axis=0), allowed)
        passages = [self._items[row].passage for row in rows]
        cosine = self._store.vectors(passages) @ vector
        columns = [cosine, *(lexical[name][rows] for name in FIELDS), place[rows], self._agreement(query, rows)]
        return passages, np.stack(columns, axis=1).astype(np.float32)

    def _agreement(self, query: str, rows: Sequence[int]) -> Matrix:
        """For each row the part of the query's numbers that the passage or its place names; 1 when the query has none."""
        asked = set(numbers_of(query))
        if not asked:
            return np.ones(len(rows), dtype=np.float32)
        return np.array([len(asked & self._items[row].numbers) / len(asked) for row in rows], dtype=np.float32)

    def save(self, folder: Path) -> None:
        """Write the indexes into ``folder``; passages and sections are the release's to keep, and so is a store of its own."""
        folder.mkdir(parents=True, exist_ok=True)
        if isinstance(self._store, FaissStore):
            self._store.save(folder / "vectors.faiss")
        self._body.save(folder / "body")
        self._place.save(folder / "place")

    @classmethod
    def load(
        cls,
        folder: Path,
        passages: Sequence[Passage],
        sections: Mapping[str, Section],
        encoder: Encoder,
        *,
        store: Store | None = None,
    ) -> Retriever:
        """Open what save wrote, for the same passages and sections; ``store`` is the one it was built with, if it had one.

        Raises CorruptRelease when a file is damaged or the passages are others, IncompatibleRelease when the vectors
        were made by an encoder of another width.
        """
        items = [searchable(passage, sections) for passage in passages]
        if store is None:
            store = FaissStore.load(folder / "vectors.faiss", {item.passage: Payload(item.document) for item in items})
        if store.dimension != encoder.dimension:
            raise IncompatibleRelease(
                f"Chỉ mục có véc-tơ {store.dimension} chiều, bộ mã hóa «{encoder.name}» cho {encoder.dimension} chiều. "
                "Hãy dựng lại bản phát hành bằng «make release»."
            )
        if len(store) != len(items) or not all(item.passage in store for item in items[:: max(1, len(items) // 100)]):
            raise CorruptRelease(f"Chỉ mục «{folder}» không khớp với các đoạn văn. Hãy chạy lại «make release».")
        places = list(dict.fromkeys(item.place for item in items))
        return cls(
            items,
            store=store,
            body=LexicalIndex.load(folder / "body", [item.passage for item in items]),
            place=LexicalIndex.load(folder / "place", places),
            encoder=encoder,
        )


def _merge(near: Sequence[int], keywords: Matrix, allowed: NDArray[np.int64]) -> list[int]:
    """The rows nearest by vector, then those of ``allowed`` best by keywords, each once."""
    best = allowed[np.argsort(-keywords[allowed], kind="stable")[:CANDIDATES]]
    return list(dict.fromkeys([*near, *(int(row) for row in best if keywords[row] > 0)]))
