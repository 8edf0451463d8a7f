"""Answers of a row of targets: what it lacks to the target, how it is assessed («còn thiếu bao nhiêu», «có đạt không»)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.documents.tables import row_cells
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reading.named_row import named_row
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation
from actions.words import cues
from actions.words.asked_unit import SHARE_ASKED, base_unit
from index.model import Figure, FigureKind, Passage
from vietnamese.periods import Period

_SET = r"(?:mục tiêu|chỉ tiêu|kế hoạch|đích|dịch(?= (?:năm )?20\d\d))"  # «dich 2030» may be restored as «dịch»
_HOW_MUCH = r"(?:bao nhiêu|bao xa|mấy|nhiêu)"
GAP = re.compile(  # not «phải đạt bao nhiêu theo mục tiêu», «còn X đạt bao nhiêu so với mục tiêu»
    rf"(?=.*\b{_SET}\b)(?=.*\b{_HOW_MUCH}\b)"
    r".*\b(?:thiếu|hụt|kém|cách|bao xa|còn xa|còn phải(?! (?:đạt|được|là))|nữa|phải (?:tăng|giảm|thêm|nâng|hạ)[^?]*\bthêm)\b",
    re.IGNORECASE,
)
POINTS = re.compile(r"\bđiểm\b", re.IGNORECASE)
GAP_WORDS = re.compile(
    rf"\b{_SET}\b|\b(?:còn|thiếu|hụt|kém|cách|nữa|mới|tới|đạt|phải|tăng|giảm|thêm|điểm|so với|bao xa|cần)\b",
    re.IGNORECASE,
)
ASSESSED = re.compile(
    r"\b(?:được |bị )?(?:đánh giá|nhận xét|xếp loại)\b|"
    r"\b(?:có |liệu )(?:(?!(?:nào|ai|mấy|gì|bao) )[^\W\d_]+ ){0,3}?(?:đạt(?! chuẩn)|vượt|hoàn thành|tới|kịp)\b"
    r"[^?]*\b(?:không|chưa)\b|"
    r"\bkhả năng (?:đạt|vượt|hoàn thành)\b",
    re.IGNORECASE,
)
ASSESSED_WORDS = re.compile(
    rf"\b{_SET}\b|đánh giá|nhận xét|xếp loại|khả năng|hoàn thành|\b(?:đạt|vượt|tới|kịp|liệu|có|không|được|nổi)\b",
    re.IGNORECASE,
)
ASSESSED_HEADS = re.compile(r"đánh giá|nhận xét|xếp loại|khả năng|mức độ (?:đạt|hoàn thành)|kết luận", re.IGNORECASE)
WORDS = re.compile(r"[^\W\d_]{2,}")


def answer_row_target(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Set the target of a row beside what the same row says was reached last; None where no row named has both."""
    text = question.text
    of_share = SHARE_ASKED.search(text) is not None and POINTS.search(text) is None
    if question.amounts or question.numbers or of_share or not GAP.search(text):
        return None
    pairs = {
        row.id: pair
        for row in home_passages(question, knowledge)
        if (pair := _target_and_result(row, question.periods, knowledge)) and pair[0].amount.size != pair[1].amount.size
    }
    row = named_row(question, (knowledge.release.passages[key] for key in pairs), GAP_WORDS, knowledge)
    if row is None:
        return None
    pair = sorted(pairs[row.id], key=lambda item: -item.amount.size)
    return show_calculation("difference", pair, pairs[row.id], composer, strategy="row_target")


def answer_row_assessed(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say what the column of a table that assesses its rows says of the one named; None where none does."""
    if question.numbers or not ASSESSED.search(question.text) or cues.AMOUNT.search(question.text):
        return None
    cells = {
        row.id: cell
        for row in home_passages(question, knowledge)
        if (cell := _assessment(row, knowledge)) and _is_of_target(row, question, knowledge)
    }
    row = named_row(question, (knowledge.release.passages[key] for key in cells), ASSESSED_WORDS, knowledge)
    if row is None:
        return None
    composer.lead(composer.wording.dates.format(dates=cells[row.id]), stress=cells[row.id])
    if pair := _target_and_result(row, (), knowledge):
        composer.figures(pair, with_period=True)
    else:
        composer.quotes([row])
    return composer.answer(Status.ANSWERED, strategy="row_assessed")


def _assessment(row: Passage, knowledge: Knowledge) -> str:
    """Return what the cell of a row says under a heading of assessments, in words; empty where there is none."""
    found = (
        words
        for cell, words in zip(row.cells, row_cells(row, knowledge), strict=True)
        if ASSESSED_HEADS.search(" ".join(cell.header)) and WORDS.search(words) and not any(map(str.isdigit, words))
    )
    return next(found, "")


def _is_of_target(row: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a question names no time but that of the target against which the row is assessed."""
    assessed = _target_and_result(row, (), knowledge)[:1]
    return not question.periods or any(period_fit(item.period, question.periods) == 1.0 for item in assessed)


def _levels(row: Passage, knowledge: Knowledge) -> list[Figure]:
    """Return the figures of a row that say how much there is at one time."""
    figures = knowledge.release.passage_figures.get(row.id, ()) if row.cells else ()
    return [item for item in figures if item.period is not None and item.amount.change is None]


def _target_and_result(row: Passage, periods: Sequence[Period], knowledge: Knowledge) -> list[Figure]:
    """Return the target of a row and what was reached last before its end; empty where the row has not both.

    A time of ``periods``, those asked for, is that of the target, else of the result; unnamed it is the target of the last
    result's own time, else the next. What a whole year is expected to come to is not reached yet.
    """
    levels = _levels(row, knowledge)
    asked = [item for item in levels if periods and period_fit(item.period, periods) == 1.0]
    targets = [item for item in levels if item.kind is FigureKind.PLAN]
    results = [item for item in levels if item.kind is not FigureKind.PLAN]
    if periods and not asked:
        return []
    targets = [item for item in asked if item.kind is FigureKind.PLAN] or targets
    results = [item for item in asked if item.kind is not FigureKind.PLAN] or results
    results = [
        item
        for item in results
        if item.kind is FigureKind.ACTUAL or _end(item) < max(map(_end, targets), default=date.max)
    ] or results
    result = max(results, key=_end, default=None)
    ahead = sorted((item for item in targets if result is not None and _end(item) >= _end(result)), key=_end)
    fits = [item for item in ahead if result is not None and base_unit(item) == base_unit(result)]
    return [fits[0], result] if fits and result is not None else []


def _end(figure: Figure) -> date:
    """Return the last day of a figure's time."""
    return figure.period.end if figure.period is not None else date.min
