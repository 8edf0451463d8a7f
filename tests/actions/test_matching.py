"""The words of a question are found in a text by themselves, by their synonyms, and never inside other words."""

from __future__ import annotations

import pytest
from underthesea import word_tokenize

from actions.words.coverage import Remembered, cover, excess
from actions.words.matching import MatchText, Term

pytestmark = pytest.mark.app

SENTENCE = MatchText("Thu ngân sách đạt 2.341,6 tỷ đồng trở lên; công tác thu hút vốn đầu tư.", word_tokenize)


def test_a_phrase_counts_most_with_its_diacritics_and_less_under_other_ones() -> None:
    assert SENTENCE.holds("ngân sách") == 1.0
    assert 0 < SENTENCE.holds("ngán sách") < SENTENCE.holds("ngan sach") < 1.0
    assert SENTENCE.holds("ngân hàng") == 0.0


def test_a_syllable_inside_a_longer_word_is_no_word_of_its_own() -> None:
    only_compound = MatchText("công tác thu hút vốn đầu tư", word_tokenize)
    assert only_compound.holds("thu hút") == 1.0
    assert only_compound.holds("thu") < 0.5


def test_phrases_are_found_across_neither_letters_nor_word_borders() -> None:
    assert MatchText("đất đai").holds("đất đ") == 0.0
    assert MatchText("sách ngân").holds("ngân sách") == 0.0


def test_synonyms_count_nearly_as_much_and_words_of_the_same_topic_only_loosely() -> None:
    text = MatchText("bổ sung đội ngũ giáo viên")
    assert text.credit(Term("thầy cô", synonyms=("giáo viên",))) > 0.9
    topic = Term("giáo dục", related=("giáo viên",))
    assert text.credit(topic) == 0.0
    assert text.credit(topic, loosely=True) >= 0.5


def test_each_term_is_covered_by_the_best_of_the_layers() -> None:
    revenue, year, poor = Term("thu ngân sách"), Term("năm 2021"), Term("hộ nghèo")
    found = cover([revenue, year, poor], [(SENTENCE, 1.0), (MatchText("Nhiệm vụ năm 2021"), 0.8)])
    assert found.missing == (poor,)
    assert found.share == pytest.approx((1.0 + 0.8) / 3)


def test_rare_terms_weigh_more() -> None:
    light = cover([Term("thu ngân sách", weight=1.0), Term("hộ nghèo", weight=3.0)], [(SENTENCE, 1.0)])
    assert light.share == pytest.approx(0.25)


def test_nothing_asked_is_nothing_covered() -> None:
    assert cover([], [(SENTENCE, 1.0)]).share == 0.0


def test_excess_is_what_nobody_asked_for() -> None:
    assert excess(MatchText("thu ngân sách"), [Term("thu ngân sách")]) == 0.0
    assert excess(MatchText("thu tiền sử dụng đất"), [Term("thu")]) == pytest.approx(4 / 5)
    assert excess(MatchText(""), [Term("thu")]) == 1.0


def test_what_is_remembered_of_one_term_is_not_taken_for_another() -> None:
    credit_of = Remembered()
    text = MatchText("thu ngân sách năm 2021")
    for _ in range(200):  # terms made for one look-up only, whose places in memory come back
        assert credit_of(text, Term("thu ngân sách")) == 1.0
        assert credit_of(text, Term("chi ngân sách")) == 0.0


def test_a_long_story_does_not_outweigh_what_is_asked() -> None:
    text = MatchText("thu ngân sách")
    asked = Term("thu ngân sách", kind="indicator")
    story = [Term(word, weight=2.0, vital=False) for word in ("tạp chí", "thư ký", "phiếu", "bắt điền", "bí", "quầy")]
    assert cover([asked, *story], [(text, 1.0)]).share > 0.72
    assert cover([asked, story[0]], [(text, 1.0)]).share > 0.6


def test_what_a_named_place_is_counts_as_a_word() -> None:
    text = MatchText("tổng mức đầu tư Chợ Phước Bình", word_tokenize)
    assert text.holds("chợ") == 1.0
    assert text.holds("phước") < 1.0
