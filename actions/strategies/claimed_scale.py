"""Holds «thuế phí chỉ bằng một nửa tiền đất phải không», «tiền đất chiếm hơn một nửa tổng thu» against the two figures."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from actions.answer import Answer, Status
from actions.documents.document_choice import homes
from actions.documents.knowledge import Knowledge
from actions.figures.arithmetic import Operand, of_one_unit
from actions.figures.calculation import calculate
from actions.figures.operands import named_figures
from actions.figures.sides import figures_of_sides
from actions.finding.evidence import Evidence, gather
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation, say_how_exact
from actions.words import cues
from actions.words.scale_said import claimed_scale
from index.model import Figure
from vietnamese.amounts import Bound

NEAR = Decimal("0.05")  # by so much of it a round part or multiple may be off: 49% is «một nửa»
HELD = re.compile(r"\b(?:bằng|chiếm|gấp|nhân|được|đạt|còn|tới|khoảng|hơn|gần)\b", re.IGNORECASE)


def answer_claimed_scale(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say whether one figure is the part or multiple of another that a question claims, and show the calculation.

    None where none is claimed of two figures of one kind; without a verdict where their bounds leave it open.
    """
    closed = cues.CLOSED.search(question.text) or cues.CLAIMED.search(question.text)
    claim = claimed_scale(question.text) if closed and not cues.AMOUNT.search(question.text) else None
    if claim is None or not HELD.search(question.text):
        return None
    own = tuple(term for term in question.terms if not claim.start <= term.start < claim.end)
    named = replace(question, text=claim.without(question.text), terms=own, amounts=())
    found = gather(named, knowledge)
    figures = named_figures(named, found, knowledge)
    figures = figures if len(figures) == 2 else figures_of_sides(named, found, knowledge)
    home = homes(question, knowledge)
    if len(figures) != 2 or not of_one_unit(figures) or any(item.document not in home for item in figures):
        return None
    try:
        calculation = calculate("share" if claim.factor < 1 else "ratio", figures, composer.wording)
    except ValueError:
        return None
    right = _bears_out(figures, claim.factor, claim.bound, calculation.result.bound)
    if right is not None:
        composer.lead((composer.wording.yes_figure if right else composer.wording.corrected).format(claim="").strip())
    say_calculation(calculation, figures, composer)
    say_how_exact(calculation.result, figures, composer)
    return composer.answer(Status.CORRECTED_PREMISE if right is False else Status.ANSWERED, strategy="claimed_scale")


def _bears_out(figures: list[Figure], factor: Decimal, claimed: Bound, stated: Bound) -> bool | None:
    """Tell whether the first figure is so many times the second; None where ``stated``, the bound of that, leaves it open."""
    first, second = map(Operand.of, figures)
    if first.high is not None or second.high is not None or not second.value:
        return None
    quotient = first.value / second.in_unit(first.unit)
    off = quotient / factor - 1
    may_be_more = stated in (Bound.AT_LEAST, Bound.MORE_THAN, Bound.ABOUT)
    may_be_less = stated in (Bound.AT_MOST, Bound.LESS_THAN, Bound.ABOUT)
    if claimed is Bound.EXACT and abs(off) <= NEAR:
        return True
    if (off <= 0 and may_be_more) or (off >= 0 and may_be_less):
        return None  # the bound reaches to the other side of what is claimed
    return {Bound.MORE_THAN: off > 0, Bound.LESS_THAN: off < 0}.get(claimed, False)
