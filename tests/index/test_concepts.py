"""Concepts are found whatever word names them, and a question can be put in the terms of documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.errors import CorruptRelease
from index.retrieval.concepts import Concepts, everyday_words
from index.thesaurus import Concept, Thesaurus

CONCEPTS = Concepts.of(
    Thesaurus(
        (
            Concept("x", "bệnh viện", ("bệnh viện", "nhà thương", "viện")),
            Concept("x", "học phí", ("học phí", "tiền học")),
            Concept("x", "ứng dụng", ("ứng dụng", "app")),
        )
    ),
    Thesaurus((Concept("y", "khoản thu của trường", ("tiền học", "tiền học thêm")),)),
)


@pytest.mark.parametrize("text", ["xây nhà thương mới", "Bệnh viện, ở đâu?", "xay nha thuong moi", "benh vien"])
def test_one_concept_whatever_names_it(text: str) -> None:
    assert CONCEPTS.tokens(text) == ["bệnh_viện"]


def test_a_word_of_two_thesauri_names_both_concepts() -> None:
    assert CONCEPTS.tokens("đóng tiền học") == ["học_phí", "khoản_thu_của_trường"]


def test_the_longest_word_at_a_place_counts() -> None:
    assert CONCEPTS.tokens("tiền học thêm") == ["khoản_thu_của_trường"]


def test_one_vietnamese_syllable_alone_names_nothing_but_a_foreign_word_does() -> None:
    assert CONCEPTS.tokens("viện") == []
    assert CONCEPTS.tokens("cài app") == ["ứng_dụng"]


def test_marks_that_differ_are_another_word() -> None:
    assert CONCEPTS.tokens("nhà thưởng") == []


def test_a_question_is_put_in_the_terms_of_documents() -> None:
    assert CONCEPTS.official("Tiền học ở đây mấy đồng?") == "học phí ở đây mấy đồng"
    assert CONCEPTS.official("không có gì") == "không có gì"


def test_texts_that_say_the_same_in_other_words_have_the_same_canonical_form() -> None:
    assert CONCEPTS.canonical("Nhà thương ở đâu?") == CONCEPTS.canonical("bệnh viện") == ["bệnh_viện"]
    assert CONCEPTS.canonical("đóng tiền học") == ["dong", "học_phí", "khoản_thu_của_trường"]


def test_regional_syllables_are_read_in_texts_and_in_the_words_of_thesauri() -> None:
    words = Concepts.of(Thesaurus((Concept("x", "tiêm chủng", ("tiêm chủng", "chích ngừa")),)))
    assert words.canonical("đi chích ngừa cho bác sỹ heo") == ["tiêm_chủng", "bac", "si", "lon"]
    assert words.tokens("tiêm phòng") == ["tiêm_chủng"]


def test_saved_concepts_find_the_same(tmp_path: Path) -> None:
    CONCEPTS.save(tmp_path / "c.json")
    assert Concepts.load(tmp_path / "c.json").words == CONCEPTS.words
    (tmp_path / "c.json").write_text("[", encoding="utf-8")
    with pytest.raises(CorruptRelease, match="make release"):
        Concepts.load(tmp_path / "c.json")


def test_the_everyday_words_that_ship_each_say_something_else_than_their_term() -> None:
    for concept in everyday_words().concepts:
        assert len(concept.words) >= 2
        assert len(set(concept.words)) == len(concept.words)
