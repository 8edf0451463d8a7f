"""Answers «công trình nào làm gọn trong năm 2040», «dự án nào đã xong», «… không được đồng nào»: rows whose cells say so."""

from __future__ import annotations

import re

from actions.answer import Answer, Item, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.tables import entries, row_cells, tables_of
from actions.finding.evidence import Evidence
from actions.finding.rows_asked import (
    DUE,
    FEWEST_ROWS,
    MOST_ROWS,
    ROWS_COUNTED,
    WHICH,
    heads_asked,
    noun_asked,
    table_headings,
)
from actions.finding.states_of_rows import rows_in_state, state_asked
from actions.finding.task_rows import DOING, WHEN_HEADS, is_headed
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.coverage import cover
from actions.words.extremes import asks_extreme
from actions.words.matching import SAID, MatchText, Term
from index.model import Cell, Passage
from vietnamese.folding import fold
from vietnamese.periods import Period, find_periods

LASTS = re.compile(  # what is done to a work as long as it lasts: «công trình làm trong năm 2040»
    r"\b(?:làm|thi công|thực hiện|triển khai|tiến hành|xây|diễn ra|gói gọn|nằm gọn|trọn|gọn|kéo dài|chạy|đầu tư)\b",
    re.IGNORECASE,
)
WITHIN = re.compile(r"\b(?:chỉ|gọn|trọn|duy nhất)\b", re.IGNORECASE)
_GETS = "hề|có|xin|được|nhận|cần|phải|dùng|xài|lấy|tốn|đụng|cấp|cho|hỗ trợ|góp|bỏ|chi|bố trí|đến|tới|vào"
NOTHING_OF = re.compile(  # «không được đồng nào của tỉnh», «không xài tiền dân góp», «tỉnh không cho đồng nào»
    rf"\b(?:không|chẳng|chả)(?: (?:{_GETS}))+\b|\b(?:không|chẳng|chả) (?:một )?(?:đồng|xu)\b", re.IGNORECASE
)
MONEY_WORDS = re.compile(r"(?:tiền|vốn|nguồn|nguồn vốn|đồng|kinh phí)", re.IGNORECASE)
OF_MONEY = re.compile(  # «không phải của xã» is of no money
    r"\b(?:đồng|xu|tiền|vốn|nguồn|ngân sách|kinh phí|góp|cấp|hỗ trợ|xin|chi|cho(?! phép))\b", re.IGNORECASE
)
OTHER_TIMES = re.compile(  # «công trình không làm trong năm 2040», «làm trước năm 2040»
    r"\b(?:không|chưa|chẳng)(?: [^\W\d_]+)? (?:làm|thi công|thực hiện|triển khai|xây)\b|\b(?:trước|sau|ngoài|trừ)\b[^?.,]*\d{4}",
    re.IGNORECASE,
)
ZERO = re.compile(r"0(?:[.,]0+)?")


def answer_chosen_rows(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Count and quote the rows that last in the time named, are in the state named, or get nothing from a source of money.

    None where no rows are asked for, or where something asked is said neither by the rows nor by the headings over them.
    """
    asks_rows = WHICH.search(question.text) is not None or cues.LISTED.search(question.text) is not None
    if not (asks_rows or ROWS_COUNTED.search(question.text)) or asks_extreme(question.text):
        return None
    time, empty = _time_asked(question), False
    for rows in tables_of(home_passages(question, knowledge)):
        headings = table_headings(rows)
        listed = entries(rows, knowledge)
        if len(listed) < FEWEST_ROWS or not heads_asked(question, headings, headings):
            continue
        chosen = _without_money(question, listed, headings, knowledge) or _in_state(
            question, listed, headings, knowledge
        )
        if not chosen and time is not None:
            chosen = _lasting(time, question, listed, headings, knowledge)
            empty = empty or _is_of_other_times(listed, time, knowledge)
        if chosen:
            composer.count([row.id for row in chosen], noun_asked(question, headings) or composer.wording.points)
            composer.items(Item(composer.quote(row), composer.cite(row)) for row in chosen[:MOST_ROWS])
            composer.keep([row.id for row in chosen[MOST_ROWS:]])
            return composer.answer(Status.ANSWERED, strategy="chosen_rows")
    if time is None or not empty:
        return None
    composer.allow(time.label)
    composer.lead(composer.wording.period_not_stated.format(period=time.label))
    return composer.answer(Status.NOT_IN_PLAN, strategy="chosen_rows")


def _in_state(question: Question, rows: list[Passage], headings: MatchText, knowledge: Knowledge) -> list[Passage]:
    """Return the rows that are told to be done, under way, late or at a halt, where that is asked of all."""
    asked = state_asked(question.text)
    if asked is None or question.periods or cues.MONEY.search(question.text):
        return []
    words, told = asked
    terms = tuple(term for term in question.terms if fold(term.text) not in fold(words.group()))
    return [row for row in rows_in_state(told, rows, knowledge) if row in _said(terms, rows, headings, knowledge)]


def _time_asked(question: Question) -> Period | None:
    """Return the one time in which something asked for is done; None where it begins or ends then, or is not done."""
    lasts = LASTS.search(question.text) is not None and not DUE.search(question.text)
    lasts = lasts and not cues.MONEY.search(question.text) and not OTHER_TIMES.search(question.text)
    return question.periods[0] if lasts and len(question.periods) == 1 else None


def _is_of_other_times(rows: list[Passage], asked: Period, knowledge: Knowledge) -> bool:
    """Tell whether every row has a time and none lasts in the one asked for."""
    times = [_times(row, knowledge) for row in rows]
    return all(times) and not any(_lies(time, asked, within=False) for own in times for time in own)


def _lasting(
    asked: Period, question: Question, rows: list[Passage], headings: MatchText, knowledge: Knowledge
) -> list[Passage]:
    """Return the rows whose time lies in the one asked for, where «chỉ» is said, else those that last some of it."""
    within = WITHIN.search(question.text) is not None
    return [
        row
        for row in _said(question.terms, rows, headings, knowledge)
        if any(_lies(time, asked, within=within) for time in _times(row, knowledge))
    ]


def _times(row: Passage, knowledge: Knowledge) -> list[Period]:
    text = knowledge.release.text(row.document)
    cells = (text[cell.start : cell.end] for cell in row.cells if is_headed(cell, WHEN_HEADS))
    return [span.period for cell in cells for span in find_periods(cell)]


def _lies(time: Period, asked: Period, *, within: bool) -> bool:
    if within:
        return asked.start <= time.start and time.end <= asked.end
    return time.start <= asked.end and asked.start <= time.end


def _without_money(question: Question, rows: list[Passage], headings: MatchText, knowledge: Knowledge) -> list[Passage]:
    """Return the rows with a nought in the one column of money that is named."""
    if not (NOTHING_OF.search(question.text) and OF_MONEY.search(question.text)) or question.amounts:
        return []
    noun = noun_asked(question, headings)
    sources = [term for term in question.terms if term.text != noun and not MONEY_WORDS.fullmatch(term.text)]
    heads = {cell.header for row in rows for cell in row.cells if cell.header and _names(cell, sources)}
    if not sources or len(heads) != 1:
        return []
    (head,) = heads
    return [row for row in rows if any(cell.header == head and _is_zero(cell, row, knowledge) for cell in row.cells)]


def _names(cell: Cell, sources: list[Term]) -> bool:
    """Tell whether the heading over a cell says all of what is named."""
    heading = MatchText(" . ".join(cell.header))
    return not cover(sources, [(heading, 1.0)]).missing and any(heading.credit(term) >= SAID for term in sources)


def _is_zero(cell: Cell, row: Passage, knowledge: Knowledge) -> bool:
    return ZERO.fullmatch(knowledge.release.text(row.document)[cell.start : cell.end].strip()) is not None


def _said(terms: tuple[Term, ...], rows: list[Passage], headings: MatchText, knowledge: Knowledge) -> list[Passage]:
    """Return the rows that say, with the headings over them, all that is asked but what is done."""
    wanted = [term for term in terms if not DOING.fullmatch(term.text)]
    around = [(headings, 1.0), (knowledge.section_texts[rows[0].section], 0.9)]
    return [
        row
        for row in rows
        if not cover(wanted, [(MatchText(" . ".join(row_cells(row, knowledge))), 1.0), *around]).missing
    ]
