"""A vocabulary counts the syllables and phrases of texts."""

from __future__ import annotations

import json

from vietnamese.vocabulary import Vocabulary

TEXTS = ["Thu ngân sách đạt 2.341,6 tỷ đồng; chi ngân sách.", "Thu ngân sách năm 2021"]


def test_phrases_are_counted_in_lower_case() -> None:
    vocabulary = Vocabulary.from_texts(TEXTS)
    assert vocabulary.count("ngân", "sách") == 3
    assert vocabulary.count("thu", "ngân", "sách") == 2
    assert vocabulary.words["thu ngân sách đạt"] == 1


def test_phrases_do_not_reach_over_numbers_and_punctuation() -> None:
    vocabulary = Vocabulary.from_texts(TEXTS)
    assert vocabulary.count("đạt", "tỷ") == 0
    assert vocabulary.count("đồng", "chi") == 0


def test_the_same_words_however_they_are_encoded() -> None:
    assert Vocabulary.from_texts(["hoà bình"]).words == Vocabulary.from_texts(["hòa  bình"]).words


def test_spellings_lists_the_most_frequent_first() -> None:
    vocabulary = Vocabulary.from_texts(["thứ thu thu thủ"])
    assert list(vocabulary.spellings["thu"]) == ["thu", "thủ", "thứ"]


def test_folded_phrases_add_up() -> None:
    assert Vocabulary({"thu": 2, "thứ": 3}).folded_phrases == {"thu": 5}


def test_limit_keeps_all_syllables_and_the_most_frequent_phrases() -> None:
    vocabulary = Vocabulary.from_texts(TEXTS, limit=10)
    assert vocabulary.count("năm") == 1
    assert vocabulary.count("ngân", "sách") == 3
    assert len(vocabulary.words) == 10


def test_survives_json() -> None:
    vocabulary = Vocabulary.from_texts(TEXTS)
    again = Vocabulary(json.loads(json.dumps(dict(vocabulary.words))))
    assert again.words == vocabulary.words
    assert again.total == vocabulary.total


def test_a_number_in_a_phrase_is_no_syllable() -> None:
    vocabulary = Vocabulary({"tới": 2, "tới #": 1, "#": 5})
    assert vocabulary.total == 2
    assert set(vocabulary.spellings) == {"toi"}
