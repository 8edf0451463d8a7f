"""Answers «Phòng Nội vụ chủ trì những việc gì»: the rows of a table in whose column of agencies the one asked about stands,
and the tasks over «Đơn vị chủ trì: Phòng Nội vụ»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Item, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.tables import entries, tables_of
from actions.documents.task_details import Detail, details_under, opens_line
from actions.finding.evidence import Evidence
from actions.finding.rows_asked import ROWS_COUNTED, noun_asked, table_headings
from actions.finding.task_rows import DOER_HEADS, INVESTOR_HEADS, WHO_HEADS, cells_under
from actions.question import Question
from actions.reading.written import read_as_meant
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.organisations import without_place
from index.model import Passage
from vietnamese.folding import fold

PARTS_OF_AGENCIES = (  # what an agency does, and the headings of the columns that say so
    (re.compile(r"phối hợp", re.IGNORECASE), re.compile(r"phối hợp", re.IGNORECASE)),
    (re.compile(r"chủ đầu tư", re.IGNORECASE), INVESTOR_HEADS),
    (re.compile(r"dự án|công trình", re.IGNORECASE), WHO_HEADS),
    (
        re.compile(
            r"chủ trì|phụ trách|đảm nhận|đầu mối|chịu trách nhiệm|\blo\b|\blàm\b|thực hiện|\bdo\b", re.IGNORECASE
        ),
        DOER_HEADS,  # whose money is spent is not all that it does
    ),
)
EACH = re.compile(r"\bcác ", re.IGNORECASE)
BY_OTHERS = re.compile(
    r"\bkhông (?:phải )?(?:là )?(?:do|của|thuộc|giao cho)\b", re.IGNORECASE
)  # «việc nào không do Sở …»
LIST_NAMED = re.compile(r"\b(?:phụ lục|danh mục|bảng|biểu)\b", re.IGNORECASE)
MOST_ROWS = 15  # rows shown at once


def answer_agency_rows_listed(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the rows of an agency before what any heading gives it, where they are counted or the list itself is named."""
    listed = any(cue.search(question.text) for cue in (ROWS_COUNTED, LIST_NAMED, BY_OTHERS))
    return answer_agency_rows(question, evidence, knowledge, composer) if listed else None


def answer_agency_rows(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the rows that give an agency the part asked for; None where it is not asked for its works or has none."""
    heads = next((heads for cue, heads in PARTS_OF_AGENCIES if cue.search(question.text)), None)
    if (
        heads is None
        or question.amounts
        or not cues.WORKS_ASKED.search(question.text)
        or cues.WHEN.search(question.text)
    ):
        return None
    asked, found = f" {fold(question.text)} ", dict[str, list[Passage]]()
    for passage in home_passages(question, knowledge):
        for name in _agencies(passage, heads, knowledge):
            said = max((form for form in _forms(name, knowledge) if f" {form} " in asked), key=len, default=None)
            if said is not None:
                found.setdefault(said, []).append(passage)
    whole = [form for form in found if not any(form != other and f" {form} " in f" {other} " for other in found)]
    rows = list({row.id: row for form in whole for row in found[form]}.values())
    if BY_OTHERS.search(question.text):
        rows = _others_beside(rows, heads, question, knowledge)
    if not rows:
        return None
    if ROWS_COUNTED.search(question.text):
        composer.count([row.id for row in rows], noun_asked(question, table_headings(rows)) or composer.wording.points)
        composer.items(Item(composer.quote(row), composer.cite(row)) for row in rows[:MOST_ROWS])
    else:
        composer.lead(composer.wording.quote.format(quote=composer.quote(rows[0])))
        composer.quotes(rows[1:MOST_ROWS])
    composer.keep([row.id for row in rows[MOST_ROWS:]])
    return composer.answer(Status.ANSWERED, strategy="agency_rows")


def _others_beside(
    rows: Sequence[Passage], heads: re.Pattern[str], question: Question, knowledge: Knowledge
) -> list[Passage]:
    """Return the other entries of the tables that some rows are of, those with an agency under the same headings."""
    held = {row.id for row in rows}
    tables = [table for table in tables_of(home_passages(question, knowledge)) if any(row.id in held for row in table)]
    listed = [row for table in tables for row in entries(table, knowledge)]
    return [row for row in listed if row.id not in held and _agencies(row, heads, knowledge)]


def _agencies(passage: Passage, heads: re.Pattern[str], knowledge: Knowledge) -> list[str]:
    """Return the agencies that a row has under such headings, or the lines under a task say: «Đơn vị chủ trì: …»."""
    cells = cells_under(heads, passage, knowledge)
    if not passage.cells and opens_line(passage, knowledge):
        part = Detail.PARTNER if heads.search("phối hợp") else Detail.LEAD
        told = details_under(passage, knowledge).get(part)
        cells = [told[1]] if told is not None else []
    return [name.strip() for cell in cells for name in re.split(r"[,;]", cell) if name.strip()]


def _forms(name: str, knowledge: Knowledge) -> set[str]:
    """Return the folded names by which an agency is asked for: in full, as written, and without what place it is of."""
    full = read_as_meant(name, knowledge.vocabulary).text
    names = [each for item in (name, full) for each in (item, EACH.sub("", item))]  # «UBND các xã»: «UBND xã»
    return {fold(form) for item in names for form in (item, without_place(item)) if " " in form}
