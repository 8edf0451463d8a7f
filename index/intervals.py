"""The values that a stated amount allows: «trên 896,6» is everything above it; sums keep the bounds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from vietnamese.amounts import Amount, Bound, unit_scale

_ABOUT = Decimal("0.05")
"""«khoảng» and «gần» are taken for five per cent more or less."""
_OPEN_BELOW = {Bound.AT_MOST, Bound.LESS_THAN}
_OPEN_ABOVE = {Bound.AT_LEAST, Bound.MORE_THAN}


@dataclass(frozen=True)
class Interval:
    """All values from ``low`` to ``high`` in a base unit; None is no limit. ``slack`` is what rounding may have cost."""

    low: Decimal | None
    high: Decimal | None
    slack: Decimal = Decimal(0)

    def is_above(self, other: Interval) -> bool:
        """Whether every value here is greater than every value of ``other``, rounding set aside."""
        return self.low is not None and other.high is not None and self.low - self.slack > other.high + other.slack

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        return not self.is_above(other) and not other.is_above(self)


def interval_of(amount: Amount) -> Interval:
    """The values that ``amount`` allows, in its base unit; half of its last written digit is slack."""
    _, factor = (unit_scale(amount.unit) if amount.unit else None) or ("", Decimal(1))
    exponent = amount.value.as_tuple().exponent
    slack = Decimal(1).scaleb(exponent) / 2 * factor if isinstance(exponent, int) and exponent < 0 else Decimal(0)
    value = amount.value * factor
    if amount.bound is Bound.RANGE and amount.high is not None:
        return Interval(value, amount.high * factor, slack)
    if amount.bound is Bound.ABOUT:
        return Interval(value - abs(value) * _ABOUT, value + abs(value) * _ABOUT, slack)
    return Interval(
        None if amount.bound in _OPEN_BELOW else value, None if amount.bound in _OPEN_ABOVE else value, slack
    )


def total(intervals: Iterable[Interval]) -> Interval:
    """The sums that values out of the intervals can have; amounts are taken to be no less than nothing."""
    low, high, slack = Decimal(0), Decimal(0), Decimal(0)
    unlimited = False
    for interval in intervals:
        low += interval.low or Decimal(0)
        slack += interval.slack
        unlimited = unlimited or interval.high is None
        high += interval.high or Decimal(0)
    return Interval(low, None if unlimited else high, slack)
