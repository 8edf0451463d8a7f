"""What a phase, a kind or a vessel with an amount measures: «giai đoạn 2 là 30 tỷ đồng», «40 triệu đồng/nhà sửa chữa»."""

from __future__ import annotations

import re

from index.figures.clauses import counts_nouns, right_phrase
from index.figures.phrases import read_left
from index.figures.standing import Place
from index.figures.tidying import tidy
from index.figures.words import starts
from vietnamese.units import unit_dimension

_PHASE = re.compile(r"(?:giai đoạn|đợt|bước)\s+(?:\d{1,2}|[IVX]+)", re.IGNORECASE)
_PHASE_AT_END = re.compile(rf"\s+{_PHASE.pattern}$", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?](?=\s)|\n")
_BESIDE = re.compile(r"[\s,(]*(?:đạt|chiếm)?\s*(?:tỷ|tỉ) lệ\s+(?:là\s+|đạt\s+|chiếm\s+)?", re.IGNORECASE)
_NUMBER_OF = re.compile(r"^(?:tổng\s+)?(?:số(?: lượng)?|lượng)\s+", re.IGNORECASE)
_WITH = re.compile(r"[^,;.:()\d]{0,60}\s(?:với|hết)\s+(?:khoảng\s+|gần\s+|trên\s+)?", re.IGNORECASE)
_KIND = re.compile(r"\s+([^\W\d_]+(?:\s+[^\W\d_]+){0,4}?)(?=\s*(?:[,;.)]|$|và\s))")
_JOINT = re.compile(r"(?:\s+[^\W\d_]+){1,5}\s*(?:,|;|,?\s*và)\s*")


def phase_of_whole(at: Place, phrase: str) -> str | None:
    """«Kinh phí giai đoạn 1 là 20 tỷ đồng, giai đoạn 2 là 30 tỷ đồng»: the same sum, in that phase."""
    if not _PHASE.fullmatch(phrase.strip()):
        return None
    for other, name in zip(reversed(at.spans[: at.index]), reversed(at.found), strict=True):
        if _SENTENCE.search(at.text, other.end, at.span.start):
            return None
        whole = _PHASE_AT_END.sub("", name)
        if other.amount.unit == at.span.amount.unit and whole and not _PHASE.fullmatch(whole):
            return f"{whole} {phrase.strip().lower()}"
    return None


def ratio_of_the_same(at: Place, phrase: str) -> str | None:
    """«33 trường đạt chuẩn, tỷ lệ 70%», «118 hộ nghèo (tỷ lệ 1,3%)»: the rate of those counted right before it."""
    if at.span.amount.unit != "%" or phrase.strip().lower() not in {"tỷ lệ", "tỉ lệ"} or at.before is None:
        return None
    if not _BESIDE.fullmatch(at.text, at.before.end, at.span.start) or not at.found[-1]:
        counted = right_phrase(at.text, at.before, [at.span])[0] if counts_nouns(at.before.amount.unit) else ""
        rest = at.text[at.before.end : at.span.start].partition("(" if at.around is not None else ",")
        if not counted or not rest[1] or not _BESIDE.fullmatch(rest[1] + rest[2]):
            return None
    whose = _NUMBER_OF.sub("", at.found[-1])
    return f"{phrase.strip()} {whose}" if whose and not whose.lower().startswith(("tỷ lệ", "tỉ lệ")) else None


def sum_with_a_count(at: Place, phrase: str) -> str | None:
    """«xử phạt 27 trường hợp với 312 triệu đồng»: the sum of what was counted."""
    if phrase.strip().lower() not in {"", "với"} or "money" not in unit_dimension(at.span.amount.unit or ""):
        return None
    if at.before is None or at.before.start < at.start or not counts_nouns(at.before.amount.unit):
        return None
    return at.found[-1] if _WITH.fullmatch(at.text, at.before.end, at.span.start) else None


def rate_of_a_kind(at: Place, _phrase: str) -> str | None:
    """«mức hỗ trợ 80 triệu đồng/nhà xây mới, 40 triệu đồng/nhà sửa chữa»: for a house of which kind."""
    noun = (at.span.amount.unit or "").partition("/")[2]
    own = _KIND.match(at.text, at.span.end) if noun else None
    if own is None or not starts("acting_verbs").match(own[1]) or starts("prepositions").match(own[1]):
        return None
    first = at.index
    while first and _is_of_a_list(at, first - 1):
        first -= 1
    last = first == at.index and (at.index + 1 == len(at.spans) or not _is_of_a_list(at, at.index))
    left = read_left(at.text[at.start : at.spans[first].start])
    head = tidy(left.phrase or left.acting or left.clause, "")
    return f"{head} {noun} {own[1]}" if head and not last else None


def _is_of_a_list(at: Place, index: int) -> bool:
    """Whether an amount and the next are rates of one unit for two kinds."""
    before, after = at.spans[index], at.spans[index + 1]
    same = before.amount.unit == after.amount.unit and before.start >= at.start
    return same and _JOINT.fullmatch(at.text, before.end, after.start) is not None
