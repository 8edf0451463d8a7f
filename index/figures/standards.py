"""What an amount is held against, said with a value of its own: «(mục tiêu 35%)», «thấp hơn mục tiêu 87%», «so với năm 2033
(71,8 tỷ đồng)», «đạt 83% kế hoạch năm (520 hồ sơ)»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.figures.clauses import counts_nouns, parenthesis_around, right_phrase
from vietnamese.amounts import AmountSpan, Bound
from vietnamese.units import unit_dimension

_PLANS = r"mục tiêu|kế hoạch|chỉ tiêu|dự toán"
_OF_PLAN = rf"(?:{_PLANS})(?:\s+(?:năm(?:\s+\d{{4}})?|cả năm|đề ra|đặt ra|(?:được\s+)?giao|là))*\s*:?\s*"
_APART = r"(?<!tăng )(?<!giảm )(?<!hụt )(?<!hơn )(?<!thêm )"  # «tăng so với dự toán 20 tỷ đồng» says by how much
_PLAN_SAID = re.compile(
    rf"(?:(?<!\w)(?P<relation>vượt|cao hơn|thấp hơn|(?:(?:chưa|không) )?đạt|{_APART}so với)\s+(?:so với\s+)?|"
    rf"[(,;]\s*(?:(?:trong khi|còn|mà)\s+)?)(?:mức\s+)?"
    rf"{_OF_PLAN}(?:\(\s*)?(?:(?:trên|dưới|từ|không quá|ít nhất|tối thiểu|tối đa)\s+)?$",
    re.IGNORECASE,
)
_SAYS_IT_IS = re.compile(r"\s(?:là|:)\s*(?:(?:trên|dưới|từ|không quá|ít nhất|tối thiểu|tối đa)\s+)?$", re.IGNORECASE)
_SHARE_OF_PLAN = re.compile(rf"(?:%|lần)\s*(?:so với\s+|của\s+)?(?:{_PLANS})(?!\w)[^,;:()]*$", re.IGNORECASE)
_SHARE_SAID = re.compile(
    rf"(?:%|lần)\s*(?:so với\s+|của\s+)?{_OF_PLAN}$", re.IGNORECASE
)  # «đạt 81,7% mục tiêu 3.600 căn»
_WHOLE_YEAR = re.compile(rf"(?<!\w)(?:{_PLANS})\s+(?:cả\s+)?năm(?!\w)[^,;:(]*\(?\s*$", re.IGNORECASE)
_NO_AMOUNT = r"(?:[^,;:()\d]|(?:19|20)\d\d(?!\d)){0,60}"
_HELD_AGAINST = re.compile(
    rf"(?<!\w)(?:so với|(?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn|cùng kỳ)\s{_NO_AMOUNT}$|(?<!\w)cùng kỳ\s*$|"
    rf"(?:%|lần)\s*(?:so với\s+)?(?:{_PLANS}|KH|DT)(?!\w){_NO_AMOUNT}$",
    re.IGNORECASE,
)
_SAID_AGAIN = re.compile(r"\s*(?:bằng|đạt|tương đương|vượt|gấp)(?!\w)", re.IGNORECASE)


def says_level(text: str, span: AmountSpan) -> bool:
    """Whether ``span`` opens parentheses right after a comparison and says how much there was then, or was planned."""
    around = parenthesis_around(text, span.start)
    if around is None or span.amount.change is not None or text[around + 1 : span.start].strip():
        return False
    return _HELD_AGAINST.search(text, 0, around) is not None


def is_said_again(text: str, span: AmountSpan) -> bool:
    """Whether parentheses say the comparison before them once more: «so với năm 2020 (bằng 98%)», «(tăng 5%)»."""
    around = parenthesis_around(text, span.start)
    return span.amount.change is not None or (around is not None and _SAID_AGAIN.match(text, around + 1) is not None)


def plan_of(text: str, spans: Sequence[AmountSpan], index: int) -> int | None:
    """The index of the amount before that ``spans[index]`` says the plan of: «đạt 78,8%, vượt mục tiêu 75%», «36% (mục tiêu
    35%)», «431 hồ sơ, đạt 83% kế hoạch (520 hồ sơ)»; None where it says none, or by how much the plan was passed («vượt kế
    hoạch 1.200 tấn»)."""
    span = spans[index]
    around = parenthesis_around(text, span.start)
    outside = [
        place
        for place in range(index)
        if spans[place].end <= span.start and parenthesis_around(text, spans[place].start) in {None, around}
    ]
    alike = [place for place in outside if spans[place].amount.unit == span.amount.unit]
    way = span.amount.change  # «giảm 1,7 điểm % …, vượt kế hoạch (giảm 1,5 điểm %)»
    same = [place for place in alike if spans[place].amount.change == way] or alike[
        : way is None
    ]  # «tăng thêm 500 m², bằng …»
    share = _SHARE_SAID.search(text, 0, span.start)
    if not same or (way is not None and around is None) or (not share and _counts_more(text, span, spans[index + 1 :])):
        return None
    floor = max((spans[place].end for place in range(index) if spans[place].end <= span.start), default=0)
    said = _PLAN_SAID.search(text, floor, span.start)
    beside = around is not None and [
        place for place in same if spans[place].end <= around and not text[spans[place].end : around].strip()
    ]
    if said is not None:
        alone = around is not None or _SAYS_IT_IS.search(said.group()) is not None  # «đạt 94,6%, kế hoạch năm là 96%»
        of = (beside or same)[-1]  # «92% (năm 2033 là 90%; mục tiêu 93%)», «A (31%, kế hoạch 45%)»
        return of if _is_plan(said["relation"], spans[of], span, alone=alone) else None
    if around is None:
        return same[-1] if share else None
    opens = not text[around + 1 : span.start].strip()
    return same[-1] if opens and _SHARE_OF_PLAN.search(text, 0, around) else None


def says_own_time(text: str, span: AmountSpan, times: Sequence[tuple[int, int]]) -> bool:
    """Whether one of the ``times`` of ``text`` stands between the name of a plan and its value: «kế hoạch năm 2034 là 520»."""
    said = [plan.start() for plan in re.finditer(_PLANS, text[: span.start], re.IGNORECASE)]
    return bool(said) and any(said[-1] <= start < span.start for start, _ in times)


def is_for_the_year(text: str, span: AmountSpan) -> bool:
    """Whether a plan is said to be that of the year: «kế hoạch năm (520 hồ sơ)»."""
    return _WHOLE_YEAR.search(text, 0, span.start) is not None


def _counts_more(text: str, span: AmountSpan, following: Sequence[AmountSpan]) -> bool:
    """Whether what is counted is said with words of its own: «mục tiêu 20 xã đạt chuẩn»."""
    if not counts_nouns(span.amount.unit):
        return False
    return len(right_phrase(text, span, list(following))[0].split()) > len((span.amount.unit or "").split())


def _is_plan(relation: str | None, reached: AmountSpan, span: AmountSpan, *, alone: bool) -> bool:
    """Whether the value is the plan itself, and not how far it was passed or missed; without a ``relation`` only what stands
    ``alone`` in parentheses or is said to be it («là») is."""
    value, result = span.amount.value, reached.amount.value
    relation = (relation or "").lower()
    if relation in {"vượt", "cao hơn"}:  # «vượt dự toán 55 tỷ đồng» may say by how much
        return (
            (span.amount.unit == "%" and value <= result < 2 * value)
            or (_is_rate(span) and value <= result and 4 * result < 5 * value)
            or (span.amount.change is not None and value <= result)
        )
    if relation == "so với":
        return value <= 2 * result and result <= 2 * value
    if relation == "đạt":  # «đạt mục tiêu 500 căn» may say what was reached
        return span.amount.bound is not Bound.EXACT
    return value >= result if relation == "thấp hơn" else bool(relation) or alone


def _is_rate(span: AmountSpan) -> bool:
    """Whether the unit says how much falls to each; money may well pass its plan by so much."""
    unit = span.amount.unit or ""
    return "/" in unit and "money" not in unit_dimension(unit)
