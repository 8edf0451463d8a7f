"""Reads how old somebody is said to be («má tôi 82 tuổi», «bé 3 tuổi rưỡi») and whom a rule is for by age («từ đủ 80 tuổi»)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from vietnamese.amounts import Amount, AmountSpan, Bound, find_amounts

YEARS, MONTHS = "tuổi", "tháng tuổi"
MONTHS_OF_YEAR = 12
NEARLY, OVER = 3, 9  # years that «gần 80 tuổi» may be short of it, and «ngoài 80 tuổi» beyond it
HALF = re.compile(r"\s*rưỡi\b", re.IGNORECASE)
BEYOND = re.compile(r"\b(?:ngoài|hơn|trên)(?: đã)? $", re.IGNORECASE)
FORMER = re.compile(  # «từ năm 60 tuổi», «hồi 5 tuổi», «khi đủ 18 tuổi»: no age that somebody is of now
    r"\b(?:từ|hồi|lúc|khi|tới|đến|đủ|quá|dưới|ít nhất|tối thiểu)(?: (?:năm|tròn|đủ))* $", re.IGNORECASE
)
ONWARDS = re.compile(r"\s*trở", re.IGNORECASE)
BELOW_HIGH = re.compile(r"\bđến dưới\b", re.IGNORECASE)
ONE_OF_SEVERAL = re.compile(r"\d\s*(?:,|và|hoặc)\s*$")  # «70, 75, 80 tuổi»
OF_THEIR_OWN = re.compile(  # «người đơn thân đang nuôi con dưới 16 tuổi»: the age of others than whom a rule is for
    r"\b(?:nuôi|nuôi dưỡng|chăm sóc|có|sinh|mang thai)(?: (?!từ\b|dưới\b|trên\b|đủ\b)[^\W\d_]+){1,4} $", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Ages:
    """The ages from ``low`` to ``high`` in months, both among them; None for no end."""

    low: int | None
    high: int | None

    def hold(self, other: Ages) -> bool:
        """Tell whether all of some ages are among these."""
        above = self.low is None or (other.low is not None and other.low >= self.low)
        return above and (self.high is None or (other.high is not None and other.high <= self.high))

    def lack(self, other: Ages) -> bool:
        """Tell whether none of some ages is among these."""
        below = self.low is not None and other.high is not None and other.high < self.low
        return below or (self.high is not None and other.low is not None and other.low > self.high)


def ages_of_people(text: str) -> list[Ages]:
    """Return how old those are that a text tells of, in its order; no limits of age («từ 70 tuổi trở lên»)."""
    return [ages for span in find_amounts(text) if is_age(span.amount) and (ages := _told(span, text)) is not None]


def ages_ruled(words: str) -> list[Ages]:
    """Return the ages by which words say whom a rule is for: «người từ đủ 75 tuổi đến dưới 80 tuổi thuộc hộ nghèo»."""
    return [
        _band(span.amount, words[span.start : span.end])
        for span in find_amounts(words)
        if is_age(span.amount)
        and not ONE_OF_SEVERAL.search(words[: span.number_start])
        and not OF_THEIR_OWN.search(words[: span.start])
    ]


def is_age(amount: Amount) -> bool:
    """Tell whether an amount is an age; «93 tuổi mỗi năm» is one too."""
    return (amount.unit or "").partition("/")[0] in (YEARS, MONTHS)


def _told(span: AmountSpan, text: str) -> Ages | None:
    amount, before = span.amount, text[: span.start]
    if amount.bound not in (Bound.EXACT, Bound.ABOUT, Bound.MORE_THAN) or ONWARDS.match(text, span.end):
        return None
    if amount.high is not None or FORMER.search(before) or amount.value != int(amount.value):
        return None
    if amount.unit == MONTHS:
        return Ages(int(amount.value), int(amount.value))
    first = int(amount.value) * MONTHS_OF_YEAR
    last = first + MONTHS_OF_YEAR - 1
    if amount.bound is Bound.ABOUT:
        return (
            Ages(first - NEARLY * MONTHS_OF_YEAR, first - 1) if text[span.start :].lower().startswith("gần") else None
        )
    if amount.bound is Bound.MORE_THAN or BEYOND.search(before):
        return Ages(first, last + OVER * MONTHS_OF_YEAR)
    return Ages(first + MONTHS_OF_YEAR // 2 if HALF.match(text, span.end) else first, last)


def _band(amount: Amount, words: str) -> Ages:
    year = MONTHS_OF_YEAR if amount.unit == YEARS else 1
    low, high = int(amount.value) * year, int(amount.high if amount.high is not None else amount.value) * year
    through = high - 1 if BELOW_HIGH.search(words) else high + year - 1
    if amount.high is not None:
        return Ages(low, through)
    if amount.bound in (Bound.AT_LEAST, Bound.MORE_THAN):
        return Ages(low + (1 if amount.bound is Bound.MORE_THAN else 0), None)
    if amount.bound in (Bound.AT_MOST, Bound.LESS_THAN):
        return Ages(None, low - 1 if amount.bound is Bound.LESS_THAN else through)
    return Ages(low, through)
