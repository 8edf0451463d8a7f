"""The vector index finds the nearest, exactly or nearly, through adding, removing, saving and loading."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.errors import CorruptRelease
from index.vectors import VectorIndex

DIMENSION, SIZE = 16, 600
IDS = [str(number) for number in range(SIZE)]


def clustered(seed: int, count: int = SIZE) -> np.ndarray:
    """Unit vectors around a few directions, as those of texts are."""
    rng = np.random.default_rng(seed)
    found = rng.normal(size=(12, DIMENSION))[rng.integers(12, size=count)] + 0.4 * rng.normal(size=(count, DIMENSION))
    return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True), dtype=np.float32)


VECTORS = clustered(1)


@pytest.fixture(params=[SIZE, 0], ids=["exact", "inverted"])
def index(request: pytest.FixtureRequest) -> VectorIndex:
    return VectorIndex.build(IDS, VECTORS, exact_up_to=request.param)


def test_the_kind_is_chosen_by_size() -> None:
    assert VectorIndex.build(IDS, VECTORS).exact
    assert not VectorIndex.build(IDS, VECTORS, exact_up_to=SIZE - 1).exact


def test_a_vector_finds_itself_first(index: VectorIndex) -> None:
    assert all(index.search(VECTORS[place], 1)[0][0] == str(place) for place in range(0, SIZE, 50))


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 40))
def test_exact_search_is_the_sorted_cosines(seed: int, k: int) -> None:
    query = clustered(seed, 1)[0]
    found = VectorIndex.build(IDS, VECTORS).search(query, k)
    assert np.allclose([score for _, score in found], np.sort(VECTORS @ query)[::-1][:k], atol=1e-5)


def test_a_restricted_search_finds_only_what_is_allowed(index: VectorIndex) -> None:
    allowed = IDS[::7]
    found = index.search(VECTORS[3], 20, among=[*allowed, "missing"])
    best = sorted(allowed, key=lambda item: -float(VECTORS[int(item)] @ VECTORS[3]))[:20]
    assert [item for item, _ in found] == best
    assert index.search(VECTORS[3], 5, among=[]) == []


def test_what_is_removed_is_gone_and_can_come_back(index: VectorIndex) -> None:
    assert index.remove(["5", "6", "missing"]) == 2
    assert len(index) == SIZE - 2
    assert "5" not in {item for item, _ in index.search(VECTORS[5], 50)}
    index.add(["5"], VECTORS[5:6])
    assert index.search(VECTORS[5], 1)[0][0] == "5"
    with pytest.raises(KeyError):
        index.vectors(["6"])


def test_stored_vectors_come_back_after_saving(index: VectorIndex, tmp_path: Path) -> None:
    index.remove(["9"])
    index.save(tmp_path / "v.faiss")
    again = VectorIndex.load(tmp_path / "v.faiss")
    assert np.allclose(again.vectors(["4", "2"]), VECTORS[[4, 2]])
    assert again.search(VECTORS[8], 10) == index.search(VECTORS[8], 10)
    assert again.exact == index.exact
    assert again.remove(["4"]) == 1


def test_a_mapped_index_finds_the_same_and_can_still_change(index: VectorIndex, tmp_path: Path) -> None:
    index.save(tmp_path / "v.faiss")
    again = VectorIndex.load(tmp_path / "v.faiss", mapped_from=0)
    assert again.mapped
    assert again.search(VECTORS[8], 10) == index.search(VECTORS[8], 10)
    assert np.allclose(again.vectors(["4", "2"]), VECTORS[[4, 2]])
    assert again.remove(["8"]) == 1
    again.add(["new"], VECTORS[8:9])
    assert not again.mapped
    assert again.search(VECTORS[8], 1)[0][0] == "new"
    assert VectorIndex.load(tmp_path / "v.faiss").search(VECTORS[8], 1)[0][0] == "8"


def test_a_small_file_is_read_whole(index: VectorIndex, tmp_path: Path) -> None:
    index.save(tmp_path / "v.faiss")
    assert not VectorIndex.load(tmp_path / "v.faiss").mapped


@pytest.mark.parametrize("ids", [["1"], [""], ["new", "new"]])
def test_ids_that_are_taken_empty_or_double_are_refused(index: VectorIndex, ids: list[str]) -> None:
    with pytest.raises(ValueError, match="ids"):
        index.add(ids, VECTORS[: len(ids)])


def test_vectors_of_another_width_are_refused(index: VectorIndex) -> None:
    with pytest.raises(ValueError, match="do not fit"):
        index.add(["new"], np.zeros((1, DIMENSION + 1), dtype=np.float32))


@pytest.mark.parametrize("mapped_from", [0, 10**9], ids=["mapped", "read"])
def test_a_damaged_file_is_refused(index: VectorIndex, tmp_path: Path, mapped_from: int) -> None:
    index.save(tmp_path / "v.faiss")
    (tmp_path / "cut.faiss").write_bytes((tmp_path / "v.faiss").read_bytes()[:3000])
    (tmp_path / "v.faiss").write_bytes(b"not an index")
    for name in ("v.faiss", "cut.faiss"):
        with pytest.raises(CorruptRelease, match="make release"):
            VectorIndex.load(tmp_path / name, mapped_from=mapped_from)
    with pytest.raises(CorruptRelease):
        VectorIndex.load(tmp_path / "missing.faiss")
