"""Answers «năm 2027 là xong đúng không» for a work or a task whose time stands in a column of its row."""

from __future__ import annotations

import re
from datetime import date

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.finding.task_rows import BEGUN, ENDED, row_about, time_cell
from actions.question import Question
from actions.replies.compose import Composer
from vietnamese.periods import Period, find_dates, find_periods

CONFIRMATION_ASKED = re.compile(
    r"\b(?:đúng|phải|thật|chắc)(?: vậy| thế)? (?:không|chưa|chứ|hông|hem|ko)\b|\bcó phải\b|"
    r"\b(?:không|chưa|hả|à|hở|chứ)(?: (?:vậy|thế|ạ|bạn|nhỉ|ta|hè|em|anh|chị|ad))*\W*$",
    re.IGNORECASE,
)
LIMIT = re.compile(r"\b(?:trước|sau)(?= (?:năm|tháng|quý|ngày|cuối|hết|khi hết|\d))", re.IGNORECASE)
ENDING = re.compile(
    rf"{ENDED.pattern}|\bkịp\b(?! (?:thời|khởi công))|đưa vào (?:sử dụng|hoạt động)|đi vào hoạt động|thông xe|hoàn tất|"
    r"\b(?:dùng|chạy|đi lại|đi|ở|vào ở|dọn vào|học|khám|sử dụng) được\b",
    re.IGNORECASE,
)


def answer_scheduled(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Say whether a work begins or ends in the time that a question takes for granted; None where no row tells."""
    begins = BEGUN.search(question.text) is not None
    ends = ENDING.search(question.text) is not None
    if not question.periods or question.amounts or not CONFIRMATION_ASKED.search(question.text) or begins is ends:
        return None
    passage = row_about(question, evidence, knowledge)
    cell = time_cell(passage, question.text, knowledge) if passage is not None else ""
    first, last = _ends_of(cell)
    day = first if begins else last
    if passage is None or day is None:
        return None
    quote = composer.wording.quote.format(quote=composer.quote(passage))
    if any(_is_within(day, asked, question.text) for asked in question.periods):
        composer.lead(composer.wording.yes.format(quote=composer.quote(passage)), stress=cell)
        return composer.answer(Status.ANSWERED, strategy="scheduled")
    composer.lead(composer.wording.corrected.format(claim=quote), stress=cell)
    return composer.answer(Status.CORRECTED_PREMISE, strategy="scheduled")


def _is_within(day: date, asked: Period, text: str) -> bool:
    """Tell whether a day is in the time that a question says, or to that side of it: «xong trước 2035», «sau năm 2035»."""
    limit = LIMIT.search(text)
    if limit is None:
        return asked.start <= day <= asked.end
    if limit.group().lower().startswith("sau"):
        return day > asked.end
    reaches_end = asked.start == asked.end or asked.label.startswith("cuối")  # «trước 30/6», «trước cuối năm»
    return day <= asked.end if reaches_end else day < asked.start


def _ends_of(words: str) -> tuple[date | None, date | None]:
    """Return the first and the last day of the times that a cell names."""
    days = [(span.value, span.value) for span in find_dates(words)]
    days = days or [(span.period.start, span.period.end) for span in find_periods(words)]
    return min((day[0] for day in days), default=None), max((day[1] for day in days), default=None)
