"""Holds «thuế phí chỉ bằng một nửa tiền đất phải không», «tiền đất chiếm hơn một nửa tổng thu» against the two figures."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from actions.answer import Answer, Status
from actions.claims.claimed_order import as_said
from actions.documents.document_choice import homes
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import PLANNED
from actions.figures.own_clause import clause_of
from actions.finding.evidence import Evidence, gather, likely_whole
from actions.finding.fitting_figures import FIGURE_EXPLAINS
from actions.question import Question
from actions.reckoning.arithmetic import Operand, of_one_unit
from actions.reckoning.calculation import calculate
from actions.reckoning.given_in_talk import TAKES_UP
from actions.reckoning.named_figures import named_figures
from actions.reckoning.operands import operands
from actions.reckoning.sides import Sides, figures_beside, figures_of_sides
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation, say_how_exact, verdict_on
from actions.words import cues
from actions.words.indicator_names import COMPARISON
from actions.words.scale_said import CHANGING, Claim, claimed_scale
from index.model import Figure, FigureKind
from vietnamese.amounts import Bound
from vietnamese.units import PER_CENT

NEAR = Decimal("0.05")  # by so much of it a round part or multiple may be off: 49% is «một nửa»
REACH = 25  # characters from «chiếm» to the share that it states
TAKEN_UP = re.compile(r"\bchiếm[^,.;\d]*$", re.IGNORECASE)
HELD = re.compile(r"\b(?:bằng|chiếm|gấp|nhân|được|đạt|còn|tới|khoảng|hơn|gần|là(?: từ| do| của)?)\b", re.IGNORECASE)
REACHED_YET = re.compile(
    r"\bchưa(?: (?:vậy|ạ|nhỉ|hả|ta|bạn|anh|chị|em))*\W*$", re.IGNORECASE
)  # «được hai phần ba chưa»


def answer_claimed_scale(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say whether one figure is the part or multiple of another that a question claims, and show the calculation.

    None where none is claimed of two figures of one kind; where their bounds leave it open, by what is stated.
    """
    closed = cues.CLOSED.search(question.text) or cues.CLAIMED.search(question.text)
    claim = claimed_scale(question.text) if closed and not cues.AMOUNT.search(question.text) else None
    if claim is None or not (HELD.search(question.text) or claim.bound is not Bound.EXACT):
        return None
    if claim.bound is Bound.EXACT and REACHED_YET.search(question.text):
        claim = replace(claim, bound=Bound.MORE_THAN)
    own = tuple(  # «hơn nửa số trường đạt chuẩn» is about «số trường đạt chuẩn»
        term
        for term in question.terms
        if not claim.start <= term.start <= term.start + len(term.said or term.text) <= claim.end
    )
    named = replace(question, text=claim.without(question.text), terms=own, amounts=())
    found = gather(named, knowledge)
    home = homes(question, knowledge)
    if claim.factor < 1 and (share := _stated_share(question, found, knowledge)) is not None and share.document in home:
        return _held_against(share, claim, composer)
    figures = _two_named(named, claim, found, knowledge)
    if len(figures) != 2:
        share = _share_of_itself(named, claim, found) or _only_share(named, claim, evidence, knowledge)
        if share is not None and share.document in home:
            return _held_against(share, claim, composer)
    if len(figures) != 2 or not of_one_unit(figures) or any(item.document not in home for item in figures):
        return None
    try:
        calculation = calculate("share" if claim.factor < 1 else "ratio", figures, composer.wording)
    except ValueError:
        return None
    right = _bears_out(figures, claim.factor, claim.bound, calculation.result.bound)
    as_stated = _bears_out(figures, claim.factor, claim.bound, Bound.EXACT) if right is None else right
    if as_stated is not None:
        composer.lead(verdict_on(as_stated, composer, sure=right is not None))
    say_calculation(calculation, figures, composer)
    say_how_exact(calculation.result, figures, composer)
    return composer.answer(Status.CORRECTED_PREMISE if right is False else Status.ANSWERED, strategy="claimed_scale")


def _two_named(named: Question, claim: Claim, found: Evidence, knowledge: Knowledge) -> list[Figure]:
    """Return the two figures that are named beside a claim, or the two times of one, in the order said; else none."""
    if len(named.periods) > 1:
        times = operands(named, found, knowledge, want_whole=False)
        return list(as_said(times, named, claim.start, knowledge) or ()) if len(times) == 2 else []
    figures = named_figures(named, found, knowledge)
    if len(figures) == 2:
        whole_first = all(term.start >= claim.start for term in named.terms)  # «hơn một nửa tổng thu là tiền đất»
        return figures[::-1] if whole_first else figures
    sides = Sides(
        tuple(term for term in named.terms if 0 <= term.start < claim.start),
        tuple(term for term in named.terms if term.start >= claim.start),
        (),
    )
    beside = figures_beside(sides, named, found, knowledge) if sides.first and sides.second else []
    return beside or figures_of_sides(named, found, knowledge)


def _stated_share(question: Question, found: Evidence, knowledge: Knowledge) -> Figure | None:
    """Return the share that the documents themselves state where a question names what takes it up and the whole."""
    if TAKES_UP.search(question.text) is None:
        return None
    for match in found.figures:
        share = match.figure
        taken_up = TAKEN_UP.search(knowledge.release.text(share.document), share.start - REACH, share.start)
        plain = share.amount.unit == "%" and share.amount.high is None and share.amount.change is None
        fits = not match.coverage.missing and not match.aside and period_fit(share.period, question.periods) >= 0
        if taken_up is not None and plain and fits:
            return share
    return None


def _share_of_itself(named: Question, claim: Claim, found: Evidence) -> Figure | None:
    """Return the share that is stated of the one thing named, of which a part is claimed: «rác đã phân loại được quá nửa»."""
    changed = CHANGING.search(named.text[: claim.start]) is not None  # «hộ nghèo giảm một nửa» tells of two times
    if claim.factor > 1 or changed or PLANNED.search(named.text) or not any(term.vital for term in named.terms):
        return None
    shares = [
        match
        for match in found.figures
        if match.figure.amount.unit == "%"
        and match.figure.amount.high is None
        and match.figure.amount.change is None
        and not (match.aside or match.coverage.missing or COMPARISON.search(match.figure.indicator))
        and match.coverage.share >= FIGURE_EXPLAINS
        and period_fit(match.figure.period, named.periods) >= 0
    ]
    results = [match for match in shares if match.figure.kind is not FigureKind.PLAN]
    return next((match.figure for match in results or shares), None)


def _only_share(named: Question, claim: Claim, found: Evidence, knowledge: Knowledge) -> Figure | None:
    """Return the one share stated by the sentence that leaves nothing of a question open: of «tiền thuê nhà» that of its cost."""
    if claim.factor > 1 or CHANGING.search(named.text[: claim.start]) or PLANNED.search(named.text):
        return None
    meant = likely_whole(found)
    figures = knowledge.release.passage_figures.get(meant.passage.id, ()) if meant and not meant.coverage.loose else ()
    shares = [item for item in figures if item.amount.unit == "%"]
    plain = len(shares) == 1 and shares[0].amount.high is None and shares[0].amount.change is None
    fits = plain and not COMPARISON.search(shares[0].indicator) and period_fit(shares[0].period, named.periods) >= 0
    if meant is None or not fits or shares[0].kind is FigureKind.PLAN:
        return None
    clause = clause_of(shares[0], meant.passage)
    return shares[0] if all(clause.speaks_of(term, loosely=True) for term in named.terms if term.vital) else None


def _held_against(share: Figure, claim: Claim, composer: Composer) -> Answer:
    """Hold a claimed part against the share that is stated."""
    right = _is_so(share.amount.value / PER_CENT / claim.factor - 1, claim.bound, share.amount.bound)
    claimed = composer.claim(share)
    if right is not None:
        wording = composer.wording
        composer.lead(
            (wording.yes_figure if right else wording.corrected).format(claim=claimed), stress=share.amount.text()
        )
    else:
        composer.lead(claimed, stress=share.amount.text())
        composer.line(composer.wording.bounds_leave_open)
    return composer.answer(Status.CORRECTED_PREMISE if right is False else Status.ANSWERED, strategy="claimed_scale")


def _bears_out(figures: list[Figure], factor: Decimal, claimed: Bound, stated: Bound) -> bool | None:
    """Tell whether the first figure is so many times the second; None where ``stated``, the bound of that, leaves it open."""
    first, second = map(Operand.of, figures)
    if first.high is not None or second.high is not None or not second.value:
        return None
    return _is_so(first.value / second.in_unit(first.unit) / factor - 1, claimed, stated)


def _is_so(off: Decimal, claimed: Bound, stated: Bound) -> bool | None:
    """Tell whether a quotient that is ``off`` by so much of what is claimed bears that out; None where its bound may too."""
    may_be_more = stated in (Bound.AT_LEAST, Bound.MORE_THAN, Bound.ABOUT)
    may_be_less = stated in (Bound.AT_MOST, Bound.LESS_THAN, Bound.ABOUT)
    if claimed is Bound.EXACT and abs(off) <= NEAR:
        return True
    if (off <= 0 and may_be_more) or (off >= 0 and may_be_less):
        return None  # the bound reaches to the other side of what is claimed
    return {Bound.MORE_THAN: off > 0, Bound.LESS_THAN: off < 0}.get(claimed, False)
