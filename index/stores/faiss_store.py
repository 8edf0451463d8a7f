"""The store in this process: a FAISS index and the payloads beside it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from index.stores.protocol import EVERYTHING, Filter, Payload, Vectors
from index.vectors import VectorIndex


class FaissStore:
    """Vectors in memory (or mapped from a file), searched by FAISS; a filter is decided here, before the search."""

    def __init__(self, index: VectorIndex, payloads: Mapping[str, Payload]) -> None:
        self._index = index
        self._payloads = dict(payloads)
        self._allowed: dict[Filter, list[str]] = {}

    @classmethod
    def build(cls, ids: Sequence[str], vectors: Vectors, payloads: Sequence[Payload]) -> FaissStore:
        """Store ``vectors`` (n, dimension), n at least 1; the kind of index is chosen by n."""
        return cls(VectorIndex.build(ids, vectors), dict(zip(ids, payloads, strict=True)))

    def __len__(self) -> int:
        return len(self._index)

    def __contains__(self, item: str) -> bool:
        return item in self._index

    @property
    def dimension(self) -> int:
        """The width of a vector."""
        return self._index.dimension

    def add(self, ids: Sequence[str], vectors: Vectors, payloads: Sequence[Payload]) -> None:
        """Store vectors under new distinct ids; raise ValueError for others."""
        fresh = dict(zip(ids, payloads, strict=True))
        self._index.add(ids, vectors)
        self._payloads.update(fresh)
        self._allowed.clear()

    def remove(self, ids: Collection[str]) -> int:
        """Remove what is there of ``ids`` and return how many that were."""
        removed = self._index.remove(ids)
        for item in ids:
            self._payloads.pop(item, None)
        self._allowed.clear()
        return removed

    def search(self, vector: Vectors, k: int, *, where: Filter = EVERYTHING) -> list[tuple[str, float]]:
        """Return the ``k`` best (id, cosine) that ``where`` allows, best first."""
        if where == EVERYTHING:
            return self._index.search(vector, k)
        allowed = self._allowed.get(where)
        if allowed is None:
            allowed = [item for item, payload in self._payloads.items() if where.allows(payload)]
            self._allowed[where] = allowed
        return self._index.search(vector, k, among=allowed)

    def vectors(self, ids: Sequence[str]) -> Vectors:
        """Return the vectors of ``ids``: float32 of shape (n, dimension); raise KeyError for an unknown id."""
        return self._index.vectors(ids)

    def save(self, path: Path) -> None:
        """Write the vectors to ``path``; the payloads are the caller's to keep."""
        self._index.save(path)

    @classmethod
    def load(cls, path: Path, payloads: Mapping[str, Payload]) -> FaissStore:
        """Open what save wrote; raise CorruptRelease when it is missing or damaged."""
        return cls(VectorIndex.load(path), payloads)
