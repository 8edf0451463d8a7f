"""Answers «nhà máy nước xong chưa», «sao công viên làm mãi chưa xong» from the cell of its row that tells how it stands."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.finding.states_of_rows import row_with_state, state_asked, state_told
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.progress_asked import HOW_FAR
from vietnamese.folding import fold

ASKED_WHETHER = re.compile(r"\b(?:chưa|không|phải không|đúng không|hả|à|ha)[\s?.!]*$", re.IGNORECASE)
PROGRESS = re.compile(r"tiến độ|(?:tới|đến)(?: đâu)?|triển khai", re.IGNORECASE)
WHY = re.compile(r"\b(?:sao|vì sao|tại sao|lý do|cớ sao)\b", re.IGNORECASE)


def answer_row_state(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Say whether a work of a table is in the state asked about, or that it is not where the reason is asked why it is.

    None where no row is named, the table tells no states, or the reason of a state that holds is asked.
    """
    if question.periods or question.amounts:
        return None
    if HOW_FAR.search(question.text):
        return _how_far(question, evidence, knowledge, composer)
    asked = state_asked(question.text)
    why = WHY.search(question.text) is not None
    if asked is None or cues.HOW_MUCH.search(question.text):
        return None
    if not (why or ASKED_WHETHER.search(question.text)):
        return None
    words, told = asked
    terms = tuple(term for term in question.terms if fold(term.text) not in fold(words.group()))
    row = row_with_state(terms, evidence, knowledge)
    state = state_told(row, knowledge) if row is not None else ""
    if row is None or not state or (why and told.search(state)):
        return None
    wording, quote = composer.wording, composer.quote(row)
    if told.search(state):
        composer.lead(wording.yes.format(quote=quote), stress=state)
        return composer.answer(Status.ANSWERED, strategy="row_state")
    if why or not re.search(r"\bchưa[\s?.!]*$", question.text, re.IGNORECASE):
        composer.lead(wording.corrected.format(claim=wording.quote.format(quote=quote)), stress=state)
        return composer.answer(Status.CORRECTED_PREMISE, strategy="row_state")
    composer.lead(wording.quote.format(quote=quote), stress=state)
    return composer.answer(Status.ANSWERED, strategy="row_state")


def _how_far(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Tell how the one work that is named stands; None where no row of it tells."""
    terms = tuple(term for term in question.terms if not PROGRESS.fullmatch(term.text))
    row = row_with_state(terms, evidence, knowledge)
    if row is None:
        return None
    composer.lead(composer.wording.quote.format(quote=composer.quote(row)), stress=state_told(row, knowledge))
    return composer.answer(Status.ANSWERED, strategy="row_state")
