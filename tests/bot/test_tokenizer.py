"""Tokens stand where they were typed and have one lemma however they were typed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasa.engine.graph import ExecutionContext
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import TOKENS_NAMES
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.reading import read_message, reading_of
from bot.tokenizer import VietnameseTokenizer, tokens_of
from vietnamese.folding import fold

SENTENCE = "Thu ngân sách năm 2021 của thành phố đạt 2.341,6 tỷ đồng trở lên?"


def lemmas(text: str) -> str:
    return " ".join(token.lemma for token in tokens_of(read_message(text)))


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        unicodedata.normalize("NFD", SENTENCE),
        "Hoà bình, thuỷ lợi; khoẻ mạnh",
        "NGÂN_SÁCH   thu_chi",
        "Nghị quyết số 03-NQ/TU ngày 02/8/2016",
        "chi <b>bao nhiêu</b> 💰 tiền\t?\n",
        "UBND tp ko lam gi cho xdntm",
    ],
)
def test_a_token_is_the_slice_it_points_at(text: str) -> None:
    tokens = tokens_of(read_message(text))
    assert tokens
    assert all(token.text == text[token.start : token.end] for token in tokens)


@given(st.text(max_size=60))
def test_tokens_are_in_order_and_do_not_overlap(text: str) -> None:
    end = 0
    for token in tokens_of(read_message(text)):
        assert end <= token.start < token.end <= len(text)
        assert token.text.strip()
        assert token.lemma
        end = token.end


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_the_lemmas_do_not_depend_on_diacritics_or_case(form: str) -> None:
    assert lemmas(unicodedata.normalize(form, SENTENCE)) == lemmas(SENTENCE.lower()) == lemmas(fold(SENTENCE))


def test_shorthand_and_telex_have_the_lemmas_of_what_they_mean() -> None:
    assert lemmas("ubnd tp ko chi") == lemmas("Ủy ban nhân dân thành phố không chi")
    assert lemmas("nhieemj vuj giaos ducj") == lemmas("nhiệm vụ giáo dục")


def test_a_percent_sign_is_read_as_the_words() -> None:
    assert lemmas("tăng 5%") == "tang 5 phan tram"


def test_a_vulgar_word_is_not_the_harmless_one_with_its_letters() -> None:
    assert lemmas("lồn") == lemmas("CẶC") == "rude"
    assert lemmas("lớn các") == lemmas("lon cac") == "lon cac"


def test_punctuation_is_left_out_unless_there_is_nothing_else() -> None:
    assert lemmas("bao nhiêu???") == "bao nhieu"
    assert lemmas("???") != ""


def test_blank_text_has_no_tokens() -> None:
    assert tokens_of(read_message("  \n\t ")) == []


def test_a_loaded_tokenizer_reads_against_the_vocabulary_it_was_trained_on(
    storage: ModelStorage, resource: Resource, context: ExecutionContext
) -> None:
    config = VietnameseTokenizer.get_default_config()
    data = TrainingData([Message({"text": "Quặng vonfram Núi Pháo", "intent": "ask_figure"})])
    VietnameseTokenizer.create(config, storage, resource, context).train(data)
    loaded = VietnameseTokenizer.load(config, storage, resource, context)
    message = Message({"text": "quang vonfram nui phao"})
    loaded.process([message])
    assert [token.text for token in message.get(TOKENS_NAMES[TEXT])][-1].endswith("phao")
    assert reading_of(message).mapped.text == "quặng vonfram núi pháo"
