"""Reads how an amount is meant that a question takes for granted or doubts: «có vượt 80% chưa», «có tới 2.500 tỷ không»."""

from __future__ import annotations

import re
from dataclasses import replace

from vietnamese.amounts import Amount, AmountSpan, Bound
from vietnamese.units import unit_dimension

AS_MUCH_AS = re.compile(  # «có tới 2.500 tỷ không»
    r"\b(?:có|thu|chi|đạt|được)(?: (?:được|thu|chi|đạt))? (?:tới|đến|nổi)\s+$", re.IGNORECASE
)
DOUBTING = re.compile(r"[^,.?!]{0,30}\b(?:không|chưa)\b", re.IGNORECASE)
ANY_SO_MANY = re.compile(  # «cứ thu được 100 đồng thì …», «mỗi 100 đồng …»
    r"\b(?:(?:cứ|hễ)(?: [^\W\d_]+){0,3}|mỗi) $", re.IGNORECASE
)
OR_OF_ANOTHER_UNIT = re.compile(  # «là 2.341,6 triệu hay tỷ»: which of the two units is asked
    r"\s*(?:hay|hoặc)(?: là)? (?:tỷ|tỉ|triệu|nghìn|ngàn|phần trăm|%|ha|héc ta|hecta|km²|km2|m2|m²|tấn|tạ|đồng)(?!\w)",
    re.IGNORECASE,
)
FOR_ONE = re.compile(r"\b(?:cho|trên|theo) $", re.IGNORECASE)  # «góp tối đa bao nhiêu cho 1 công trình»
WHICH_ONES = re.compile(  # «hai đề án nào quan trọng nhất», «hai trường nào chưa đạt»: so many are to be named
    r"(?! (?:tỷ|triệu|nghìn|%))[^,.?!\d]{0,20}\bnào\b", re.IGNORECASE
)
NOT_ANY = re.compile(r"\b(?:không|chưa|chẳng)\b[^,.?!]*$", re.IGNORECASE)  # «chưa lập 14 đồ án nào»
EXCEEDING = re.compile(r"(?:vượt|quá|qua mốc|hơn|trên)\s+(?:mức\s+)?$", re.IGNORECASE)


def is_any_so_many(text: str, span: AmountSpan) -> bool:
    """Tell whether an amount stands for any so many, of which something is asked, and asserts nothing."""
    before, thing = text[: span.start], unit_dimension(span.amount.unit or "").startswith("count")
    for_one = thing and span.amount.value == 1 and FOR_ONE.search(before) is not None  # «cho 1 tỷ đồng» is asserted
    return (
        for_one
        or wishes_for_so_many(text, span)
        or OR_OF_ANOTHER_UNIT.match(text, span.end) is not None
        or ANY_SO_MANY.search(before) is not None
    )


def wishes_for_so_many(text: str, span: AmountSpan) -> bool:
    """Tell whether a count only says how many are to be named: «ba khoản nào lớn nhất», «hai trường nào»."""
    counts = unit_dimension(span.amount.unit or "").startswith("count")
    return counts and WHICH_ONES.match(text, span.end) is not None and not NOT_ANY.search(text, 0, span.start)


def asserted_amount(text: str, span: AmountSpan) -> Amount:
    """Return the amount that a question asserts; «có vượt 80% chưa» asserts more than that, «có tới 80% không» no less."""
    amount = span.amount
    if amount.bound is not Bound.EXACT:
        return amount
    if EXCEEDING.search(text, 0, span.number_start):
        return replace(amount, bound=Bound.MORE_THAN)
    at_least = AS_MUCH_AS.search(text, 0, span.number_start) and DOUBTING.match(text, span.end)
    return replace(amount, bound=Bound.AT_LEAST) if at_least else amount
