"""Finds which of two amounts that a claim sets against each other is stated: «nghe nói được 20 triệu mà xã chỉ đưa 13 triệu»."""

from __future__ import annotations

import re

from actions.claims.spoken_figures import figures_of_amount
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import ALTERNATIVES
from actions.documents.own_place import LEVEL_NAMED
from actions.documents.period_fit import period_fit
from actions.figures.asserted import comparable
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.words import cues
from index.model import Figure
from vietnamese.amounts import Bound, find_amounts

SET_AGAINST = re.compile(  # what joins the two: «… mà sao chỉ …», «… chứ không phải …», «… thay vì …»
    r"\b(?:mà|nhưng|chứ|thay vì|sao lại|sao)\b", re.IGNORECASE
)


def told_of_two(question: Question, evidence: Evidence, knowledge: Knowledge) -> Figure | None:
    """Return the figure of the one of two amounts that is stated of what a claim names, where the other is stated of none of it.

    None where it sets no two amounts of one measure against each other, or both or neither of them are stated.
    """
    spans = [span for span in find_amounts(question.text) if span.amount in question.amounts]
    if len(spans) != 2 or ALTERNATIVES.search(question.text) or not _asks_whether(question):
        return None
    one, other = (span.amount for span in spans)
    pair = comparable(one, other)
    apart = pair is not None and pair[0] != pair[1] and one.change is None is other.change
    plain = {one.bound, other.bound} <= {Bound.EXACT, Bound.ABOUT} and one.unit is not None
    if not (apart and plain and SET_AGAINST.search(question.text, spans[0].end, spans[1].start)):
        return None
    things = [term for term in question.terms if term.vital and LEVEL_NAMED.fullmatch(term.text) is None]
    if not things:
        return None
    stated = []
    for amount in (one, other):
        found = (
            item for item in figures_of_amount(amount, knowledge) if period_fit(item.period, question.periods) >= 0
        )
        stated.append(
            [item for item in found if all(knowledge.passage_texts[item.passage].speaks_of(term) for term in things)]
        )
    told = stated[0] or stated[1]
    return told[0] if bool(stated[0]) is not bool(stated[1]) else None


def _asks_whether(question: Question) -> bool:
    closed = (cues.CLOSED, cues.CLAIMED, cues.WHY)
    return any(cue.search(question.text) for cue in closed) and cues.HOW_MUCH.search(question.text) is None
