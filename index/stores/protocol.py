"""What retrieval needs of a vector store, and the filters it may ask for."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Payload:
    """What is known of a stored passage beside its vector. Both days are None when its document names no period."""

    document: str
    status: str = "in_force"
    first_day: date | None = None
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """Which passages may be found: an empty set or None allows all.

    ``first_day`` and ``last_day`` ask for documents whose period meets that time; a document without a period always does.
    """

    documents: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    first_day: date | None = None
    last_day: date | None = None

    def allows(self, payload: Payload) -> bool:
        """Tell whether a passage with this payload may be found."""
        if self.documents and payload.document not in self.documents:
            return False
        if self.statuses and payload.status not in self.statuses:
            return False
        too_early = self.first_day and payload.last_day and payload.last_day < self.first_day
        too_late = self.last_day and payload.first_day and payload.first_day > self.last_day
        return not (too_early or too_late)


EVERYTHING = Filter()


class Store(Protocol):
    """Unit vectors under string ids, each with a payload, found by cosine."""

    def __len__(self) -> int:
        """Return how many passages are stored."""
        ...

    def __contains__(self, item: str) -> bool:
        """Tell whether a passage is stored."""
        ...

    @property
    def dimension(self) -> int:
        """The width of a vector."""
        ...

    def add(self, ids: Sequence[str], vectors: Vectors, payloads: Sequence[Payload]) -> None:
        """Store vectors, float32 of shape (n, dimension), under new distinct ids; raise ValueError for others."""
        ...

    def remove(self, ids: Collection[str]) -> int:
        """Remove what is there of ``ids`` and return how many that were."""
        ...

    def search(self, vector: Vectors, k: int, *, where: Filter = EVERYTHING) -> list[tuple[str, float]]:
        """Return the ``k`` best (id, cosine) that ``where`` allows, best first; ``vector`` has shape (dimension,)."""
        ...

    def vectors(self, ids: Sequence[str]) -> Vectors:
        """Return the vectors of ``ids``: float32 of shape (n, dimension); raise KeyError for an unknown id."""
        ...
