"""Answers who does a task and by when from the row of a table that lists tasks with their agencies and dates."""

from __future__ import annotations

import re

from actions import cues
from actions.answer import Answer, Status
from actions.compose import Composer
from actions.coverage import cover
from actions.evidence import Evidence, PassageMatch
from actions.knowledge import Knowledge
from actions.matching import MatchText
from actions.question import Question

WHO_HEADS = re.compile(
    r"chủ trì|phụ trách|chịu trách nhiệm|cơ quan|đơn vị (?:thực hiện|chủ trì)|chủ đầu tư|đầu mối|giao cho",
    re.IGNORECASE,
)
WHEN_HEADS = re.compile(r"thời (?:hạn|gian|điểm)|\bhạn\b|hoàn thành|tiến độ|\bmốc\b", re.IGNORECASE)
ENOUGH = 0.6  # share of the question that the row's first cells must say


def answer_row_cells(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Show the agency, and the date if asked for too, that stand beside the thing in a table; None where none lists it."""
    wanted = [
        heads
        for cue, heads in ((cues.WHO, WHO_HEADS), (cues.WHEN, WHEN_HEADS))
        if cue.search(question.text) is not None
    ]
    if WHO_HEADS not in wanted or not question.terms or question.numbers:
        return None
    rows = [
        (said, match) for match in evidence.passages if match.at_home and (said := _said(match, question, knowledge))
    ]
    rows = [(said, match) for said, match in rows if said >= ENOUGH]
    if not rows:
        return None
    passage = max(rows, key=lambda row: row[0])[1].passage
    text = knowledge.release.text(passage.document)
    found = []
    for heads in wanted:
        cells = [text[cell.start : cell.end].strip() for cell in passage.cells if heads.search(" ".join(cell.header))]
        if not any(cells):
            return None
        found.append(next(cell for cell in cells if cell))
    shown = "; ".join(found)
    composer.lead(composer.wording.dates.format(dates=shown[:1].upper() + shown[1:]), stress=shown)
    composer.quotes([passage])
    return composer.answer(Status.ANSWERED, strategy="row")


def _said(match: PassageMatch, question: Question, knowledge: Knowledge) -> float:
    """Return the share of the question that the cells of a row say which hold neither an agency nor a date; 0 for text."""
    passage = match.passage
    text = knowledge.release.text(passage.document)
    naming = [
        text[cell.start : cell.end]
        for cell in passage.cells
        if not WHO_HEADS.search(" ".join(cell.header)) and not WHEN_HEADS.search(" ".join(cell.header))
    ]
    if len(naming) == len(passage.cells):
        return 0.0
    covered = cover(question.terms, [(MatchText(" . ".join(naming)), 1.0)])
    return 0.0 if covered.missing else covered.share
