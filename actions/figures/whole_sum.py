"""What the work of a document costs at all: the sums that it calls so, and one that a question gives it wrongly."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.documents.document_choice import home_figures
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.asserted import comparable, confirms
from actions.question import Question
from actions.words.asked_unit import measures
from index.model import Figure
from vietnamese.amounts import AmountSpan, find_amounts
from vietnamese.periods import find_periods
from vietnamese.units import unit_dimension

COST_AT_ALL = re.compile(
    r"(?:tổng )?(?:số )?(?:kinh phí|nhu cầu (?:vốn|kinh phí))(?: (?:để )?(?:thực hiện|bố trí|dự kiến|triển khai))*"
    r"(?: (?:của )?(?:toàn bộ )?(?:kế hoạch|đề án|chương trình|nghị quyết))?|"
    r"tổng (?:số )?(?:kinh phí|vốn|nguồn vốn|nhu cầu vốn) (?:cả |trong |của )?"
    r"(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) năm|"
    r"tổng cộng(?: bảng)? (?:các )?(?:nguồn vốn|nguồn kinh phí|kinh phí|vốn|nhu cầu vốn)",  # the last row of such a table
    re.IGNORECASE,
)
FOR_SOMETHING = re.compile(r"\s*(?:đồng )?(?:cho|để|dành|vào|đầu tư|chi cho|từ|của)\b", re.IGNORECASE)
CLAIMED = re.compile(  # «kế hoạch 2035 có 120 tỷ», «tổng tiền 1.230 tỷ này»
    r"(?:\btổng (?:số )?(?:tiền|kinh phí|vốn)|\b(?:kế hoạch|đề án|chương trình)(?: này)?(?: (?:năm )?\d{4})?)"
    r"(?: (?:có|hết|tốn|ngốn|cần|chi|là|tới|đến|lên|những|của|(?:kế hoạch|đề án|chương trình)(?: này)?)){0,4} $",
    re.IGNORECASE,
)

BESIDE = len(" trong ")  # characters between an amount and the time that it is for


def whole_sums(question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the sums of money that a document calls the cost of all its work, one for each time."""
    return [
        item
        for item in home_figures(question, knowledge)
        if COST_AT_ALL.fullmatch(item.indicator)
        and measures(item, "money")
        and item.amount.change is None
        and "/" not in (item.amount.unit or "")
    ]


def whole_of_time(question: Question, knowledge: Knowledge) -> Figure | None:
    """Return the sum of the time that a question asks for, else of its document's own time; None without one."""
    fitting = [item for item in whole_sums(question, knowledge) if period_fit(item.period, question.periods) >= 0]
    exact = [item for item in fitting if period_fit(item.period, question.periods) == 1.0]
    documents = knowledge.release.documents
    return max(
        exact or fitting,
        key=lambda item: (item.period == documents[item.document].period, item.amount.size),
        default=None,
    )


def wholes_claimed(text: str) -> list[AmountSpan]:
    """Return the sums of money that a message calls the whole cost: «tổng tiền 26.800 triệu lấy từ đâu»."""
    return [
        span
        for span in find_amounts(text)
        if span.amount.unit
        and unit_dimension(span.amount.unit).startswith("money")
        and not span.amount.change
        and CLAIMED.search(text, 0, span.start)
        and not FOR_SOMETHING.match(text, span.end)  # «kế hoạch có 130 tỷ cho y tế đúng không»
    ]


def misstated_whole(question: Question, knowledge: Knowledge) -> Figure | None:
    """Return the sum that a question gives another amount, which no figure states; None where it gives none so."""
    for span in wholes_claimed(question.text):
        stated = any(confirms(question, item) for item in knowledge.release.figures.values())
        named = [time.period for time in find_periods(question.text) if time.start <= span.end + BESIDE]
        claimed = replace(question, periods=tuple(time for time in question.periods if time in named))
        whole = whole_of_time(claimed, knowledge)  # «tổng tiền 1.230 tỷ chia cho năm 2033»: of no year
        pair = comparable(span.amount, whole.amount) if whole is not None else None
        if not stated and pair is not None and pair[0] != pair[1]:
            return whole
    return None
