"""Misspelt words are mended where what stands beside them is clear, and nowhere else."""

from __future__ import annotations

import pytest

from vietnamese.mending import mend
from vietnamese.runs import Typist
from vietnamese.vocabulary import Vocabulary

VOCABULARY = Vocabulary.from_texts(
    [
        "Thu ngân sách đạt 900 tỷ đồng, thu tiền sử dụng đất 400 tỷ đồng, chi ngân sách 1.200 tỷ đồng.",
        "Đẩy nhanh tiến độ giải phóng mặt bằng khu tái định cư. Ngân sách thành phố, ngân sách tỉnh.",
    ]
)
WITH_MARKS, BARE = Typist(with_marks=True, in_vietnamese=True), Typist(with_marks=False, in_vietnamese=True)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("thu ngân sáhc bao nhiêu", "thu ngân sách bao nhiêu"),
        ("thu ngân xách năm nay", "thu ngân sách năm nay"),
        ("tiến độ giãi phóng mặt bằng", "tiến độ giải phóng mặt bằng"),
        ("bao nhiêu tỉ đồng", "bao nhiêu tỷ đồng"),
        ("khu tái địnhh cư", "khu tái định cư"),
        ("Nâgn sách thành phố", "Ngân sách thành phố"),
        ("giải phóng mặt bng", "giải phóng mặt bằng"),
        ("thu ngn sách thành phố", "thu ngân sách thành phố"),
        ("khu tái đinh cư, nghị quyt nào", "khu tái định cư, nghị quyết nào"),
        ("được giao xây dng", "được giao xây dựng"),
        ("đưc giao bao nhiêu", "được giao bao nhiêu"),
        ("cán bộ ngồii lâu, tái địnhh cư", "cán bộ ngồi lâu, tái định cư"),
        ("phường Đông Lĩĩnh", "phường Đông Lĩnh"),
    ],
)
def test_slips_are_mended(typed: str, meant: str) -> None:
    assert mend(typed, VOCABULARY, WITH_MARKS).text == meant


@pytest.mark.parametrize(("typed", "meant"), [("thu ngna sach", "thu ngan sach"), ("chi ngan sachh", "chi ngan sach")])
def test_slips_without_diacritics_are_mended(typed: str, meant: str) -> None:
    assert mend(typed, VOCABULARY, BARE).text == meant


@pytest.mark.parametrize(
    "text",
    [
        "thành phố có bao nhiêu hồ",
        "tiền thuê đất là bao nhiêu",
        "dừng thuốc bao lâu",
        "quán bún chả nào ngon",
        "ông Trần Văn Xáhc",
        "facebook của thành phố",
        "đạt 2.341,6 tỷ",
        "Nghị quyết 03-NQ/TU",
        "chi thu",
        "",
    ],
)
def test_words_names_and_numbers_stay(text: str) -> None:
    assert mend(text, VOCABULARY, WITH_MARKS).text == text


def test_a_word_that_the_documents_often_say_stays() -> None:
    dykes = Vocabulary.from_texts(["Tu bổ đê. Gia cố 6,4 km đê hữu sông Trà. Đê xung yếu. Vấn đề còn lại."])
    assert mend("gia cố được bao nhiêu đê rồi", dykes, WITH_MARKS).text == "gia cố được bao nhiêu đê rồi"


def test_foreign_messages_stay() -> None:
    text = "thu ngân sáhc"
    assert mend(text, VOCABULARY, Typist(with_marks=True, in_vietnamese=False)).text == text
