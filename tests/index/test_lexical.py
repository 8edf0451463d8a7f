"""Keyword search reads Vietnamese with and without diacritics, and never fails on an odd text."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.errors import CorruptRelease
from index.lexical import FIELDS, LexicalIndex, folded, neighbours, written

TEXTS = {
    "thu": "Thu ngân sách đạt 2.341,6 tỷ đồng",
    "chi": "Chi ngân sách đạt 2.580 tỷ đồng",
    "thuê": "Cho thuê đất nông nghiệp",
    "rỗng": "",
}


@pytest.fixture(scope="module")
def index() -> LexicalIndex:
    return LexicalIndex.build(list(TEXTS), list(TEXTS.values()))


def test_building_says_nothing_of_its_library(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    LexicalIndex.build(list(TEXTS), list(TEXTS.values()))
    assert not [record.name for record in caplog.records if record.name == "bm25s"]


def test_the_fields_read_a_text_in_three_ways() -> None:
    assert written("Hoà Bình") == ["hòa", "bình"]
    assert folded("Hoà Bình") == ["hoa", "binh"]
    assert neighbours("Hoà Bình xanh") == ["hoa_binh", "binh_xanh"]


@pytest.mark.parametrize(
    ("query", "wanted"), [("thu ngân sách", "thu"), ("thue dat", "thuê"), ("2.580", "chi"), ("THUÊ ĐẤT", "thuê")]
)
def test_the_text_with_the_words_comes_first(index: LexicalIndex, query: str, wanted: str) -> None:
    assert index.search(query, 3)[0][0] == wanted


def test_texts_that_share_no_word_are_left_out(index: LexicalIndex) -> None:
    assert index.search("xyz", 5) == []


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60))
def test_scores_are_parts_of_the_best_possible(index: LexicalIndex, query: str) -> None:
    for scores in index.scores(query).values():
        assert scores.shape == (len(TEXTS),)
        assert ((scores >= 0) & (scores <= 1 + 1e-6)).all()


def test_a_saved_index_finds_the_same(index: LexicalIndex, tmp_path: Path) -> None:
    index.save(tmp_path)
    assert LexicalIndex.load(tmp_path, list(TEXTS)).search("ngân sách", 3) == index.search("ngân sách", 3)


def test_an_index_of_other_texts_or_a_lost_file_is_refused(index: LexicalIndex, tmp_path: Path) -> None:
    index.save(tmp_path)
    with pytest.raises(CorruptRelease):
        LexicalIndex.load(tmp_path, ["một"])
    shutil.rmtree(tmp_path / next(iter(FIELDS)))
    with pytest.raises(CorruptRelease):
        LexicalIndex.load(tmp_path, list(TEXTS))
