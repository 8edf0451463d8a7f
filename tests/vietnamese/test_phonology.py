"""The syllable grammar takes every Vietnamese syllable and no other word."""

from __future__ import annotations

import pytest

from vietnamese.language_model import written_vietnamese
from vietnamese.phonology import is_syllable, may_be_syllable

GOOD = "nghiêng Quyết giờ gì gìn giếng quốc khuỷu ngoằn thuở xoong huỳnh yếu ưu ở y oanh uyên khuya đắng ỦY"
BAD = "cars as ngân-sách hàt càp ke? kuy cê gê nge zalo flo blàn đ ng thành2 quu giiá khoong áà"


@pytest.mark.parametrize("word", GOOD.split())
def test_syllables_are_known(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", BAD.split())
def test_other_words_are_not(word: str) -> None:
    assert not is_syllable(word)


@pytest.mark.parametrize(
    ("word", "expected"),
    [("duoc", True), ("Nghiep", True), ("được", True), ("hat", True), ("cars", False), ("ubnd", False)],
)
def test_words_that_lack_only_diacritics(word: str, expected: bool) -> None:
    assert may_be_syllable(word) is expected


def test_every_syllable_of_the_list_is_well_formed() -> None:
    assert [
        syllable for syllable in written_vietnamese().words if " " not in syllable and not is_syllable(syllable)
    ] == []
