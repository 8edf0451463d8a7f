"""The vectors of a release may lie on Qdrant: it finds the same, and says what is missing when it cannot be reached."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from index.encoder import load_encoder
from index.engines import PLAIN, SearchEngines
from index.errors import EncoderError, IncompatibleRelease, ReleaseError
from index.model import ReadDocument
from index.readers import read_file
from index.release.search import open_search, write_search
from index.retrieval import Retriever
from index.stores import Filter
from index.structure import outline
from vietnamese.queries import Vocabulary

ENCODER = str(Path(__file__).parents[2] / "index" / "encoder" / "shipped")
THESAURUS = Path(__file__).parents[2] / "data" / "thesaurus.yml"
TEXT = """# KẾ HOẠCH phát triển kinh tế - xã hội năm 2022

## I. Mục tiêu

Thu ngân sách đạt 1.450 tỷ đồng. Tỷ lệ hộ nghèo giảm còn 2,1%.

## II. Nhiệm vụ

Xây dựng Bệnh viện Đa khoa thành phố tại phường Trung Tâm trong năm 2022.
"""


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> list[ReadDocument]:
    path = tmp_path_factory.mktemp("documents") / "ke-hoach.md"
    path.write_text(TEXT, encoding="utf-8")
    return [outline(read_file(path), source=path.name, sha256="")]


def opened(folder: Path, documents: list[ReadDocument], engines: SearchEngines) -> Retriever:
    return open_search(
        folder,
        documents={read.document.id: read.document for read in documents},
        sections={item.id: item for read in documents for item in read.sections},
        passages={item.id: item for read in documents for item in read.passages},
        encoder=load_encoder(ENCODER),
        vocabulary=lambda: Vocabulary.from_texts(read.text for read in documents),
        engines=engines,
    )


def written(folder: Path, documents: list[ReadDocument], engines: SearchEngines) -> Path:
    folder.mkdir()
    write_search(folder, documents, encoder=ENCODER, thesaurus=THESAURUS, name="release-1", engines=engines)
    return folder


@pytest.fixture(scope="module")
def both(
    tmp_path_factory: pytest.TempPathFactory, documents: list[ReadDocument]
) -> Iterator[tuple[Retriever, Retriever]]:
    folder = tmp_path_factory.mktemp("releases")
    remote = SearchEngines(qdrant=str(folder / "qdrant"))
    plain = opened(written(folder / "plain", documents, PLAIN), documents, PLAIN)
    yield plain, opened(written(folder / "remote", documents, remote), documents, remote)


@pytest.mark.parametrize("question", ["thu ngân sách bao nhiêu", "xay nha thuong o dau", "tỷ lệ hộ nghèo năm 2022"])
def test_both_releases_find_the_same(both: tuple[Retriever, Retriever], question: str) -> None:
    left, right = (retriever.search(question, k=3) for retriever in both)
    assert [hit.passage for hit in left] == [hit.passage for hit in right]
    assert [hit.score for hit in left] == pytest.approx([hit.score for hit in right], abs=1e-4)


def test_filters_by_time_and_status_reach_both(
    both: tuple[Retriever, Retriever], documents: list[ReadDocument]
) -> None:
    status = str(documents[0].document.status)
    for retriever in both:
        assert retriever.search("thu ngân sách", where=Filter(statuses=frozenset({status})))
        assert retriever.search("thu ngân sách", where=Filter(statuses=frozenset({"superseded"}))) == []


def test_a_release_on_qdrant_needs_its_address(tmp_path: Path, documents: list[ReadDocument]) -> None:
    folder = written(tmp_path / "release", documents, SearchEngines(qdrant=str(tmp_path / "qdrant")))
    assert not (folder / "retrieval" / "vectors.faiss").exists()
    with pytest.raises(IncompatibleRelease, match="HKH_QDRANT"):
        opened(folder, documents, PLAIN)


def test_a_server_that_does_not_answer_is_named(tmp_path: Path, documents: list[ReadDocument]) -> None:
    with pytest.raises(ReleaseError, match=r"127\.0\.0\.1:9"):
        written(tmp_path / "release", documents, SearchEngines(qdrant="http://127.0.0.1:9"))


def test_a_reranker_that_is_not_there_is_named(tmp_path: Path, documents: list[ReadDocument]) -> None:
    folder = written(tmp_path / "release", documents, PLAIN)
    with pytest.raises(EncoderError, match="HKH_RERANKER"):
        opened(folder, documents, SearchEngines(reranker=str(tmp_path / "missing")))
