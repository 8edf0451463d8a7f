"""Tells what a question claims of when something happens, or of its being done, that a sentence puts otherwise."""

from __future__ import annotations

import re
from datetime import date, timedelta

from actions.documents.times import BOUND, clause_about, looks_ahead_otherwise, names_other_years, own_times
from actions.finding.task_rows import BEGUN
from actions.question import Question
from actions.words import cues
from index.model import Figure
from vietnamese.periods import find_dates, find_periods

PART_OF_YEAR = re.compile(
    r"\b(?:6|sáu|9|chín|3|ba) tháng\b|\bnửa (?:đầu |cuối )?năm\b|\bquý\b|\btháng \d", re.IGNORECASE
)
STAGE = re.compile(r"\bgiai đoạn (?P<first>\d{4})\s*[-–—]+\s*(?P<last>\d{4})", re.IGNORECASE)
A_YEAR = timedelta(days=360)
COMPLETED = re.compile(
    r"\b(?:hoàn thành|hoàn tất|khánh thành|xong|kết thúc|đưa vào (?:sử dụng|hoạt động|khai thác)|đi vào hoạt động)\b",
    re.IGNORECASE,
)
LIMIT = re.compile(r"\b(?:trước|sau|đến|tới|hết|từ|qua|quá|chậm nhất|muộn nhất)\b", re.IGNORECASE)
BEFORE = ("trước", "chậm", "muộn", "không quá", "đến", "cho đến")


def only_begun(question: Question, text: str) -> bool:
    """Tell whether a question asks for the end of what a sentence only says the beginning of («khởi công cầu …; hoàn thành
    09 tuyến hẻm»)."""
    clause = clause_about(text, question)
    ends = COMPLETED.search(question.text) is not None and BEGUN.search(question.text) is None
    return ends and BEGUN.search(clause) is not None and COMPLETED.search(clause) is None


def claims_another_time(question: Question, text: str) -> bool:
    """Tell whether a question that claims something puts it to a time that none in the clause about it touches, or to
    other years than its sentence gives.
    """
    if cues.CLAIMED.search(question.text) and (
        names_other_years(question.text, text)
        or looks_ahead_otherwise(question.text, clause_about(text, question))
        or _names_other_day(question, text)
        or _names_other_stage(question, text)
    ):
        return True
    if not question.periods or not cues.CLAIMED.search(question.text) or LIMIT.search(question.text):
        return False
    clause = clause_about(text, question)
    spans = [(clause, time, *span) for time in own_times(clause) for span in _days(time)]
    return bool(spans) and not any(
        start <= asked.end and asked.start <= end
        for asked in question.periods
        for start, end in (_reaching(*span) for span in spans)
    )


def _names_other_day(question: Question, text: str) -> bool:
    """Tell whether a question gives one day to what the clause about it gives other days («tổng kết trước 31/12/2029»)."""
    claimed = {span.value for span in find_dates(question.text)}
    stated = {span.value for span in find_dates(clause_about(text, question))}
    return len(claimed) == 1 and not question.numbers and bool(stated) and not claimed & stated


def _names_other_stage(question: Question, text: str) -> bool:
    """Tell whether a question gives one stage to what the clause about it gives another («giai đoạn 2021 – 2025»)."""
    claimed, stated = (set(STAGE.findall(words)) for words in (question.text, clause_about(text, question)))
    return bool(claimed and stated) and not claimed & stated


def _days(time: str) -> list[tuple[date, date]]:
    """Return the first and the last day of what a time names."""
    days = [span.value for span in find_dates(time)]
    if days:
        return [(min(days), max(days))]
    return [(span.period.start, span.period.end) for span in find_periods(time)]


def _reaching(clause: str, time: str, start: date, end: date) -> tuple[date, date]:
    """Return the days that a time in a clause may mean: a deadline leaves all before it open."""
    bound = BOUND.search(clause[: clause.find(time)])
    return (date.min, end) if bound is not None and bound.group().lower().startswith(BEFORE) else (start, end)


def is_of_longer_time(figure: Figure, question: Question) -> bool:
    """Tell whether a figure is that of a time of which the one asked for is only a part; by its end it is reached."""
    if figure.period is None:
        return False
    if PART_OF_YEAR.search(question.text) and figure.period.end - figure.period.start >= A_YEAR:
        return True
    asked = [period for period in question.periods if not period.label.startswith(("cuối năm", "hết", "đến"))]
    return bool(asked) and all(
        figure.period.contains(period) and not period.contains(figure.period) for period in asked
    )
