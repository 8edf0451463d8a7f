"""The audit finds what does not add up and lets bounds and rounding stand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from index.audit import DIFFERENT_VALUES, PARTS_EXCEED, PARTS_FALL_SHORT, audit
from index.model import DocumentStatus, ReadDocument
from tests.index.reading import document, read_text


def named(read: ReadDocument, identifier: str, status: DocumentStatus = DocumentStatus.IN_FORCE) -> ReadDocument:
    """The same document under another name."""
    figures = tuple(replace(figure, id=f"{identifier}:{figure.id}", document=identifier) for figure in read.figures)
    about = replace(read.document, id=identifier, title=f"Kế hoạch {identifier}", status=status)
    return replace(read, document=about, figures=figures)


def codes(*reads: ReadDocument) -> list[str]:
    return [finding.code for finding in audit(reads)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Thu ngân sách đạt 2.341,6 tỷ đồng trở lên (trong đó: thuế phí đạt trên 896,6 tỷ đồng; thu đất đạt 1.445 tỷ đồng).",
        "Thu ngân sách đạt 100 tỷ đồng (trong đó: thu A đạt 40 tỷ đồng; thu B đạt 60.000 triệu đồng).",
        "Thu ngân sách đạt 100 tỷ đồng (trong đó: thu A đạt 33,3 tỷ đồng; thu B đạt 66,6 tỷ đồng).",
        "Thu ngân sách đạt trên 100 tỷ đồng (trong đó: thu A đạt 60 tỷ đồng; thu B đạt 60 tỷ đồng).",
        "Thu ngân sách đạt 100 tỷ đồng (trong đó thu đất đạt 60 tỷ đồng).",
        "Thu ngân sách đạt 100 tỷ đồng (trong đó thu đất chiếm 160%).",
    ],
)
def test_parts_that_add_up_raise_nothing(sentence: str) -> None:
    assert codes(read_text([sentence])) == []


def test_parts_above_their_whole_are_reported_with_all_figures() -> None:
    read = read_text(["Thu ngân sách đạt 100 tỷ đồng (trong đó: thu A đạt trên 60 tỷ đồng; thu B đạt 60 tỷ đồng)."])
    (finding,) = audit([read])
    assert finding.code == PARTS_EXCEED
    assert finding.figures == tuple(figure.id for figure in read.figures)
    for words in ("thu ngân sách", "100 tỷ đồng", "thu A", "trên 60 tỷ đồng", "thu B"):
        assert words in finding.message


def test_parts_below_their_whole_are_reported_as_perhaps_incomplete() -> None:
    read = read_text(["Thu ngân sách đạt 100 tỷ đồng (trong đó: thu A đạt 30 tỷ đồng; thu B đạt 60 tỷ đồng)."])
    assert codes(read) == [PARTS_FALL_SHORT]


def test_one_indicator_with_two_values_is_reported_within_and_across_documents() -> None:
    first = read_text(["Thu ngân sách đạt 100 tỷ đồng."])
    second = read_text(["Thu ngân sách đạt 120 tỷ đồng."])
    assert codes(read_text(["Thu ngân sách đạt 100 tỷ đồng.", "Thu ngân sách đạt 120 tỷ đồng."])) == [DIFFERENT_VALUES]
    (finding,) = audit([named(first, "a"), named(second, "b")])
    assert finding.code == DIFFERENT_VALUES
    assert "100 tỷ đồng" in finding.message
    assert "120 tỷ đồng" in finding.message
    assert "Kế hoạch b" in finding.message


def test_bounds_units_periods_and_kinds_keep_figures_apart() -> None:
    base = named(read_text(["Thu ngân sách đạt 100 tỷ đồng."]), "a")
    for other in (
        "Thu ngân sách đạt trên 90 tỷ đồng.",
        "Thu ngân sách đạt 100.000 triệu đồng.",
        "Năm 2022, thu ngân sách đạt 120 tỷ đồng.",
        "Thu ngân sách ước đạt 120 tỷ đồng.",
        "Thu ngân sách tăng 20 tỷ đồng.",
    ):
        assert codes(base, named(read_text([other]), "b")) == []


def test_a_superseded_document_contradicts_nobody() -> None:
    old = named(read_text(["Thu ngân sách đạt 120 tỷ đồng."]), "a", DocumentStatus.SUPERSEDED)
    assert codes(old, named(read_text(["Thu ngân sách đạt 100 tỷ đồng."]), "b")) == []


def test_terms_are_said_of_many_things_and_contradict_nothing() -> None:
    read = read_text(["Thời hạn giải quyết là 5 ngày.", "Thời hạn giải quyết là 10 ngày."], about=document())
    assert codes(read) == []


def test_prices_are_not_added_up() -> None:
    read = read_text(["Kinh phí là 10 tỷ đồng (trong đó: đơn giá A là 9 tỷ đồng; đơn giá B là 9 tỷ đồng)."])
    assert codes(read) == []


def test_the_sums_of_two_works_do_not_contradict_each_other() -> None:
    read = read_text(
        [
            "Cải tạo chợ Hòa Khê, kinh phí 5 tỷ đồng.",
            "Xây dựng cầu Bến Đá, kinh phí 9 tỷ đồng.",
            "\nThu phí đạt 2 tỷ đồng.",
        ]
    )
    assert codes(read) == []


def test_two_sums_of_one_work_contradict_each_other() -> None:
    read = read_text(["Cải tạo chợ Hòa Khê, kinh phí 5 tỷ đồng.", "\nCải tạo chợ Hòa Khê, kinh phí 6 tỷ đồng."])
    assert codes(read) == [DIFFERENT_VALUES]


def test_a_level_of_the_year_before_contradicts_nothing() -> None:
    read = read_text(
        ["Giá trị sản xuất tăng 8,9% (cùng kỳ tăng 7,2%).", "Tỷ suất sinh còn 10%, giảm 1% so với năm 2019 (11%)."]
    )
    assert codes(read) == []


def test_both_ends_of_a_movement_contradict_nothing() -> None:
    assert codes(read_text(["Nâng tỷ lệ che phủ rừng từ 54% năm 2020 lên 55% vào năm 2025."])) == []
    assert codes(read_text(["Tỷ lệ hộ nghèo giảm từ 5% xuống còn 3%."])) == []
