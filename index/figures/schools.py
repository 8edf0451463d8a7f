"""Schools counted by their level: «08 trường: 03 mầm non, 03 tiểu học, 02 trung học cơ sở» are three kinds of schools."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from vietnamese.amounts import AmountSpan

SCHOOL = "trường"
_LEVELS = ("mầm non", "mẫu giáo", "tiểu học", "trung học", "thcs", "thpt")
_SCHOOLS_BEFORE = re.compile(r"(?<!\w)trường(?!\w)[^.;\n]*$", re.IGNORECASE)


def with_schools(text: str, spans: Sequence[AmountSpan]) -> list[AmountSpan]:
    """Return the amounts with schools for the unit of those that a sentence on schools counts by their level."""
    return [
        replace(span, amount=replace(span.amount, unit=SCHOOL)) if _counts_level(text, span) else span for span in spans
    ]


def named_as_schools(indicator: str, text: str, span: AmountSpan) -> str:
    """Return the name of an amount with «trường» before the level alone: «trường mầm non»."""
    of_level = span.amount.unit == SCHOOL and indicator.lower().startswith(_LEVELS)
    return f"{SCHOOL} {indicator}" if of_level and _SCHOOLS_BEFORE.search(text, 0, span.start) else indicator


def _counts_level(text: str, span: AmountSpan) -> bool:
    return (span.amount.unit or "").lower() in _LEVELS and _SCHOOLS_BEFORE.search(text, 0, span.start) is not None
