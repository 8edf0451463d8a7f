"""Both stores hold the same passages and find the same ones, with and without filters."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qdrant_client import QdrantClient

from index.stores import EVERYTHING, FaissStore, Filter, Payload, Store
from index.stores.qdrant_store import QdrantStore

DIMENSION, SIZE = 16, 200
IDS = [f"đoạn-{number}" for number in range(SIZE)]


def unit_vectors(seed: int, count: int) -> np.ndarray:
    found = np.random.default_rng(seed).normal(size=(count, DIMENSION)).astype(np.float32)
    return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True), dtype=np.float32)


def payload(number: int) -> Payload:
    year = 2019 + number % 4
    period = (None, None) if year == 2019 else (date(year, 1, 1), date(year, 12, 31))
    return Payload(f"văn-bản-{number % 5}", "superseded" if number % 3 == 0 else "in_force", *period)


VECTORS, PAYLOADS = unit_vectors(1, SIZE), [payload(number) for number in range(SIZE)]
STORES: dict[str, Callable[[], Store]] = {
    "faiss": lambda: FaissStore.build(IDS, VECTORS, PAYLOADS),
    "qdrant": lambda: filled_qdrant(),
}


def filled_qdrant() -> QdrantStore:
    store = QdrantStore(QdrantClient(":memory:"), "passages", dimension=DIMENSION)
    store.add(IDS, VECTORS, PAYLOADS)
    return store


@pytest.fixture(scope="module")
def both() -> tuple[Store, Store]:
    return STORES["faiss"](), STORES["qdrant"]()


days = st.none() | st.dates(min_value=date(2018, 1, 1), max_value=date(2024, 1, 1))
filters = st.builds(
    Filter,
    documents=st.frozensets(st.sampled_from([f"văn-bản-{number}" for number in range(6)]), max_size=3),
    statuses=st.frozensets(st.sampled_from(["in_force", "superseded", "draft"]), max_size=2),
    first_day=days,
    last_day=days,
)


@settings(max_examples=40, deadline=None)
@given(where=filters, seed=st.integers(0, 1000), k=st.integers(1, 30))
def test_both_stores_find_the_same(both: tuple[Store, Store], where: Filter, seed: int, k: int) -> None:
    vector = unit_vectors(seed, 1)[0]
    left, right = (store.search(vector, k, where=where) for store in both)
    assert [item for item, _ in left] == [item for item, _ in right]
    assert np.allclose([score for _, score in left], [score for _, score in right], atol=1e-5)
    assert all(where.allows(PAYLOADS[IDS.index(item)]) for item, _ in left)


@pytest.mark.parametrize("kind", STORES)
def test_what_is_removed_is_not_found_and_can_be_added_again(kind: str) -> None:
    store = STORES[kind]()
    assert store.remove(["đoạn-7", "đoạn-8", "missing"]) == 2
    assert len(store) == SIZE - 2
    assert "đoạn-7" not in store
    assert all(item != "đoạn-7" for item, _ in store.search(VECTORS[7], 20))
    store.add(["đoạn-7"], VECTORS[7:8], PAYLOADS[7:8])
    assert store.search(VECTORS[7], 1)[0][0] == "đoạn-7"
    assert store.search(VECTORS[7], 1, where=Filter(documents=frozenset({"văn-bản-2"})))[0][0] == "đoạn-7"


@pytest.mark.parametrize("kind", STORES)
def test_vectors_come_back_in_the_order_asked(kind: str) -> None:
    store = STORES[kind]()
    assert np.allclose(store.vectors(["đoạn-9", "đoạn-3"]), VECTORS[[9, 3]], atol=1e-6)
    assert store.vectors([]).shape == (0, DIMENSION)
    with pytest.raises(KeyError):
        store.vectors(["missing"])


@pytest.mark.parametrize("kind", STORES)
@pytest.mark.parametrize("ids", [["đoạn-1"], [""], ["x", "x"]])
def test_ids_that_are_taken_empty_or_double_are_refused(kind: str, ids: list[str]) -> None:
    with pytest.raises(ValueError, match="ids"):
        STORES[kind]().add(ids, unit_vectors(5, len(ids)), PAYLOADS[: len(ids)])


@pytest.mark.parametrize("kind", STORES)
def test_vectors_of_another_width_are_refused(kind: str) -> None:
    with pytest.raises(ValueError, match="do not fit"):
        STORES[kind]().add(["x"], np.ones((1, DIMENSION + 1), dtype=np.float32), PAYLOADS[:1])


def test_a_filter_that_allows_nothing_finds_nothing(both: tuple[Store, Store]) -> None:
    nowhere = Filter(documents=frozenset({"missing"}))
    assert [store.search(VECTORS[0], 5, where=nowhere) for store in both] == [[], []]
    assert nowhere != EVERYTHING


def test_a_saved_faiss_store_finds_the_same(tmp_path: Path) -> None:
    store = FaissStore.build(IDS, VECTORS, PAYLOADS)
    store.save(tmp_path / "vectors.faiss")
    again = FaissStore.load(tmp_path / "vectors.faiss", dict(zip(IDS, PAYLOADS, strict=True)))
    where = Filter(statuses=frozenset({"in_force"}))
    assert again.search(VECTORS[3], 5, where=where) == store.search(VECTORS[3], 5, where=where)
