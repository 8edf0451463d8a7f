"""Answers «bao nhiêu người bán hàng rong là phụ nữ» where only the share is stated: «1.940 người …, trong đó 71% là phụ nữ»."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.bare_counts import is_bare_count
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reckoning.calculation import calculate
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation
from index.model import Figure
from vietnamese.amounts import Bound
from vietnamese.units import unit_dimension

MANY_ASKED = re.compile(r"\b(?:bao nhiêu|mấy|nhiêu) (?!phần\b|điểm\b|%)(?P<thing>[^\W\d_]+)", re.IGNORECASE)
PEOPLE = ("người", "dân")
HEADS_COUNTED = ("nhân khẩu", "khẩu", "người", "dân")
SURELY_A_SHARE = (Bound.EXACT, Bound.ABOUT, Bound.MORE_THAN, Bound.AT_LEAST)


def answer_counted_share(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Work out how many a share comes to of those that its sentence counts; None where their number is stated itself."""
    asked = MANY_ASKED.search(question.text)
    vital = [term for term in question.terms if term.vital]
    if asked is None or question.amounts or question.follow_up or not vital:
        return None
    texts, named = knowledge.passage_texts, knowledge.figure_texts
    for match in evidence.figures:
        share = match.figure
        if not _is_share(share) or period_fit(share.period, question.periods) < 0:
            continue
        own = [term for term in vital if named[share.id][0].speaks_of(term)]
        whole = _counted_before(share, knowledge)
        if whole is None or not own or not _counts(whole, asked["thing"]):
            continue
        rest = [term for term in vital if term not in own]
        of_whole = all(named[whole.id][0].speaks_of(term) for term in rest) if rest else is_bare_count(whole)
        if not of_whole or any(named[whole.id][0].speaks_of(term) for term in own):
            continue
        if any(
            _counts(item.figure, asked["thing"])
            and not item.coverage.missing
            and item.figure.id != whole.id
            and all(named[item.figure.id][0].speaks_of(term) for term in own)
            for item in evidence.figures
        ):
            return None  # their number is stated
        if not all(texts[share.passage].speaks_of(term) for term in vital):
            continue
        calculation = calculate(f"percent:{share.amount.value}", [whole], composer.wording)
        say_calculation(calculation, [whole], composer)
        composer.line(composer.claim(share))
        if calculation.result.rounded:
            composer.line(composer.wording.rounded_whole)
        return composer.answer(Status.ANSWERED, strategy="counted_share")
    return None


def _is_share(figure: Figure) -> bool:
    amount = figure.amount
    return amount.unit == "%" and amount.change is None and amount.high is None and amount.bound in SURELY_A_SHARE


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
