"""Numbers with the unit read after them: «2.341,6 tỷ đồng», «03 (ba) dự án», «15/19 tiêu chí», «hai tỷ rưỡi»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

from vietnamese.count_nouns import read_count_noun
from vietnamese.folding import fold
from vietnamese.letters import UPPER
from vietnamese.not_amounts import measureless_spans
from vietnamese.numbers import find_numerals, parse_number, without_magnitude
from vietnamese.numerals import MAGNITUDES, Numeral
from vietnamese.restated import end_of_restatement
from vietnamese.units import UnitSpan, known_unit, read_rate, read_unit, unit_scale

_IN_WORDS = re.compile(r"\s*\(([^()\d]{2,60})\)\s*(?=[^\W\d_]|%)")
_PARENTHESIS = re.compile(r"\s*\(\s*(?:(?:viết |ghi |số tiền )?bằng chữ\s*:?\s*)?", re.IGNORECASE)
_PER_MANY = re.compile(r"\s*/\s*(?=100\s|10{0,2}\.?000\s|1\s+vạn\s)")
_LABEL = re.compile(rf"\s*[1-9]\d?(?=\s+[{UPPER}][^\W\d_]*[^\W\d_{UPPER}])")
OUT_OF = r"(?:\s*/|\s+(?:trong|trên)\s+tổng\s+số|\s+trong\s+số)\s*"  # «15/19 tiêu chí», «29 trong tổng số 46 điểm»
_OF_TOTAL = re.compile(rf"{OUT_OF}\d[\d.]*(?![\d/])")
_OUT_OF = re.compile(OUT_OF)
_TOTAL_BEFORE = re.compile(r"\d\s*/\s*$")
_CODE_BEFORE = re.compile(r"(?:[^\W\d_]-?|\d[.,/]|[^\W\d_]\.)$")
_TIMES = re.compile(r"(?:^|[\s)])[x×]$", re.IGNORECASE)
_CODE_AFTER = re.compile(r"[^\W\d_]|-[A-ZĐ]|/[A-ZĐ]{2}|[.,]\d")
_RANGE_AFTER = re.compile(r"\s*(?:[-–]|đến)\s*\d")
_NAME_BEFORE = re.compile(r"([^\W\d_]+)\s$")
_DATA = Path(__file__).parent / "data" / "before_numbers.txt"


@dataclass(frozen=True)
class Measured:
    """A number and its unit; ``number_end`` is the end of the bare number, ``end`` that of the unit."""

    value: Decimal
    unit: str | None
    start: int
    number_end: int
    end: int

    def scaled(self) -> tuple[str, Decimal]:
        """Base unit and the value in it, so that equal amounts in different units compare equal."""
        base, factor = (unit_scale(self.unit) if self.unit else None) or ("", Decimal(1))
        return base, self.value * factor


def find_measured(text: str) -> list[Measured]:
    """The numbers of ``text`` (NFC) that measure or count, in order; a bare one has the unit None."""
    numerals = find_numerals(text)
    measureless = measureless_spans(text) if numerals else []
    found: list[Measured] = []
    for numeral in numerals:
        if found and numeral.start < found[-1].end:
            continue  # inside the unit before it: «ca sinh/1.000 phụ nữ»
        if found and found[-1].unit and _OUT_OF.fullmatch(text, found[-1].number_end, numeral.start):
            continue  # the total of the number before it
        if any(start <= numeral.start < end for start, end in measureless) or _is_part_of_code(text, numeral):
            continue
        measured = _measure(text, numeral, measureless)
        lonely = measured.unit is None and _is_lonely(text, numeral)
        if not lonely and not _restates(text, found, measured):
            found.append(measured)
    return found


def _measure(text: str, numeral: Numeral, measureless: list[tuple[int, int]]) -> Measured:
    value, end, unit = _value_and_unit(text, numeral)
    if unit is not None and _is_named(text, numeral):
        written = text[unit.start : unit.end]
        in_capitals = written[:1].isupper() and not (len(written) > 1 and written.isupper())  # «6 TTHC» are counted
        after_name = text[: numeral.start].split()[-1][:1].isupper() and known_unit(unit.unit) is None
        unit = None if in_capitals or after_name else unit  # «cơ sở 2 Bệnh viện …», «xã A Lưới 5 …»
    apart = [span for span in measureless if not numeral.start < span[0] < end]  # not «hai bên» of «mười hai bên»
    if unit is None or any(start < unit.end and unit.start < stop for start, stop in apart):
        return Measured(value, None, numeral.start, end, end)
    return Measured(value, unit.unit, numeral.start, end, unit.end)


def _value_and_unit(text: str, numeral: Numeral) -> tuple[Decimal, int, UnitSpan | None]:
    """The value in its unit, the end of the number, and the unit."""
    size = MAGNITUDES.get(numeral.greatest, 0)
    if numeral.greatest != numeral.magnitude and size >= 10**6:
        following = _unit_after(text, numeral)
        if following is not None and known_unit(following.unit) is None:
            following = None  # «hai tỷ tư đúng không» counts nothing
        name, end = (following.unit, following.end) if following else ("đồng", numeral.end)
        magnitude = "tỷ" if size == 10**9 else "triệu"
        return numeral.value / size, numeral.end, UnitSpan(f"{magnitude} {name}", numeral.end, end)
    value, end = without_magnitude(numeral)
    unit = read_unit(text, end) if end != numeral.end else None
    if unit is None and size == 1000 and numeral.magnitude:
        unit = read_unit(text, numeral.magnitude_start)
        is_money = unit is not None and unit.unit.startswith("nghìn đồng")
        value, end, unit = (numeral.value / size, numeral.magnitude_start, unit) if is_money else (value, end, None)
    if unit is not None:
        return value, len(text[:end].rstrip()), unit
    return numeral.value, numeral.end, _unit_after(text, numeral)


def _unit_after(text: str, numeral: Numeral) -> UnitSpan | None:
    """The unit after a number, behind its restatement in words and behind «/19» or «/100.000»."""
    end = numeral.end
    in_words = _IN_WORDS.match(text, end)
    if in_words and all(parse_number(word) is not None or len(word) > 3 for word in in_words[1].split()):
        end = in_words.end()
    if _PER_MANY.match(text, end):
        return read_rate(text, end)
    total = _OF_TOTAL.match(text, end)
    unit = read_unit(text, total.end() if total else end)
    if unit is None and (numeral.digits or " " in text[numeral.start : numeral.end]):
        unit = read_count_noun(text, total.end() if total else end)
    return unit


def _is_part_of_code(text: str, numeral: Numeral) -> bool:
    """Whether the number is a total («/19»), a row label, or letters or digits touch it: «5G», «Covid-19», «1.2.3»."""
    before = text[max(0, numeral.start - 6) : numeral.start]
    if _TOTAL_BEFORE.search(before):
        return True
    if not numeral.digits:
        return False
    if (label := _LABEL.match(text)) and label.end() == numeral.end:
        return True
    if _CODE_BEFORE.search(before) and not _TIMES.search(before):
        return True
    return bool(_CODE_AFTER.match(text, numeral.end)) and read_unit(text, numeral.end) is None


@cache
def _introducing() -> frozenset[str]:
    """Words, folded, after which even a small bare number is an amount: «là 5», «tăng thêm 2»."""
    return frozenset(map(fold, _DATA.read_text(encoding="utf-8").split()))


def _is_lonely(text: str, numeral: Numeral) -> bool:
    """Whether a small number without a unit only names or numbers something: «cả hai», «Hoạt động 1», «báo động 3»."""
    number = text[numeral.start : numeral.end]
    if not numeral.digits:
        return " " not in number
    return not _RANGE_AFTER.match(text, numeral.end) and _is_named(text, numeral)


def _is_named(text: str, numeral: Numeral) -> bool:
    """Whether one or two digits follow a noun that they can number: «Hoạt động 1»."""
    name = _NAME_BEFORE.search(text, 0, numeral.start)
    return numeral.end - numeral.start <= 2 and name is not None and fold(name[1]) not in _introducing()


def _restates(text: str, found: list[Measured], measured: Measured) -> bool:
    """Whether the number repeats in words, in parentheses, the one before it: «5.000.000 đồng (năm triệu đồng)»."""
    if not found or text[measured.start].isdigit():
        return False
    before = found[-1]
    if measured.start < end_of_restatement(text, before.end, before.unit or ""):
        return True
    if _PARENTHESIS.fullmatch(text, before.number_end, measured.start):
        return True
    return bool(_PARENTHESIS.fullmatch(text, before.end, measured.start)) and text[measured.end :].lstrip().startswith(
        ")"
    )
