"""Calculates with figures that carry bounds: «trên 896,6» makes a sum «trên …»; every result is exact before rounding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal, localcontext

from actions.answer import Computation
from index.model import Figure
from vietnamese.amounts import Bound, unit_scale
from vietnamese.numbers import format_number
from vietnamese.units import unit_dimension

_LOWER = {Bound.AT_LEAST, Bound.MORE_THAN}
_UPPER = {Bound.AT_MOST, Bound.LESS_THAN}
_OPPOSITE = {
    Bound.AT_LEAST: Bound.AT_MOST,
    Bound.MORE_THAN: Bound.LESS_THAN,
    Bound.AT_MOST: Bound.AT_LEAST,
    Bound.LESS_THAN: Bound.MORE_THAN,
}
DIGITS = 1
SMALLER = {"tỷ đồng": "triệu đồng", "triệu đồng": "nghìn đồng"}  # a thousand of it each
POINTS = "điểm phần trăm"  # what shares differ by


@dataclass(frozen=True, slots=True)
class Operand:
    """A figure as a calculation sees it: its name, its value in ``unit``, and its bound; ``high`` ends a range."""

    id: str
    name: str
    value: Decimal
    unit: str
    bound: Bound
    high: Decimal | None = None

    @classmethod
    def of(cls, figure: Figure) -> Operand:
        """Take a figure as it was written."""
        amount = figure.amount
        return cls(figure.id, figure.indicator, amount.value, amount.unit or "", amount.bound, amount.high)

    def in_unit(self, unit: str) -> Decimal:
        """Return the value in another unit of the same dimension."""
        own, other = unit_scale(self.unit), unit_scale(unit)
        if self.unit == unit or own is None or other is None:
            return self.value
        return self.value * own[1] / other[1]


@dataclass(frozen=True, slots=True)
class Result:
    """A calculation's outcome as text («khoảng 61,7%»), the sum as shown, and the record for the check.

    ``bound`` is what the operands' bounds make of the result; a rounded result is said with «khoảng» whatever its bound,
    and is rounded to so many ``digits`` behind the comma.
    """

    text: str
    sum: str
    computation: Computation
    rounded: bool = False
    bound: Bound = Bound.EXACT
    digits: int = DIGITS


def addable(operands: Sequence[Operand]) -> bool:
    """Tell whether all operands measure the same thing, so that they may stand in one calculation.

    A unit may be said in its shorter name: «lượt» beside «lượt khách».
    """
    bases = {(unit_scale(item.unit) or (item.unit,))[0] for item in operands}
    shortest = min(bases, key=len)
    return all(base == shortest or (shortest and base.startswith(f"{shortest} ")) for base in bases)


def of_one_unit(figures: Sequence[Figure]) -> bool:
    """Tell whether figures may stand in one calculation."""
    return addable([Operand.of(figure) for figure in figures])


def share(part: Operand, whole: Operand) -> Result:
    """Return part ÷ whole as a percentage, rounded half up to one decimal."""
    if part.high is not None or whole.high is not None:
        return _ranged("share", (part, whole), "÷")
    exact = _divide(part.in_unit(whole.unit), whole.value) * 100
    shown = f"{format_number(_rounded(exact))}%"
    bound = _combine(part.bound, turned(whole.bound))
    return _result("share", (part, whole), exact, shown, bound, "÷", exact == _rounded(exact))


def ratio(first: Operand, second: Operand) -> Result:
    """Return first ÷ second, rounded half up to one decimal."""
    if first.high is not None or second.high is not None:
        return _ranged("ratio", (first, second), "÷")
    exact = _divide(first.in_unit(second.unit), second.value)
    shown = format_number(_rounded(exact))
    bound = _combine(first.bound, turned(second.bound))
    return _result("ratio", (first, second), exact, shown, bound, "÷", exact == _rounded(exact))


def difference(first: Operand, second: Operand) -> Result:
    """Return first − second in the first one's unit."""
    if first.high is not None or second.high is not None:
        return _ranged("difference", (first, second), "−")
    exact = first.value - second.in_unit(first.unit)
    shown = f"{format_number(exact)} {POINTS if first.unit == '%' else first.unit}".strip()
    return _result("difference", (first, second), exact, shown, _combine(first.bound, turned(second.bound)), "−", True)


def total(operands: Sequence[Operand]) -> Result:
    """Return the sum in the first operand's unit."""
    if any(item.high is not None for item in operands):
        return _ranged("sum", tuple(operands), "+")
    unit = operands[0].unit
    exact = sum((item.in_unit(unit) for item in operands), Decimal(0))
    bound = operands[0].bound
    for item in operands[1:]:
        bound = _combine(bound, item.bound)
    return _result("sum", tuple(operands), exact, _measured(exact, unit), bound, "+", True)


def share_of_sum(parts: Sequence[Operand], whole: Operand) -> Result:
    """Return the sum of the parts ÷ whole as a percentage, rounded half up to one decimal; raises ValueError for ranges."""
    values = [_single(part).in_unit(_single(whole).unit) for part in parts]
    bound = whole.bound
    for part in parts:
        bound = _combine(bound, turned(part.bound))
    sides = f"({' + '.join(map(format_number, values))}) ÷ {format_number(whole.value)}"
    exact = _divide(sum(values, Decimal(0)), whole.value) * 100
    return _averaged("share_of_sum", (*parts, whole), exact, "%", turned(bound), sides)


def growth(later: Operand, earlier: Operand) -> Result:
    """Return by how many per cent the second grew to the first, rounded half up to one decimal; negative when it fell.

    Raises ValueError for ranges and for a growth from nothing.
    """
    before, after = _single(earlier).in_unit(later.unit), _single(later).value
    if not before:
        raise ValueError("nothing to grow from")
    exact = _divide(after - before, before) * 100
    sides = f"({format_number(after)} − {format_number(before)}) ÷ {format_number(before)}"
    return _averaged("growth", (later, earlier), abs(exact), "%", _combine(later.bound, turned(earlier.bound)), sides)


def apart(first: Operand, base: Operand) -> Result:
    """Return by how many per cent of the second the first is more or less than it, rounded half up to one decimal.

    Raises ValueError for ranges and beside nothing.
    """
    value, beside = _single(first).in_unit(base.unit), _single(base).value
    if not beside:
        raise ValueError("nothing to set it beside")
    exact = _divide(abs(value - beside), beside) * 100
    more, less = max(value, beside), min(value, beside)
    bound = _combine(first.bound, turned(base.bound))
    sides = f"({format_number(more)} − {format_number(less)}) ÷ {format_number(beside)}"
    return _averaged("apart", (first, base), exact, "%", bound if value >= beside else turned(bound), sides)


def mean(operands: Sequence[Operand]) -> Result:
    """Return the sum divided by the number of operands, in the first one's unit, rounded half up to one decimal.

    Raises ValueError for a range, which has no one mean.
    """
    unit = operands[0].unit
    exact = _divide(sum((_single(item).in_unit(unit) for item in operands), Decimal(0)), Decimal(len(operands)))
    bound = operands[0].bound
    for item in operands[1:]:
        bound = _combine(bound, item.bound)
    sides = " + ".join(format_number(item.in_unit(unit)) for item in operands)
    return _averaged("mean", tuple(operands), exact, unit, bound, f"({sides}) ÷ {len(operands)}")


def per(many: Operand, few: Operand) -> Result:
    """Return how many of the first come to each of the second («hộ» to a «tổ dân phố»), rounded half up to one decimal.

    Less than one milliard or million is said in the next smaller unit. Raises ValueError for a range or a divisor of nothing.
    """
    if not _single(few).value:
        raise ValueError("nothing to divide by")
    exact, unit, sides = _divide(_single(many).value, few.value), many.unit, format_number(many.value)
    while exact < 1 and unit in SMALLER:
        exact, unit, sides = exact * 1000, SMALLER[unit], f"{format_number(many.value)} {many.unit}"
    bound = _combine(many.bound, turned(few.bound))
    return _averaged("per", (many, few), exact, unit, bound, f"{sides} ÷ {format_number(few.value)}")


def portion(whole: Operand, count: int) -> Result:
    """Return one of ``count`` equal parts of a figure, rounded half up to one decimal; raises ValueError for a range."""
    exact = _divide(_single(whole).value, Decimal(count))
    return _averaged(
        f"portion:{count}", (whole,), exact, whole.unit, whole.bound, f"{format_number(whole.value)} ÷ {count}"
    )


def fraction(whole: Operand, of: Decimal, by: Decimal) -> Result:
    """Return ``of`` of ``by`` equal parts of a figure, rounded half up to one decimal; raises ValueError for a range."""
    exact = _divide(_single(whole).value * of, by)
    multiplied = "" if of == 1 else f" × {format_number(of)}"
    sides = f"{format_number(whole.value)}{multiplied} ÷ {format_number(by)}"
    return _averaged("fraction", (whole,), exact, whole.unit, whole.bound, sides)


def told_in(one: Operand, unit: str) -> Result:
    """Return an amount in another unit of its kind; raises ValueError for a range and for a unit of another kind."""
    own, other = unit_scale(_single(one).unit), unit_scale(unit)
    if own is None or other is None or own[0] != other[0] or own[1] == other[1]:
        raise ValueError("no other unit of this kind")
    exact = one.in_unit(unit)
    shown = f"{format_number(exact)} {unit}"
    computation = Computation("into", (one.id,), exact, shown)
    return Result(bound_words(one.bound, shown), f"{format_number(one.value)} {one.unit} = {shown}", computation)


def percent_of(whole: Operand, percent: Decimal) -> Result:
    """Return so many per cent of a figure, rounded half up to one decimal, of things counted to a whole number.

    Raises ValueError for a range.
    """
    exact = _single(whole).value * percent / 100
    sides = f"{format_number(whole.value)} × {format_number(percent)}%"
    counted = unit_dimension(whole.unit or "").startswith("count")
    return _averaged("percent", (whole,), exact, whole.unit, whole.bound, sides, digits=0 if counted else DIGITS)


def _measured(value: Decimal, unit: str) -> str:
    return f"{format_number(value)}{'' if unit == '%' else ' '}{unit}".strip()


def _single(operand: Operand) -> Operand:
    if operand.high is not None:
        raise ValueError("a range has no one mean")
    return operand


def _averaged(
    operation: str,
    operands: tuple[Operand, ...],
    exact: Decimal,
    unit: str,
    bound: Bound,
    sides: str,
    *,
    digits: int = DIGITS,
) -> Result:
    rounded = _rounded(exact, digits)
    whole = exact == rounded
    shown = _measured(rounded, unit)
    computation = Computation(operation, tuple(item.id for item in operands), exact, shown)
    words = bound_words(bound if whole else Bound.ABOUT, shown)
    return Result(
        words, f"{sides} {'=' if whole else '≈'} {shown}", computation, rounded=not whole, bound=bound, digits=digits
    )


def _ranged(operation: str, operands: tuple[Operand, ...], sign: str) -> Result:
    """Calculate with ranges: the least and the greatest outcome; beside a one-sided bound only one of them holds."""
    bounds = {item.bound for item in operands if item.high is None} - {Bound.EXACT}
    if bounds:
        upper = bounds <= _UPPER
        turned = [
            replace(
                item,
                value=item.high if upper else item.value,
                bound=Bound.AT_MOST if upper else Bound.AT_LEAST,
                high=None,
            )
            if item.high is not None
            else item
            for item in operands
        ]
        first, second = turned[0], turned[-1]
        pair = {"share": share, "ratio": ratio, "difference": difference}
        return total(turned) if operation == "sum" else pair[operation](first, second)
    unit = operands[0].unit
    ends = [(item.in_unit(unit), replace(item, value=item.high or item.value).in_unit(unit)) for item in operands]
    if operation == "sum":
        low, high = sum((end[0] for end in ends), Decimal(0)), sum((end[1] for end in ends), Decimal(0))
    elif operation == "difference":
        low, high = ends[0][0] - ends[1][1], ends[0][1] - ends[1][0]
    else:
        factor = 100 if operation == "share" else 1
        low, high = _divide(ends[0][0], ends[1][1]) * factor, _divide(ends[0][1], ends[1][0]) * factor
    divided = operation in ("share", "ratio")
    whole = not divided or (low == _rounded(low) and high == _rounded(high))
    said = [format_number(_rounded(end) if divided else end) for end in (low, high)]
    measured = "%" if operation == "share" else "" if operation == "ratio" else f" {unit}".rstrip()
    shown = f"{said[0]} đến {said[1]}{measured}"
    sides = f" {sign} ".join(
        format_number(a) if a == b else f"({format_number(a)} đến {format_number(b)})" for a, b in ends
    )
    computation = Computation(operation, tuple(item.id for item in operands), low, shown)
    text = f"từ {shown}" if whole else f"khoảng {shown}"
    return Result(text, f"{sides} {'=' if whole else '≈'} {shown}", computation, rounded=not whole, bound=Bound.RANGE)


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


def turned(bound: Bound) -> Bound:
    """Return what a bound of something taken away or divided by makes of the result: «at least» leaves «at most»."""
    return _OPPOSITE.get(bound, bound)


def _divide(numerator: Decimal, denominator: Decimal) -> Decimal:
    if denominator == 0:
        raise ValueError("nothing to divide by")
    with localcontext() as context:
        context.prec = 28
        return numerator / denominator


def _rounded(value: Decimal, digits: int = DIGITS) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)
