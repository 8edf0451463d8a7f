"""Which asserted bounds a stated amount confirms, denies or leaves open."""

from __future__ import annotations

from decimal import Decimal

import pytest

from actions.figures.asserted import agrees
from actions.words.asserted_amounts import is_any_so_many
from vietnamese.amounts import Amount, Bound, find_amounts


def amount(value: int, bound: Bound, high: int | None = None) -> Amount:
    return Amount(Decimal(value), "%", bound, None if high is None else Decimal(high), None)


@pytest.mark.parametrize(
    ("asserted", "stated", "verdict"),
    [
        (amount(50, Bound.MORE_THAN), amount(62, Bound.ABOUT), True),
        (amount(60, Bound.MORE_THAN), amount(62, Bound.ABOUT), None),
        (amount(70, Bound.LESS_THAN), amount(62, Bound.ABOUT), True),
        (amount(50, Bound.LESS_THAN), amount(62, Bound.ABOUT), False),
        (amount(30, Bound.AT_LEAST), amount(30, Bound.AT_MOST), False),
        (amount(30, Bound.MORE_THAN), amount(30, Bound.AT_MOST), False),
        (amount(20, Bound.AT_LEAST), amount(30, Bound.AT_MOST), None),
        (amount(20, Bound.AT_LEAST), amount(30, Bound.AT_LEAST), True),
        (amount(40, Bound.AT_LEAST), amount(30, Bound.AT_LEAST), False),
        (amount(30, Bound.AT_MOST), amount(30, Bound.AT_LEAST), False),
        (amount(40, Bound.AT_MOST), amount(30, Bound.AT_MOST), False),
        (amount(40, Bound.LESS_THAN), amount(30, Bound.AT_MOST), True),
        (amount(20, Bound.MORE_THAN), amount(30, Bound.RANGE, 40), True),
        (amount(35, Bound.MORE_THAN), amount(30, Bound.RANGE, 40), None),
        (amount(45, Bound.LESS_THAN), amount(30, Bound.RANGE, 40), True),
        (amount(45, Bound.MORE_THAN), amount(30, Bound.RANGE, 40), False),
        (amount(3, Bound.MORE_THAN), amount(0, Bound.RANGE, 5), None),
    ],
)
def test_bounds_are_held_against_what_is_stated(asserted: Amount, stated: Amount, verdict: bool | None) -> None:
    assert agrees(asserted, stated) is verdict


@pytest.mark.parametrize(
    ("text", "stands_for_any"), [("góp bao nhiêu cho 1 công trình", True), ("tỉnh cấp cho 1 tỷ đồng phải không", False)]
)
def test_one_thing_is_any_and_one_milliard_is_asserted(text: str, stands_for_any: bool) -> None:
    (span,) = find_amounts(text)
    assert is_any_so_many(text, span) is stands_for_any
