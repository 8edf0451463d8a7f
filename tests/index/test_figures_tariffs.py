"""The cells of a table of levels are named by what is set, for whom and where."""

from __future__ import annotations

import pytest

from index.figures.named_with import named_each_with
from index.figures.tariffs import level_name, tariff_of, tariff_said
from index.model import Cell
from vietnamese.amounts import find_amounts


@pytest.mark.parametrize(
    ("words", "tariff"),
    [
        ("Mức phí qua đò đối với khách bộ hành được quy định như sau:", "mức phí qua đò"),
        ("Bảng 3. Giá thuê mặt bằng chợ năm 2051 (nghìn đồng)", "giá thuê mặt bằng chợ"),
        ("Giá nước sạch từ ngày 01/7/2051 như sau:", "giá nước sạch"),
        ("Giá trị sản xuất các ngành", ""),
        ("Diện tích các xã", ""),
    ],
)
def test_the_level_is_said_over_the_table(words: str, tariff: str) -> None:
    assert tariff_said(words) == tariff


def test_columns_that_measure_or_are_times_make_no_table_of_levels() -> None:
    kinds = [Cell(0, 1, ("Bến loại 1",)), Cell(2, 3, ("Bến loại 2",))]
    assert tariff_of("Mức phí qua đò như sau", "", kinds) == "mức phí qua đò"
    for headings in (("Diện tích (ha)", "Số hộ"), ("Năm 2050", "Năm 2051"), ("Mức thu cũ", "Mức thu mới")):
        measured = [Cell(at, at + 1, (heading,)) for at, heading in enumerate(headings)]
        assert tariff_of("Mức phí qua đò như sau", "", measured) == ""


def test_a_word_of_the_level_is_not_said_twice() -> None:
    assert level_name("định mức hỗ trợ giống", "Giống ngô", "Hợp tác xã") == "định mức hỗ trợ giống ngô – hợp tác xã"


def test_amounts_behind_their_names_and_with_are_paired() -> None:
    text = "thiếu nhiều nhất là thợ hàn với 54 người và thợ điện lạnh với 23 người, so với 80 người năm trước"
    assert named_each_with(text, find_amounts(text)) == {0: "thợ hàn", 1: "thợ điện lạnh"}
