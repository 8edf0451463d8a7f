"""Finds the sentence that sends something to another body than a claim says it goes to: «sao hồ sơ lại gửi cho Công an»."""

from __future__ import annotations

import re

from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.question import Question
from actions.words.coverage import cover
from actions.words.matching import Term
from actions.words.organisations import without_place
from actions.words.sending import SENDS, SENT_ASKED, receivers
from index.model import Passage
from vietnamese.folding import fold

SENT_THERE = re.compile(  # «… gửi cho Công an tỉnh»: what stands right before a body
    rf"\b{SENDS}\b(?: (?:hồ sơ|đơn|giấy tờ|báo cáo|nó))?(?: (?:thẳng|lên|về|cho|tới|đến|ra|vào|tại|ở|bên|phía))+ $",
    re.IGNORECASE,
)
SENDING = re.compile(rf"{SENDS}|phải {SENDS}", re.IGNORECASE)


def claimed_recipient(question: Question, knowledge: Knowledge) -> tuple[Passage, bool] | None:
    """Return the sentence that says all of a claim and whom it is sent to, with whether that is the body claimed; else None."""
    if SENT_ASKED.search(question.text):
        return None
    bodies = [term for term in question.terms if term.kind == "organisation" and term.start >= 0]
    claimed = next((term for term in bodies if SENT_THERE.search(question.text[: term.start])), None)
    things = [
        term for term in question.terms if term.vital and term is not claimed and not SENDING.fullmatch(term.text)
    ]
    if claimed is None or not things:
        return None
    told = [(item, names) for item in home_passages(question, knowledge) if (names := receivers(item.text))]
    told = [(item, names) for item, names in told if _says_all(item, things, knowledge)]
    right = [item for item, names in told if any(_names(claimed, name) for name in names)]
    return (right[0], True) if right else (told[0][0], False) if told else None


def _says_all(passage: Passage, things: list[Term], knowledge: Knowledge) -> bool:
    """Tell whether a sentence with its headings and its document's title says all of the things, and itself one of them."""
    own = knowledge.passage_texts[passage.id]
    layers = [
        (own, 1.0),
        (knowledge.section_texts[passage.section], 0.75),
        (knowledge.document_texts[passage.document], 0.5),
    ]
    return any(own.speaks_of(term) for term in things) and not cover(things, layers).missing


def _names(claimed: Term, told: str) -> bool:
    """Tell whether a body is the claimed one, by its name or a part of it: «Sở Nội vụ» of «Sở Nội vụ tỉnh»."""
    one, other = fold(without_place(claimed.said or claimed.text)), fold(without_place(told))
    return one in other or other in one
