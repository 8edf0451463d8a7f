"""Calculates with figures that carry bounds: «trên 896,6» makes a sum «trên …»; every result is exact before rounding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, localcontext

from actions.answer import Computation
from index.model import Figure
from vietnamese.amounts import Bound, unit_scale
from vietnamese.numbers import format_number

_LOWER = {Bound.AT_LEAST, Bound.MORE_THAN}
_UPPER = {Bound.AT_MOST, Bound.LESS_THAN}
_OPPOSITE = {
    Bound.AT_LEAST: Bound.AT_MOST,
    Bound.MORE_THAN: Bound.LESS_THAN,
    Bound.AT_MOST: Bound.AT_LEAST,
    Bound.LESS_THAN: Bound.MORE_THAN,
}
DIGITS = 1


@dataclass(frozen=True, slots=True)
class Operand:
    """A figure as a calculation sees it: its name, its value in ``unit``, and its bound."""

    id: str
    name: str
    value: Decimal
    unit: str
    bound: Bound

    @classmethod
    def of(cls, figure: Figure) -> Operand:
        """Take a figure as it was written."""
        amount = figure.amount
        return cls(figure.id, figure.indicator, amount.value, amount.unit or "", amount.bound)

    def in_unit(self, unit: str) -> Decimal:
        """Return the value in another unit of the same dimension."""
        own, other = unit_scale(self.unit), unit_scale(unit)
        if self.unit == unit or own is None or other is None:
            return self.value
        return self.value * own[1] / other[1]


@dataclass(frozen=True, slots=True)
class Result:
    """A calculation's outcome as text («khoảng 61,7%»), the sum as shown, and the record for the check.

    ``bound`` is what the operands' bounds make of the result; a rounded result is said with «khoảng» whatever its bound.
    """

    text: str
    sum: str
    computation: Computation
    rounded: bool = False
    bound: Bound = Bound.EXACT


def share(part: Operand, whole: Operand) -> Result:
    """Return part ÷ whole as a percentage, rounded half up to one decimal."""
    exact = _divide(part.in_unit(whole.unit), whole.value) * 100
    shown = f"{format_number(_rounded(exact))}%"
    bound = _combine(part.bound, _turned(whole.bound))
    return _result("share", (part, whole), exact, shown, bound, "÷", exact == _rounded(exact))


def ratio(first: Operand, second: Operand) -> Result:
    """Return first ÷ second, rounded half up to one decimal."""
    exact = _divide(first.in_unit(second.unit), second.value)
    shown = format_number(_rounded(exact))
    bound = _combine(first.bound, _turned(second.bound))
    return _result("ratio", (first, second), exact, shown, bound, "÷", exact == _rounded(exact))


def difference(first: Operand, second: Operand) -> Result:
    """Return first − second in the first one's unit."""
    exact = first.value - second.in_unit(first.unit)
    shown = f"{format_number(exact)} {first.unit}".strip()
    return _result("difference", (first, second), exact, shown, _combine(first.bound, _turned(second.bound)), "−", True)


def total(operands: Sequence[Operand]) -> Result:
    """Return the sum in the first operand's unit."""
    unit = operands[0].unit
    exact = sum((item.in_unit(unit) for item in operands), Decimal(0))
    bound = operands[0].bound
    for item in operands[1:]:
        bound = _combine(bound, item.bound)
    return _result("sum", tuple(operands), exact, f"{format_number(exact)} {unit}".strip(), bound, "+", True)


def _result(
    operation: str, operands: tuple[Operand, ...], exact: Decimal, shown: str, bound: Bound, sign: str, whole: bool
) -> Result:
    sides = f" {sign} ".join(format_number(item.in_unit(operands[0].unit)) for item in operands)
    sum_text = f"{sides} {'=' if whole else '≈'} {shown}"
    words = bound_words(bound if whole else Bound.ABOUT, shown)
    computation = Computation(operation, tuple(item.id for item in operands), exact, shown)
    return Result(words, sum_text, computation, rounded=not whole, bound=bound)


def bound_words(bound: Bound, shown: str) -> str:
    """Return «trên X», «từ X trở lên» … for an already written value."""
    templates = {
        Bound.AT_LEAST: "ít nhất {}",
        Bound.MORE_THAN: "trên {}",
        Bound.AT_MOST: "tối đa {}",
        Bound.LESS_THAN: "dưới {}",
        Bound.ABOUT: "khoảng {}",
    }
    return templates.get(bound, "{}").format(shown)


def _combine(first: Bound, second: Bound) -> Bound:
    """Return the bound of a sum of two bounded values; contradictory bounds leave only «about»."""
    if first is Bound.EXACT:
        return second
    if second is Bound.EXACT or first is second:
        return first
    if {first, second} <= _LOWER:
        return Bound.MORE_THAN
    if {first, second} <= _UPPER:
        return Bound.LESS_THAN
    return Bound.ABOUT


def _turned(bound: Bound) -> Bound:
    return _OPPOSITE.get(bound, bound)


def _divide(numerator: Decimal, denominator: Decimal) -> Decimal:
    if denominator == 0:
        return Decimal(0)
    with localcontext() as context:
        context.prec = 28
        return numerator / denominator


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-DIGITS), rounding=ROUND_HALF_UP)
