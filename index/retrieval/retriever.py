"""Hybrid search over passages: candidates from vectors and keywords, ranked by the fused evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from index.encoder import Encoder, Vectors
from index.errors import CorruptRelease, IncompatibleRelease
from index.lexical import FIELDS, LexicalIndex
from index.model import Passage, Section
from index.retrieval.fusion import FEATURES, Fusion, Matrix, shipped_fusion
from index.retrieval.hits import Hit
from index.retrieval.searchable import Searchable, numbers_of, searchable
from index.vectors import VectorIndex

CANDIDATES = 100  # from the vectors, and as many from the keywords


class Retriever:
    """Search over one set of passages; read-only, safe to share between threads."""

    def __init__(
        self,
        items: Sequence[Searchable],
        *,
        vectors: VectorIndex,
        body: LexicalIndex,
        place: LexicalIndex,
        encoder: Encoder,
        fusion: Fusion | None = None,
    ) -> None:
        self._items = items
        self._rows = {item.passage: row for row, item in enumerate(items)}
        self._documents = np.array([item.document for item in items])
        self._vectors, self._body, self._place, self._encoder = vectors, body, place, encoder
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
        fusion: Fusion | None = None,
    ) -> Retriever:
        """Index ``passages``, at least one; ``vectors`` (n, dimension) saves encoding them again."""
        items = [searchable(passage, sections) for passage in passages]
        ids = [item.passage for item in items]
        if vectors is None:
            vectors = encoder.encode([item.text for item in items])
        places = list(dict.fromkeys(item.place for item in items))
        return cls(
            items,
            vectors=VectorIndex.build(ids, vectors),
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
        allowed = np.flatnonzero(self._documents == document) if document is not None else None
        if not query.strip() or (allowed is not None and not allowed.size):
            return []
        vector = self._encoder.encode_query(query)
        lexical = self._body.scores(query)
        place = np.mean(list(self._place.scores(query).values()), axis=0)[self._place_rows]
        rows = self._candidates(vector, np.sum([*lexical.values(), 0.5 * place], axis=0), allowed)
        evidence = np.stack(
            [
                self._vectors.vectors([self._items[row].passage for row in rows]) @ vector,
                *(lexical[name][rows] for name in FIELDS),
                place[rows],
                self._agreement(query, rows),
            ],
            axis=1,
        ).astype(np.float32)
        return self._hits(rows, evidence, k)

    def _candidates(self, vector: Vectors, keywords: Matrix, allowed: np.ndarray | None) -> list[int]:
        """Rows of the passages nearest by vector and best by keywords, each once."""
        among = None if allowed is None else [self._items[row].passage for row in allowed]
        near = [self._rows[item] for item, _ in self._vectors.search(vector, CANDIDATES, among=among)]
        pool = np.arange(len(self._items)) if allowed is None else allowed
        best = pool[np.argsort(-keywords[pool], kind="stable")[:CANDIDATES]]
        return list(dict.fromkeys([*near, *(int(row) for row in best if keywords[row] > 0)]))

    def _agreement(self, query: str, rows: Sequence[int]) -> Matrix:
        """For each row the part of the query's numbers that the passage or its place names; 1 when the query has none."""
        asked = set(numbers_of(query))
        if not asked:
            return np.ones(len(rows), dtype=np.float32)
        return np.array([len(asked & self._items[row].numbers) / len(asked) for row in rows], dtype=np.float32)

    def _hits(self, rows: Sequence[int], evidence: Matrix, k: int) -> list[Hit]:
        scores = self._fusion.probability(evidence)
        lexical = evidence[:, FEATURES.index("folded")]
        order = np.argsort(-scores, kind="stable")[:k]
        return [
            Hit(self._items[rows[i]].passage, float(scores[i]), dense=float(evidence[i, 0]), lexical=float(lexical[i]))
            for i in order
        ]

    def save(self, folder: Path) -> None:
        """Write the indexes into ``folder``; the passages and sections are the release's to keep."""
        folder.mkdir(parents=True, exist_ok=True)
        self._vectors.save(folder / "vectors.faiss")
        self._body.save(folder / "body")
        self._place.save(folder / "place")

    @classmethod
    def load(
        cls, folder: Path, passages: Sequence[Passage], sections: Mapping[str, Section], encoder: Encoder
    ) -> Retriever:
        """Open what save wrote, for the same passages and sections.

        Raises CorruptRelease when a file is damaged or the passages are others, IncompatibleRelease when the vectors
        were made by an encoder of another width.
        """
        items = [searchable(passage, sections) for passage in passages]
        vectors = VectorIndex.load(folder / "vectors.faiss")
        if vectors.dimension != encoder.dimension:
            raise IncompatibleRelease(
                f"Chỉ mục có véc-tơ {vectors.dimension} chiều, bộ mã hóa «{encoder.name}» cho {encoder.dimension} chiều. "
                "Hãy dựng lại bản phát hành bằng «make release»."
            )
        if len(vectors) != len(items) or not all(item.passage in vectors for item in items):
            raise CorruptRelease(f"Chỉ mục «{folder}» không khớp với các đoạn văn. Hãy chạy lại «make release».")
        places = list(dict.fromkeys(item.place for item in items))
        return cls(
            items,
            vectors=vectors,
            body=LexicalIndex.load(folder / "body", [item.passage for item in items]),
            place=LexicalIndex.load(folder / "place", places),
            encoder=encoder,
        )
