"""The vector index: the only module that touches faiss."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

import faiss
import numpy as np
from numpy.typing import NDArray

from index.errors import CorruptRelease

Vectors = NDArray[np.float32]

EXACT_UP_TO = 200_000  # vectors; docs/benchmarks/retrieval.md has the times that chose this and what follows
CELLS = 4.0  # times the square root of the number of vectors
PROBED = 0.15  # part of the cells that a search looks into
_TAUGHT = 40  # vectors a cell that place the cells
MAPPED_FROM = 50_000_000  # bytes of a file that is mapped rather than read: a search then loads the cells it looks into


class VectorIndex:
    """Unit vectors under string ids, found by inner product (the cosine).

    Small indexes are exact. Large ones are inverted files (Jégou et al. 2011): a search looks into the cells nearest to
    the query. Both take and give back vectors at any time. A large file is mapped when it is opened; the first change
    reads it into memory, for a mapped index cannot change.
    """

    def __init__(self, index: Any, ids: list[str], *, mapped: Path | None = None) -> None:
        self._index = index  # a faiss index whose numbers are places in _ids
        self._mapped = mapped
        self._ids = ids
        self._places = {item: place for place, item in enumerate(ids) if item}

    @classmethod
    def build(cls, ids: Sequence[str], vectors: Vectors, *, exact_up_to: int = EXACT_UP_TO) -> VectorIndex:
        """Index ``vectors``, float32 of shape (n, dimension), under ``ids``, n distinct non-empty strings.

        More than ``exact_up_to`` vectors make an inverted file. Raises ValueError when ids and vectors do not fit together.
        """
        exact = len(vectors) <= exact_up_to
        index = cls(_flat(int(vectors.shape[1])) if exact else _inverted(vectors), [])
        index.add(ids, vectors)
        return index

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, item: str) -> bool:
        return item in self._places

    @property
    def dimension(self) -> int:
        """The width of a vector."""
        return int(self._index.d)

    @property
    def exact(self) -> bool:
        """Whether a search compares the query with every vector."""
        return not isinstance(self._index, faiss.IndexIVF)

    def add(self, ids: Sequence[str], vectors: Vectors) -> None:
        """Add vectors under new ids; raise ValueError for a wrong shape, or an id that is empty, double or taken."""
        if vectors.ndim != 2 or vectors.shape != (len(ids), self.dimension):
            raise ValueError(
                f"{len(ids)} ids of dimension {self.dimension} do not fit vectors of shape {vectors.shape}"
            )
        if len(set(ids)) != len(ids) or not all(ids) or any(item in self._places for item in ids):
            raise ValueError("ids must be new, distinct and not empty")
        self._read_whole()
        first = len(self._ids)
        places = np.arange(first, first + len(ids), dtype=np.int64)
        self._index.add_with_ids(np.ascontiguousarray(vectors, dtype=np.float32), places)
        self._ids.extend(ids)
        self._places.update(zip(ids, places.tolist(), strict=True))

    def remove(self, ids: Collection[str]) -> int:
        """Remove what is there of ``ids`` and return how many that were."""
        self._read_whole()
        places = [self._places.pop(item) for item in set(ids) if item in self._places]
        for place in places:
            self._ids[place] = ""
        selected = np.array(places, dtype=np.int64)
        self._index.remove_ids(faiss.IDSelectorArray(len(selected), faiss.swig_ptr(selected)))
        return len(places)

    def search(self, vector: Vectors, k: int, *, among: Collection[str] | None = None) -> list[tuple[str, float]]:
        """Return the ``k`` best (id, cosine), best first; only those of ``among`` when it is given.

        ``vector`` is float32 of shape (dimension,).
        """
        k = min(k, len(self))
        if k <= 0:
            return []
        scores, found = self._index.search(vector.reshape(1, -1), k, params=self._parameters(among))
        return [(self._ids[place], float(s)) for s, place in zip(scores[0], found[0], strict=True) if place >= 0]

    def _parameters(self, among: Collection[str] | None) -> Any:
        """Restrict a search to ``among``; it then looks into every cell, for few may hold any of them."""
        if among is None:
            return None
        places = np.array([self._places[item] for item in among if item in self._places], dtype=np.int64)
        selector = faiss.IDSelectorBatch(places)
        if self.exact:
            return faiss.SearchParameters(sel=selector)  # type: ignore[call-arg]
        return faiss.SearchParametersIVF(sel=selector, nprobe=self._index.nlist)  # type: ignore[call-arg]

    def vectors(self, ids: Sequence[str]) -> Vectors:
        """Return the stored vectors of ``ids``: float32 of shape (n, dimension); raise KeyError for an unknown id."""
        rows = [self._index.reconstruct(self._places[item]) for item in ids]
        return np.stack(rows) if rows else np.zeros((0, self.dimension), dtype=np.float32)

    def save(self, path: Path) -> None:
        """Write the index to ``path`` and its ids to a file beside it."""
        faiss.write_index(self._index, str(path))
        _ids_path(path).write_text(json.dumps(self._ids, ensure_ascii=False), encoding="utf-8")

    @property
    def mapped(self) -> bool:
        """Whether the vectors stay in their file and only what is searched is in memory."""
        return self._mapped is not None

    def _read_whole(self) -> None:
        if self._mapped is not None:
            self._index, self._mapped = faiss.read_index(str(self._mapped)), None

    @classmethod
    def load(cls, path: Path, *, mapped_from: int = MAPPED_FROM) -> VectorIndex:
        """Open what save wrote; raise CorruptRelease when a file is missing or damaged.

        A file of ``mapped_from`` bytes or more is mapped; it must stay as it is while the index is open.
        """
        try:
            mapped = path.stat().st_size >= mapped_from
            index = faiss.read_index(str(path), *([faiss.IO_FLAG_MMAP_IFC] if mapped else []))
            ids = json.loads(_ids_path(path).read_text(encoding="utf-8"))
        except (OSError, RuntimeError, ValueError) as error:
            raise CorruptRelease(
                f"Không mở được chỉ mục véc-tơ «{path}». Hãy dựng lại bản phát hành bằng «make release»."
            ) from error
        return cls(index, ids, mapped=path if mapped else None)


def _flat(dimension: int) -> Any:
    return faiss.IndexIDMap2(faiss.IndexFlatIP(dimension))


def _inverted(vectors: Vectors) -> Any:
    """An empty inverted file whose cells lie where the vectors do; cosines of unit vectors order them as distances would."""
    dimension, cells = int(vectors.shape[1]), int(CELLS * math.sqrt(len(vectors)))
    index = faiss.IndexIVFFlat(faiss.IndexFlatIP(dimension), dimension, cells, faiss.METRIC_INNER_PRODUCT)
    index.cp.spherical = True
    taught = np.random.default_rng(0).permutation(len(vectors))[: _TAUGHT * cells]
    index.train(np.ascontiguousarray(vectors[taught], dtype=np.float32))
    index.set_direct_map_type(faiss.DirectMap.Hashtable)  # type: ignore[attr-defined]
    index.nprobe = max(1, round(PROBED * cells))
    return index


def _ids_path(path: Path) -> Path:
    return path.with_name(path.name + ".ids.json")
