"""The list of what people say for the words of administrations: its form, and that it keeps apart what a figure must."""

from __future__ import annotations

import re
from collections import Counter
from importlib.resources import files

import pytest

from actions.words.polarity import evaluates, is_judgement
from actions.words.same_words import written_for

pytestmark = pytest.mark.app

ASKED = re.compile(r"\b(?:nào|gì|ai|đâu|sao|bao nhiêu|bao giờ)\b")
APART = (  # an everyday word for the one must not stand for the other
    ("hộ nghèo", "hộ cận nghèo"),
    ("thu ngân sách", "chi ngân sách"),
    ("khiếu nại", "tố cáo"),
    ("bị thương", "tử vong"),
    ("đàn bò", "đàn trâu"),
    ("doanh thu", "lợi nhuận"),
    ("xuất khẩu", "nhập khẩu"),
    ("thường trú", "tạm trú"),
    ("tỷ suất sinh", "tỷ lệ sinh"),
    ("tiền sử dụng đất", "tiền thuê đất"),
)


def entries() -> list[tuple[list[str], list[str]]]:
    """Return what documents write and what people say, line by line."""
    lines = files("actions").joinpath("data/everyday_words.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split(":") for line in lines if line and not line.startswith("#")]
    assert all(len(pair) == 2 for pair in pairs)
    return [
        ([word.strip() for word in one.split(",")], [word.strip() for word in two.split(",")]) for one, two in pairs
    ]


def test_each_thing_has_one_line_and_each_word_leads_to_it():
    heads = Counter(tuple(written) for written, _ in entries())
    assert [head for head, count in heads.items() if count > 1] == []
    for written, everyday in entries():
        for word in everyday:
            assert word and word == word.lower() and written != [word]  # one of several leads to the others
            assert set(written) <= set(written_for(word))


def test_no_word_asks_or_judges():
    for _, everyday in entries():
        assert not [word for word in everyday if ASKED.search(word) or evaluates(word) or is_judgement(word)]


@pytest.mark.parametrize(("one", "other"), APART)
def test_no_word_stands_for_two_things_that_figures_keep_apart(one, other):
    words = {word for _, everyday in entries() for word in everyday}
    assert not [word for word in words if {one, other} <= set(written_for(word))]


def test_a_word_that_nothing_is_known_of_stands_for_nothing_else():
    assert written_for("xyz") == ()


def test_an_animal_is_meant_with_or_without_the_word_that_counts_it():
    assert {"lợn", "heo"} <= set(written_for("con heo"))
    assert written_for("con bò") == ("bò",)
    assert written_for("con đường") == ()
    assert written_for("con đất đai") == ()
