"""Finds the row of a table that says otherwise than a question claims of it: what it claims stands in other rows instead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import dropwhile

from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.words import cues
from actions.words.coverage import cover
from actions.words.matching import Term
from index.model import Cell, Passage
from vietnamese.syllables import syllables

LEAST = 2  # syllables of what a cell says: «có» or «xã» may be said of anything

Column = tuple[str, ...]  # the headings above it, outermost first


def says_otherwise(question: Question, evidence: Evidence, knowledge: Knowledge) -> Passage | None:
    """Return the row about a question whose cell is not the one that the question claims, a cell of that column in other
    rows («dốc Đá Chồng làm bằng ngân sách thành phố phải không» of a work that the province pays for); else None.
    """
    if not cues.CLAIMED.search(question.text):
        return None
    for table in dict.fromkeys(match.passage.section for match in evidence.passages if match.passage.cells):
        rows = [row for row in knowledge.release.passages.values() if row.cells and row.section == table]
        for column, claimed in _claims(question.text, rows, knowledge):
            start, end = claimed.span()
            rest = [
                term
                for term in question.terms
                if term.start + len(term.said or term.text) <= start or term.start >= end
            ]
            row = _row_named(rest, rows, knowledge)
            own = _attributes(row, knowledge).get(column, "") if row is not None else ""
            if own and not _said(own, question.text):
                return row
    return None


def _claims(text: str, rows: Sequence[Passage], knowledge: Knowledge) -> Iterator[tuple[Column, re.Match[str]]]:
    """Yield where a question says what a cell of words says, with the column of the cell."""
    for column, value in dict.fromkeys(item for row in rows for item in _attributes(row, knowledge).items()):
        if _is_words(value) and (said := _said(value, text)):
            yield column, said


def _row_named(terms: Sequence[Term], rows: Sequence[Passage], knowledge: Knowledge) -> Passage | None:
    """Return the one row that says all of some terms, else None."""
    saying = [row for row in rows if terms and not cover(terms, [(knowledge.passage_texts[row.id], 1.0)]).missing]
    return saying[0] if len(saying) == 1 else None


def _attributes(row: Passage, knowledge: Knowledge) -> Mapping[Column, str]:
    """Return what the cells of a row say of the thing that its first cell of words names, by their columns."""
    text = knowledge.release.text(row.document)

    def numbers(cell: Cell) -> bool:
        return not _is_words(text[cell.start : cell.end])

    behind = list(dropwhile(numbers, row.cells))[1:]
    return {cell.header: text[cell.start : cell.end].strip() for cell in behind}


def _is_words(value: str) -> bool:
    return len(syllables(value)) >= LEAST and not any(map(str.isdigit, value))


def _said(value: str, text: str) -> re.Match[str] | None:
    """Return where ``text`` says what a cell says, whatever stands between its syllables."""
    words = [re.escape(word.text) for word in syllables(value)]
    return re.search(r"\b" + r"\W+".join(words) + r"\b", text, re.IGNORECASE) if words else None
