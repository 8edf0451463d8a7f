"""Diacritics come back where the words around or plain frequency speak for them."""

from __future__ import annotations

import pytest

from vietnamese.restoration import restore
from vietnamese.runs import Typist
from vietnamese.vocabulary import Vocabulary

VOCABULARY = Vocabulary.from_texts(["Đẩy nhanh tiến độ giải phóng mặt bằng; thu tiền sử dụng đất; phường Gia Sàng."])
WITH_MARKS, BARE = Typist(with_marks=True, in_vietnamese=True), Typist(with_marks=False, in_vietnamese=True)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("thu tien su dung dat bao nhieu", "thu tiền sử dụng đất bao nhiêu"),
        ("bao gio moi giai phong mat bang xong", "bao giờ mới giải phóng mặt bằng xong"),
        ("ba con lam ruong thi duoc lo gi", "bà con làm ruộng thì được lo gì"),
        ("Con chi thi sao?", "Còn chi thì sao?"),
        ("phuong Gia Sang", "phường Gia Sàng"),
        ("thu bao nhieu chi bao nhieu", "thu bao nhiêu chi bao nhiêu"),
        ("tu 2021 toi 2025", "từ 2021 tới 2025"),
        ("nam 2021 cua phuong", "năm 2021 của phường"),
        ("896,6 ty do gom nhung gi", "896,6 tỷ đó gồm những gì"),
        ("don 1 trieu khach quy IV", "đón 1 triệu khách quý IV"),
        ("mua mua bao nay co lo gi khong", "mùa mưa bão này có lo gì không"),
        (
            "cho em hoi nam nay truong hoc co duoc sua chua gi khong a",
            "cho em hỏi năm nay trường học có được sửa chữa gì không ạ",
        ),
    ],
)
def test_bare_words_get_their_diacritics(typed: str, meant: str) -> None:
    assert restore(typed, VOCABULARY, BARE).text == meant


def test_words_of_one_who_types_diacritics_are_meant_as_they_stand() -> None:
    assert restore("giá cua biển hôm nay", VOCABULARY, WITH_MARKS).text == "giá cua biển hôm nay"
    assert restore("tiến độ giải phong mặt bằng", VOCABULARY, WITH_MARKS).text == "tiến độ giải phóng mặt bằng"


@pytest.mark.parametrize("text", ["xyz qwerty", "UBND", "2021", "東京", "thủ tục", ""])
def test_unknown_words_stay(text: str) -> None:
    assert restore(text, VOCABULARY, BARE).text == text


def test_length_and_map_are_kept() -> None:
    read = restore("su dung dat", VOCABULARY, BARE)
    assert read.offsets == tuple(range(len("su dung dat") + 1))


def test_a_word_is_read_by_the_two_before_it_also_where_the_first_of_them_is_less_likely_alone() -> None:
    texts = [
        "của thành phố họp",
        "của thành phố họp bàn",
        "hợp thành từ ba khoản",
        "hợp thành từ hai nguồn",
        "hội thành lập",
    ]
    assert (
        restore("cua thanh pho hop thanh tu", Vocabulary.from_texts(texts), BARE).text == "của thành phố hợp thành từ"
    )
