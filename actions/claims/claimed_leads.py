"""Finds the task that stands under another body than the one a question says has, or wonders that it has, the lead in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from actions.claims.claimed_doers import is_same_body
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.neighbours import agency_after, heading_agency
from actions.question import Question
from actions.words import cues
from actions.words.coverage import cover
from actions.words.matching import Term
from actions.words.organisations import HELPING, leads_in, organisation_spans, organisations_in, without_place
from index.model import Passage
from vietnamese.folding import fold

LEAD = re.compile(
    r"\b(?:chủ trì|(?:cơ quan |đơn vị )?đầu mối|phụ trách|chịu trách nhiệm(?: chính)?|điều phối|đứng ra)\b",
    re.IGNORECASE,
)
GIVEN = re.compile(  # between a body and its part: «giao Sở A|làm cơ quan đầu mối, chủ trì»
    r"\s*(?:(?:lại|được|bị|sẽ|đang|phải|là|làm|giao|cho|cơ quan|đơn vị)\s+)*"
    rf"(?:{LEAD.pattern}[\s,]*(?:và\s+)?(?:chung\s+)?)+",
    re.IGNORECASE,
)
GIVEN_AHEAD = re.compile(r"\bgiao(?: cho)?\s+$", re.IGNORECASE)
CARRYING = ("tổ chức", "triển khai", "thực hiện", "tổ chức triển khai", "tổ chức thực hiện")
WHOLE = re.compile(r"\b(?:kế hoạch|chương trình|đề án|chiến dịch|phong trào|cuộc vận động)\b", re.IGNORECASE)
CARRIED_OUT = re.compile(
    r"\b(?:tổ chức )?(?:triển khai|thực hiện)\b[^.;]*\b(?:kế hoạch|chương trình|đề án)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Led:
    """A task, the heading with the body that has it, and whether that is the body a question says.

    ``lead`` is the sentence after the task that says who leads it, where no heading does.
    """

    passage: Passage
    heading: str
    as_claimed: bool
    lead: Passage | None = None


@dataclass(frozen=True, slots=True)
class _Claim:
    body: str
    leads: bool
    whole: bool  # of all that the document sets out
    rest: tuple[Term, ...]  # what the body is said to do
    end: int  # where that begins


def lead_claimed(question: Question, knowledge: Knowledge) -> Led | None:
    """Return the task that a question says, or wonders, one body has, with who has it by the heading it stands under."""
    claim = _claim(question, knowledge)
    if claim is None:
        return None
    found = [
        Led(passage, heading, fold(without_place(claim.body)) in fold(heading))
        for passage in home_passages(question, knowledge)
        if _is_it(passage, claim, knowledge) and (heading := heading_over(passage, knowledge))
    ]
    found = found or [*_led_by_sentence_after(claim, question, knowledge)]
    right = next((item for item in found if item.as_claimed), None)
    return right or next(iter(found), None)


def _led_by_sentence_after(claim: _Claim, question: Question, knowledge: Knowledge) -> Iterator[Led]:
    """Yield the tasks that are claimed with the sentence after each that says who leads it: «Dời chợ …. Sở A chủ trì.»."""
    task = [*claim.rest, *(term for term in question.terms if term.start >= claim.end and term not in claim.rest)]
    for passage in () if claim.whole else home_passages(question, knowledge):
        text = knowledge.passage_texts[passage.id]
        if passage.cells or not all(text.speaks_of(term) or f" {term.text} " in text.full for term in task):
            continue
        after = agency_after(passage, question, knowledge)
        leads = leads_in(after[0].text) if after and LEAD.search(after[0].text) else []
        if after and leads:
            own = _in_full(claim.body)
            yield Led(passage, "", any(is_same_body(own, _in_full(name)) for name in leads), after[0])


def _in_full(body: str) -> str:
    """Return the folded name of a body without what it is of, a committee called by its whole name."""
    return fold(without_place(body)).replace("ubnd", "uy ban nhan dan")


def _claim(question: Question, knowledge: Knowledge) -> _Claim | None:
    """Return what a question takes for granted of one body's part; None where it says no part or names several bodies."""
    spans = organisation_spans(question.text)
    if not (cues.WHY.search(question.text) or cues.CLOSED.search(question.text)) or question.amounts or len(spans) != 1:
        return None
    (start, end), whole = spans[0], False
    given = GIVEN.match(question.text, end)
    if given is None and not GIVEN_AHEAD.search(question.text, 0, start):
        return None
    after = given.end() if given else end
    vital = (term for term in question.terms if term.vital and not _lies_before(term, after))
    rest = tuple(
        term
        for term in vital
        if term.kind not in ("organisation", "place") and not WHOLE.search(term.text) and term.text not in CARRYING
    )
    plan = WHOLE.search(question.text, after) if given is not None else None
    if plan is not None:  # «cả kế hoạch chuyển đổi số này» is called by its name
        title = knowledge.document_texts[question.document or knowledge.default.id]
        rest = tuple(term for term in rest if term.start < plan.start() or not title.speaks_of(term))
        whole = not rest
    return _Claim(question.text[start:end], given is not None, whole, rest, after) if rest or whole else None


def _lies_before(term: Term, end: int) -> bool:
    """Tell whether a term is said, and before a place: «điều phối nguồn hàng» goes on behind «điều phối»."""
    return term.start >= 0 and term.start + len(term.said or term.text) <= end


def _is_it(passage: Passage, claim: _Claim, knowledge: Knowledge) -> bool:
    """Tell whether a passage sets the task that is claimed, and sets it to be led where that is claimed."""
    if passage.cells or HELPING.match(passage.text) or (claim.leads and not LEAD.search(passage.text)):
        return False
    if claim.whole:
        return CARRIED_OUT.search(passage.text) is not None
    return not cover(claim.rest, [(knowledge.passage_texts[passage.id], 1.0)]).missing


def heading_over(passage: Passage, knowledge: Knowledge) -> str:
    """Return the heading with the one body whose tasks stand under it; empty where none does, or the passage names who leads."""
    agency = heading_agency(passage, knowledge)
    lead = LEAD.search(passage.text)
    if not agency or (lead and organisations_in(passage.text[: lead.start()])):
        return ""
    section = knowledge.release.sections[passage.section]
    return next(title for title in (section.title, *reversed(section.trail)) if agency[0] in title)
