"""Answers «danh mục có mấy dự án», «việc nào xong trong năm 2025»: rows of a table, counted or chosen by their time."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from actions.answer import Answer, Item, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.tables import TOTAL_ROW, entries, row_cells, row_groups, row_name, tables_of
from actions.figures.levels_asked import states_levels
from actions.finding.evidence import Evidence
from actions.finding.rows_asked import (
    DUE,
    FEWEST_ROWS,
    MOST_ROWS,
    ROWS_COUNTED,
    WHICH,
    heads_asked,
    label_headings,
    noun_asked,
    table_headings,
)
from actions.finding.task_rows import BEGUN, ENDED, cells_under, last_day
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import quote_passages
from actions.words import cues
from actions.words.asked_unit import measures
from actions.words.coverage import cover
from actions.words.extremes import asks_extreme
from actions.words.matching import MatchText, Term
from index.model import Figure, Passage
from vietnamese.folding import fold

LISTS = re.compile(r"\W*(?:phụ lục[^:]*:\s*)?(?:danh mục|danh sách|các|những)\b", re.IGNORECASE)
BY_DEADLINE = re.compile(r"\b(?:thời |đến |hết )?hạn\b", re.IGNORECASE)
ENDED_OR_LASTING = re.compile(rf"{ENDED.pattern}|thời gian(?! (?:khởi|bắt))", re.IGNORECASE)
MONEY_OF = re.compile(r"^(?:tiền|nguồn vốn|vốn|nguồn) (?=\w)", re.IGNORECASE)
WORDS = re.compile(r"\w+")
FROM_TIME = re.compile(
    r"\btừ (?:ngày |đầu )?(?:tháng )?\d{1,2}\b[^?.,]*\b(?:đến|tới)\b", re.IGNORECASE
)  # both ends are said
DAY_LIMIT = re.compile(  # «xong trước 30/11», «hạn sau tháng 10»
    r"\b(?P<way>trước|sau|chậm nhất|muộn nhất|không quá|đến)(?: (?:là|hết|ngày|vào))* "
    r"(?:(?P<day>\d{1,2})(?:\s*[/-]\s*|\s+tháng\s+)|tháng )(?P<month>\d{1,2})(?:(?:\s*[/-]\s*|\s+năm\s+)(?P<year>\d{4}))?\b",
    re.IGNORECASE,
)


def answer_rows(question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Count the rows of the table whose headings say all that is asked, and quote them; None without such a table.

    What the headings do not say chooses the rows that have it in a cell: «dự án xài tiền ngân sách tỉnh».
    """
    for rows in tables_of(home_passages(question, knowledge)):
        section = rows[0].section
        listed = entries(rows, knowledge)
        headings = table_headings(rows)
        layers = [
            (headings, 1.0),
            (knowledge.section_texts[section], 0.9),
            (knowledge.document_texts[rows[0].document], 0.85),
        ]
        names = any(term.vital for term in question.terms) or noun_asked(question, headings)
        if len(listed) < FEWEST_ROWS or not names or not _counts(question, rows, knowledge):
            continue
        if states_levels(rows, knowledge) and not all(headings.speaks_of(term) for term in question.terms):
            continue  # «mấy nhóm được miễn học phí»: its rows are no list of what else is said of the level
        for term in cover(question.terms, layers, loosely=True).missing:
            listed = [row for row in listed if _has_cell(row, term, knowledge)]
        if listed:
            composer.count([row.id for row in listed], noun_asked(question, headings) or composer.wording.points)
            composer.items(Item(composer.quote(row), composer.cite(row)) for row in listed[:MOST_ROWS])
            if (total := _total_asked(question, rows, listed, knowledge)) is not None:
                composer.line(composer.claim(total))
            return composer.answer(Status.ANSWERED, strategy="rows")
    return None


def _total_asked(question: Question, rows: list[Passage], listed: list[Passage], knowledge: Knowledge) -> Figure | None:
    """Return the total of the table where money is asked for beside the count: «mấy công trình, tổng mấy triệu»."""
    totals = [row for row in rows if TOTAL_ROW.match(" ".join(row_cells(row, knowledge)).strip(" *"))]
    if not cues.MONEY.search(question.text) or len(totals) != 1 or len(listed) + len(totals) < len(rows):
        return None
    sums = [item for item in knowledge.release.passage_figures.get(totals[0].id, ()) if measures(item, "money")]
    return sums[0] if len(sums) == 1 else None


def _has_cell(row: Passage, term: Term, knowledge: Knowledge) -> bool:
    """Tell whether a cell behind the name of a row says a term, «tiền» aside: «dự án xài tiền ngân sách tỉnh»."""
    text, said = knowledge.release.text(row.document), fold(MONEY_OF.sub("", term.text))
    cells = (text[cell.start : cell.end] for cell in row.cells[1:] if cell.header)
    return any(f" {said} " in f" {' '.join(WORDS.findall(fold(cell)))} " for cell in cells)


def _counts(question: Question, rows: list[Passage], knowledge: Knowledge) -> bool:
    """Tell whether the table itself is headed by what a question counts: «xã» of its document's name is not counted in it."""
    counted = ROWS_COUNTED.search(question.text)
    named = f"{counted.group(1).lower()} " if counted else ""
    opens = (
        counted.start(1) if counted else -1
    )  # «doanh nghiệp nhỏ và vừa» may be longer than what was read after «mấy»
    counting = (term for term in question.terms if named.startswith(f"{term.text} ") or term.start == opens >= 0)
    head = [replace(term, vital=True) for term in counting]
    over = (rows[0].caption, knowledge.release.sections[rows[0].section].title)  # «IV. DANH MỤC CÔNG TRÌNH TRỌNG ĐIỂM»
    caption = next((words for words in over if LISTS.match(words)), "")
    return not cover(head, [(MatchText(f"{caption} . {' . '.join(label_headings(rows))}"), 1.0)]).missing


def answer_due_rows(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the rows whose time lies in the one asked for: «nhiệm vụ nào phải xong trong năm 2025»; None without any."""
    listed = any(cue.search(question.text) for cue in (WHICH, ROWS_COUNTED, cues.LISTED))
    limit = None if FROM_TIME.search(question.text) else DAY_LIMIT.search(question.text)
    if not (question.periods or limit) or not (
        DUE.search(question.text) or (limit and BY_DEADLINE.search(question.text))
    ):
        return None
    if not listed:
        return None
    if limit is not None:
        named = tuple(term for term in question.terms if not limit.start() <= term.start < limit.end())
        question = replace(question, terms=tuple(term for term in named if not BY_DEADLINE.fullmatch(term.text)))
    due = []
    column = BEGUN if BEGUN.search(question.text) else ENDED_OR_LASTING
    for passage in home_passages(question, knowledge):
        timed = cells_under(column, passage, knowledge)
        ends = [end for end in map(last_day, timed) if end]
        in_time = (
            any(_keeps(limit, end) for end in ends)
            if limit is not None
            else any(asked.start <= end <= asked.end for asked in question.periods for end in ends)
        )
        if in_time:
            due.append(passage)
    heads = _heads(question, knowledge)
    layers = [
        [
            (knowledge.passage_texts[row.id], 1.0),
            *((knowledge.passage_texts[head.id], 1.0) for head in heads.get(row.id, ())),
            (knowledge.section_texts[row.section], 0.9),
        ]
        for row in due
    ]
    due = [row for row, texts in zip(due, layers, strict=True) if not cover(question.terms, texts).missing]
    return quote_passages(due, composer, composer.wording.quote, strategy="rows", whole=True)


def _keeps(limit: re.Match[str], end: date) -> bool:
    """Tell whether a day lies where a question says, in the year of the day itself where that names none."""
    year = int(limit["year"] or end.year)
    asked = year, int(limit["month"]), int(limit["day"] or 0)
    own = end.year, end.month, end.day if limit["day"] else 0
    way = limit["way"].lower()
    return own < asked if way == "trước" else own > asked if way == "sau" else own <= asked


def _heads(question: Question, knowledge: Knowledge) -> dict[str, list[Passage]]:
    """Return the rows that head each row of the tables asked of, by its id."""
    heads: dict[str, list[Passage]] = {}
    for rows in tables_of(home_passages(question, knowledge)):
        for group in row_groups(rows, knowledge):
            for row in group.entries:
                heads.setdefault(row.id, []).append(group.head)
    return heads


def answer_group_rows(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the entries of the group of a table that is named: «công trình nào được khởi công mới»; counted where asked.

    None without a group whose name says what the headings of its table leave open, and where an amount is asked for.
    """
    counted = ROWS_COUNTED.search(question.text) is not None
    listed = WHICH.search(question.text) is not None or cues.LISTED.search(question.text) is not None
    if not (counted or listed) or cues.MONEY.search(question.text) or asks_extreme(question.text):
        return None
    if question.intent == "ask_definition":
        return None  # «NTTS viết tắt của chữ gì»
    for rows in tables_of(home_passages(question, knowledge)):
        headings = table_headings(rows)
        around = [(headings, 1.0), (knowledge.section_texts[rows[0].section], 0.9)]
        open_terms = cover(question.terms, around).missing
        for group in row_groups(rows, knowledge):
            name = MatchText(row_name(group.head, knowledge))
            if open_terms and not cover(open_terms, [(name, 1.0)]).missing and heads_asked(question, headings, name):
                if counted:
                    noun = noun_asked(question, headings) or composer.wording.points
                    composer.count([row.id for row in group.entries], noun)
                else:
                    composer.lead(composer.wording.quote.format(quote=composer.quote(group.head)))
                composer.items(Item(composer.quote(row), composer.cite(row)) for row in group.entries[:MOST_ROWS])
                return composer.answer(Status.ANSWERED, strategy="rows")
    return None
