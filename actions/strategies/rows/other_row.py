"""Answers «còn phường Cầu Muối thì sao» after a cell of a table was told: what stands in the same column in that row.

«Còn cấp xã thì sao» names another column: what stands under it in the same row.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.tables import cell_at, row_name
from actions.finding.evidence import Evidence
from actions.finding.task_rows import WHEN_HEADS, WHO_HEADS, cell_under, time_cell
from actions.question import Question
from actions.reading.spoken_of import quoted_last
from actions.replies.compose import Composer
from actions.words.asking_on import ANOTHER, WHAT_ABOUT
from actions.words.indicator_names import telling_words
from actions.words.matching import MatchText, Term
from index.model import Cell, Figure, Passage

NAMING_CELLS = 2  # the first columns, one of which names the row
WORD = re.compile(r"\w+")
ASKING_ON = re.compile(r"thế|vậy|rồi|còn|thì|sao|ra|nào|ở|tại|của|với|đối|mức|bao|nhiêu|là|được|ạ|nhỉ|hả")
HEADS = {"ask_who": WHO_HEADS, "ask_when": WHEN_HEADS}


def answer_other_row(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Tell the cell of the column just told in the row that a follow-up names; None where it names no one other row."""
    if not question.follow_up or not (WHAT_ABOUT.search(question.text) or ANOTHER.match(question.text)):
        return None
    own = [term for term in question.terms if term.vital and term.start >= 0]
    told = next((item for item in quoted_last(question, knowledge) if item.cells), None)
    led = knowledge.release.figures.get(next(iter(question.memory.figures), ""))
    if told is not None and led is not None and led.passage == told.id:
        beside = _under_another_heading(led, told, question.text, knowledge)
        if beside is not None:
            return _told(beside, composer)
    row = _row_named(own, told, knowledge) if own and told is not None else None
    if row is None or told is None:
        return None
    if question.memory.strategy == "row" and (heads := HEADS.get(question.memory.intent)):
        cell = time_cell(row, "", knowledge) if heads is WHEN_HEADS else cell_under(heads, row, knowledge)
        if not cell:
            return None
        composer.lead(composer.wording.dates.format(dates=cell[:1].upper() + cell[1:]), stress=cell)
        composer.quotes([row])
        return composer.answer(Status.ANSWERED, strategy="row")
    same = _in_column(led, row, knowledge) if led is not None and led.passage == told.id else None
    return _told(same, composer) if same is not None else None


def _told(figure: Figure, composer: Composer) -> Answer:
    composer.lead(composer.claim(figure), stress=figure.amount.text())
    return composer.answer(Status.ANSWERED, strategy="other_row")


def _under_another_heading(figure: Figure, row: Passage, text: str, knowledge: Knowledge) -> Figure | None:
    """Return the figure of a row under the one other heading, beside that of ``figure``, which a text names and no more."""
    told = cell_at(figure.start, row)
    said = {word for word in WORD.findall(text.lower()) if not ASKING_ON.fullmatch(word)}
    if told is None or not told.header or not said:
        return None
    beside = [cell for cell in row.cells if cell.header and cell.header[:-1] == told.header[:-1]]
    named = [
        cell for cell in beside if said <= _words(cell) and said - {w for o in beside if o != cell for w in _words(o)}
    ]
    if len(named) != 1 or named[0] == told:
        return None
    inside = knowledge.release.passage_figures.get(row.id, ())
    found = [item for item in inside if cell_at(item.start, row) == named[0]]
    return found[0] if len(found) == 1 else None


def _words(cell: Cell) -> set[str]:
    return {*WORD.findall(cell.header[-1].lower())}


def _row_named(terms: list[Term], told: Passage, knowledge: Knowledge) -> Passage | None:
    """Return the one row of the table of ``told``, other than it, whose name says all of some terms."""
    rows = [
        item
        for item in knowledge.release.document_passages[told.document]
        if item.cells and (item.section, item.caption) == (told.section, told.caption) and item.id != told.id
    ]
    for loosely in (False, True):
        named = [row for row in rows if _says(row, terms, knowledge, loosely=loosely)]
        beside = [row for row in named if _above(row, knowledge) == _above(told, knowledge)]
        if len(named) > 1 and len(closest := _saying_no_more(named, terms, told, knowledge)) == 1:
            return closest[0]
        if named:
            return named[0] if len(named) == 1 else beside[0] if len(beside) == 1 else None
    return None


def _saying_no_more(
    rows: Sequence[Passage], terms: Sequence[Term], told: Passage, knowledge: Knowledge
) -> list[Passage]:
    """Return the rows whose name says nothing but some terms and what the row just told says: «đặc biệt nặng» after «… nặng»."""
    known = telling_words(" ".join([row_name(told, knowledge), *(term.said or term.text for term in terms)]))
    return [row for row in rows if telling_words(row_name(row, knowledge)) <= known]


def _above(row: Passage, knowledge: Knowledge) -> str:
    """Return the names of the rows that a row stands under."""
    text = knowledge.row_texts.get(row.id)
    return text.full if text is not None else ""


def _says(row: Passage, terms: list[Term], knowledge: Knowledge, *, loosely: bool) -> bool:
    text = knowledge.release.text(row.document)
    name = MatchText(" . ".join(text[cell.start : cell.end] for cell in row.cells[:NAMING_CELLS]))
    return all(name.speaks_of(term, loosely=loosely) for term in terms)


def _in_column(figure: Figure, row: Passage, knowledge: Knowledge) -> Figure | None:
    """Return the figure of a row in the column in which another row's figure stands."""
    told = knowledge.release.passages[figure.passage]
    cell = cell_at(figure.start, told)
    if cell is None or (column := told.cells.index(cell)) >= len(row.cells) or row.cells[column].header != cell.header:
        return None
    inside = knowledge.release.passage_figures.get(row.id, ())
    return next((item for item in inside if cell_at(item.start, row) == row.cells[column]), None)
