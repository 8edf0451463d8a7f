"""Finding amounts in a text: number, unit, bound and change, with dates, ordinals and document numbers left out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from vietnamese.amount import Amount, Bound
from vietnamese.bounds import read_surroundings
from vietnamese.count_nouns import read_count_noun
from vietnamese.folding import fold, has_diacritics
from vietnamese.not_amounts import measureless_spans
from vietnamese.numbers import find_numerals, parse_number, without_magnitude
from vietnamese.numerals import MAGNITUDES, Numeral
from vietnamese.units import UnitSpan, read_unit, unit_dimension, unit_scale

__all__ = ["Amount", "AmountSpan", "Bound", "find_amounts", "unit_scale"]

_IN_WORDS = re.compile(r"\s*\(([^()\d]{2,60})\)\s*")
_OF_TOTAL = re.compile(r"\s*/\s*\d[\d.]*(?![\d/])")
_BETWEEN = re.compile(r"\s*[-–—]+\s*|\s+(?:đến|tới|den|toi)\s+(?:(?:dưới|duoi|hơn|hon|khoảng|khoang)\s+)?")
_MINUS = re.compile(r"(?:(?<=[^\s\n]\s)|(?<=\())[-−]$|(?<!\w)(?:âm|am)\s+$")
_CODE_BEFORE = re.compile(r"(?:[^\W\d_]-?|\d[.,/]|[^\W\d_]\.)$")
_CODE_AFTER = re.compile(r"[^\W\d_]|-[A-ZĐ]|/[A-ZĐ]{2}|[.,]\d")


@dataclass(frozen=True)
class AmountSpan:
    """An amount; ``start``/``end`` span it with bound and unit, ``number_start``/``number_end`` the bare number."""

    amount: Amount
    start: int
    end: int
    number_start: int
    number_end: int


@dataclass(frozen=True)
class _Measured:
    """A number with the unit read after it; ``end`` is the end of the unit."""

    value: Decimal
    unit: UnitSpan | None
    start: int
    number_end: int
    end: int


def find_amounts(text: str) -> list[AmountSpan]:
    """The amounts of ``text`` (NFC) in order.

    Dates, periods, document numbers, ordinals («Điều 4», «lớp 2», «khóa XIX»), list labels, telephone numbers and codes
    are left out; a number without any unit is an amount whose unit is None. Spans never overlap.
    """
    measureless = measureless_spans(text)
    measured: list[_Measured] = []
    for numeral in find_numerals(text):
        if any(start <= numeral.start < end for start, end in measureless):
            continue
        read = _measure(text, numeral, measureless)
        if read is not None and not _restates(text, measured, read):
            measured.append(read)
    return _with_surroundings(text, measured)


def _measure(text: str, numeral: Numeral, measureless: list[tuple[int, int]]) -> _Measured | None:
    if numeral.digits and _is_code(text, numeral):
        return None
    if _is_second_of_ratio(text, numeral):
        return None
    value, end, unit = _value_and_unit(text, numeral)
    if unit is not None and any(start <= unit.start < stop or start < unit.end <= stop for start, stop in measureless):
        unit = None
    if unit is None and not numeral.digits and numeral.end - numeral.start < 5 and " " not in text[numeral.start : end]:
        return None  # a lonely small numeral word without a unit: «cả hai», «ba là»
    return _Measured(value, unit, numeral.start, end, unit.end if unit else end)


def _value_and_unit(text: str, numeral: Numeral) -> tuple[Decimal, int, UnitSpan | None]:
    """The value in its unit, the end of the number, and the unit."""
    size = MAGNITUDES.get(numeral.greatest, 0)
    if numeral.greatest != numeral.magnitude and size >= 10**6:
        following = _unit_after(text, numeral.end)
        name = following.unit if following else "đồng"
        end = following.end if following else numeral.end
        greatest = "tỷ" if size == 10**9 else "triệu"
        return numeral.value / size, numeral.end, UnitSpan(f"{greatest} {name}", numeral.end, end)
    value, end = without_magnitude(numeral)
    if end != numeral.end:
        unit = read_unit(text, end)
        if unit is not None:
            return value, len(text[:end].rstrip()), unit
    if size == 1000 and numeral.magnitude:
        unit = read_unit(text, numeral.magnitude_start)
        if unit is not None and unit.unit.startswith("nghìn đồng"):
            return numeral.value / size, len(text[: numeral.magnitude_start].rstrip()), unit
    return numeral.value, numeral.end, _unit_after(text, numeral.end)


def _unit_after(text: str, end: int) -> UnitSpan | None:
    """The unit after a number, behind its restatement in words («03 (ba) dự án») and behind a total («15/19 xã»)."""
    in_words = _IN_WORDS.match(text, end)
    if in_words and parse_number(in_words[1]) is not None:
        end = in_words.end()
    total = _OF_TOTAL.match(text, end)
    if total:
        end = total.end()
    return read_unit(text, end) or read_count_noun(text, end)


def _is_code(text: str, numeral: Numeral) -> bool:
    """Whether letters or digits touch the number so that it is part of a code: «5G», «Covid-19», «H5N1», «1.2.3»."""
    if _CODE_BEFORE.search(text, max(0, numeral.start - 2), numeral.start):
        return True
    return bool(_CODE_AFTER.match(text, numeral.end)) and read_unit(text, numeral.end) is None


def _is_second_of_ratio(text: str, numeral: Numeral) -> bool:
    return re.search(r"\d\s*/\s*$", text[max(0, numeral.start - 6) : numeral.start]) is not None


def _restates(text: str, measured: list[_Measured], read: _Measured) -> bool:
    """Whether the number repeats in words, in parentheses, the one before it: «5.000.000 đồng (năm triệu đồng)»."""
    if not measured or text[read.start].isdigit():
        return False
    before = measured[-1]
    if re.sub(r"\s", "", text[before.number_end : read.start]) == "(":
        return before.value == read.value
    return text[before.end : read.start].strip() == "(" and _scaled(before) == _scaled(read)


def _scaled(read: _Measured) -> tuple[str, Decimal]:
    base, factor = (unit_scale(read.unit.unit) if read.unit else None) or ("", Decimal(1))
    return base, read.value * factor


def _with_surroundings(text: str, measured: list[_Measured]) -> list[AmountSpan]:
    folded = not has_diacritics(text)
    searched = fold(text) if folded else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    spans: list[AmountSpan] = []
    index = 0
    while index < len(measured):
        low = measured[index]
        high = measured[index + 1] if index + 1 < len(measured) else None
        start = spans[-1].end if spans else 0
        if high is not None and (bottom := _range_bottom(text, low, high)) is not None:
            around = read_surroundings(searched, low.start, high.end, after=start, folded=folded, is_range=True)
            amount = Amount(bottom, high.unit.unit if high.unit else None, Bound.RANGE, high.value, around.change)
            spans.append(AmountSpan(amount, around.start, around.end, low.start, high.number_end))
            index += 2
            continue
        minus = _MINUS.search(text, max(0, low.start - 5), low.start)
        first = minus.start() if minus else low.start
        around = read_surroundings(searched, first, low.end, after=start, folded=folded, is_range=False)
        value = -low.value if minus else low.value
        amount = Amount(value, low.unit.unit if low.unit else None, around.bound, None, around.change)
        spans.append(AmountSpan(amount, around.start, around.end, first, low.number_end))
        index += 1
    return spans


def _range_bottom(text: str, low: _Measured, high: _Measured) -> Decimal | None:
    """The value of ``low`` in the unit of ``high`` when the two are the ends of a range; else None."""
    if _BETWEEN.fullmatch(text, low.end, high.start) is None:
        return None
    bottom = low.value
    if low.unit is not None:
        if high.unit is None or unit_dimension(low.unit.unit) != unit_dimension(high.unit.unit):
            return None
        bottom = _scaled(low)[1] / (_scaled(high)[1] / high.value) if high.value else bottom
    return bottom if bottom < high.value else None
