"""Chat's short forms are written out by what stands beside them."""

from __future__ import annotations

import pytest

from vietnamese.folding import fold
from vietnamese.phonology import may_be_syllable
from vietnamese.teencode import expand_teencode, meanings
from vietnamese.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ko đc j hết r", "không được gì hết rồi"),
        ("Ko biết", "Không biết"),
        ("kooooo đcccc rồiiii", "không được rồi"),
        ("thu ns tp 2021 bn tỷ?", "thu ngân sách thành phố 2021 bao nhiêu tỷ?"),
        ("bn ơi, cảm ơn bn", "bạn ơi, cảm ơn bạn"),
        ("nv năm nay ntn", "nhiệm vụ năm nay như thế nào"),
        ("kh năm nay", "kế hoạch năm nay"),
        ("có phải kh", "có phải không"),
        ("tp tn", "thành phố Thái Nguyên"),
        ("kết quả là tn", "kết quả là thế nào"),
        ("bh xong", "bao giờ xong"),
        ("đang làm tới gd mấy", "đang làm tới giai đoạn mấy"),
        ("bao h xong", "bao giờ xong"),
        ("mua bh y tế", "mua bảo hiểm y tế"),
        ("ng dân cx hỏi", "người dân cũng hỏi"),
        ("tp.Huế, TP. Huế", "thành phố Huế, thành phố Huế"),
        (
            "giá đất P. Quang Trung, p.Gia Sàng, Q. Hải Châu",
            "giá đất phường Quang Trung, phường Gia Sàng, quận Hải Châu",
        ),
        ("thu bao nhieuuu", "thu bao nhieu"),
        ("nghe ns sắp xây", "nghe nói sắp xây"),
        ("trg thcs mới", "trường thcs mới"),
        ("xây kịp tháng 9/2056 k z", "xây kịp tháng 9/2056 không vậy"),
        ("dài 5 k z", "dài 5 k vậy"),
        ("giá vé 2000 k hả", "giá vé 2000 k hả"),
        ("trg trung tâm", "trong trung tâm"),
        ("co duoc kiem tra lai hong", "co duoc kiem tra lai không"),
        ("may bay mau hong phai khong", "may bay mau hong phai khong"),
        ("P. Giám đốc", "P. Giám đốc"),
        ("vs sao thu thấp", "vì sao thu thấp"),
        ("hs nộp qua mạng, hs lớp 1", "hồ sơ nộp qua mạng, học sinh lớp 1"),
        ("cho e hỏi thu đc bn ạ", "cho em hỏi thu được bao nhiêu ạ"),
        ("nhg việc gì v ạ", "những việc gì vậy ạ"),
        ("mún hỏi rùi thuj", "muốn hỏi rồi thôi"),
        ("đóng đủ 10 tháng đk ạ", "đóng đủ 10 tháng đúng không ạ"),
        ("nghe nói được miễn phí đko", "nghe nói được miễn phí đúng không"),
        ("em nộp ở phường đk ạ", "em nộp ở phường được không ạ"),
        ("nộp qua mạng đk ko", "nộp qua mạng được không"),
        ("nộp muộn đko ạ", "nộp muộn được không ạ"),
        ("đk hỗ trợ là gì", "điều kiện hỗ trợ là gì"),
        ("nhà em đủ đk ạ", "nhà em đủ điều kiện ạ"),
        ("mức phạt 5 triệu phải hem", "mức phạt 5 triệu phải không"),
    ],
)
def test_short_forms_are_written_out(typed: str, meant: str) -> None:
    assert expand_teencode(typed).text == meant


@pytest.mark.parametrize(
    "text",
    [
        "1,4k tỷ",
        "8h sáng",
        "5 m đường",
        "k) mục này",
        "80/KH-UBND",
        "vitamin K",
        "P. Giám đốc",
        "thu ngan sach",
        "đường Z 115",
    ],
)
def test_signs_numbers_and_words_stay(text: str) -> None:
    assert expand_teencode(text).text == text


def test_the_vocabulary_decides_where_no_neighbour_does() -> None:
    vocabulary = Vocabulary.from_texts(["diện tích đất rừng hiện có", "mở rộng diện tích hồ"])
    assert expand_teencode("mở rộng dt", vocabulary).text == "mở rộng diện tích"
    assert expand_teencode("mở rộng dt").text == "mở rộng dt"


def test_the_map_leads_back() -> None:
    read = expand_teencode("thu ns tp")
    start = read.text.index("ngân sách")
    assert read.original_span(start, start + len("ngân sách")) == (4, 6)


def test_contexts_are_folded_and_ordinary_meanings_come_last() -> None:
    for short, group in meanings().items():
        assert short == short.lower()
        assert all(word == fold(word) for meaning in group for word in meaning.before | meaning.after)
        ordinary = [meaning.ordinary for meaning in group]
        assert ordinary == sorted(ordinary)
        assert sum(ordinary) <= 1, short


def test_no_short_form_takes_an_ordinary_word() -> None:
    common = {"ban", "nam", "thu", "chi", "la", "co", "dan", "tu", "do", "da", "hong", "chua", "biet"}
    assert all(meaning.earlier for short in common & meanings().keys() for meaning in meanings()[short])
    assert not any(
        may_be_syllable(short) and group[-1].ordinary for short, group in meanings().items() if len(short) < 3
    )
