"""One amount, its bound and how Vietnamese says it: «trên 896,6 tỷ đồng», «2.341,6 tỷ đồng trở lên», «giảm 2,3%»."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from vietnamese.numbers import format_number
from vietnamese.units import unit_scale


class Bound(str, Enum):
    """How the stated value limits the true one."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    ABOUT = "about"
    RANGE = "range"


_SPOKEN = {
    Bound.EXACT: "{}",
    Bound.AT_LEAST: "{} trở lên",
    Bound.MORE_THAN: "trên {}",
    Bound.AT_MOST: "không quá {}",
    Bound.LESS_THAN: "dưới {}",
    Bound.ABOUT: "khoảng {}",
    Bound.RANGE: "từ {}",
}


@dataclass(frozen=True)
class Amount:
    """A value in its unit as written («tỷ đồng»; None for a bare number).

    ``high`` is the upper end of a range and None otherwise; ``change`` is «tăng» or «giảm» when the value is a change,
    else None. Values are exact decimals.
    """

    value: Decimal
    unit: str | None = None
    bound: Bound = Bound.EXACT
    high: Decimal | None = None
    change: str | None = None

    @property
    def size(self) -> Decimal:
        """The value in the base of its unit (2,5 tỷ đồng: 2 500 000 000), to compare amounts of one base with."""
        scale = unit_scale(self.unit) if self.unit else None
        return self.value * (scale[1] if scale else 1)

    def text(self) -> str:
        """The amount in Vietnamese, in a form that ``find_amounts`` reads back to an equal one."""
        number = ("âm " if self.value < 0 else "") + format_number(abs(self.value))
        if self.high is not None:
            number = f"{number} đến {format_number(self.high)}"
        joint = "" if self.unit and self.unit[0] in "%‰/" else " "
        measured = f"{number}{joint}{self.unit}" if self.unit else number
        return " ".join(filter(None, (self.change, _SPOKEN[self.bound].format(measured))))
