"""Holds a place in an order that a claim gives to something against the one stated: «đứng hạng nhất» of «thuộc top 3», or
which way it went up or down the order: «lên hạng» of «xếp thứ 19, giảm 2 bậc».
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.claims.claimed_rank import MOVED, RANK, agree, moves, of_things, ranks
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import ALTERNATIVES
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words import cues
from actions.words.coverage import cover
from actions.words.granted import wondered_at
from actions.words.matching import Term
from actions.words.openness import asks_openly
from index.model import Passage

ORDER_WORDS = re.compile(
    r"(?:top|tốp|hạng|đứng|xếp|nhất|nhì|dẫn đầu|đứng đầu|thứ|vị trí|thứ hạng|"
    r"(?:tăng|lên|thăng|nhảy|vươn|vượt|giảm|tụt|rớt|sụt|lùi|xuống|mất|bậc)(?: (?:hạng|bậc|thứ|lên|xuống))*)(?: \S+)?|\d+"
)
MOST = 0.6  # share of what else is said that a sentence must say to be on the same order


def answer_rank_claimed(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say yes or no to a claimed place in an order, or way along it, by the sentence that states one of the same thing.

    None where none does; where a reason is asked for, only what takes the wrong way for granted is answered.
    """
    wondered = bool(wondered_at(question.text))
    if not (cues.CLAIMED.search(question.text) or wondered) or ALTERNATIVES.search(question.text):
        return None
    if asks_openly(question.text):
        return None
    terms = _beside_order(question)
    things = [term for term in terms if term.kind != "place"]
    if claimed := ranks(question.text):
        stated = _stated(question, terms, knowledge, RANK)
        told = of_things(stated.text, things) if stated is not None else ""
        agrees = all(rank in ranks(told) for rank in claimed) and agree(moves(question.text), moves(told))
    elif moved := moves(question.text):
        stated = _stated(question, terms, knowledge, MOVED)
        agrees = stated is not None and agree(moved, moves(of_things(stated.text, things)))
    else:
        return None
    if stated is None or (agrees and wondered):
        return None
    if not agrees:
        return corrected(stated, composer, strategy="rank_claimed")
    composer.lead(composer.wording.yes.format(quote=composer.quote(stated)))
    return composer.answer(Status.ANSWERED, strategy="rank_claimed")


def _beside_order(question: Question) -> list[Term]:
    """Return what a claim says beside the place in an order, or the way along it, that it claims."""
    claimed = [match.span() for order in (RANK, MOVED) for match in order.finditer(question.text)]
    return [
        term
        for term in question.terms
        if term.vital
        and not ORDER_WORDS.fullmatch(term.text)
        and not any(start <= term.start < end for start, end in claimed)
    ]


def _stated(question: Question, terms: Sequence[Term], knowledge: Knowledge, order: re.Pattern[str]) -> Passage | None:
    """Return the sentence with something of an order that says most of the rest of a claim, and each thing it is about."""
    things = [term for term in terms if term.kind != "place"]
    best, share = None, MOST
    for passage in home_passages(question, knowledge):
        if passage.cells or order.search(of_things(passage.text, things)) is None:
            continue
        layers = [(knowledge.passage_texts[passage.id], 1.0)]
        covered = cover(terms, layers)
        if things and covered.share > share and not cover(things, layers).missing:
            best, share = passage, covered.share
    return best
