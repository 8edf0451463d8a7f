"""Holds which of two amounts a question says is larger against the figures: «chi lớn hơn thu đúng không»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import ALTERNATIVES
from actions.figures.versions import core
from actions.question import Question
from actions.reckoning.arithmetic import Operand
from actions.words import cues
from actions.words.indicator_names import telling_words
from index.model import Figure
from vietnamese.amounts import Bound

_OF_SIZE = r"(?:{}) (?:hơn|hẳn|vượt)"
ORDER = re.compile(
    r"(?:\b(?P<denied>không|chẳng|chả|chưa)(?: có| hề| được| phải| thể)* )?(?:"
    rf"\b(?P<less>{_OF_SIZE.format('ít|thấp|nhỏ|rẻ|ngắn|hẹp|nhẹ|kém')}|kém(?! phát)|thua)\b|"
    r"\b(?P<enough>đủ (?:để |mà |tiền )?(?:bù )?(?:để )?(?=chi\b))|"
    rf"\b(?P<more>{_OF_SIZE.format('nhiều|lớn|cao|to|đông|tốn|đắt|dài|rộng|nặng')}|hơn|vượt|dư(?= chi\b))\b|"
    r"\b(?P<equal>bằng (?:nhau|với|(?=(?:năm|mức|số|thời|cùng|tổng|\d{4})\b))|ngang (?:nhau|bằng|với)|như nhau)"
    r")",
    re.IGNORECASE,
)
DENIED_AHEAD = re.compile(
    r"\b(?:không|chưa|chẳng|chả|làm gì có)\b", re.IGNORECASE
)  # of the whole or of a part: no verdict
WHICH = re.compile(r"\b(?:nào|gì|ai|đâu|which)\b", re.IGNORECASE)


def claims_order(question: Question) -> bool:
    """Tell whether a question of yes or no says of two amounts which is larger, and gives none itself."""
    closed = cues.CLOSED.search(question.text) or cues.CLAIMED.search(question.text)
    other = (cues.AMOUNT, cues.WHY, cues.SUPPOSED, ALTERNATIVES, WHICH)
    said = closed is not None and ORDER.search(question.text) is not None
    return said and not question.amounts and not any(cue.search(question.text) for cue in other)


def bears_out_order(
    question: Question, figures: Sequence[Figure], knowledge: Knowledge, *, as_stated: bool = False
) -> bool | None:
    """Tell whether the one of two figures is larger, smaller or the same that a question says is.

    None where it says no order of these two, or their bounds leave it open; ``as_stated`` takes no account of these.
    """
    said = ORDER.search(question.text)
    if said is None or not claims_order(question) or DENIED_AHEAD.search(question.text, 0, said.start()):
        return None
    pair = as_said(figures, question, said.start(), knowledge) if len(figures) == 2 else None
    sides = [replace(side, bound=Bound.EXACT) if as_stated else side for side in map(Operand.of, pair or ())]
    order = _order(*sides) if sides else None
    if order is None:
        return None
    right = order < 0 if said["less"] else order > 0 if said["more"] else order >= 0 if said["enough"] else order == 0
    return right is (said["denied"] is None)


def as_said(
    figures: Sequence[Figure], question: Question, at: int, knowledge: Knowledge
) -> tuple[Figure, Figure] | None:
    """Return two figures with the one first that is named ahead of a place; None where the words do not tell them apart."""
    one, two = figures
    if core(one.indicator) == core(two.indicator):
        sides = [_year_said_ahead(item, question.text, at) for item in figures]
    else:
        ahead = [term for term in question.terms if 0 <= term.start < at]
        behind = [term for term in question.terms if term.start >= at]
        texts = [knowledge.figure_texts[item.id][0] for item in figures]
        sides = [
            sum(text.speaks_of(term) for term in ahead) - sum(text.speaks_of(term) for term in behind) for text in texts
        ]
        if sides[0] == sides[1]:  # «chi y tế ít hơn chi giáo dục» of rows that are named without «chi»
            first, last = telling_words(question.text[:at]), telling_words(question.text[at:])
            names = [telling_words(item.indicator) for item in figures]
            sides = [len(name & first) - len(name & last) for name in names]
    if sides[0] == sides[1]:
        return None
    return (one, two) if sides[0] > sides[1] else (two, one)


def _year_said_ahead(figure: Figure, text: str, at: int) -> int:
    """Return 1 where the year of a figure is said ahead of a place, -1 where behind it, 0 where nowhere."""
    said = text.find(str(figure.period.end.year)) if figure.period is not None else -1
    return 0 if said < 0 else 1 if said < at else -1


def _order(one: Operand, two: Operand) -> int | None:
    """Return 1 where the first of two amounts is surely more, -1 where less, 0 for the same; None where it is left open."""
    (low, high), (other_low, other_high) = _reach(one, one.unit), _reach(two, one.unit)
    if low is not None and low == high == other_low == other_high:
        return 0
    if low is not None and other_high is not None and low > other_high:
        return 1
    return -1 if high is not None and other_low is not None and high < other_low else None


def _reach(amount: Operand, unit: str) -> tuple[Decimal | None, Decimal | None]:
    """Return the least and the most that an amount may be in a unit; None to the side that a bound leaves open."""
    value = amount.in_unit(unit)
    if amount.bound is Bound.ABOUT:
        return None, None
    if amount.high is not None:
        return value, value * amount.high / amount.value if amount.value else None
    least = None if amount.bound in (Bound.AT_MOST, Bound.LESS_THAN) else value
    return least, None if amount.bound in (Bound.AT_LEAST, Bound.MORE_THAN) else value
