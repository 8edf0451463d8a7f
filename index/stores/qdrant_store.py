"""The store on Qdrant: a server or a cluster by its address, or its local mode for tests; filters run there."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import TypeVar

import numpy as np
from qdrant_client import QdrantClient, models

from index.stores.protocol import EVERYTHING, Filter, Payload, Vectors

BATCH = 500  # points sent together
Item = TypeVar("Item")
_NAMES = uuid.UUID("6f1d3f54-0c4c-5b0a-9a57-3f0d3c1f7a11")  # Qdrant wants UUIDs; ours are derived from the passage ids


class QdrantStore:
    """A collection of unit vectors on Qdrant, one point a passage; made when it is not there yet."""

    def __init__(self, client: QdrantClient, collection: str, *, dimension: int) -> None:
        self._client, self._collection, self._dimension = client, collection, dimension
        if not client.collection_exists(collection):
            size = models.VectorParams(size=dimension, distance=models.Distance.DOT)
            client.create_collection(collection, vectors_config=size)

    def __len__(self) -> int:
        return self._client.count(self._collection, exact=True).count

    def __contains__(self, item: str) -> bool:
        return bool(self._client.retrieve(self._collection, [_point(item)], with_payload=False))

    @property
    def dimension(self) -> int:
        """The width of a vector."""
        return self._dimension

    def add(self, ids: Sequence[str], vectors: Vectors, payloads: Sequence[Payload]) -> None:
        """Store vectors under new distinct ids; raise ValueError for others."""
        if vectors.shape != (len(ids), self._dimension) or len(payloads) != len(ids):
            raise ValueError(
                f"{len(ids)} ids of dimension {self._dimension} do not fit vectors of shape {vectors.shape}"
            )
        if len(set(ids)) != len(ids) or not all(ids) or self._known(ids):
            raise ValueError("ids must be new, distinct and not empty")
        for batch in _batches(range(len(ids))):
            points = [
                models.PointStruct(id=_point(ids[i]), vector=vectors[i].tolist(), payload=_stored(ids[i], payloads[i]))
                for i in batch
            ]
            self._client.upsert(self._collection, points, wait=True)

    def remove(self, ids: Collection[str]) -> int:
        """Remove what is there of ``ids`` and return how many that were."""
        known = self._known(list(ids))
        for batch in _batches(known):
            self._client.delete(self._collection, models.PointIdsList(points=list(batch)), wait=True)
        return len(known)

    def search(self, vector: Vectors, k: int, *, where: Filter = EVERYTHING) -> list[tuple[str, float]]:
        """Return the ``k`` best (id, cosine) that ``where`` allows, best first."""
        found = self._client.query_points(
            self._collection, query=vector.tolist(), limit=k, query_filter=_condition(where), with_payload=["passage"]
        )
        return [(str((point.payload or {})["passage"]), float(point.score)) for point in found.points]

    def vectors(self, ids: Sequence[str]) -> Vectors:
        """Return the vectors of ``ids``: float32 of shape (n, dimension); raise KeyError for an unknown id."""
        found = {}
        for batch in _batches([_point(item) for item in ids]):
            for record in self._client.retrieve(self._collection, list(batch), with_vectors=True, with_payload=False):
                found[str(record.id)] = record.vector
        rows = [found[_point(item)] for item in ids]
        return np.array(rows, dtype=np.float32).reshape(len(ids), self._dimension)

    def close(self) -> None:
        """Let go of the connection, or of the folder of the local mode, which one client at a time may hold."""
        self._client.close()

    def _known(self, ids: Sequence[str]) -> list[str]:
        points = sorted({_point(item) for item in ids})
        records = (
            self._client.retrieve(self._collection, list(batch), with_payload=False) for batch in _batches(points)
        )
        return [str(record.id) for batch in records for record in batch]


def _batches(items: Sequence[Item]) -> Iterator[Sequence[Item]]:
    return (items[start : start + BATCH] for start in range(0, len(items), BATCH))


def _point(passage: str) -> str:
    return str(uuid.uuid5(_NAMES, passage))


def _stored(passage: str, payload: Payload) -> dict[str, str | int | None]:
    return {
        "passage": passage,
        "document": payload.document,
        "status": payload.status,
        "first_day": _day(payload.first_day),
        "last_day": _day(payload.last_day),
    }


def _day(day: date | None) -> int | None:
    return day.toordinal() if day else None


def _condition(where: Filter) -> models.Filter | None:
    must: list[models.Condition] = []
    if where.documents:
        must.append(models.FieldCondition(key="document", match=models.MatchAny(any=sorted(where.documents))))
    if where.statuses:
        must.append(models.FieldCondition(key="status", match=models.MatchAny(any=sorted(where.statuses))))
    if where.first_day:
        must.append(_or_no_period("last_day", models.Range(gte=where.first_day.toordinal())))
    if where.last_day:
        must.append(_or_no_period("first_day", models.Range(lte=where.last_day.toordinal())))
    return models.Filter(must=must) if must else None


def _or_no_period(key: str, days: models.Range) -> models.Filter:
    """The day lies in the range, or the passage's document names no period."""
    no_period = models.IsNullCondition(is_null=models.PayloadField(key=key))
    return models.Filter(should=[models.FieldCondition(key=key, range=days), no_period])
