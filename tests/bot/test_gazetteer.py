"""Known phrases are found however they are typed, and no others."""

from __future__ import annotations

import unicodedata

import pytest
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.gazetteer import Entry, Gazetteer, entries_of
from bot.reading import read_message

GAZETTEER = Gazetteer(
    [
        Entry("thu ngân sách", "indicator", "thu ngân sách"),
        Entry("thu ngân sách nhà nước", "indicator", "thu ngân sách"),
        Entry("nguồn thu", "indicator", "thu ngân sách"),
        Entry("chi", "indicator", "chi ngân sách"),
        Entry("GRDP", "indicator", "GRDP"),
        Entry("UBND tỉnh", "organisation", "UBND tỉnh"),
        Entry("thuế, phí", "indicator", "thuế phí"),
        Entry("vốn đầu tư công", "indicator", "vốn đầu tư công"),
    ]
)


def found(text: str) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.entry.value) for m in GAZETTEER.find(read_message(text).syllables)]


@pytest.mark.parametrize(
    "text", ["thu ngân sách", "THU NGÂN SÁCH", "thu ngan sach", "thu ns", unicodedata.normalize("NFD", "thu ngân sách")]
)
def test_a_phrase_is_found_in_any_spelling(text: str) -> None:
    assert found(f"Năm nay {text} bao nhiêu?") == [(text, "thu ngân sách")]


def test_the_longest_phrase_wins() -> None:
    assert found("tổng thu ngân sách nhà nước")[0][0] == "thu ngân sách nhà nước"


def test_punctuation_inside_a_phrase_does_not_matter() -> None:
    assert found("thuế phí")[0][1] == found("thuế, phí")[0][1] == "thuế phí"


def test_an_abbreviation_is_the_same_as_its_words() -> None:
    assert found("ubnd tỉnh")[0][1] == found("Ủy ban nhân dân tỉnh")[0][1] == "UBND tỉnh"


def test_other_diacritics_are_another_phrase() -> None:
    assert found("người thứ nhất") == found("nguồn thứ hai") == []


def test_other_diacritics_at_the_end_of_a_long_phrase_begin_another_word() -> None:
    assert found("ba nguồn vốn đầu tư cộng lại") == []
    assert found("vốn đàu tư công") == [("vốn đàu tư công", "vốn đầu tư công")]


def test_one_syllable_is_too_little_unless_it_is_an_abbreviation() -> None:
    assert found("làm cái chi rứa") == []
    assert found("grdp tăng mấy") == [("grdp", "GRDP")]


def test_a_gazetteer_made_of_the_spellings_of_another_finds_the_same() -> None:
    again = Gazetteer(GAZETTEER.entries, {"GRDP": [["tổng", "sản", "phẩm"]]})
    text = "tổng sản phẩm, thu ngan sach va ubnd tinh"
    reading = read_message(text).syllables
    assert [match.entry.phrase for match in again.find(reading)] == ["GRDP", "thu ngân sách", "UBND tỉnh"]


def test_entries_take_their_value_from_the_synonyms() -> None:
    data = TrainingData(
        lookup_tables=[
            {"name": "topic", "elements": ["Nông nghiệp", "Làm ruộng"]},
            {"name": "topic", "elements": "a.txt"},
        ],
        entity_synonyms={"làm ruộng": "nông nghiệp"},
    )
    assert [entry.value for entry in entries_of(data)] == ["Nông nghiệp", "nông nghiệp"]
