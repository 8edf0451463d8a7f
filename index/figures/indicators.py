"""The phrase that an amount measures, in the document's words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.figures.apposition import is_share_beside
from index.figures.breakdowns import beyond_plan
from index.figures.choice import choose
from index.figures.clauses import clause_start, join_pairs, parenthesis_around
from index.figures.comparisons import Comparison, read_comparison
from index.figures.leftwards import gone_on_from, left_of
from index.figures.named_with import named_each_with
from index.figures.parallels import with_noun_of_sum, with_shared_noun
from index.figures.places_apart import with_places
from index.figures.recipients import named_after, recipient_end
from index.figures.relations import placed
from index.figures.respective import amounts_in_order, names_in_order
from index.figures.scopes import with_scope
from index.figures.standing import Place
from index.figures.tidying import tidy
from vietnamese.amounts import AmountSpan

_LABEL = re.compile(
    r"\s*[\"“*]*(?:[-+*•–]+\s*)?(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]\**\s*|\(?[a-zđ]{1,2}[.)]\s*|[IVX]+\.\s+|[^\W\d_]+\s+là,\s*)?"
    r"(?:(?:Chỉ tiêu|Bước|Mục tiêu|Điều|Nhóm|Đợt|Giai đoạn)\s+\d+\s*[:.]\s*)?"
)
_AND_ONLY = re.compile(r"\s*(?:,|,?\s+và)\s+")
_REMARK = re.compile(
    r"\((?:bao gồm|gồm|kể cả|tính cả|trong đó có) [^()\d]*\)", re.IGNORECASE
)  # inside a name, of no other
_END_OF = re.compile(r"(?<!\w)(?:tính\s+)?(?:đến|tới|vào)\s+(?:thời điểm\s+)?(?:cuối|giữa|hết)\s+$", re.IGNORECASE)
_DAY = re.compile(  # of the year that everything is about: «đến 20/9»
    r"(?<!\w)(?:tính\s+)?(?:từ|đến|tới|trước|hết|vào|dịp)\s+(?:ngày\s+)?\d{1,2}/\d{1,2}(?![\d/]|[.,]\d)"
    r"(?:\s+(?:đến|tới)\s+(?:ngày\s+)?\d{1,2}/\d{1,2}(?![\d/]|[.,]\d))?",
    re.IGNORECASE,
)
_AT_FIRST = re.compile(  # opens a clause: «Hộ nghèo: đầu năm 142 hộ», «tỷ lệ 10% (đầu năm 12,6%)»
    r"[:(,;]\s*(?P<time>đầu (?:năm|kỳ|nhiệm kỳ|giai đoạn))(?=\s+(?:có\s+|là\s+)?\d)", re.IGNORECASE
)
_OWN_RANK = re.compile(  # «…; chỉ số PCI xếp thứ 19, giảm 2 bậc»: the rank is of what its own clause names
    r"[^\W\d_][^;]*(?<!\w)(?:xếp|đứng|ở|hạng|vị trí)\s(?:[^\W\d_]+\s){0,2}\d+[^;,]*,\s+$", re.IGNORECASE
)
_THEN = re.compile(r"(?:cùng kỳ|cùng thời điểm|tuần|tháng|quý|năm|kỳ)(?!\w)", re.IGNORECASE)


def read_indicators(text: str, spans: list[AmountSpan], times: Sequence[tuple[int, int]]) -> list[str]:
    """For each amount of ``text`` what it measures, empty when the grammar cannot say; ``times`` are spans of periods."""
    label = _LABEL.match(text)
    days = [match.span() for match in _DAY.finditer(text)]
    remarks = [match.span() for match in _REMARK.finditer(text)]
    at_first = [match.span("time") for match in _AT_FIRST.finditer(text)]
    blanks = [
        *days,
        *remarks,
        *at_first,
        *(_with_its_end(text, time) for time in times),
        (0, label.end() if label else 0),
    ]
    masked = join_pairs(_blanked(text, [span for span in blanks if not _touches(span, spans)]))
    found: list[str] = []
    subjects: list[str] = []  # what an amount without an indicator of its own goes on with
    said: list[str] = []
    ends_of_comparisons: set[int] = set()
    in_order = {**names_in_order(masked, spans, times), **named_each_with(masked, spans)}
    of_amounts = amounts_in_order(masked, spans)
    reached: dict[int | None, int] = {}  # how far the amounts before it have used the text, for each parenthesis
    for index, span in enumerate(spans):
        around = parenthesis_around(masked, span.start)
        start = clause_start(masked, span.start)
        comparison = read_comparison(text, span, goes_on=_goes_on(text, spans, index, ends_of_comparisons))
        if comparison is not None:
            ends_of_comparisons.add(comparison.end)
        left, goes_on = left_of(masked, start, spans, index, reached.get(around, 0))
        is_new_clause = around is None and reached.get(around, 0) <= start
        previous = _gone_on_from(masked, spans, subjects, index, is_new_clause=is_new_clause) if goes_on else ""
        if index and previous and previous == named_after(masked, spans[index - 1]):
            previous = "" if named_after(masked, span) else previous  # «12% đối với A; 16% đối với B»
        if index and is_share_beside(masked, spans[index - 1], span):
            previous = ""
        if is_new_clause and span.amount.change and _OWN_RANK.fullmatch(masked[start : span.start].lstrip()):
            previous = ""
        phrase, end = choose(masked, span, spans[index + 1 :], left, previous, compared=comparison is not None)
        place = Place(masked, spans, index, start, around, found, said, reached, previous)
        phrase = placed(place, in_order.get(index, phrase))
        phrase = found[of_amounts[index]] if index in of_amounts else phrase
        if comparison is not None and comparison.of_previous and subjects:
            phrase = subjects[-1]
        phrase = _said_in_full(phrase, masked, spans, found, index)
        found.append(with_scope(tidy(phrase, text), text, start, span, spans[:index]))
        beside = place.is_total or place.out_of or place.plan or beyond_plan(place, phrase) is not None
        subjects.append(subjects[-1] if beside else found[-1])
        said.append(found[-1] if comparison is None else _compared(found[-1], comparison))
        following = spans[index + 1].start if index + 1 < len(spans) else len(text)
        reached[around] = max(end, comparison.end if comparison else 0, recipient_end(masked, span, following))
    return with_places(text, spans, with_noun_of_sum(spans, with_shared_noun(text, spans, said)))


def _gone_on_from(text: str, spans: list[AmountSpan], subjects: list[str], index: int, *, is_new_clause: bool) -> str:
    """What an amount goes on with; nothing inside parentheses that are closed before it, where something stands outside:
    «đạt 84% dự toán (490 tỷ đồng), tăng 8%»."""
    around = parenthesis_around(text, spans[index].start)
    within = [parenthesis_around(text, span.start) for span in spans[:index]]
    open_ = [place for place, opened in enumerate(within) if opened is None or opened == around]
    kept = open_ if any(subjects[place] for place in open_) else range(index)
    before = [*(spans[place] for place in kept), spans[index]]
    return gone_on_from(before, [subjects[place] for place in kept], len(before) - 1, is_new_clause=is_new_clause)


def _said_in_full(phrase: str, text: str, spans: list[AmountSpan], found: list[str], index: int) -> str:
    """What an amount alone in parentheses measures whose verb opens the name before: «thu ngân sách … (năm 2040 thu 90 tỷ)»."""
    around, said = parenthesis_around(text, spans[index].start), phrase.strip().lower()
    if around is None or not said or text[around + 1 : spans[index].start].strip().lower() != said:
        return phrase
    outside = parenthesis_around(text, around)
    names = [
        found[place]
        for place in range(index)
        if parenthesis_around(text, spans[place].start) == outside
        and spans[place].amount.unit == spans[index].amount.unit
        and spans[place].amount.change is None
    ]
    return next((name for name in reversed(names) if name.lower().startswith(f"{said} ")), phrase)


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


def _with_its_end(text: str, time: tuple[int, int]) -> tuple[int, int]:
    """The stretch of a time with the words that say which end of it: «đến cuối tháng 9»."""
    end = _END_OF.search(text, 0, time[0])
    return (end.start(), time[1]) if end else time


def _touches(blank: tuple[int, int], spans: list[AmountSpan]) -> bool:
    return any(blank[0] < span.end and span.start < blank[1] for span in spans)


def _blanked(text: str, stretches: list[tuple[int, int]]) -> str:
    """``text`` with the stretches blanked out, same length, so that they are no part of an indicator."""
    for start, end in stretches:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
