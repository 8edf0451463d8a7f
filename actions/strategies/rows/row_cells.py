"""Answers who does a task and by when from the row of a table that lists tasks or works with their agencies and times."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.limits import LIMIT
from actions.documents.neighbours import agency_after
from actions.documents.times import own_times
from actions.finding.evidence import Evidence
from actions.finding.task_rows import (
    NEAREST,
    WHEN_HEADS,
    WHO_HEADS,
    WITH_ASKED,
    WITH_HEADS,
    cell_under,
    closer_sentences,
    row_about,
    time_cell,
)
from actions.question import Question
from actions.reading.spoken_of import quoted_last
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.acts import parts_asked
from actions.words.organisations import organisations_in
from index.model import Passage

HOW_FAR = re.compile(r"\d\s*%|\b(?:khối lượng|chưa|đang)\b", re.IGNORECASE)  # «Tiến độ: đạt 55% khối lượng» is no time


def answer_row_cells(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Show the agency, or the time, or both, that stand beside the thing in a table.

    None where no row lists it, or a sentence that says it is closer to the words of the question.
    """
    together = [match.span() for match in WITH_ASKED.finditer(question.text)]
    who = WITH_HEADS if together else WHO_HEADS
    wanted = [
        heads for cue, heads in ((cues.WHO, who), (cues.WHEN, WHEN_HEADS)) if cue.search(question.text) is not None
    ]
    if not wanted or not question.terms or question.numbers:
        return None
    if who is WITH_HEADS:  # the word that asks for the column is no part of the task
        terms = tuple(term for term in question.terms if not any(start <= term.start < end for start, end in together))
        question = replace(question, terms=terms or question.terms)
    passage = row_about(question, evidence, knowledge)
    if passage is None:
        passage = _row_told(question, knowledge, alone=who is not WITH_HEADS)
    if passage is None or any(_says_it(item.text, wanted) for item in closer_sentences(question, passage, evidence)):
        return None
    if who is WHO_HEADS and not _has_part_asked(passage, question.text):
        return None
    if wanted == [WHO_HEADS] and _told_whole_elsewhere(question, passage, evidence, knowledge):
        return None
    found = []
    for heads in wanted:
        cell = (
            time_cell(passage, question.text, knowledge)
            if heads is WHEN_HEADS
            else cell_under(heads, passage, knowledge)
        )
        if not cell or (heads is WHEN_HEADS and LIMIT.fullmatch(cell.strip(" .;")) and cues.DAY.search(question.text)):
            return None
        if heads is WHEN_HEADS and HOW_FAR.search(cell):
            return None
        found.append(cell)
    shown = "; ".join(found)
    composer.lead(composer.wording.dates.format(dates=shown[:1].upper() + shown[1:]), stress=shown)
    composer.quotes([passage])
    return composer.answer(Status.ANSWERED, strategy="row")


def _row_told(question: Question, knowledge: Knowledge, *, alone: bool) -> Passage | None:
    """Return the row just told where a follow-up names nothing of its own, with ``alone`` only where no other was told."""
    if not question.follow_up or any(term.start >= 0 for term in question.terms):
        return None
    told = quoted_last(question, knowledge)
    rows = [item for item in told if item.cells]
    return rows[0] if rows and (not alone or len(told) == 1) else None


def _has_part_asked(row: Passage, text: str) -> bool:
    """Tell whether a table names those who have the part in an act that a question asks for: an investor builds nothing."""
    headings = " ".join(heading for cell in row.cells for heading in cell.header)
    parts = parts_asked(text)
    return not parts or any(part.columns.search(headings) for part in parts)


def _told_whole_elsewhere(question: Question, row: Passage, evidence: Evidence, knowledge: Knowledge) -> bool:
    """Tell whether a sentence says all that a question names, and who does it, where the row leaves some of it open.

    «Di dời chợ Cũ. Phường A chủ trì.» is that for «ai dời chợ Cũ», beside a row «Thoát nước chợ Cũ».
    """
    own = knowledge.passage_texts[row.id]
    if all(own.speaks_of(term) for term in question.terms):
        return False
    saying = (
        match.passage
        for match in evidence.passages[:NEAREST]
        if match.at_home and not match.passage.cells
        if all(knowledge.passage_texts[match.passage.id].speaks_of(term) for term in question.terms)
    )
    return any(agency_after(item, question, knowledge) for item in saying)


def _says_it(sentence: str, wanted: Collection[re.Pattern[str]]) -> bool:
    """Tell whether a sentence names an agency, or a time, or both, as they are wanted."""
    return all(own_times(sentence) if heads is WHEN_HEADS else organisations_in(sentence) for heads in wanted)
