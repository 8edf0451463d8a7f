"""The phrase that an amount measures, in the document's words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.figures.apposition import is_apposed, is_base_of, is_share_beside, is_share_of
from index.figures.choice import choose
from index.figures.clauses import clause_start, counts_nouns, join_pairs, parenthesis_around, right_phrase
from index.figures.comparisons import Comparison, read_comparison
from index.figures.movements import starts_movement
from index.figures.parallels import beside, with_shared_head
from index.figures.phrases import Left, read_left, without_parentheses
from index.figures.recipients import named_after, recipient_end
from index.figures.respective import names_in_order
from index.figures.scopes import with_scope
from index.figures.tidying import tidy
from vietnamese.amounts import AmountSpan
from vietnamese.units import unit_dimension

_LABEL = re.compile(
    r"\s*[\"“*]*(?:[-+*•–]+\s*)?(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]\**\s*|\(?[a-zđ]{1,2}[.)]\s*|[IVX]+\.\s+|[^\W\d_]+\s+là,\s*)?"
    r"(?:(?:Chỉ tiêu|Bước|Mục tiêu|Điều|Nhóm|Đợt|Giai đoạn)\s+\d+\s*[:.]\s*)?"
)
_BREAK = re.compile(r"[,:]|(?<!\w)và(?!\w)")
_REST_OF_NOUN = re.compile(r"(?:\s+[^\W\d_]+){1,3}\s+(?:hoặc|và)\s+(?=[^\W\d_])")
_AND_ONLY = re.compile(r"\s*(?:,|,?\s+và)\s+")
_THRESHOLD = re.compile(r"\strở (?:lên|xuống)\s*$", re.IGNORECASE)
_THEN = re.compile(r"(?:cùng kỳ|cùng thời điểm|tuần|tháng|quý|năm|kỳ)(?!\w)", re.IGNORECASE)
_TOTAL = re.compile(r"\s*/\s*")
_DIMENSION = re.compile(r"(?:dài|rộng|cao|sâu|dày|nặng)", re.IGNORECASE)


def read_indicators(text: str, spans: list[AmountSpan], times: Sequence[tuple[int, int]]) -> list[str]:
    """For each amount of ``text`` what it measures, empty when the grammar cannot say; ``times`` are spans of periods."""
    label = _LABEL.match(text)
    blanks = [*times, (0, label.end() if label else 0)]
    masked = join_pairs(_blanked(text, [span for span in blanks if not _touches(span, spans)]))
    found: list[str] = []
    subjects: list[str] = []  # what an amount without an indicator of its own goes on with
    said: list[str] = []
    ends_of_comparisons: set[int] = set()
    in_order = names_in_order(masked, spans)
    reached: dict[int | None, int] = {}  # how far the amounts before it have used the text, for each parenthesis
    for index, span in enumerate(spans):
        around = parenthesis_around(masked, span.start)
        start = clause_start(masked, span.start)
        comparison = read_comparison(text, span, goes_on=_goes_on(text, spans, index, ends_of_comparisons))
        if comparison is not None:
            ends_of_comparisons.add(comparison.end)
        left, goes_on = _left_of(masked, start, spans, index, reached.get(around, 0))
        previous = (
            _gone_on_from(spans, subjects, index, is_new_clause=around is None and reached.get(around, 0) <= start)
            if goes_on
            else ""
        )
        if index and previous and previous == named_after(masked, spans[index - 1]):
            previous = "" if named_after(masked, span) else previous  # «12% đối với A; 16% đối với B»
        if index and is_share_beside(masked, spans[index - 1], span):
            previous = ""
        phrase, end = choose(masked, span, spans[index + 1 :], left, previous, compared=comparison is not None)
        phrase = in_order.get(index, phrase)
        if index and _DIMENSION.fullmatch(phrase.strip()) and counts_nouns(spans[index - 1].amount.unit):
            phrase = f"{right_phrase(masked, spans[index - 1], [span])[0]} {phrase}"
        if index and _TOTAL.fullmatch(text, spans[index - 1].end, span.start):
            # «45,6 tỷ đồng/78 tỷ đồng»: of what the second is the whole only its own noun says
            own = right_phrase(masked, span, spans[index + 1 :])[0] if counts_nouns(span.amount.unit) else ""
            phrase = own if len(own.split()) > len((span.amount.unit or "").split()) else ""
        elif is_base_of(masked, spans, index) and "so với " in said[index - 1]:
            phrase = said[index - 1].partition("so với ")[2]
        elif index and is_share_of(masked, spans[index - 1], span, around):
            phrase = found[index - 1]
        elif around is not None and (
            phrase.strip() in {"", span.amount.unit} or is_apposed(masked, spans, index, reached)
        ):
            phrase = choose(masked, span, [], read_left(masked[clause_start(masked, around) : around]), "")[0]
        if index and beside(masked, spans[index - 1], span):
            phrase = with_shared_head(phrase.strip(), found[-1])
        if any(phrase.strip().startswith(masked[other.number_start : other.number_end]) for other in spans[:index]):
            phrase = previous  # «57,9% kế hoạch (tăng 12 tỷ đồng)» names nothing
        found.append(with_scope(tidy(phrase, text), text, start, span, spans[:index]))
        is_total = index > 0 and _TOTAL.fullmatch(text, spans[index - 1].end, span.start) is not None
        subjects.append(subjects[-1] if is_total else found[-1])
        said.append(found[-1] if comparison is None else _compared(found[-1], comparison))
        following = spans[index + 1].start if index + 1 < len(spans) else len(text)
        reached[around] = max(end, comparison.end if comparison else 0, recipient_end(masked, span, following))
    return said


def _goes_on(text: str, spans: list[AmountSpan], index: int, compared: set[int]) -> bool:
    """Whether only «và» stands between the end of a comparison and an amount: «104% dự toán … và 85% dự toán tỉnh giao»."""
    return any(_AND_ONLY.fullmatch(text, end, spans[index].start) for end in compared if end <= spans[index].start)


def _compared(phrase: str, comparison: Comparison) -> str:
    """«thu ngân sách so với dự toán»: a share of a plan and a growth are no values of what they compare."""
    standard = comparison.words.partition("so với ")[2]
    if not phrase and _THEN.match(standard):
        return ""
    if phrase.lower() in {"hoàn thành", "thực hiện", "đạt"}:
        return f"{phrase} {standard}"
    return phrase if standard in phrase and phrase != standard else f"{phrase} {comparison.words}".strip()


def _left_of(text: str, start: int, spans: list[AmountSpan], index: int, reached: int) -> tuple[Left, bool]:
    """The words of its clause left of an amount that no amount before it has used, and whether there is such an amount
    that it may go on from («…, tăng 8%»)."""
    span = spans[index]
    used = max(start, reached) if reached <= span.start else max(start, spans[index - 1].end)
    between = without_parentheses(text[used : span.start])
    if used > start and (rest := _REST_OF_NOUN.match(between)):
        between = between[rest.end() :]
    if used > start and "," in between:
        between = between[between.index(",") :]
    left = read_left(between)
    qualifies = used > start and _is_qualifier(spans[index - 1]) and not starts_movement(text, spans[index - 1])
    of_rate = used > start and between.strip() == ":" and "/" in (spans[index - 1].amount.unit or "")
    if of_rate:
        left = read_left(text[start : span.start])  # «học 2 buổi/ngày: 986 em»
    elif used > start and not between.strip() and _THRESHOLD.search(text, 0, spans[index - 1].end):
        left = replace(read_left(text[start : span.start]), linked=True)  # «lúa từ hai vụ trở lên khoảng 709 ha»
    elif qualifies and not _BREAK.search(between):
        whole = read_left(text[start : span.start])
        left = whole if whole.linked and whole.headed else left
    return left, index > 0 and (used > start or start > 0)


def _gone_on_from(spans: list[AmountSpan], found: list[str], index: int, *, is_new_clause: bool) -> str:
    """The indicator that an amount without one of its own goes on with: the one before it, or in a new clause («; năm 2022
    là 5 tỷ đồng») the first of the same unit."""
    same = [name for span, name in zip(spans, found, strict=False) if span.amount.unit == spans[index].amount.unit]
    named = next((name for name in reversed(found) if name), "")
    return same[0] if is_new_clause and same else named


def _is_qualifier(span: AmountSpan) -> bool:
    """Whether the amount may only describe who is counted: «từ 15 tuổi», «có 3 con», and no share, change or money."""
    unit = span.amount.unit
    return unit is not None and span.amount.change is None and unit != "%" and "money" not in unit_dimension(unit)


def _touches(blank: tuple[int, int], spans: list[AmountSpan]) -> bool:
    return any(blank[0] < span.end and span.start < blank[1] for span in spans)


def _blanked(text: str, stretches: list[tuple[int, int]]) -> str:
    """``text`` with the stretches blanked out, same length, so that they are no part of an indicator."""
    for start, end in stretches:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
