"""Words whose first syllable is cut down to how it begins are written out; all other words stay."""

from __future__ import annotations

import pytest

from vietnamese.clipped import write_out_clipped
from vietnamese.queries import read_query
from vietnamese.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tp đặt mtiêu gì", "tp đặt mục tiêu gì"),
        ("mấy cbộ bị tinh giản", "mấy cán bộ bị tinh giản"),
        ("đthoại của xã", "điện thoại của xã"),
        ("ksoát dịch bệnh", "kiểm soát dịch bệnh"),
        ("ctrinh nay", "chương trình nay"),
        ("trạm ytế", "trạm y tế"),
        ("gviên thiếu", "giáo viên thiếu"),
        ("các ctrình gthông", "các công trình giao thông"),
    ],
)
def test_a_clipped_word_is_written_out(typed: str, meant: str) -> None:
    assert write_out_clipped(typed).text == meant


@pytest.mark.parametrize(
    "typed",
    [
        "blog crush trend",
        "thu phí",
        "scan tài liệu",
        "UBND tỉnh",
        "cty grab",
        "5km đường",
        "mình xem plan",
        "huyện Kbang",
        "xã Blao",
    ],
)
def test_other_words_stay(typed: str) -> None:
    assert write_out_clipped(typed).text == typed


def test_a_word_of_the_documents_stays() -> None:
    known = Vocabulary.from_texts(["phần mềm mtiêu của thành phố"])
    assert write_out_clipped("mtiêu là gì", known).text == "mtiêu là gì"


def test_offsets_lead_back_to_what_was_typed() -> None:
    read = write_out_clipped("các mtiêu năm 2021")
    start = read.text.index("mục tiêu")
    assert read.original_span(start, start + len("mục tiêu")) == (4, 9)


def test_a_whole_message_is_read_once_for_all() -> None:
    read = read_query("bhyt năm 2056 tp đặt mtiêu bn %").text
    assert "mục tiêu" in read
    assert read_query(read).text == read
