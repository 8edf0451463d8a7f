"""The times that a question asks for, also those it only points to: «cùng kỳ», «năm tới» of a plan for one year."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.knowledge import Knowledge
from actions.documents.own_times import in_own_time, now_and_then, with_terms_of_years, with_whole_year
from actions.question import Memory
from vietnamese.periods import Period, PeriodSpan, find_dates, find_periods

SAME_TIME_NAMED = re.compile(r"cùng kỳ (?:của )?(?:năm )?(?:(\d{4})|trước|ngoái)\b", re.IGNORECASE)
SAME_TIME = re.compile(
    r"(?<!so )(?<!so với )(?<!bằng )(?<!hơn )cùng kỳ(?: (?:của )?(?:năm )?(?:(\d{4})|trước|ngoái))?\b(?! (?:tăng|giảm))",
    re.IGNORECASE,
)


def named_times(text: str, knowledge: Knowledge) -> list[PeriodSpan]:
    """Return the periods that a question names, with their places, as the documents mean them (``documents.own_times``)."""
    spans = [in_own_time(text, span, knowledge) for span in find_periods(text, anchor=knowledge.anchor)]
    spans += [
        PeriodSpan(knowledge.days_of_figures[day.value], day.start, day.end)
        for day in find_dates(text)
        if day.value in knowledge.days_of_figures
    ]
    spans = with_whole_year(text, now_and_then(text, spans, knowledge), knowledge)
    return with_terms_of_years(text, spans, knowledge)


def asked_times(text: str, asked: Sequence[Period], memory: Memory) -> tuple[Period, ...]:
    """Return the times a question names, a bare «cùng kỳ (năm trước)» as the same months of the year before or named."""
    months = [period for period in asked if "tháng" in period.label or "quý" in period.label]
    named = SAME_TIME_NAMED.search(text)
    if months and named is not None:  # «9 tháng năm nay so với cùng kỳ năm ngoái»
        return (months[0], *_in_year(months[0].label, months[0], named.group(1)))
    if months or (same := SAME_TIME.search(text)) is None:
        return tuple(asked)
    before = [span.period for span in find_periods(memory.period)]
    return _in_year(memory.period, before[0], same.group(1)) if before else tuple(asked)


def _in_year(label: str, period: Period, year: str | None) -> tuple[Period, ...]:
    """Return the same time of ``year``, else of the year before."""
    other = year or str(period.start.year - 1)
    return tuple(span.period for span in find_periods(label.replace(str(period.start.year), other)))
