"""Reads how an amount is meant that a question takes for granted or doubts: «có vượt 80% chưa», «có tới 2.500 tỷ không»."""

from __future__ import annotations

import re
from dataclasses import replace

from vietnamese.amounts import Amount, AmountSpan, Bound

AS_MUCH_AS = re.compile(r"\bcó (?:được |thu |chi |đạt )?(?:tới|đến|nổi)\s+$", re.IGNORECASE)  # «có tới 2.500 tỷ không»
DOUBTING = re.compile(r"[^,.?!]{0,30}\b(?:không|chưa)\b", re.IGNORECASE)
EXCEEDING = re.compile(r"(?:vượt|quá|qua mốc|hơn|trên)\s+(?:mức\s+)?$", re.IGNORECASE)


def asserted_amount(text: str, span: AmountSpan) -> Amount:
    """Return the amount that a question asserts; «có vượt 80% chưa» asserts more than that, «có tới 80% không» no less."""
    amount = span.amount
    if amount.bound is not Bound.EXACT:
        return amount
    if EXCEEDING.search(text, 0, span.number_start):
        return replace(amount, bound=Bound.MORE_THAN)
    at_least = AS_MUCH_AS.search(text, 0, span.number_start) and DOUBTING.match(text, span.end)
    return replace(amount, bound=Bound.AT_LEAST) if at_least else amount
