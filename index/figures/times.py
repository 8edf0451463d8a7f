"""The period that a figure speaks about: said with it, before it, in its paragraph, its heading or its document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from index.figures.clauses import clause_start, parenthesis_around
from index.figures.respective import periods_in_order
from index.model import Document, DocumentKind
from vietnamese.amounts import AmountSpan
from vietnamese.letters import UPPER
from vietnamese.periods import Period, PeriodSpan, find_dates, find_periods

_COMPARED = re.compile(
    r"(?:so với|so|cùng kỳ|cùng thời điểm|bằng|hơn|như|kể từ)\s+(?:của\s+|cùng kỳ\s+|kế hoạch\s+|dự toán\s+)?$|"
    r"(?<!\w)so với\s+(?:[^\W\d_]+\s+){1,7}$|(?<!\w)giá\s+(?:so sánh|cố định|thực tế|hiện hành|gốc)\s*$",
    re.IGNORECASE,
)
_NAMING = re.compile(
    r"(?:luật|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|kế hoạch số|công văn|pháp lệnh|hiến pháp|kết luận|"
    r"chương trình giáo dục[^,;.]*|bộ luật)[^,;.]{0,60}$",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"tính\s+(?:đến|tới)\s+(?:hết\s+)?$|(?:^|[,;.]\s*)đến\s+(?:hết\s+)?$", re.IGNORECASE)
_MOVING_FROM = re.compile(r"(?<!\w)từ\s*$", re.IGNORECASE)
_MOVING_TO = re.compile(r"\s*(?:xuống|lên|còn|thành|sang)(?!\w)", re.IGNORECASE)
_ANOTHER = re.compile(r"(?:,|(?<!\w)(?:và|còn))\s*$", re.IGNORECASE)
_NOW = re.compile(r"(?<!\w)(?:hiện nay|hiện tại|đến nay)(?!\w)", re.IGNORECASE)
_PARTING = re.compile(r"[;:.](?=\s)|(?<!\w)(?:trong khi|nhưng|song|tuy nhiên)(?!\w)", re.IGNORECASE)
_SENTENCE_END = re.compile(rf"[.!?](?=\s+[{UPPER}])")
_NOUNS = re.compile(r"[^\W\d_]+\s+[^\W\d_]+\s+(?<!vào )(?<!đến )(?<!trong )(?<!hết )(?<!cuối )(?<!đầu )(?<!từ )$")
_INTO = re.compile(r"^[^,;:.()\d]{0,60}?(?:vào|trong|đến|tới|cho|của|cuối|đầu)?\s*$", re.IGNORECASE)


@dataclass(frozen=True)
class Times:
    """What a passage says about time: the ``stretches`` of every period and date in it, and the periods of its ``own``
    that its figures may be about."""

    stretches: tuple[tuple[int, int], ...]
    own: tuple[PeriodSpan, ...]

    @property
    def last(self) -> Period | None:
        """The last period, longer than a day, that later sentences of the paragraph may go on with."""
        periods = [span.period for span in self.own if span.period.start < span.period.end]
        return periods[-1] if periods else None


@lru_cache(maxsize=4096)
def read_times(text: str, *, anchor: date | None) -> Times:
    """The periods of ``text``; one that is only compared with («so với năm 2020») or part of a name is not its own."""
    spans = find_periods(text, anchor=anchor)
    own = [
        span for span in spans if not _COMPARED.search(text, 0, span.start) and not _NAMING.search(text, 0, span.start)
    ]
    days = find_dates(text)
    for day in days:
        if _UNTIL.search(text, 0, day.start):
            value = day.value
            own.append(
                PeriodSpan(Period(value, value, f"ngày {value.day}/{value.month}/{value.year}"), day.start, day.end)
            )
    stretches = [(span.start, span.end) for span in spans] + [(day.start, day.end) for day in days]
    return Times(tuple(stretches), tuple(sorted(own, key=lambda span: span.start)))


def heading_period(heading: str, kind: DocumentKind, *, anchor: date | None = None) -> Period | None:
    """The period that a heading gives to what stands under it; of several («tình hình 6 tháng đầu năm, nhiệm vụ 6 tháng
    cuối năm») a report speaks of the first and other documents of the last."""
    own = read_times(heading, anchor=anchor).own
    if not own:
        return None
    return own[0 if kind is DocumentKind.REPORT else -1].period


def document_period(document: Document) -> Period | None:
    """The period of a document; that of a report is the first its title names."""
    reported = heading_period(document.title, document.kind) if document.kind is DocumentKind.REPORT else None
    return reported or document.period


def _told_apart(text: str, span: AmountSpan, spans: Sequence[AmountSpan], time: PeriodSpan) -> bool:
    """Whether ``time`` stands in parentheses with an amount of its own: «đạt 65% (năm 2020: 60%)»."""
    around = parenthesis_around(text, time.start)
    return (
        around is not None
        and around >= span.end
        and any(parenthesis_around(text, other.start) == around for other in spans)
    )


def _names_a_later_one(text: str, span: AmountSpan, spans: Sequence[AmountSpan], time: PeriodSpan) -> bool:
    """Whether ``time`` is part of what a later amount measures: «A đạt 5%, thu nhập bình quân năm 2023 đạt 172 triệu đồng»."""
    later = next((other for other in spans if other.start >= time.end), None)
    start = max(text.rfind(mark, span.end, time.start) for mark in ",;:")
    named = start >= 0 and _NOUNS.search(text, start + 1, time.start)
    return (
        later is not None
        and bool(named)
        and not _PARTING.search(text[time.end : later.start] + " ")
        and "," not in text[time.end : later.start]
    )


def _stays_aside(text: str, span: AmountSpan, spans: Sequence[AmountSpan], time: PeriodSpan) -> bool:
    """Whether ``time`` stands in closed parentheses before ``span`` with an amount of its own: «(năm 2020 giảm 2%), …»."""
    around = parenthesis_around(text, time.start)
    if around is None or parenthesis_around(text, span.start) == around:
        return False
    return any(parenthesis_around(text, other.start) == around for other in spans)


def starts_movement(text: str, span: AmountSpan) -> bool:
    """Whether the amount is the value that a change starts from: «từ 23 xuống 18 vào năm 2025»."""
    return bool(_MOVING_FROM.search(text, 0, span.start) and _MOVING_TO.match(text, span.end))


def period_of(text: str, span: AmountSpan, spans: Sequence[AmountSpan], times: Times) -> Period | None:
    """The period that ``text`` gives to ``span``; None when the passage itself does not say, and for the value that a
    change starts from («từ 23 xuống 18 vào năm 2025»).

    One said right after the amount («đạt 50% vào năm 2025») counts before one said earlier in the same clause; else the
    nearest earlier one, else the first later one.
    """
    before = [time for time in times.own if time.end <= span.start and not _stays_aside(text, span, spans, time)]
    if span in (ordered := periods_in_order(text, spans, times.own)):
        return ordered[span]
    after = [time for time in times.own if time.start >= span.end and not _told_apart(text, span, spans, time)]
    if starts_movement(text, span):
        return None
    previous = max((other.end for other in spans if other.end <= span.start), default=0)
    clause = max(previous, clause_start(text, span.start))
    following = min((other.start for other in spans if other.start >= span.end), default=len(text))
    if after and after[0].start < following and not _PARTING.search(text[span.end : after[0].start]):
        near = before[-1] if before and before[-1].start >= clause else None
        between = text[span.end : after[0].start]
        closes = _INTO.match(between) and not (near is not None and _ANOTHER.search(between))
        same_clause = near is not None and "," not in text[near.end : span.start]
        if near is None and (closes or "," not in text[span.end : after[0].start]):
            return after[0].period
        if closes and not same_clause:
            return after[0].period
    if before:
        return before[-1].period
    later = [
        time.period
        for time in after
        if not _PARTING.search(text[span.end : time.start]) or not _NOW.search(text[clause : span.start])
        if time.period.start < time.period.end and not _SENTENCE_END.search(text, span.end, time.start + 1)
        if not _names_a_later_one(text, span, spans, time)
    ]
    return later[0] if later else None
