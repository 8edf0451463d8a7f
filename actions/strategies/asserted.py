"""Compares what a question asserts with what the documents state."""

from __future__ import annotations

import re
from decimal import Decimal

from actions.question import Question
from index.model import Figure
from vietnamese.amounts import Amount, Bound, unit_scale
from vietnamese.folding import fold
from vietnamese.numbers import format_number

NUMBERED = re.compile(r"\b([a-z]+) (\d+)\b")


def comparable(asserted: Amount, stated: Amount) -> tuple[Decimal, Decimal] | None:
    """Return both values in one unit, or None when the units measure different things.

    An asserted number without a unit is taken in the unit of the stated one.
    """
    if asserted.unit is None or asserted.unit == stated.unit:
        return asserted.value, stated.value
    if stated.unit is None:
        return None
    first, second = unit_scale(asserted.unit), unit_scale(stated.unit)
    if first is None or second is None:
        return None
    if not (first[0].startswith(second[0]) or second[0].startswith(first[0])):  # «lượt» is said for «lượt khách»
        return None
    return asserted.value * first[1], stated.value * second[1]


def agrees(asserted: Amount, stated: Amount) -> bool | None:
    """Tell whether an asserted amount is what the document states; None when the two cannot be compared."""
    pair = comparable(asserted, stated)
    if pair is None:
        return None
    if asserted.change and stated.change and asserted.change != stated.change:
        return False
    asked, actual = pair
    if asserted.bound in (Bound.MORE_THAN, Bound.AT_LEAST):
        if stated.bound in (Bound.MORE_THAN, Bound.AT_LEAST, Bound.EXACT):
            return actual >= asked
        if stated.bound in (Bound.LESS_THAN, Bound.AT_MOST) and asked < actual:
            return None  # «trên 800» against «dưới 900»: both may be true
        return asked == actual
    if asserted.bound in (Bound.LESS_THAN, Bound.AT_MOST):
        if stated.bound in (Bound.LESS_THAN, Bound.AT_MOST, Bound.EXACT):
            return actual <= asked
        if stated.bound in (Bound.MORE_THAN, Bound.AT_LEAST) and asked > actual:
            return None
        return False
    if stated.bound is Bound.RANGE and stated.high is not None:
        return asked == actual or asked == stated.high
    if asserted.bound is Bound.ABOUT:
        return abs(asked - actual) * 20 <= abs(actual)
    return asked == actual


def misnumbers(question: Question, text: str) -> bool:
    """Tell whether the question numbers a thing otherwise than ``text`` does («lớp 3» where it says «lớp 2 và lớp 6»)."""
    numerals = {term.text for term in question.terms if term.text.isdigit()}
    asked: dict[str, set[str]] = {}
    for match in NUMBERED.finditer(fold(question.text)):
        if match.group(2) in numerals:
            asked.setdefault(match.group(1), set()).add(match.group(2))
    stated = fold(text)
    for word, numbers in asked.items():
        named = set(re.findall(rf"\b{word} (\d+)\b", stated))
        if named and not named & numbers:
            return True
    return False


def contradicts(question: Question, figure: Figure) -> bool:
    """Tell whether the question asserts an amount of the figure's kind that differs from the figure."""
    name = figure.indicator.split()
    asserted = [item for item in question.amounts if item.unit or format_number(item.value) not in name]  # «mức 2»
    verdicts = [agrees(amount, figure.amount) for amount in asserted]
    return any(verdict is False for verdict in verdicts) and not any(verdict is True for verdict in verdicts)


def confirms(question: Question, figure: Figure) -> bool:
    """Tell whether the question asserts exactly what the figure states."""
    return any(agrees(amount, figure.amount) is True for amount in question.amounts)
