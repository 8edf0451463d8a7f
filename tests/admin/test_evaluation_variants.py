"""Variants change how a question is typed and nothing else."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from admin.evaluation.telex import encode_telex
from admin.evaluation.variants import (
    abbreviated,
    variants_of,
    with_other_tone_placement,
    with_typo,
    without_diacritics,
)
from vietnamese.normalisation import normalise
from vietnamese.typing_keys import decode_telex

pytestmark = pytest.mark.app

WORDS = ["nhiệm", "vụ", "giáo", "dục", "thu", "ngân", "sách", "được", "trường", "tỷ", "lệ", "quý", "hòa", "khỏe", "ĐẤT"]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("nhiệm vụ về giáo dục", "nhieemj vuj veef giaos ducj"),
        ("được đầu tư 2.580 tỷ", "dduwowcj ddaauf tuw 2.580 tyr"),
        ("ĐẤT", "DDAATS"),
        ("budget 2021", "budget 2021"),
    ],
)
def test_telex_keys(text: str, keys: str) -> None:
    assert encode_telex(text) == keys


@given(st.sampled_from(WORDS))
def test_telex_keys_spell_the_word_again(word: str) -> None:
    keys = encode_telex(word)
    assert keys == word or decode_telex(keys) == word


def test_diacritics_are_taken_off_and_nothing_else() -> None:
    assert without_diacritics("Thu ngân sách ĐẠT 2.341,6 tỷ đồng?") == "Thu ngan sach DAT 2.341,6 ty dong?"


def test_tone_marks_move_to_the_other_placement() -> None:
    assert with_other_tone_placement("Hòa khỏe thủy, hoàn quý") == "Hoà khoẻ thuỷ, hoàn quý"


@given(TEXTS)
def test_normalisation_undoes_the_other_tone_placement(text: str) -> None:
    assert normalise(with_other_tone_placement(text)).text == normalise(text).text


def test_common_phrases_are_abbreviated() -> None:
    assert abbreviated("Ủy ban nhân dân thành phố thu ngân sách bao nhiêu") == "UBND TP thu NS bn"


@given(TEXTS, st.integers(0, 50))
def test_a_typo_changes_one_word_and_is_the_same_every_time(text: str, seed: int) -> None:
    typed = with_typo(text, key=str(seed))
    assert typed == with_typo(text, key=str(seed))
    assert sum(one != other for one, other in zip(text.split(), typed.split(), strict=True)) <= 1


def test_a_typo_leaves_numbers_codes_and_short_words_alone() -> None:
    assert with_typo("03-NQ/TU 80/KH-UBND 2021 chi", key="x") == "03-NQ/TU 80/KH-UBND 2021 chi"


def test_variants_that_change_nothing_are_left_out() -> None:
    assert set(variants_of("thu", key="a")) == {"capitals"}


def test_only_the_kinds_asked_for_are_made() -> None:
    made = variants_of("Thu ngân sách", key="a", kinds=["nfd"])
    assert made == {"nfd": unicodedata.normalize("NFD", "Thu ngân sách")}
