"""Chooses the rows of a table by the money they are paid from: «ngân sách tỉnh» of a column «Nguồn vốn»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from actions.documents.knowledge import Knowledge
from actions.documents.tables import row_cells
from actions.figures.listed_works import MONEY_WORDS, WORKS_IN_GENERAL
from actions.figures.row_selection import Selection, selections
from actions.question import Question
from actions.words.matching import Term
from index.model import Passage

SOURCE_HEADS = re.compile(r"\bnguồn\b(?! (?:nước|nhân lực|gốc|lực con người))", re.IGNORECASE)
APART = re.compile(r"\s*(?:,(?!\d)|[;+/]|\s[-–]\s|\bvà\b|\bvới\b)\s*")  # not the comma of «5,5 tỷ»
SOURCE = re.compile(r"\b(?:ngân sách|vốn|quỹ|chương trình|nguồn|xã hội hóa|oda|tài trợ|đóng góp)\b")
FUNDING = re.compile(r"rót|bỏ|góp|chi|chi trả|dùng|sử dụng|lấy|từ|hoàn toàn|tổng|tổng cộng|bỏ ra|bỏ tiền|phải bỏ")


@dataclass(frozen=True, slots=True)
class FundedRows:
    """The rows of a table that one source of money pays for, and whether it pays for each of them alone."""

    source: str
    selection: Selection
    alone: bool


def funded_rows(question: Question, knowledge: Knowledge) -> Iterator[FundedRows]:
    """Yield the rows of each table that the one source which a question names pays for; its other words choose among them."""
    rows = [passage for passage in knowledge.release.passages.values() if passage.cells]
    named = {
        source
        for row in rows
        for source in sources_of(row, knowledge)
        if SOURCE.search(source) and _says(question.text, source)
    }
    longest = [source for source in named if not any(source != other and source in other for other in named)]
    if len(longest) != 1:
        return
    source = longest[0]
    start = question.text.lower().index(source)
    asked = tuple(term for term in question.terms if not _is_aside(term, start, start + len(source)))
    for selection in selections(replace(question, terms=asked), knowledge):
        paid = tuple(row for row in selection.rows if source in sources_of(row, knowledge))
        if paid:
            unclear = any(source in _said_of_money(row, knowledge) for row in selection.rows if row not in paid)
            alone = not unclear and all(sources_of(row, knowledge) == [source] for row in paid)
            yield FundedRows(source, replace(selection, rows=paid), alone)


def sources_of(row: Passage, knowledge: Knowledge) -> Sequence[str]:
    """Return what a row says under such a heading, each source of money or whatever else stands beside one, in lower case.

    Empty where it says no source at all.
    """
    said = _said_of_money(row, knowledge)
    parts = [part.strip(" .*_") for part in APART.split(said)]
    return [part for part in parts if part] if SOURCE.search(said) else []


def _said_of_money(row: Passage, knowledge: Knowledge) -> str:
    """Return the text of a row under a heading of sources, in lower case; empty where it has no such column."""
    said = zip(row.cells, row_cells(row, knowledge), strict=True)
    return "; ".join(text.lower() for cell, text in said if SOURCE_HEADS.search(" ".join(cell.header)))


def _says(text: str, source: str) -> bool:
    """Tell whether a question says a source of money, word for word."""
    return re.search(rf"\b{re.escape(source)}\b", text.lower()) is not None


def _is_aside(term: Term, start: int, end: int) -> bool:
    """Tell whether a term names the source of money itself, money or paying at large, or works at large."""
    overlaps = term.start < end and term.start + len(term.said or term.text) > start
    return overlaps or any(cue.fullmatch(term.text) for cue in (FUNDING, MONEY_WORDS, WORKS_IN_GENERAL))
