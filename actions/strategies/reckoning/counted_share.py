"""Answers «bao nhiêu người bán hàng rong là phụ nữ» where only the share is stated: «1.940 người …, trong đó 71% là phụ nữ»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.bare_counts import is_bare_count
from actions.finding.evidence import Evidence
from actions.finding.figure_rank import FigureMatch
from actions.question import Question
from actions.reckoning.calculation import calculate
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation, say_how_exact
from actions.words.matching import Term
from index.model import Figure
from vietnamese.amounts import Bound
from vietnamese.units import unit_dimension

MANY_ASKED = re.compile(r"\b(?:bao nhiêu|mấy|nhiêu) (?!phần\b|điểm\b|%)(?P<thing>[^\W\d_]+)", re.IGNORECASE)
PEOPLE = ("người", "dân")
HEADS_COUNTED = ("nhân khẩu", "khẩu", "người", "dân")


def answer_counted_share(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Work out how many a share comes to of those that its sentence counts; None where their number is stated itself."""
    asked = MANY_ASKED.search(question.text)
    vital = [term for term in question.terms if term.vital]
    if asked is None or question.amounts or question.follow_up or not vital:
        return None
    for match in evidence.figures:
        share = match.figure
        whole = _counted_before(share, knowledge) if _is_share(share) else None
        if whole is None or share.kind is not whole.kind or period_fit(share.period, question.periods) < 0:
            continue
        own = [term for term in vital if knowledge.figure_texts[share.id][0].speaks_of(term)]
        if not _counts(whole, asked["thing"]) or not _is_of(whole, own, vital, knowledge):
            continue
        if any(_counts_same(item, whole, own, asked["thing"], knowledge) for item in evidence.figures):
            return None  # their number is stated
        calculation = calculate(f"percent:{share.amount.value}", [whole], composer.wording)
        say_calculation(calculation, [whole], composer)
        composer.line(composer.claim(share))
        say_how_exact(calculation.result, [whole], composer)
        return composer.answer(Status.ANSWERED, strategy="counted_share")
    return None


def _is_of(whole: Figure, own: Sequence[Term], vital: Sequence[Term], knowledge: Knowledge) -> bool:
    """Tell whether a count is of all that a question names beside what the share is said of (``own``), and of no such thing."""
    name = knowledge.figure_texts[whole.id][0]
    rest = [term for term in vital if term not in own]
    if not own or any(name.speaks_of(term) for term in own):
        return False
    return all(name.speaks_of(term) for term in rest) if rest else is_bare_count(whole)


def _counts_same(match: FigureMatch, whole: Figure, own: Sequence[Term], thing: str, knowledge: Knowledge) -> bool:
    """Tell whether another figure is the very number asked for: it counts such things and names what the share is said of."""
    figure = match.figure
    if figure.id == whole.id or match.coverage.missing or not _counts(figure, thing):
        return False
    return all(knowledge.figure_texts[figure.id][0].speaks_of(term) for term in own)


def _is_share(figure: Figure) -> bool:
    """Tell whether a figure is one exact share: of «trên 71%» no number is known."""
    return figure.amount.unit == "%" and figure.amount.change is None and figure.amount.bound is Bound.EXACT


def _counts(figure: Figure, thing: str) -> bool:
    """Tell whether a figure counts the things asked for, by its unit or by what it is called."""
    counts = unit_dimension(figure.amount.unit or "").startswith("count") and figure.amount.change is None
    names = f"{figure.amount.unit} {figure.indicator}".lower()
    return counts and (thing.lower() in names.split() or (thing.lower() in PEOPLE and names.startswith(HEADS_COUNTED)))


def _counted_before(share: Figure, knowledge: Knowledge) -> Figure | None:
    """Return what the sentence of a share counts last before it."""
    beside = knowledge.release.passage_figures.get(share.passage, ())
    before = [item for item in beside if item.end <= share.start and item.amount.unit != "%"]
    return before[-1] if before and before[-1].amount.high is None else None
