"""Tells what is said beside the state of a thing: which of them are meant («06 chủ đầu tư có tỷ lệ … dưới 30%»), how it was
the year before («cùng kỳ đạt 58,2%»)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from actions.question import Question
from actions.words import cues
from index.model import Figure, Passage
from vietnamese.amounts import Bound
from vietnamese.folding import fold
from vietnamese.units import unit_dimension

TIME_BEFORE = re.compile(r"(?<!so với )(?<!so với số )(?<!so với mức )\bcùng kỳ\b", re.IGNORECASE)
ANOTHER_TIME = re.compile(
    r"\b(?:cùng kỳ|năm (?:ngoái|trước|kia)|kỳ trước|trước đây|hồi|so với|so sánh|hơn|kém|tăng|giảm|thay đổi|19\d\d|20\d\d)\b",
    re.IGNORECASE,
)
CHOOSING = re.compile(
    r"(?:(?<![\d.,/%])\b\d{1,4}|\b(?:các|những|nhiều|một số|mỗi|đối với|số)) (?P<things>[^\W\d_]+(?: [^\W\d_]+){0,5}?)"
    r" (?:(?:có|đạt|với) (?:tỷ lệ|mức|số|kết quả|tiến độ|quy mô|diện tích|công suất|doanh thu|thu nhập|điểm)|giải ngân)"
    r"(?: [^\W\d_]+){0,6} $",
    re.IGNORECASE,
)

SUM = re.compile(r"(?:mức|tiền|số tiền)\b", re.IGNORECASE)
FACTOR = re.compile(r"hệ số\b", re.IGNORECASE)
FACTOR_ASKED = re.compile(r"\b(?:hệ số|lần|gấp|bằng)\b", re.IGNORECASE)
TIMES_ASKED = re.compile(r"\b(?:lần|gấp|bằng)\b", re.IGNORECASE)


def is_of_time_before(figure: Figure, question: Question) -> bool:
    """Tell whether a figure is of the same months of a year before, which the question does not speak of."""
    return TIME_BEFORE.search(figure.indicator) is not None and not ANOTHER_TIME.search(question.text)


def is_factor_unasked(figure: Figure, question: Question) -> bool:
    """Tell whether a figure says how many times a sum of money is another, where the sum is asked for: «gấp 02 lần mức …»."""
    times = figure.amount.unit == "lần" and SUM.match(figure.indicator) is not None
    return times and cues.HOW_MUCH.search(question.text) is not None and not TIMES_ASKED.search(question.text)


def is_factor_of_sum(figure: Figure, row: Iterable[Figure], question: Question) -> bool:
    """Tell whether a figure is the factor that a sum of money in its row is worked out with, and no factor is asked for."""
    if figure.amount.unit or not FACTOR.match(figure.indicator) or FACTOR_ASKED.search(question.text):
        return False
    return any(unit_dimension(item.amount.unit or "").startswith("money") for item in row)


def only_chooses(figure: Figure, passage: Passage, question: Question) -> bool:
    """Tell whether a bound says which of some things are meant, and the question speaks of none of these things."""
    if figure.amount.bound is Bound.EXACT:
        return False
    chosen = CHOOSING.search(passage.text, 0, figure.start - passage.start)
    return chosen is not None and fold(chosen["things"]) not in fold(question.text)
