"""Judges a reply to one of the gate's questions: right, missed, or wrong."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from admin.evaluation.client import Reply
from admin.gate.questions import GateQuestion, Kind
from vietnamese.folding import fold
from vietnamese.numbers import find_numbers

STATING = frozenset({"answered", "partly_answered", "corrected_premise"})
REFUSING = frozenset({"not_in_plan", "out_of_scope", "clarify", "corrected_premise", "hand_over"})


class Verdict(StrEnum):
    """What a reply is worth. One that misses the point disappoints a citizen; a wrong one misleads."""

    RIGHT = "right"
    MISSED = "missed"
    WRONG = "wrong"


def judge(question: GateQuestion, reply: Reply) -> Verdict:
    """Return the verdict on ``reply``; an error or no reply at all counts as wrong, a figure beside the right one too.

    A quotation without any figure, where one was asked for, only misses the point; so does what another document states
    under nearly the same name for the same time.
    """
    if reply.failure or reply.status == "error":
        return Verdict.WRONG
    if question.kind is Kind.NEAR_MISS:
        return Verdict.RIGHT if reply.status in REFUSING else Verdict.WRONG
    if question.kind is Kind.SECTION:
        return Verdict.RIGHT if _cites(question, reply) else Verdict.MISSED
    if reply.status not in STATING:
        return Verdict.RIGHT if _offers(question, reply) else Verdict.MISSED
    if _states(question.values, reply):
        return Verdict.RIGHT
    if not reply.figures or _states(question.elsewhere, reply):
        return Verdict.MISSED
    return Verdict.WRONG


def _states(values: frozenset[Decimal], reply: Reply) -> bool:
    return not values.isdisjoint(span.value for span in find_numbers(reply.text))


def _offers(question: GateQuestion, reply: Reply) -> bool:
    """Whether the bot rightly asks back which of several figures is meant, this one among them."""
    return reply.status == "clarify" and question.option is not None and fold(question.option) in fold(reply.text)


def _cites(question: GateQuestion, reply: Reply) -> bool:
    start, end = question.span
    return any(
        citation.document_id == question.document
        and citation.start is not None
        and citation.end is not None
        and citation.start < end
        and start < citation.end
        for citation in reply.citations
    )
