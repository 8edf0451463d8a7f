"""Answers «danh mục ở phụ lục có mấy nhiệm vụ»: the entries of the one table that is headed so, counted and quoted."""

from __future__ import annotations

import re

from actions.answer import Answer, Item, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.tables import entries, tables_of
from actions.finding.evidence import Evidence
from actions.finding.rows_asked import FEWEST_ROWS, MOST_ROWS, ROWS_COUNTED, noun_asked, table_headings
from actions.question import Question
from actions.replies.compose import Composer

LIST_NAMED = re.compile(r"\b(?:phụ lục|phụ biểu|danh mục|danh sách)\b", re.IGNORECASE)
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


def _headings(section: str, caption: str, knowledge: Knowledge) -> str:
    """Return what stands over a table, in small letters: its caption and the name and title of its section."""
    home = knowledge.release.sections[section]
    return f"{caption} {home.label} {home.title}".lower()
