"""A reading knows what was meant and where it was typed."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from rasa.shared.nlu.training_data.message import Message

from bot.reading import read_message, reading_of, store_reading


def test_an_expanded_abbreviation_points_at_what_was_typed() -> None:
    syllables = read_message("UBND tỉnh họp").syllables
    assert [s.folded for s in syllables] == ["uy", "ban", "nhan", "dan", "tinh", "hop"]
    assert {(s.start, s.end) for s in syllables[:4]} == {(0, 4)}


def test_decomposed_text_keeps_its_own_offsets() -> None:
    text = unicodedata.normalize("NFD", "Chi ngân sách")
    last = read_message(text).syllables[-1]
    assert unicodedata.normalize("NFC", text[last.start : last.end]) == "sách"
    assert last.meant == "sách"


@given(st.text(max_size=40))
def test_every_syllable_lies_in_the_message(text: str) -> None:
    for syllable in read_message(text).syllables:
        assert 0 <= syllable.start < syllable.end <= len(text)


def test_a_message_keeps_the_reading_it_was_given() -> None:
    message = Message({"text": "xin chào"})
    reading = read_message("tạm biệt")
    store_reading(message, reading)
    assert reading_of(message) is reading


def test_a_message_that_was_not_tokenised_is_read_on_demand() -> None:
    assert reading_of(Message({"text": "xin chào"})).mapped.text == "xin chào"
