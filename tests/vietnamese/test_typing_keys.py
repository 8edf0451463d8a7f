"""Telex and VNI keys give the syllable that a Vietnamese keyboard would have written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese.language_model import written_vietnamese
from vietnamese.tones import ACUTE, DOT, GRAVE, HOOK, TILDE, split_tone
from vietnamese.typing_keys import decode_telex, decode_vni

TELEX = {"ă": "aw", "â": "aa", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw", "đ": "dd"}
VNI = {"ă": "a8", "â": "a6", "ê": "e6", "ô": "o6", "ơ": "o7", "ư": "u7", "đ": "d9"}
TELEX_TONES = {"": "", ACUTE: "s", GRAVE: "f", HOOK: "r", TILDE: "x", DOT: "j"}
VNI_TONES = {"": "", ACUTE: "1", GRAVE: "2", HOOK: "3", TILDE: "4", DOT: "5"}
SYLLABLES = sorted(word for word in written_vietnamese().words if " " not in word and not word.isascii())


@pytest.mark.parametrize(
    ("keys", "syllable"),
    [
        ("nhieemj", "nhiệm"),
        ("nhiejem", "nhiệm"),
        ("nhiemej", "nhiệm"),
        ("dduwowcj", "được"),
        ("dduocwj", "được"),
        ("duowcjd", "được"),
        ("nguwowif", "người"),
        ("nguoifw", "người"),
        ("thuowr", "thuở"),
        ("hoawcj", "hoặc"),
        ("muaw", "mưa"),
        ("wng", "ưng"),
        ("hoaf", "hòa"),
        ("quys", "quý"),
        ("giowf", "giờ"),
        ("xooong", "xoong"),
        ("asz", "a"),
        ("phôs", "phố"),
        ("đoongf", "đồng"),
        ("Phoos", "Phố"),
        ("THANHF", "THÀNH"),
    ],
)
def test_telex(keys: str, syllable: str) -> None:
    assert decode_telex(keys) == syllable


@pytest.mark.parametrize(
    "word", ["thu", "theess", "project", "thành", "phốs", "hàtj", "ztj", "w" * 40, "ddd", "ngân sách", ""]
)
def test_what_telex_keys_do_not_spell(word: str) -> None:
    assert decode_telex(word) is None


@pytest.mark.parametrize(
    ("keys", "syllable"),
    [
        ("nhie65m", "nhiệm"),
        ("nhiem65", "nhiệm"),
        ("d9u7o7c5", "được"),
        ("duoc975", "được"),
        ("na8m", "năm"),
        ("ve62", "về"),
        ("So61", "Số"),
    ],
)
def test_vni(keys: str, syllable: str) -> None:
    assert decode_vni(keys) == syllable


@given(st.sampled_from(SYLLABLES), st.booleans())
def test_typing_a_syllable_and_decoding_it_gives_it_back(syllable: str, tone_last: bool) -> None:
    for decode, letters, tones in ((decode_telex, TELEX, TELEX_TONES), (decode_vni, VNI, VNI_TONES)):
        if tone_last:
            parts = split_tone(syllable)
            assert parts is not None
            keys = "".join(letters.get(letter, letter) for letter in parts.bare) + tones[parts.tone]
        else:
            keys = ""
            for letter in syllable:
                parts = split_tone(letter)
                assert parts is not None
                keys += letters.get(parts.bare, parts.bare) + tones[parts.tone]
        assert decode(keys) == syllable


@given(st.text(max_size=14))
def test_decoding_never_fails(word: str) -> None:
    for decode in (decode_telex, decode_vni):
        decoded = decode(word)
        assert decoded is None or decoded.lower() != word.lower()
