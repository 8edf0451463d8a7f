"""Which row or column of a table is for a size that somebody tells: «hộ từ 02 đến 04 người» for «nhà tôi 3 người»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from actions.figures.asserted import LOWER, UPPER
from vietnamese.amounts import Amount, Bound, find_amounts
from vietnamese.units import unit_dimension

PEOPLE = frozenset({"người", "khẩu", "nhân khẩu", "thành viên"})
ALONE = re.compile(r"\b(?:độc thân|(?:sống|ở|có) một mình|một thân một mình|neo đơn)\b", re.IGNORECASE)
BELOW_HIGH = re.compile(r"\bđến dưới\b", re.IGNORECASE)
OF_A_PART = re.compile(
    r"\b(?:trong đó|thêm|bớt|còn|riêng)(?: (?:có|chỉ|khoảng))* $|\btrong đó\b[^.?!]*$", re.IGNORECASE
)
ABOVE_LOW = re.compile(r"\btrên \d", re.IGNORECASE)
FEWEST = 2


@dataclass(frozen=True, slots=True)
class _Band:
    """The sizes from ``low`` to ``high``, the ends among them or not; None for no end."""

    unit: str
    low: Decimal | None
    high: Decimal | None
    with_low: bool = True
    with_high: bool = True

    def holds(self, size: Decimal) -> bool:
        above = self.low is None or size > self.low or (size == self.low and self.with_low)
        below = self.high is None or size < self.high or (size == self.high and self.with_high)
        return above and below


def named_by_size(text: str, names: Sequence[str]) -> list[tuple[int, tuple[int, int]]]:
    """Return the numbers of the ``names`` whose band holds a size that ``text`` tells, each with where it tells it.

    Empty where fewer than two names are bands of one unit, or more than one of them holds the size.
    """
    bands = {number: band for number, name in enumerate(names) if (band := _band_of(name)) is not None}
    found = []
    for unit, size, span in _sizes_told(text):
        of_unit = {number: band for number, band in bands.items() if band.unit == unit}
        holding = [number for number, band in of_unit.items() if band.holds(size)]
        if len(of_unit) >= FEWEST and len(holding) == 1:
            found.append((holding[0], span))
    return found


def _sizes_told(text: str) -> list[tuple[str, Decimal, tuple[int, int]]]:
    told = [
        (_unit(item.amount), item.amount.value, (item.start, item.end))
        for item in find_amounts(text)
        if item.amount.bound in (Bound.EXACT, Bound.ABOUT)
        and item.amount.change is None
        and not OF_A_PART.search(text[: item.start])
    ]
    told += [("người", Decimal(1), match.span()) for match in ALONE.finditer(text)]
    return [(unit, size, span) for unit, size, span in told if unit]


def _band_of(name: str) -> _Band | None:
    """Return the band that a name states, «độc thân» or by its only amount; None where it states none, or a sum of money."""
    if ALONE.search(name):
        return _Band("người", Decimal(1), Decimal(1))
    amounts = [item.amount for item in find_amounts(name)]
    if len(amounts) != 1 or not (unit := _unit(amounts[0])):
        return None
    amount = amounts[0]
    if amount.high is not None:
        with_high, with_low = not BELOW_HIGH.search(name), not ABOVE_LOW.search(name)
        return _Band(unit, amount.value, amount.high, with_low=with_low, with_high=with_high)
    if amount.bound in LOWER:
        return _Band(unit, amount.value, None, with_low=amount.bound is Bound.AT_LEAST)
    if amount.bound in UPPER:
        return _Band(unit, None, amount.value, with_high=amount.bound is Bound.AT_MOST)
    return _Band(unit, amount.value, amount.value) if amount.bound is Bound.EXACT else None


def _unit(amount: Amount) -> str:
    """Return the unit of a size, «người» for «khẩu»; empty for money, shares and bare numbers."""
    unit = (amount.unit or "").lower()
    if not unit or unit == "%" or unit_dimension(unit).startswith("money"):
        return ""
    return "người" if unit in PEOPLE else unit
