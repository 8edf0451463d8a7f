"""Messages are made safe without changing what they say."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from web.cleaning import clean_message


@pytest.mark.parametrize(
    "command", ["/restart", " /restart", "//restart", "/ /restart", "\u200b/restart", "\x00/restart"]
)
def test_a_slash_command_never_stays_one(command: str) -> None:
    assert clean_message(command) == "restart"


def test_slashes_inside_stay() -> None:
    assert clean_message("Công văn 80/KH-UBND ngày 02/8/2016") == "Công văn 80/KH-UBND ngày 02/8/2016"


def test_decomposed_letters_are_composed() -> None:
    typed = unicodedata.normalize("NFD", "thu ngân sách được bao nhiêu")
    assert clean_message(typed) == "thu ngân sách được bao nhiêu"


def test_line_breaks_and_tabs_become_spaces() -> None:
    assert clean_message("thu\tngân\r\n sách\u2028năm 2021") == "thu ngân sách năm 2021"


@given(st.text())
def test_no_control_character_is_left_and_cleaning_twice_changes_nothing(text: str) -> None:
    cleaned = clean_message(text)
    assert not any(unicodedata.category(char) in {"Cc", "Cs", "Cn"} for char in cleaned)
    assert not cleaned.startswith("/")
    assert clean_message(cleaned) == cleaned


def test_endless_repetitions_are_cut_and_what_people_type_stays() -> None:
    assert clean_message("thu " * 300 + "bao nhiêu" + "?" * 500) == "thu thu thu bao nhiêu???"
    assert clean_message("rất rất rất vui… 2.000.000 đồng!!!") == "rất rất rất vui… 2.000.000 đồng!!!"
