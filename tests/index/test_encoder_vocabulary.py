"""The tokenizer reads syllables and compounds, whatever their case and diacritics, and never fails on a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from index.encoder.vocabulary import VocabularySize, build_tokenizer, count_words

TEXTS = ["Thu ngân sách đạt kết quả. Chi ngân sách tăng. Ngân sách thành phố năm 2021."] * 30


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return build_tokenizer(count_words(TEXTS), VocabularySize(words=50, compounds=3, chunks=30))


@pytest.mark.parametrize("text", ["thu ngân sách", "THU NGAN SACH", "Thu  ngân-sách!", "thu ngân sách"])
def test_case_marks_and_punctuation_do_not_matter(tokenizer: Tokenizer, text: str) -> None:
    assert tokenizer.encode(text).tokens == ["▁thu", "▁ngan▁sach"]


def test_an_unknown_word_is_read_in_parts(tokenizer: Tokenizer) -> None:
    found = tokenizer.encode("sachngan").tokens
    assert len(found) > 1
    assert "".join(found) == "▁sachngan"


@pytest.mark.parametrize("text", ["", " ", "?!"])
def test_a_text_without_words_has_no_pieces(tokenizer: Tokenizer, text: str) -> None:
    assert tokenizer.encode(text).ids == []


@given(st.text(max_size=50))
def test_any_text_can_be_read(text: str) -> None:
    tokenizer = build_tokenizer(count_words(TEXTS[:1]), VocabularySize(words=20, compounds=2, chunks=5))
    assert all(0 <= number < tokenizer.get_vocab_size() for number in tokenizer.encode(text).ids)
