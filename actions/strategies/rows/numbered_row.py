"""Answers who has a part in a work of a list from a sentence that gives it to somebody by its number in the list."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.numbered_rows import bodies_of_row
from actions.figures.naming import sentence_case
from actions.finding.evidence import Evidence
from actions.finding.task_rows import row_about
from actions.question import Question
from actions.reading.spoken_of import quoted_last
from actions.replies.compose import Composer
from actions.words.acts import parts_asked
from index.model import Passage

POINTED_TO = re.compile(r"\b[^\W\d_]+ (?:đó|ấy|này|kia|nói trên|vừa nêu)\b", re.IGNORECASE)


def answer_numbered_row(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Name the bodies that «công trình số 5» is given to, where a row with that number is asked about; else None."""
    parts = parts_asked(question.text)
    things = tuple(term for term in question.terms if not any(part.act.search(term.text) for part in parts))
    question = replace(question, terms=things)
    row = (_row_just_told(question, knowledge) or _row_named(question, evidence, knowledge)) if parts else None
    given = [item for part in parts for item in bodies_of_row(row, part.act, knowledge)] if row is not None else []
    if row is None or not given:
        return None
    shown = sentence_case(", ".join(dict.fromkeys(name for name, _ in given)))
    composer.lead(composer.wording.agency.format(agency=shown), stress=shown)
    composer.quotes(list({item.id: item for item in (*(passage for _, passage in given), row)}.values()))
    return composer.answer(Status.ANSWERED, strategy="row")


def _row_named(question: Question, evidence: Evidence, knowledge: Knowledge) -> Passage | None:
    """Return the row of a list of works that a question names, else the best one that says all of its things."""
    if (row := row_about(question, evidence, knowledge)) is not None:
        return row
    things = [term for term in question.terms if term.vital]
    rows = [match.passage for match in evidence.passages if match.at_home and match.passage.cells]
    saying = (item for item in rows if all(knowledge.passage_texts[item.id].speaks_of(term) for term in things))
    return next(saying, None) if things else None


def _row_just_told(question: Question, knowledge: Knowledge) -> Passage | None:
    """Return the row that the last answer quoted, where a question points to it: «chủ đầu tư cây cầu đó là ai»."""
    if not question.follow_up and not POINTED_TO.search(question.text):
        return None
    rows = [item for item in quoted_last(question, knowledge) if item.cells]
    said = [term for term in question.terms if term.start >= 0]
    rows = [item for item in rows if all(knowledge.passage_texts[item.id].speaks_of(term) for term in said)]
    return rows[0] if len(rows) == 1 else None
