"""What an indicator measures, without the words that frame it."""

from __future__ import annotations

import pytest

from actions.words.indicator_names import plain_name, without_measure
from actions.words.matching import Term
from index.figure_names import leaves_thing_unsaid

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    ("indicator", "thing"),
    [
        ("tổng thu ngân sách nhà nước trên địa bàn", "thu ngân sách"),
        ("tỷ lệ hộ nghèo theo chuẩn đa chiều", "hộ nghèo"),
        ("Số xã đạt chuẩn nông thôn mới", "xã đạt chuẩn nông thôn mới"),
        ("tổng số", "tổng số"),
        ("dân số", "dân số"),
    ],
)
def test_the_thing_is_left(indicator: str, thing: str) -> None:
    assert plain_name(indicator) == thing


def test_a_bare_measure_leaves_its_thing_unsaid() -> None:
    assert leaves_thing_unsaid("năng suất bình quân")
    assert leaves_thing_unsaid("Kinh phí")
    assert not leaves_thing_unsaid("năng suất lúa")


def test_a_term_is_reduced_to_the_thing_beside_a_bare_measure() -> None:
    crop, other = without_measure([Term("năng suất lúa", kind="indicator"), Term("sông lam")], "năng suất")
    assert (crop.text, crop.kind) == ("lúa", "")
    assert other.text == "sông lam"


def test_an_average_yield_says_no_more_of_its_crop_than_a_yield() -> None:
    assert without_measure([Term("năng suất lúa")], "năng suất bình quân")[0].text == "lúa"
