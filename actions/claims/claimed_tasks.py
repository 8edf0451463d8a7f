"""Finds whose task it is, by the line or heading a body opens, that a claim gives to one: «4. Công an phường: Chủ trì …»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from actions.claims.claimed_doers import is_same_body
from actions.claims.claimed_leads import LEAD, Led, heading_over
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import ALTERNATIVES
from actions.question import Question
from actions.words import cues
from actions.words.matching import MatchText, Term
from actions.words.openness import asks_openly
from actions.words.organisations import HELPING, organisation_spans, without_place
from index.model import Passage
from vietnamese.folding import fold

GIVEN_AHEAD = re.compile(r"\b(?:do|giao(?: cho)?|giao việc cho|thuộc về)\s+$", re.IGNORECASE)
HAS_AFTER = re.compile(
    rf"\s+(?:(?:là|được|bị|sẽ|đang|phải|giao|cơ quan|đơn vị)\s+)*(?:{LEAD.pattern}|(?:đảm nhận|đảm nhiệm|lo|làm|thực hiện)\b)",
    re.IGNORECASE,
)
OPENING = re.compile(r"[\s\-+*•]*(?:(?:\d{1,2}|[a-zđ])[.)]\s*)?(?:(?:giao|đề nghị|yêu cầu)\s+)?", re.IGNORECASE)
COLON = re.compile(r"\s*:\s*")


@dataclass(frozen=True, slots=True)
class _Claim:
    body: str
    leads: bool
    task: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class _Duty:
    """A task that stands in the line, or under the heading, of one body."""

    passage: Passage
    body: str
    heading: str
    text: str


def task_claimed(question: Question, knowledge: Knowledge) -> Led | None:
    """Return the task that a claim gives to one body, with whose it is by the duties listed; None where that is not told.

    Of a task in which the body only helps, or that stands under it without the lead that is claimed, nothing is said.
    """
    claim = _claim(question)
    if claim is None:
        return None
    named = fold(without_place(claim.body))
    found = [duty for duty in _duties(question, knowledge) if _is_task(duty.text, claim.task)]
    own = [duty for duty in found if is_same_body(named, fold(without_place(duty.body)))]
    done = [duty for duty in own if not HELPING.match(duty.text) and (not claim.leads or LEAD.search(duty.text))]
    if done:
        return Led(done[0].passage, done[0].heading, as_claimed=True)
    leading = [duty for duty in found if duty not in own and LEAD.search(duty.text) and not HELPING.match(duty.text)]
    if not leading or (own and not claim.leads):
        return None
    return Led(leading[0].passage, leading[0].heading, as_claimed=False)


def _claim(question: Question) -> _Claim | None:
    """Return what a claim says one body has to do; None for a question that claims none."""
    spans = organisation_spans(question.text)
    if len(spans) != 1 or not cues.CLAIMED.search(question.text) or asks_openly(question.text):
        return None
    if ALTERNATIVES.search(question.text):
        return None
    start, end = spans[0]
    has = HAS_AFTER.match(question.text, end)
    if has is None and not GIVEN_AHEAD.search(question.text, 0, start):
        return None
    rest = [term for term in question.terms if not start <= term.start < end and term.kind != "organisation"]
    vital = tuple(term for term in rest if term.vital and not LEAD.fullmatch(term.text))
    if not vital:
        return None
    task = vital if len(vital) > 1 or " " in vital[0].text else tuple(rest)  # of «camera» alone «lắp» makes a task
    return _Claim(question.text[start:end], has is not None and LEAD.search(has.group()) is not None, task)


def _duties(question: Question, knowledge: Knowledge) -> Iterator[_Duty]:
    """Yield each clause of the lines that a body opens with a colon, and of those under a heading that is a body."""
    for passage in home_passages(question, knowledge):
        if passage.cells:
            continue
        opening = OPENING.match(passage.text)
        at = opening.end() if opening else 0
        span = next(iter(organisation_spans(passage.text[at:])), None)
        colon = COLON.match(passage.text, at + span[1]) if span and span[0] == 0 else None
        if span is not None and colon is not None:
            body, heading, start = passage.text[at : at + span[1]], "", colon.end()
        else:
            body = heading = heading_over(passage, knowledge)
            start = at
        if body:
            yield from (_Duty(passage, body, heading, clause.strip()) for clause in passage.text[start:].split(";"))


def _is_task(text: str, task: tuple[Term, ...]) -> bool:
    """Tell whether one clause says all that is claimed to be done."""
    clause = MatchText(text)
    return all(clause.speaks_of(term) or f" {term.text} " in clause.full for term in task)
