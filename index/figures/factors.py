"""Amounts that are multiplied in a sum: «2 triệu đồng/năm x 05 năm = 10 triệu đồng»; and «01 năm» that a sum is said of."""

from __future__ import annotations

import enum
import re

from vietnamese.amounts import AmountSpan, Bound

_TIMES_BEFORE = re.compile(r"(?:^|[\s)])[x×*]\s*$", re.IGNORECASE)
_TIMES_AFTER = re.compile(r"\s*(?:\([^()]*\)\s*)?[x×*]\s*\d", re.IGNORECASE)
_RESULT = re.compile(r"[^;:.=]{0,80}=\s*\d")
_ONE_YEAR = re.compile(r"(?<!\w)(?:0?1|một)\s+năm\s*(?:là)?\s*:\s*$", re.IGNORECASE)
_SUM_FOLLOWS = re.compile(r"\s*(?:là)?\s*:\s*\d[\d.,]*\s*(?!%)", re.IGNORECASE)


class Factor(enum.Enum):
    """What an amount is in a multiplication whose result is written out."""

    TAKEN = "taken"  # «2 triệu đồng/năm» of «2 triệu đồng/năm x 05 năm = …»
    TIMES = "times"  # «05 năm» of it: how often, no amount of its own


def factor_in(text: str, span: AmountSpan) -> Factor | None:
    """What ``span`` is in a multiplication of ``text`` that says its result; None when it is in none."""
    if _RESULT.match(text, span.end) is None:
        return None
    if _TIMES_BEFORE.search(text, 0, span.start):
        return Factor.TIMES
    return Factor.TAKEN if _TIMES_AFTER.match(text, span.end) else None


def says_of_one_year(text: str, span: AmountSpan) -> bool:
    """Whether ``span`` is «01 năm», no amount but that for which the sum after it is: «Dự toán 01 năm: 1.500 triệu đồng»."""
    one = span.amount.unit == "năm" and span.amount.value == 1 and span.amount.bound is Bound.EXACT
    return one and _SUM_FOLLOWS.match(text, span.end) is not None


def one_year_before(text: str, span: AmountSpan) -> str:
    """The words « 01 năm» that stand before ``span`` and belong to what it measures; else empty."""
    return " 01 năm" if _ONE_YEAR.search(text, 0, span.start) and span.amount.unit != "%" else ""
