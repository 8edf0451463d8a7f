"""The words left of an amount that are its own, and the amount before it that it may go on from."""

from __future__ import annotations

import re
from dataclasses import replace

from index.figures.clauses import KEPT_COMMA
from index.figures.movements import starts_movement
from index.figures.phrases import Left, is_headed, read_left, without_parentheses
from index.figures.words import starts
from vietnamese.amounts import AmountSpan
from vietnamese.units import unit_dimension

_BREAK = re.compile(r"[,:]|(?<!\w)và(?!\w)")
_REST_OF_NOUN = re.compile(r"(?:\s+[^\W\d_]+){1,3}\s+(?:hoặc|và)\s+(?=[^\W\d_])")
_THRESHOLD = re.compile(r"\strở (?:lên|xuống)\s*$", re.IGNORECASE)
_LISTED_NAMES = re.compile(  # «…, may mặc, da giày 846 tỷ đồng»: between two amounts of a list stands one name
    r"^,\s+(?P<names>[^\W\d_]+(?:\s+[^\W\d_]+){0,3}(?:,\s+[^\W\d_]+(?:\s+[^\W\d_]+){0,3}){1,2})(?=\s*$)"
)


def left_of(text: str, start: int, spans: list[AmountSpan], index: int, reached: int) -> tuple[Left, bool]:
    """The words of its clause left of an amount that no amount before it has used, and whether there is such an amount
    that it may go on from («…, tăng 8%»)."""
    span = spans[index]
    used = max(start, reached) if reached <= span.start else max(start, spans[index - 1].end)
    between = without_parentheses(text[used : span.start])
    if used > start and (rest := _REST_OF_NOUN.match(between)):
        between = between[rest.end() :]
    if used > start and "," in between:
        between = between[between.index(",") :]
        if span.amount.unit in {
            other.amount.unit for other in spans[max(0, index - 2) : index]
        }:  # a share may stand between
            between = _LISTED_NAMES.sub(_as_one_name, between)
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


def _as_one_name(listed: re.Match[str]) -> str:
    """Join nouns side by side into the name of one thing, unless one of them opens a clause: «…, riêng A, vượt kế hoạch»."""
    pieces = [piece.strip() for piece in listed["names"].split(",")]
    openers = ("acting_verbs", "linking_verbs", "opening_words", "clause_openers", "links", "phrase_ends")
    clauses = any(is_headed(piece) or any(starts(kind).match(piece) for kind in openers) for piece in pieces)
    return listed.group() if clauses else f", {listed['names'].replace(',', KEPT_COMMA)}"


def gone_on_from(spans: list[AmountSpan], found: list[str], index: int, *, is_new_clause: bool) -> str:
    """The indicator that an amount without one of its own goes on with: the one before it, or in a new clause («; năm 2022
    là 5 tỷ đồng») the first of the same unit."""
    same = [name for span, name in zip(spans, found, strict=False) if span.amount.unit == spans[index].amount.unit]
    named = next((name for name in reversed(found) if name), "")
    if spans[index].amount.change is not None:  # «39 vụ tai nạn, làm chết 17 người, so với cùng kỳ giảm 5 vụ»
        levels = [name for span, name in zip(spans, found, strict=False) if name and _may_change_by(span, spans[index])]
        named = levels[-1] if levels else named
    return same[0] if is_new_clause and same else named


def _may_change_by(level: AmountSpan, change: AmountSpan) -> bool:
    """Whether an amount is a level counted in what a change is: «tổng vốn 217 tỷ đồng cho 12 công trình, tăng 48 triệu đồng»."""
    one, other = level.amount.unit, change.amount.unit
    if level.amount.change is not None or one is None or other is None or "%" in other:
        return False
    return one == other or unit_dimension(one) == unit_dimension(other) == "money"


def _is_qualifier(span: AmountSpan) -> bool:
    """Whether the amount may only describe who is counted: «từ 15 tuổi», «có 3 con», and no share, change or money."""
    unit = span.amount.unit
    return unit is not None and span.amount.change is None and unit != "%" and "money" not in unit_dimension(unit)
