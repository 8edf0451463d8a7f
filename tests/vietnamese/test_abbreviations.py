"""The abbreviations of administration are written out in any case, with or without đ."""

from __future__ import annotations

import pytest

from vietnamese.abbreviations import (
    abbreviations_of,
    expand_abbreviations,
    expansions,
    is_abbreviation,
    written_short,
)
from vietnamese.folding import fold
from vietnamese.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("UBND và HĐND", "ủy ban nhân dân và hội đồng nhân dân"),
        ("ubnd, hdnd, gpmb", "ủy ban nhân dân, hội đồng nhân dân, giải phóng mặt bằng"),
        ("XDNTM, CNTT, TDP", "xây dựng nông thôn mới, công nghệ thông tin, tổ dân phố"),
        ("KT-XH, KT - XH, ktxh", "kinh tế - xã hội, kinh tế - xã hội, kinh tế - xã hội"),
        ("GD&ĐT, gd & đt", "giáo dục và đào tạo, giáo dục và đào tạo"),
        ("QP-AN; QSDĐ; qsdd", "quốc phòng - an ninh; quyền sử dụng đất; quyền sử dụng đất"),
        ("DA nào chậm", "dự án nào chậm"),
        ("NĐ CP", "nghị định Chính phủ"),
        ("trường MN", "trường mầm non"),
        ("TP.HCM", "thành phố Hồ Chí Minh"),
        ("GMPB, BHTY", "giải phóng mặt bằng, bảo hiểm y tế"),
        ("UBNDD, UBN", "ủy ban nhân dân, ủy ban nhân dân"),
    ],
)
def test_abbreviations_are_written_out(typed: str, meant: str) -> None:
    assert expand_abbreviations(typed).text == meant


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết 03-NQ/TU",
        "80/KH-UBND ngày 20/4/2021",
        "tu van cho toi",
        "ĐẦU TƯ CÔNG VÀ DA DẺ",
        "thu chi ngân sách",
        "xem tại ubnd.thainguyen.gov.vn",
        "A1, B52",
        "BTT, KTT",
        "gmpb",
    ],
)
def test_document_numbers_and_ordinary_words_stay(text: str) -> None:
    assert expand_abbreviations(text).text == text


def test_both_directions() -> None:
    assert expansions()["UBND"] == "ủy ban nhân dân"
    assert expansions()["NN&PTNT"] == "nông nghiệp và phát triển nông thôn"
    assert abbreviations_of("Uỷ ban nhân dân") == ("UBND", "UNBD")
    assert abbreviations_of("giai phong mat bang") == ("GPMB",)
    assert abbreviations_of("con mèo") == ()


@pytest.mark.parametrize(("word", "expected"), [("UBND", True), ("ubnd", True), ("thu", False), ("d9a4", False)])
def test_is_abbreviation(word: str, expected: bool) -> None:
    assert is_abbreviation(word) is expected


def test_expansions_are_full_words() -> None:
    for short, full in expansions().items():
        assert len(full) > len(short), short
        assert fold(full) != full.lower(), short


def test_short_forms_that_the_documents_use_are_no_slips() -> None:
    assert expand_abbreviations("GMPB", Vocabulary({"gmpb": 1})).text == "GMPB"


@pytest.mark.parametrize("typed", ["HĐND", "hdnd", "HDDND", "HĐNDD"])
def test_a_short_form_is_written_as_in_documents(typed: str) -> None:
    assert written_short(typed) == ("HĐND", "hội đồng nhân dân")
