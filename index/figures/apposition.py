"""Amounts in parentheses or right after another one, and what they go on with: «15/20 xã (75%)», «55% GDP, 35% tổng thu»."""

from __future__ import annotations

import re
from decimal import Decimal

from index.figures.clauses import clause_start, counts_nouns, parenthesis_around
from index.figures.phrases import read_left
from vietnamese.amounts import AmountSpan

_ROUNDING = Decimal("0.1")  # of a share said with one decimal
_BASE = re.compile(r"\s+[^\W\d_][^,;:.()\d]*(?:,|\svà)\s+", re.IGNORECASE)
_OF_BASE = re.compile(r"\s+(?:tổng|GR?DP|dân số|số)(?!\w)", re.IGNORECASE)


def is_share_beside(text: str, before: AmountSpan, span: AmountSpan) -> bool:
    """Whether a share right after another one has a base of its own: «55% GDP, 35% tổng thu ngân sách»."""
    between = text[before.end : span.start]
    shares = before.amount.unit == span.amount.unit == "%" and not span.amount.change
    return shares and bool(_BASE.fullmatch(between)) and bool(_OF_BASE.match(text, span.end))


def is_share_of(text: str, before: AmountSpan, span: AmountSpan, around: int | None) -> bool:
    """Whether the parentheses after a count hold nothing but its share: «15/20 xã (75%)»."""
    if around is None or span.amount.unit != "%" or not counts_nouns(before.amount.unit):
        return False
    return not text[before.end : around].strip() and not text[around + 1 : span.start].strip()


def is_base_of(text: str, spans: list[AmountSpan], index: int) -> bool:
    """Whether an amount alone in parentheses after a share is what the share is of, as the amount before shows: «60 tỷ đồng,
    bằng 60% kế hoạch tỉnh giao (100 tỷ đồng)»."""
    around = parenthesis_around(text, spans[index].start)
    if around is None or index < 2 or text[around + 1 : spans[index].start].strip():
        return False
    share, part, whole = spans[index - 1].amount, spans[index - 2].amount, spans[index].amount
    if share.unit != "%" or part.unit != whole.unit or not whole.value or part.change or whole.change:
        return False
    return abs(part.value / whole.value * 100 - share.value) < _ROUNDING


def is_apposed(text: str, spans: list[AmountSpan], index: int, reached: dict[int | None, int]) -> bool:
    """Whether an amount alone in parentheses is the value of the phrase before them that no amount has used: «thu ngân sách
    đạt khá cao (trên 60%)»."""
    around = parenthesis_around(text, spans[index].start)
    if around is None or text[around + 1 : spans[index].start].strip():
        return False
    if index and spans[index - 1].amount.unit == "%" and not re.search("[,;]", text[spans[index - 1].end : around]):
        return False  # «chiếm 75% tổng vốn (91 tỷ đồng)»: the phrase is what the share is of
    before = max([reached.get(parenthesis_around(text, around), 0), *(span.end for span in spans[:index])])
    left = read_left(text[max(before, clause_start(text, around)) : around])
    return bool(left.phrase) and (left.linked or left.headed)
