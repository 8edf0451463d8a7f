"""The total in «15/20 xã»: so many of so many, a figure of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.figures.clauses import counts_nouns
from vietnamese.amounts import Amount, AmountSpan
from vietnamese.measured import OUT_OF
from vietnamese.numbers import parse_number
from vietnamese.units import read_unit

_TOTAL = re.compile(rf"{OUT_OF}(\d[\d.]*)(?![\d/,])")

_STATED = re.compile(r"(?<!\w)(?:đạt|là|có|được|hoàn thành|còn)\s+$", re.IGNORECASE)


@dataclass(frozen=True)
class Total:
    """The total of a count and where it stands, with its unit: ``text[start:end]``."""

    amount: Amount
    start: int
    end: int


def total_of(text: str, span: AmountSpan) -> Total | None:
    """The total that ``span`` is counted out of; None where it is none: a rate («4/100.000 trẻ»), a measure, a single date."""
    unit = span.amount.unit
    match = _TOTAL.match(text, span.number_end)
    if match is None or (unit is not None and not counts_nouns(unit)) or span.amount.high is not None:
        return None
    if unit is None and not _STATED.search(text, 0, span.start):
        return None  # «từ 1/9 theo Thông tư» is a day
    number = match[1].rstrip(".")
    value = parse_number(number)
    if value is None or value < span.amount.value:
        return None
    end = match.start(1) + len(number)
    return Total(Amount(value, unit), match.start(1), max(end, span.end) if unit else end)


def name_of_total(unit: str | None, indicator: str) -> str:
    """What the total of a count measures: «tổng số xã»; of a number without a unit, what its indicator begins to count
    («số chỉ tiêu hoàn thành»: «tổng số chỉ tiêu»); empty where neither says."""
    if unit is None and (counted := read_unit(indicator.removeprefix("số "), 0)) is not None:
        unit = counted.unit if counts_nouns(counted.unit) else None
    return f"tổng số {unit}" if unit else ""
