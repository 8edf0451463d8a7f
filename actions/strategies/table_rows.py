"""Answers «danh mục có mấy dự án»: the rows of the table that lists what is asked, counted and quoted."""

from __future__ import annotations

import re
from decimal import Decimal

from actions.answer import Answer, Computation, Item, Status
from actions.compose import Composer
from actions.document_choice import homes
from actions.knowledge import Knowledge
from actions.matching import MatchText, cover
from actions.question import Question
from index.model import Passage

FEWEST = 2  # rows of a list
LIMIT = 15
TOTAL = re.compile(r"\W*(?:tổng|cộng|toàn)\b", re.IGNORECASE)
NUMBERED = re.compile(r"\d{1,3}")


def answer_rows(question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Count the rows of the table whose headings say all that is asked, and quote them; None without such a table."""
    tables: dict[tuple[str, str], list[Passage]] = {}
    home = homes(question, knowledge)
    for passage in knowledge.release.passages.values():
        if passage.cells and passage.document in home:
            tables.setdefault((passage.section, passage.caption), []).append(passage)
    for (section, caption), rows in tables.items():
        listed = _items(rows, knowledge)
        headings = MatchText(f"{caption} . {' . '.join(_label_headings(rows))}")
        layers = [(headings, 1.0), (knowledge.section_texts[section], 0.9)]
        if len(listed) >= FEWEST and not cover(question.terms, layers).missing:
            count = str(len(listed))
            composer.lead(composer.wording.count_points.format(count=count, what=composer.wording.points), stress=count)
            composer.items(Item(composer.quote(row), composer.cite(row)) for row in listed[:LIMIT])
            composer.compute(Computation("count", tuple(row.id for row in listed), Decimal(len(listed)), count))
            return composer.answer(Status.ANSWERED, strategy="rows")
    return None


def _items(rows: list[Passage], knowledge: Knowledge) -> list[Passage]:
    """Return the rows that are entries: those with a number in the first column, where any has; no totals and headings."""
    text = {
        row.id: [knowledge.release.text(row.document)[cell.start : cell.end].strip() for cell in row.cells]
        for row in rows
    }
    body = [row for row in rows if any(cell.header for cell in row.cells) and not TOTAL.match(" ".join(text[row.id]))]
    numbered = [row for row in body if NUMBERED.fullmatch(text[row.id][0])]
    return numbered or body


def _label_headings(rows: list[Passage]) -> list[str]:
    """Return the headings of the first two columns, which say what the rows are."""
    return list(dict.fromkeys(header for row in rows for cell in row.cells[:2] for header in cell.header))
