"""Holds what a question claims of a row of a table against its cells and the group it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import dropwhile, takewhile

from actions.documents.knowledge import Knowledge
from actions.documents.tables import row_cells, row_groups, row_name
from actions.finding.evidence import Evidence
from actions.finding.task_rows import DOING
from actions.question import Question
from actions.words import cues
from actions.words.coverage import cover
from actions.words.matching import MatchText, Term
from index.model import Passage
from vietnamese.syllables import syllables

LEAST = 2  # syllables of what a cell says: «có» or «xã» may be said of anything
DENIED = re.compile(r"\b(?:không|chưa|chẳng)(?: hề| có)* (?:phải|do|thuộc|nằm|được)\b(?! không)", re.IGNORECASE)
GROUP = ("",)  # stands for the heading of what the rows of a group are called

Column = tuple[str, ...]  # the headings above it, outermost first


@dataclass(frozen=True, slots=True)
class ClaimedCell:
    """The row that a question claims something of, whether it says so, and the row over its group where that is claimed."""

    row: Passage
    right: bool
    head: Passage | None = None


@dataclass(frozen=True, slots=True)
class _Table:
    """The rows of a table with what each says of its thing, by the columns, and the row over its group."""

    rows: tuple[Passage, ...]
    attributes: Mapping[str, Mapping[Column, str]]
    heads: Mapping[str, Passage]


def claimed_cell(question: Question, evidence: Evidence, knowledge: Knowledge) -> ClaimedCell | None:
    """Return the row of which a question claims what a cell of that column, or the name of a group, says in some row:
    «dốc Đá Chồng làm bằng ngân sách thành phố phải không», «Cầu Bến Lội là công trình khởi công mới à»; else None.

    What names nothing but what it claims is of the row that was told last.
    """
    if not cues.CLAIMED.search(question.text) or DENIED.search(question.text):
        return None
    told = knowledge.passages_at((document, start) for document, start, _ in question.memory.spoken_of)
    told = [row for row in told if row.cells]
    passages = [*told, *(match.passage for match in evidence.passages)]
    for section in dict.fromkeys(passage.section for passage in passages if passage.cells):
        table = _table(section, knowledge)
        for column, claimed in _claims(question.text, table):
            start, end = claimed.span()
            rest = [
                term
                for term in question.terms
                if term.start + len(term.said or term.text) <= start or term.start >= end
            ]
            row = next((row for row in told if row in table.rows and not _names_another(rest, row)), None)
            row = row or _row_named(rest, table.rows, knowledge)
            own = table.attributes[row.id].get(column, "") if row is not None else ""
            if row is not None and own:
                right = _said(own, question.text) is not None
                return ClaimedCell(row, right, table.heads.get(row.id) if column == GROUP else None)
    return None


def _table(section: str, knowledge: Knowledge) -> _Table:
    rows = [row for row in knowledge.release.section_passages.get(section, ()) if row.cells]
    heads = {row.id: group.head for group in row_groups(rows, knowledge) for row in group.entries}
    names = {head.id: row_name(head, knowledge) for head in heads.values()}
    said = zip(*(name.lower().split() for name in names.values()), strict=False)
    shared = len(list(takewhile(lambda words: len(set(words)) == 1, said))) if len(names) > 1 else 0
    groups = {key: {GROUP: " ".join(names[head.id].split()[shared:])} for key, head in heads.items()}
    attributes = {row.id: {**_attributes(row, knowledge), **groups.get(row.id, {})} for row in rows}
    return _Table(tuple(rows), attributes, heads)


def _claims(text: str, table: _Table) -> Iterator[tuple[Column, re.Match[str]]]:
    """Yield where a question says what a cell of words says, with the column of the cell."""
    for column, value in dict.fromkeys(item for row in table.rows for item in table.attributes[row.id].items()):
        if _is_words(value) and (said := _said(value, text)):
            yield column, said


def _names_another(terms: Sequence[Term], row: Passage) -> bool:
    """Tell whether terms name something beside what the columns are called and what is done to every work."""
    headings = MatchText(" . ".join(heading for cell in row.cells for heading in cell.header))
    return any(term.start >= 0 and headings.credit(term) < 1.0 and not DOING.fullmatch(term.text) for term in terms)


def _row_named(terms: Sequence[Term], rows: Sequence[Passage], knowledge: Knowledge) -> Passage | None:
    """Return the one row that says all of some terms, one of them in its name; else None."""
    saying = [row for row in rows if terms and not cover(terms, [(knowledge.passage_texts[row.id], 1.0)]).missing]
    named = [row for row in saying if any(MatchText(row_name(row, knowledge)).speaks_of(term) for term in terms)]
    return saying[0] if len(saying) == len(named) == 1 else None


def _attributes(row: Passage, knowledge: Knowledge) -> Mapping[Column, str]:
    """Return what the cells of a row say of the thing that it is named after, by their columns."""
    cells, name = row_cells(row, knowledge), row_name(row, knowledge)
    behind = dropwhile(lambda pair: pair[1].strip(" *_") != name, zip(row.cells, cells, strict=True))
    return {cell.header: words for cell, words in list(behind)[1:]}


def _is_words(value: str) -> bool:
    return len(syllables(value)) >= LEAST and not any(map(str.isdigit, value))


def _said(value: str, text: str) -> re.Match[str] | None:
    """Return where ``text`` says what a cell says, whatever stands between its syllables."""
    words = [re.escape(word.text) for word in syllables(value)]
    return re.search(r"\b" + r"\W+".join(words) + r"\b", text, re.IGNORECASE) if words else None
