"""Answers «danh mục ở phụ lục có mấy nhiệm vụ», «bảng phụ cấp chia ra mấy mức»: the entries of the one table headed so."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.answer import Answer, Item, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.tables import entries, row_groups, tables_of
from actions.finding.evidence import Evidence
from actions.finding.rows_asked import FEWEST_ROWS, MOST_ROWS, ROWS_COUNTED, noun_asked, table_headings
from actions.question import Question
from actions.replies.compose import Composer
from actions.words.coverage import cover
from actions.words.matching import MatchText

LIST_NAMED = re.compile(r"\b(?:phụ lục|phụ biểu|danh mục|danh sách)\b", re.IGNORECASE)
TABLE_COUNTED = re.compile(  # «bảng phụ cấp chia ra mấy mức»
    r"\bbảng (?P<of>[^,.?]*?)\b(?:được )?(?:chia|phân|có|gồm|ghi|nêu|liệt kê)(?: ra| làm| thành| tất cả| hết thảy)* "
    r"(?:mấy|bao nhiêu) (?P<kind>nhóm|loại|mức|dòng|hàng|mục|đối tượng|trường hợp|bậc|hạng|diện)\b(?! tiền\b)",
    re.IGNORECASE,
)
COUNTED = re.compile(r"\b(?:bao nhiêu|mấy)\b", re.IGNORECASE)


def answer_whole_list(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Count the entries of the table that a question calls a list and nothing else; None where several are called so."""
    named = {match.group().lower() for match in LIST_NAMED.finditer(question.text)}
    counts = COUNTED.search(question.text) and ROWS_COUNTED.search(question.text)
    if not named or not counts or question.terms or question.amounts or question.periods:
        return None
    lists = [
        listed
        for rows in tables_of(home_passages(question, knowledge))
        if any(word in _headings(rows[0].section, rows[0].caption, knowledge) for word in named)
        and len(listed := entries(rows, knowledge)) >= FEWEST_ROWS
    ]
    if len(lists) != 1:
        return None
    rows = lists[0]
    noun = noun_asked(question, table_headings(rows)) or composer.wording.points
    composer.count([row.id for row in rows], noun)
    composer.items(Item(composer.quote(row), composer.cite(row)) for row in rows[:MOST_ROWS])
    composer.keep([row.id for row in rows[MOST_ROWS:]])
    return composer.answer(Status.ANSWERED, strategy="rows")


def answer_table_counted(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Count the entries of the one table whose headings say what it is called, its groups where it has any and they are asked."""
    asked = TABLE_COUNTED.search(question.text)
    named = [term for term in question.terms if asked and asked.start("of") <= term.start < asked.end("of")]
    if asked is None or not named or question.amounts:
        return None
    tables = []
    for rows in tables_of(home_passages(question, knowledge)):
        over = [(MatchText(rows[0].caption), 1.0), (knowledge.section_texts[rows[0].section], 0.9)]
        if not cover([replace(term, vital=True) for term in named], over).missing:
            tables.append(rows)
    if len(tables) != 1:
        return None
    heads = [group.head for group in row_groups(tables[0], knowledge)] if asked["kind"].lower() == "nhóm" else []
    listed = heads if len(heads) >= FEWEST_ROWS else entries(tables[0], knowledge)
    if len(listed) < FEWEST_ROWS:
        return None
    composer.count([row.id for row in listed], asked["kind"].lower())
    composer.items(Item(composer.quote(row), composer.cite(row)) for row in listed[:MOST_ROWS])
    composer.keep([row.id for row in listed[MOST_ROWS:]])
    return composer.answer(Status.ANSWERED, strategy="rows")


def _headings(section: str, caption: str, knowledge: Knowledge) -> str:
    """Return what stands over a table, in small letters: its caption and the name and title of its section."""
    home = knowledge.release.sections[section]
    return f"{caption} {home.label} {home.title}".lower()
