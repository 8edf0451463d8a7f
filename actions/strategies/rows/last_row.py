"""Answers «công trình nào xong muộn nhất», «việc nào phải làm trước tiên»: the rows that come first or last in time."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.figures.row_selection import selections
from actions.finding.evidence import Evidence
from actions.finding.rows_asked import FEWEST_ROWS, MOST_ROWS, heads_asked
from actions.finding.task_rows import last_day, time_cell
from actions.question import Question
from actions.replies.compose import Composer

_DONE = r"(?:xong|hoàn thành|hoàn tất|kết thúc|bàn giao|đến hạn|tới hạn|hết hạn|khởi công|bắt đầu|khánh thành|làm)"
EARLIEST = re.compile(
    rf"\b{_DONE}(?: [^\W\d_]+)? (?:sớm nhất|trước nhất|đầu tiên|trước tiên|nhanh nhất)\b|\bsớm nhất\b|\btrước tiên\b",
    re.IGNORECASE,
)
LATEST = re.compile(
    rf"\b{_DONE}(?: [^\W\d_]+)? (?:muộn nhất|trễ nhất|chậm nhất|sau cùng|cuối cùng|sau chót|chót|sau hết)\b|"
    r"\b(?:muộn|trễ) nhất\b|\b(?:sau|cuối) cùng\b",
    re.IGNORECASE,
)
ASKED = re.compile(r"\b(?:nào|gì)\b", re.IGNORECASE)
GENERIC = re.compile(
    r"\b(?:cái|thứ|chỗ|nơi|đâu|mục|việc|công việc|nhiệm vụ|nội dung) (?:nào|gì)\b|^nào\b", re.IGNORECASE
)


def answer_last_row(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Name the first or last time of the rows asked for and quote those of that time; None where a row has no day."""
    earliest, latest = EARLIEST.search(question.text), LATEST.search(question.text)
    if bool(earliest) is bool(latest) or not ASKED.search(question.text) or question.periods:
        return None
    order = latest or earliest
    within = range(*order.span()) if order else range(0)
    question = replace(question, terms=tuple(term for term in question.terms if term.start not in within))
    for selection in selections(question, knowledge):
        headed = heads_asked(question, selection.headings, selection.headings)
        if len(selection.rows) < FEWEST_ROWS or not (headed or GENERIC.search(question.text)):
            continue
        times = {row.id: time_cell(row, question.text, knowledge) for row in selection.rows}
        days = [(day, row) for row in selection.rows if (day := last_day(times[row.id])) is not None]
        if len(days) < len(selection.rows):
            continue
        extreme = max(day for day, _ in days) if latest else min(day for day, _ in days)
        rows = [row for day, row in days if day == extreme]
        if len(rows) == len(days):
            continue
        first = rows[0]
        composer.lead(composer.wording.quote.format(quote=composer.quote(first)), stress=times[first.id])
        composer.quotes(rows[1:MOST_ROWS])
        return composer.answer(Status.ANSWERED, strategy="last_row")
    return None
