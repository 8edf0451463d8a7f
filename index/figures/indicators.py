"""The phrase that an amount measures, in the document's words."""

from __future__ import annotations

import re
from dataclasses import replace

from index.figures.clauses import clause_start, counts_nouns, join_pairs, right_phrase
from index.figures.phrases import Left, read_left, tidy
from vietnamese.amounts import AmountSpan
from vietnamese.units import unit_dimension

_LABEL = re.compile(
    r"\s*[\"“*]*(?:[-+*•–]+\s*)?(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]\**\s*|\(?[a-zđ]{1,2}[.)]\s*|[IVX]+\.\s+|[^\W\d_]+\s+là,\s*)?"
    r"(?:(?:Chỉ tiêu|Bước|Mục tiêu|Điều|Nhóm|Đợt|Giai đoạn)\s+\d+\s*[:.]\s*)?"
)
_COMPARED = re.compile(r"\s*(?:so với|so|kế hoạch|dự toán|cùng kỳ|KH|chỉ tiêu|mục tiêu|nghị quyết|NQ|tổng)(?!\w)")
_BREAK = re.compile(r"[,:]|(?<!\w)và(?!\w)")
_RECIPIENT = re.compile(r"\s*((?:cho|đối với)\s+[^,;:.()\d]{2,80})")
_BARE_HEAD = re.compile(r"(?:tỷ lệ|tỉ lệ|tỷ trọng|số|mức|tổng|tổng số|số lượng|bình quân|tiến độ)", re.IGNORECASE)
_AGES = {"tuổi", "tháng tuổi"}
_RATIO = re.compile(r"^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỷ suất|tổng số|số lượng|số)\s+", re.IGNORECASE)
_OF_NUMBER = re.compile(r"\s+(?:tổng\s+)?số\s")
_FEW_WORDS = 6


def read_indicators(text: str, spans: list[AmountSpan], times: list[tuple[int, int]]) -> list[str]:
    """For each amount of ``text`` what it measures, empty when the grammar cannot say; ``times`` are spans of periods."""
    label = _LABEL.match(text)
    blanks = [*times, (0, label.end())] if label else times
    masked = join_pairs(_blanked(text, [span for span in blanks if not _touches(span, spans)]))
    found: list[str] = []
    consumed = 0
    for index, span in enumerate(spans):
        start = clause_start(masked, span.start)
        inner = any(start <= other.start for other in spans[:index])
        begin = max(start, consumed) if inner else start
        between = masked[begin : span.start]
        if inner and begin > start and "," in between:
            between = between[between.index(",") :]
        left = read_left(between)
        if begin > start and _is_qualifier(spans[index - 1]) and not _BREAK.search(masked, begin, span.start):
            whole = read_left(masked[start : span.start])
            left = whole if whole.linked and whole.headed else left
        previous = found[-1] if inner or (found and start > 0) else ""
        phrase, consumed = _choose(masked, span, spans[index + 1 :], left, previous)
        found.append(tidy(phrase, text))
    return found


def _choose(text: str, span: AmountSpan, following: list[AmountSpan], left: Left, previous: str) -> tuple[str, int]:
    """The indicator and how far right of the amount it reaches."""
    unit = span.amount.unit
    if unit is None:
        return (left.phrase if left.linked or left.headed else ""), span.end
    if unit in _AGES:
        recipient = _RECIPIENT.match(text, span.end)
        named = f"{left.phrase or left.beyond} {recipient[1] if recipient else ''}"
        return _RATIO.sub("", named), span.end
    counted = counts_nouns(unit)
    right, end = right_phrase(text, span, following)
    if _BARE_HEAD.fullmatch(left.phrase) and right:
        left = replace(left, phrase="", linked=False, headed=False)
    if unit == "%" and right and not left.headed and _OF_NUMBER.match(text, span.end):
        return right, end
    if left.phrase and (left.linked or left.headed):
        return left.phrase, end if counted else span.end
    compared = _COMPARED.match(text, span.end) or (span.amount.change and not right)
    if previous and compared and not left.phrase and not left.acting:
        return previous, span.end
    if counted:
        plain = len(right.split()) <= len(unit.split())
        if plain and not left.acting and 0 < len(left.phrase.split()) <= _FEW_WORDS:
            return left.phrase, end
    if right:
        named = left.named or not (counted or unit == "%")
        return f"{left.acting if named else ''} {right}", end
    recipient = _RECIPIENT.match(text, span.end)
    action = left.phrase or left.acting or left.beyond
    if action and (not previous or recipient or left.phrase or left.acting):
        return f"{action} {recipient[1] if recipient else ''}", span.end
    return previous, span.end


def _is_qualifier(span: AmountSpan) -> bool:
    """Whether the amount may only describe who is counted: «từ 15 tuổi», «có 3 con», and no share or money."""
    unit = span.amount.unit
    return unit is not None and unit != "%" and "money" not in unit_dimension(unit)


def _touches(blank: tuple[int, int], spans: list[AmountSpan]) -> bool:
    return any(blank[0] < span.end and span.start < blank[1] for span in spans)


def _blanked(text: str, stretches: list[tuple[int, int]]) -> str:
    """``text`` with the stretches blanked out, same length, so that they are no part of an indicator."""
    for start, end in stretches:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
