"""What a question claims of a document that is put otherwise: its subject, or the day it was issued."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.knowledge import Knowledge
from actions.question import Question
from actions.words import cues
from actions.words.matching import MatchText
from index.model import Passage
from vietnamese.document_numbers import SIGNS, DocumentNumberSpan
from vietnamese.periods import find_dates

SUBJECT_CLAIMED = re.compile(r"\b(?:là(?: [^\W\d_]+){0,2} |nói |bàn |ra |ban hành )?về ", re.IGNORECASE)
SUBJECT_STATED = re.compile(r"\bvề [^.;]+", re.IGNORECASE)  # after the number of a document
KIND_OF_DOCUMENT = re.compile("|".join(SIGNS), re.IGNORECASE)
SAYS_TERM = 0.5  # credit from which a text says a term


def misnames_subject(question: Question, places: Sequence[tuple[Passage, DocumentNumberSpan]]) -> Passage | None:
    """Return the sentence that gives a named document another subject than a question claims; None where none does.

    «Nghị quyết 03 là về chuyển đổi số đúng không» against «Nghị quyết số 03-NQ/TU … về xây dựng và phát triển thành phố».
    """
    claimed = SUBJECT_CLAIMED.search(question.text)
    terms = [term for term in question.terms if claimed and term.start >= claimed.end() and term.vital]
    if not terms or not cues.CLAIMED.search(question.text):
        return None
    stated = [(passage, found) for passage, span in places if (found := SUBJECT_STATED.search(passage.text, span.end))]
    subjects = [MatchText(found.group()) for _, found in stated]
    said = any(text.credit(term, loosely=True) >= SAYS_TERM for text in subjects for term in terms)
    return stated[0][0] if stated and not said else None


def dates_another_kind(question: Question, knowledge: Knowledge) -> Passage | None:
    """Return the sentence by which the day that a question gives to a plan is that of a resolution; None where none does."""
    if not cues.CLAIMED.search(question.text):
        return None
    for day in find_dates(question.text):
        kinds = [match.group().lower() for match in KIND_OF_DOCUMENT.finditer(question.text, 0, day.start)]
        dated = [(passage, span.number) for date, passage, span in knowledge.dated_documents if date == day.value]
        if kinds and dated and not any(SIGNS[kinds[-1]] in number for _, number in dated):
            return dated[0][0]
    return None
