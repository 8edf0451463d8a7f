"""Hybrid search finds what answers, however it is typed, and says how sure it is."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from index.encoder import Encoder, load_encoder
from index.errors import CorruptRelease, IncompatibleRelease
from index.model import Cell, Passage, Section
from index.retrieval import Retriever

TEXTS = {
    "budget": "Thu ngân sách thành phố đạt 2.341,6 tỷ đồng trở lên.",
    "spending": "Chi ngân sách thành phố đạt 2.580 tỷ đồng.",
    "farming": "Tập trung chỉ đạo sản xuất nông nghiệp bảo đảm kế hoạch thời vụ.",
    "schools": "Bồi dưỡng chuyên môn nghiệp vụ cho đội ngũ giáo viên các nhà trường.",
    "land": "Tăng cường thanh tra, kiểm tra và xử lý nghiêm các vi phạm về đất đai.",
}
SECTION = Section(id="s", document="plan", label="I", title="Nhiệm vụ năm 2021", trail=("Kế hoạch",), start=0, end=1)
OTHER = Section(id="o", document="other", label="I", title="Y tế", trail=(), start=0, end=1)


def passages() -> list[Passage]:
    found = [
        Passage(id=key, document="plan", section="s", start=0, end=len(text), text=text) for key, text in TEXTS.items()
    ]
    row = Passage(
        id="row",
        document="other",
        section="o",
        start=0,
        end=9,
        text="2.340 | 85%",
        cells=(Cell(0, 5, ("Số giường bệnh",)),),
    )
    return [*found, row]


SECTIONS = {"s": SECTION, "o": OTHER}


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder(str(Path(__file__).parents[2] / "index" / "encoder" / "shipped"))


@pytest.fixture(scope="module")
def retriever(encoder: Encoder) -> Retriever:
    return Retriever.build(passages(), SECTIONS, encoder)


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("thu ngân sách bao nhiêu", "budget"),
        ("thu ngan sach bao nhieu", "budget"),
        ("chi ngân sách của thành phố", "spending"),
        ("giao vien duoc boi duong gi", "schools"),
        ("xử lý vi phạm đất đai", "land"),
        ("2.580 tỷ đồng là gì", "spending"),
        ("số giường bệnh", "row"),
    ],
)
def test_the_passage_that_answers_comes_first(retriever: Retriever, query: str, wanted: str) -> None:
    assert retriever.search(query, k=3)[0].passage == wanted


def test_scores_are_probabilities_in_falling_order(retriever: Retriever) -> None:
    hits = retriever.search("thu ngân sách thành phố", k=5)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert all(0 <= hit.score <= 1 and -1 <= hit.dense <= 1.001 and 0 <= hit.lexical <= 1 for hit in hits)


def test_a_question_about_something_else_scores_below_one_that_is_answered(retriever: Retriever) -> None:
    answered = retriever.find("thu ngân sách thành phố bao nhiêu", k=1)
    foreign = retriever.find("công thức nấu phở bò", k=1)
    assert foreign.answered < retriever.threshold < answered.answered
    assert foreign.nothing
    assert not answered.nothing
    assert list(answered.hits) == retriever.search("thu ngân sách thành phố bao nhiêu", k=1)


def test_the_reader_of_the_best_hits_may_change_their_order(retriever: Retriever) -> None:
    class LikesLand:
        def probabilities(self, query: str, texts: list[str]) -> np.ndarray:
            return np.array([float("đất đai" in text) for text in texts], dtype=np.float32)

    reading = Retriever(retriever._gatherer, reranker=LikesLand())  # type: ignore[arg-type]
    before, after = (found.search("thu ngân sách", k=6) for found in (retriever, reading))
    assert before[0].passage != "land"
    assert after[0].passage == "land"
    assert {hit.passage for hit in before} == {hit.passage for hit in after}


def test_a_word_of_everyday_speech_finds_the_official_one(encoder: Encoder) -> None:
    texts = {
        "hospital": "Xây dựng bệnh viện đa khoa.",
        "house": "Hỗ trợ nhà ở cho người có công.",
        "love": "Thương mại tăng.",
    }
    found = Retriever.build(
        [Passage(id=key, document="d", section="", start=0, end=len(text), text=text) for key, text in texts.items()],
        {},
        encoder,
    )
    assert found.search("nhà thương ở đâu", k=1)[0].passage == "hospital"


def test_an_abbreviation_and_what_it_stands_for_find_each_other(encoder: Encoder) -> None:
    texts = {"short": "Thu NSNN tăng 5%.", "long": "Cấp giấy chứng nhận bảo hiểm y tế.", "other": "Sửa nhà văn hóa."}
    found = Retriever.build(
        [Passage(id=key, document="d", section="", start=0, end=len(text), text=text) for key, text in texts.items()],
        {},
        encoder,
    )
    assert found.search("ngân sách nhà nước", k=1)[0].passage == "short"
    assert found.search("thẻ BHYT", k=1)[0].passage == "long"


def test_a_document_can_be_asked_alone(retriever: Retriever) -> None:
    assert [hit.passage for hit in retriever.search("thu ngân sách", k=5, document="other")] == ["row"]
    assert retriever.search("thu ngân sách", k=5, document="missing") == []


@pytest.mark.parametrize("query", ["", "   ", "?!"])
def test_a_query_without_words_does_not_fail(retriever: Retriever, query: str) -> None:
    assert all(hit.score < 0.5 for hit in retriever.search(query, k=3))


def test_a_saved_retriever_answers_as_before(retriever: Retriever, encoder: Encoder, tmp_path: Path) -> None:
    retriever.save(tmp_path)
    again = Retriever.load(tmp_path, passages(), SECTIONS, encoder)
    assert again.search("thu ngân sách", k=4) == retriever.search("thu ngân sách", k=4)


def test_other_passages_than_the_saved_ones_are_refused(retriever: Retriever, encoder: Encoder, tmp_path: Path) -> None:
    retriever.save(tmp_path)
    with pytest.raises(CorruptRelease):
        Retriever.load(tmp_path, passages()[:-1], SECTIONS, encoder)


def test_a_damaged_index_is_refused(retriever: Retriever, encoder: Encoder, tmp_path: Path) -> None:
    retriever.save(tmp_path)
    (tmp_path / "vectors.faiss.ids.json").write_text(json.dumps("x")[:1], encoding="utf-8")
    with pytest.raises(CorruptRelease):
        Retriever.load(tmp_path, passages(), SECTIONS, encoder)


def test_an_index_of_another_version_of_the_program_says_what_to_do(
    retriever: Retriever, encoder: Encoder, tmp_path: Path
) -> None:
    retriever.save(tmp_path)
    shutil.rmtree(tmp_path / "body" / "canonical")
    with pytest.raises(IncompatibleRelease, match="make release"):
        Retriever.load(tmp_path, passages(), SECTIONS, encoder)


def test_given_vectors_are_used_instead_of_encoding_again(encoder: Encoder) -> None:
    vectors = np.zeros((6, encoder.dimension), dtype=np.float32)
    found = Retriever.build(passages(), SECTIONS, encoder, vectors=vectors).search("thu ngân sách", k=1)
    assert found[0].dense == 0.0
