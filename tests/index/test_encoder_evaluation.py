"""The measures are the field's own."""

from __future__ import annotations

import gzip
import json
import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.encoder.evaluation import read_beir, score

RELEVANT = {"q": frozenset({"a", "b"})}


def test_a_perfect_ranking_scores_one() -> None:
    found = score({"q": ["a", "b", "c"]}, RELEVANT)
    assert (found.ndcg, found.accuracy, found.hit, found.mrr) == (1.0, 1.0, 1.0, 1.0)


def test_the_second_place_is_worth_its_share() -> None:
    found = score({"q": ["c", "a"]}, RELEVANT)
    assert found.mrr == 0.5
    assert found.accuracy == 0.0
    assert found.ndcg == pytest.approx((1 / math.log2(3)) / (1 + 1 / math.log2(3)))


@pytest.mark.parametrize("ranking", [{}, {"q": []}, {"q": ["x"] * 10 + ["a"]}])
def test_what_is_not_among_the_first_ten_counts_as_missed(ranking: dict[str, list[str]]) -> None:
    assert score(ranking, RELEVANT).hit == 0.0


@given(st.permutations(list("abcdefghijkl")))
def test_every_measure_lies_between_zero_and_one(ranking: list[str]) -> None:
    found = score({"q": ranking}, RELEVANT)
    assert all(0 <= value <= 1 for value in (found.ndcg, found.accuracy, found.hit, found.mrr))
    assert found.accuracy <= found.mrr <= found.hit


def test_a_beir_folder_is_read(tmp_path: Path) -> None:
    with gzip.open(tmp_path / "corpus.jsonl.gz", "wt", encoding="utf-8") as stream:
        stream.write(json.dumps({"_id": "a", "title": "Luật", "text": "Điều một"}) + "\n")
    with gzip.open(tmp_path / "queries.jsonl.gz", "wt", encoding="utf-8") as stream:
        stream.write(json.dumps({"_id": "q", "text": "Điều nào?"}) + "\n")
    (tmp_path / "qrels.tsv").write_text("query-id\tcorpus-id\tscore\nq\ta\t1\nq\tb\t0\n", encoding="utf-8")
    found = read_beir(tmp_path)
    assert (found.texts, found.titles, found.relevant) == ({"a": "Điều một"}, {"a": "Luật"}, {"q": frozenset({"a"})})
