"""Finds the row of a table that gives a work or task to another body than the one a question says has it."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.finding.task_rows import DOER_HEADS, INVESTOR_HEADS, cells_under, row_about
from actions.question import Question
from actions.words.acts import WHO
from actions.words.organisations import without_place
from index.model import Passage
from vietnamese.folding import fold

CLAIMED = re.compile(
    rf"\bdo (?!{WHO})(?P<body>[^\W\d_][^,.;:?!]{{2,60}}?) (?:đang |được giao )?"
    r"(?:(?P<investor>làm chủ đầu tư)|chủ trì|phụ trách|thực hiện|đảm nhận|đảm nhiệm)\b",
    re.IGNORECASE,
)


def given_to_another(question: Question, evidence: Evidence, knowledge: Knowledge) -> Passage | None:
    """Return the row in whose column of doers another body stands than the question claims; None where none does."""
    claimed = CLAIMED.search(question.text)
    if claimed is None:
        return None
    terms = tuple(term for term in question.terms if not claimed.start() <= term.start < claimed.end())
    row = row_about(replace(question, terms=terms), evidence, knowledge) if terms else None
    if row is None:
        return None
    told = [fold(name) for name in cells_under(INVESTOR_HEADS if claimed["investor"] else DOER_HEADS, row, knowledge)]
    body = fold(without_place(claimed["body"]))
    return row if told and not any(body in name or fold(without_place(name)) in body for name in told) else None
