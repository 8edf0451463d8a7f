"""The times that the documents themselves look back on and ahead to: what «năm qua» and «sang năm» mean in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from actions.documents.knowledge import Knowledge
from actions.words import cues
from index.model import DocumentKind, Figure, FigureKind
from vietnamese.folding import fold
from vietnamese.numbers import parse_number
from vietnamese.period import Period, year_period, years_period
from vietnamese.periods import PeriodSpan

GONE_BY = frozenset(["nam roi", "nam qua", "nam vua roi", "nam vua qua"])
TO_COME = frozenset(["nam toi", "nam sau", "sang nam"])
HALVES = ("6 tháng đầu", "6 tháng cuối")
WHOLE_YEAR = re.compile(  # not «83% kế hoạch cả năm»
    r"\bcả năm\b(?=.*\b(?:bao nhiêu|mấy|thế nào|ra sao|thì sao)\b)|"
    r"(?<!kế hoạch )(?<!dự toán )(?<!chỉ tiêu )(?<!mục tiêu )(?<!giao )\bcả năm\b",
    re.IGNORECASE,
)
WHOLE_STAGE = re.compile(
    r"\b(?:cả|toàn|suốt|trong (?:cả|toàn|suốt)) (?:giai đoạn|nhiệm kỳ|thời kỳ)"
    r"(?! (?:19|20)\d\d| [1-9IVX]\b| (?:từ|đầu|cuối|trước|sau|này|tới|qua|vừa|nào|một|hai))\b",
    re.IGNORECASE,
)
YEARS_POINTED_AT = re.compile(
    r"\b(?:(?:(?P<count>[3-9]|05|ba|bốn|năm) năm|nhiệm kỳ|giai đoạn) (?:vừa qua|vừa rồi|qua|rồi|trước|tới|này|sắp tới)\b)",
    re.IGNORECASE,
)
BACK = re.compile(r"qua|rồi|trước", re.IGNORECASE)


def with_terms_of_years(text: str, spans: Sequence[PeriodSpan], knowledge: Knowledge) -> list[PeriodSpan]:
    """Return ``spans`` with the several years that «5 năm qua», «nhiệm kỳ trước», «năm năm tới» mean in the document in force.

    They are those that most of its results, or of its targets, over so many years are of, else any of its figures; where
    it has none, so many years before or after its own, and without a number nothing is added.
    """
    match = YEARS_POINTED_AT.search(text)
    if match is None:
        return list(spans)
    back = BACK.search(match.group()) is not None
    own = knowledge.default.period
    count = int(parse_number(match["count"]) or 0) if match["count"] else 0
    several = [
        figure
        for figure in _own(knowledge)
        if figure.period is not None
        and _years(figure.period) > 1
        and (not count or _years(figure.period) == count)
        and not (back and own is not None and figure.period.end > own.end)
    ]
    of_its_kind = [figure for figure in several if (figure.kind is not FigureKind.PLAN) is back]
    period = _most_common(of_its_kind or several)
    if period is None and count and own is not None:  # no figure is of so many years: nothing stands in for them
        looks_back = own.end.year if knowledge.default.kind is DocumentKind.REPORT else own.start.year - 1
        first, last = (looks_back - count + 1, looks_back) if back else (looks_back + 1, looks_back + count)
        period = years_period(first, last, "giai đoạn")
    if period is None:
        return list(spans)
    others = [span for span in spans if span.end <= match.start() or match.end() <= span.start]
    return sorted([*others, PeriodSpan(period, match.start(), match.end())], key=lambda span: span.start)


def with_whole_year(text: str, spans: Sequence[PeriodSpan], knowledge: Knowledge) -> list[PeriodSpan]:
    """Return ``spans`` with the year of a document on a part of it for «ước cả năm», «cả năm bao nhiêu», which name none,
    and with all the years of one on several for «cả giai đoạn»."""
    own = knowledge.default.period
    if own is not None and not spans and _years(own) > 1 and (stage := WHOLE_STAGE.search(text)) is not None:
        return [PeriodSpan(own, stage.start(), stage.end())]
    said = WHOLE_YEAR.search(text)
    if said is None or spans or own is None or own.start.year != own.end.year or _is_year(own):
        return list(spans)
    return [PeriodSpan(year_period(own.start.year), said.start(), said.end())]


def _years(period: Period | None) -> int:
    return period.end.year - period.start.year + 1 if period is not None else 0


def now_and_then(text: str, spans: Sequence[PeriodSpan], knowledge: Knowledge) -> list[PeriodSpan]:
    """Return ``spans`` with the time reported on for a «bây giờ» beside a time to come: «giờ còn mấy %, sang năm mấy %»."""
    now, own = cues.NOW.search(text), reported_time(knowledge)
    ahead = len(spans) == 1 and fold(text[spans[0].start : spans[0].end]) in TO_COME
    if not (now and own and ahead) or own == spans[0].period:
        return list(spans)
    return sorted([PeriodSpan(own, now.start(), now.end()), *spans], key=lambda span: span.start)


def in_own_time(text: str, span: PeriodSpan, knowledge: Knowledge) -> PeriodSpan:
    """Return ``span`` as it is, or with the time the document in force means by it.

    «Năm qua» is the year a report is on. For other documents, and for the years and half-years to come, the time that the
    document reports on or plans for stands in where nothing at all is stated for the one that the words literally name. In a
    document written while the year it plans for was running «năm tới» is the next one, whether anything is stated of it or not.
    """
    words = fold(" ".join(text[span.start : span.end].split()))
    document = knowledge.default
    back, ahead = words in GONE_BY, words in TO_COME
    half = span.period.label.startswith(HALVES) and not any(char.isdigit() for char in words.removeprefix("6"))
    if not (back or ahead or half):
        return span
    if back and document.kind is DocumentKind.REPORT and document.period and _is_year(document.period):
        return replace(span, period=document.period)
    if _states(span.period, knowledge):
        return span
    own = reported_time(knowledge) if back or span.period.label.startswith(HALVES[0]) else planned_time(knowledge)
    if own is None or (back and _years(own) > 1) or (half and not _may_be_called_half(own, span.period)):
        return span
    return span if ahead and not _looks_ahead_to(own, knowledge) else replace(span, period=own)


def _may_be_called_half(own: Period, half: Period) -> bool:
    """Tell whether a document's own time may stand for a half of a year: a whole one or the same half; not nine months."""
    same = (own.start.month, own.end.month) == (half.start.month, half.end.month)
    return _years(own) == 1 and (_is_year(own) or same)


def _looks_ahead_to(planned: Period, knowledge: Knowledge) -> bool:
    """Tell whether the document in force was written before the time it plans for: by its date, or by what it reports on."""
    issued, reported = knowledge.default.issued, reported_time(knowledge)
    return (issued is not None and issued < planned.start) or (reported is not None and reported.end < planned.start)


def reported_time(knowledge: Knowledge) -> Period | None:
    """Return the time that most of the results in the document in force are of; None where it states none."""
    return _most_common(figure for figure in _own(knowledge) if figure.kind is not FigureKind.PLAN)


def planned_time(knowledge: Knowledge) -> Period | None:
    """Return the time that most of the targets in the document in force are for, and that a report on it does not cover."""
    document = knowledge.default
    own = document.period if document.kind is DocumentKind.REPORT else None
    return _most_common(
        figure
        for figure in _own(knowledge)
        if figure.kind is FigureKind.PLAN and not (own and figure.period and own.overlaps(figure.period))
    )


def _own(knowledge: Knowledge) -> Iterable[Figure]:
    return knowledge.release.document_figures[knowledge.default.id]


def _most_common(figures: Iterable[Figure]) -> Period | None:
    counts = Counter(figure.period for figure in figures if figure.period is not None)
    return counts.most_common(1)[0][0] if counts else None


def _states(period: Period, knowledge: Knowledge) -> bool:
    """Tell whether any figure of any document is for a time, or the time is a document's own."""
    same = (period.start, period.end)
    stated = (figure.period for figure in knowledge.release.figures.values() if figure.period is not None)
    covered = (item.period for item in knowledge.release.documents.values() if item.period is not None)
    return any((item.start, item.end) == same for item in (*stated, *covered))


def _is_year(period: Period) -> bool:
    return (period.start.month, period.start.day, period.end.month, period.end.day) == (1, 1, 12, 31)
