"""A question is put in three ways, and passages about the time and the numbers asked for are told from others."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from index.retrieval.concepts import Concepts
from index.retrieval.evidence import UNKNOWN, PeriodAgreement, Ways, number_agreement
from index.retrieval.searchable import Searchable, numbers_of
from index.stores import Payload
from index.thesaurus import Concept, Thesaurus
from vietnamese.queries import Vocabulary

VOCABULARY = Vocabulary.from_texts(["Bệnh viện của thành phố thu ngân sách nhà nước"] * 3)
CONCEPTS = Concepts.of(Thesaurus((Concept("x", "bệnh viện", ("bệnh viện", "nhà thương")),)))


def item(body: str, place: str = "") -> Searchable:
    return Searchable("p", "d", body, place, frozenset(numbers_of(f"{body} {place}")))


def test_a_question_is_kept_as_typed_and_put_as_meant_and_officially() -> None:
    ways = Ways.read("nhà thương của tp thu NSNN", VOCABULARY, CONCEPTS)
    assert ways.typed == "nhà thương của tp thu NSNN"
    assert "ngân sách nhà nước" in ways.meant
    assert ways.official.startswith("bệnh viện")


def test_a_passage_that_one_way_finds_is_not_lost_and_one_that_all_find_is_better() -> None:
    ways = Ways("a", "b", "c")
    scores = {"a": [1.0, 0.0], "b": [1.0, 0.0], "c": [1.0, 1.0]}
    found = ways.weigh(lambda text: np.array(scores[text], dtype=np.float32))
    assert found[0] == pytest.approx(1.0)
    assert found[1] == pytest.approx((1 / 3 + 1) / 2)


def test_equal_ways_are_asked_once() -> None:
    asked: list[str] = []

    def score(text: str) -> np.ndarray:
        asked.append(text)
        return np.zeros(1, dtype=np.float32)

    Ways("a", "a", "b").weigh(score)
    assert asked == ["a", "b"]


def test_the_time_a_passage_names_comes_before_its_documents() -> None:
    items = [
        item("năm 2021 thu 5 tỷ"),
        item("năm 2019 thu 4 tỷ"),
        item("thu 5 tỷ"),
        item("quý I năm 2021"),
        item("thu"),
    ]
    payloads = [Payload("d", first_day=date(2021, 1, 1), last_day=date(2021, 12, 31))] * 4 + [Payload("e")]
    found = PeriodAgreement(items, payloads).column("năm 2021 thu bao nhiêu", range(5))
    assert found.tolist() == [1.0, 0.0, 1.0, 1.0, UNKNOWN]


def test_a_longer_time_than_asked_agrees_in_part() -> None:
    found = PeriodAgreement([item("giai đoạn 2021-2025")], [Payload("d")]).column("năm 2022", [0])
    assert 0.5 < found[0] < 1.0


def test_without_a_time_all_agree_alike() -> None:
    found = PeriodAgreement([item("năm 2021"), item("x")], [Payload("d")] * 2).column("thu bao nhiêu", [0, 1])
    assert found.tolist() == [UNKNOWN, UNKNOWN]


def test_numbers_of_the_question_are_looked_for() -> None:
    items = [item("tăng 5% và 2.341,6 tỷ"), item("tăng 5%"), item("x", place="mục 2.341,6")]
    assert number_agreement("2.341,6 tỷ và 5%", items).tolist() == [1.0, 0.5, 0.5]
    assert number_agreement("bao nhiêu", items).tolist() == [1.0, 1.0, 1.0]
