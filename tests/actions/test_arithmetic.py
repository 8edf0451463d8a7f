"""Calculations are exact before rounding, and what they say of their bounds is true."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from actions.reckoning.arithmetic import Operand, Result, addable, difference, ratio, share, total
from vietnamese.amounts import Bound, find_amounts

pytestmark = pytest.mark.app


def operand(value: str | Decimal, bound: Bound = Bound.EXACT, unit: str = "tỷ đồng", name: str = "x") -> Operand:
    return Operand(f"id-{name}-{value}", name, Decimal(value), unit, bound)


@pytest.mark.parametrize(
    ("result", "text", "shown"),
    [
        (share(operand("1"), operand("4")), "25%", "1 ÷ 4 = 25%"),
        (share(operand("1445"), operand("2341.6")), "khoảng 61,7%", "1.445 ÷ 2.341,6 ≈ 61,7%"),
        (share(operand("500", unit="triệu đồng"), operand("2")), "25%", "500 ÷ 2.000 = 25%"),
        (ratio(operand("5"), operand("2")), "2,5", "5 ÷ 2 = 2,5"),
        (ratio(operand("2"), operand("3")), "khoảng 0,7", "2 ÷ 3 ≈ 0,7"),
        (difference(operand("2580"), operand("2341.6")), "238,4 tỷ đồng", "2.580 − 2.341,6 = 238,4 tỷ đồng"),
        (total([operand("1"), operand("2"), operand("3.5")]), "6,5 tỷ đồng", "1 + 2 + 3,5 = 6,5 tỷ đồng"),
        (
            total([operand("896.6", Bound.MORE_THAN), operand("1445")]),
            "trên 2.341,6 tỷ đồng",
            "896,6 + 1.445 = 2.341,6 tỷ đồng",
        ),
        (
            difference(operand("2580"), operand("2341.6", Bound.AT_LEAST)),
            "tối đa 238,4 tỷ đồng",
            "2.580 − 2.341,6 = 238,4 tỷ đồng",
        ),
    ],
)
def test_a_calculation_reads_as_a_citizen_would_write_it(result: Result, text: str, shown: str) -> None:
    assert result.text == text
    assert result.sum == shown


def test_amounts_in_different_units_of_money_are_added_in_the_first_ones() -> None:
    assert total([operand("1"), operand("500", unit="triệu đồng")]).computation.result == Decimal("1.5")


def test_nothing_is_divided_by_zero() -> None:
    with pytest.raises(ValueError, match="nothing to divide by"):
        share(operand("1"), operand("0"))


VALUES = st.decimals(min_value=1, max_value=100_000, places=1)
BOUNDS = st.sampled_from([Bound.EXACT, Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN])


def satisfying(value: Decimal, bound: Bound, slack: Decimal) -> Decimal:
    """Return a true value behind a stated bounded one, ``slack`` ≥ 0.1 away from its limit."""
    if bound is Bound.EXACT:
        return value
    return value + slack if bound in (Bound.AT_LEAST, Bound.MORE_THAN) else max(Decimal("0.01"), value - slack)


def holds(result: Result, truth: Decimal) -> bool:
    """Tell whether what a result says, bound and rounding included, is true of ``truth``."""
    amount = find_amounts(result.text if result.text[-1:].isalpha() or "%" in result.text else f"{result.text} lần")[0]
    stated = amount.amount
    if stated.bound is Bound.ABOUT:
        return True
    if stated.bound in (Bound.AT_LEAST, Bound.MORE_THAN):
        return truth >= stated.value
    if stated.bound in (Bound.AT_MOST, Bound.LESS_THAN):
        return truth <= stated.value
    return abs(truth - stated.value) <= Decimal("0.05")


@settings(deadline=None)  # the first example pays for what is loaded
@given(VALUES, BOUNDS, VALUES, BOUNDS, st.decimals(min_value="0.1", max_value=5000, places=1))
def test_whatever_the_true_values_are_the_stated_bound_holds(
    first: Decimal, first_bound: Bound, second: Decimal, second_bound: Bound, slack: Decimal
) -> None:
    assume(first > second)
    a, b = operand(first, first_bound, name="a"), operand(second, second_bound, name="b")
    true_a, true_b = satisfying(first, first_bound, slack), satisfying(second, second_bound, slack)
    assert holds(total([a, b]), true_a + true_b)
    assert holds(difference(a, b), true_a - true_b)
    assert holds(ratio(a, b), true_a / true_b)
    assert holds(share(b, a), true_b / true_a * 100)


@given(st.lists(VALUES, min_size=2, max_size=4))
def test_a_sum_does_not_depend_on_the_order(values: list[Decimal]) -> None:
    operands = [operand(value, name=str(position)) for position, value in enumerate(values)]
    assert total(operands).computation.result == total(operands[::-1]).computation.result == sum(values)


@given(VALUES, VALUES)
def test_what_is_shown_is_the_exact_result_rounded_half_up(first: Decimal, second: Decimal) -> None:
    result = share(operand(first), operand(second))
    shown = Decimal(result.computation.shown.removesuffix("%").replace(".", "").replace(",", "."))
    assert abs(shown - result.computation.result) <= Decimal("0.05")


def ranged(low: str, high: str, unit: str = "%") -> Operand:
    return Operand(f"id-{low}-{high}", "x", Decimal(low), unit, Bound.RANGE, Decimal(high))


@pytest.mark.parametrize(
    ("result", "text", "shown"),
    [
        (difference(ranged("8", "9"), operand("7", unit="%")), "từ 1 đến 2 %", "(8 đến 9) − 7 = 1 đến 2 %"),
        (
            total([ranged("1", "2", "ha"), ranged("3", "5", "ha")]),
            "từ 4 đến 7 ha",
            "(1 đến 2) + (3 đến 5) = 4 đến 7 ha",
        ),
        (share(operand("1"), ranged("4", "5", "tỷ đồng")), "từ 20 đến 25%", "1 ÷ (4 đến 5) = 20 đến 25%"),
        (ratio(operand("1"), ranged("3", "4", "tỷ đồng")), "khoảng 0,3 đến 0,3", "1 ÷ (3 đến 4) ≈ 0,3 đến 0,3"),
        (
            total([ranged("1", "2", "ha"), operand("3", Bound.AT_LEAST, "ha")]),
            "ít nhất 4 ha",
            "1 + 3 = 4 ha",
        ),
    ],
)
def test_a_range_makes_the_result_a_range(result: Result, text: str, shown: str) -> None:
    assert (result.text, result.sum) == (text, shown)


def test_only_amounts_of_one_measure_may_be_put_together() -> None:
    assert addable([operand("1"), operand("500", unit="triệu đồng")])
    assert not addable([operand("1"), operand("5", unit="ha")])
