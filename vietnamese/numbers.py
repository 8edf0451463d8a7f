"""Numbers as Vietnamese writes and says them: «2.341,6», «1445000», «hai nghìn ba trăm bốn mươi mốt phẩy sáu»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from vietnamese.numerals import MAGNITUDES, Numeral, NumeralReader

_VIETNAMESE = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?")
_ENGLISH = re.compile(r"\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}")
_DECIMAL = re.compile(r"\d+(?:[.,]\d+)?")
_NEGATIVE = re.compile(r"[-−–]\s*(\d.*)|\((\d[\d.,]*)\)|âm\s+(.*)", re.IGNORECASE)


@dataclass(frozen=True)
class NumberSpan:
    """A number and where it stands in the text: ``text[start:end]``."""

    value: Decimal
    start: int
    end: int


def parse_digits(text: str) -> Decimal | None:
    """The value of a run of digits with its separators; None when it is no number («20.4.2021», «1.2.3»).

    A dot before exactly three digits separates thousands («1.445»); elsewhere it is a decimal point («2341.6»).
    """
    if _VIETNAMESE.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    if _ENGLISH.fullmatch(text):
        return Decimal(text.replace(",", ""))
    return Decimal(text.replace(",", ".")) if _DECIMAL.fullmatch(text) else None


def find_numerals(text: str) -> list[Numeral]:
    """All numbers of ``text`` with the magnitudes («nghìn», «triệu», «tỷ») said after them."""
    return NumeralReader(text, parse_digits).all()


def without_magnitude(numeral: Numeral) -> tuple[Decimal, int]:
    """The value of ``numeral`` and its end when a last magnitude belongs to the unit.

    That is «triệu» and «tỷ» after words («hai nghìn tỷ» is 2000, like «2.000 tỷ»), and all magnitudes after plain digits
    («3 nghìn hộ», «47,5 nghìn tỷ đồng»).
    """
    if numeral.digits_only is not None:
        return numeral.digits_only
    is_small = MAGNITUDES.get(numeral.magnitude, 0) < 10**6
    if not numeral.magnitude or (is_small and not numeral.digits):
        return numeral.value, numeral.end
    return numeral.value / MAGNITUDES[numeral.magnitude], numeral.magnitude_start


def find_numbers(text: str) -> list[NumberSpan]:
    """The numbers of ``text`` in order, in digits and in words.

    A magnitude that comes last is left to the unit, see ``without_magnitude``. A lonely «một», «năm», «không» or «tư»
    is an article, a year, a denial or a part of a word, and no number.
    """
    spans = []
    for numeral in find_numerals(text):
        value, end = without_magnitude(numeral)
        spans.append(NumberSpan(value, numeral.start, numeral.start + len(text[numeral.start : end].rstrip())))
    return spans


def parse_number(text: str) -> Decimal | None:
    """The value of ``text`` when all of it is one number, magnitudes and a minus sign counted; else None.

    «1,4k» is 1400, «một triệu hai» 1200000; «-2,3» and «(2,3)» are negative, as in tables.
    """
    stripped = text.strip()
    negative = _NEGATIVE.fullmatch(stripped)
    if negative:
        value = parse_number(next(group for group in negative.groups() if group))
        return None if value is None else -value
    numeral = NumeralReader(stripped, parse_digits).whole()
    if numeral is None or (numeral.start, numeral.end) != (0, len(stripped)):
        return None
    return numeral.value


def format_number(value: Decimal) -> str:
    """«2.341,6»: dots between thousands, a decimal comma, no trailing zeros."""
    whole, _, decimals = f"{abs(value):f}".partition(".")
    decimals = decimals.rstrip("0")
    sign = "-" if value < 0 else ""
    return sign + f"{int(whole):,}".replace(",", ".") + ("," + decimals if decimals else "")
