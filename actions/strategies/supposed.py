"""Works out with an amount that the citizen supposes: «nếu mới thu được 1.200 tỷ thì còn thiếu bao nhiêu»."""

from __future__ import annotations

import re
from decimal import Decimal

from actions import cues
from actions.answer import Answer, Status
from actions.calculation import calculate
from actions.compose import Composer
from actions.evidence import Evidence
from actions.knowledge import Knowledge
from actions.period_fit import period_fit
from actions.question import Question
from actions.strategies.asserted import comparable
from actions.strategies.figure import matching_figures
from index.model import Figure, FigureKind
from vietnamese.amounts import Amount, Bound

SO_FAR = re.compile(
    r"\b(?:mới|vừa|đã|hiện|chỉ|đang)(?: chỉ| mới)? (?:thu|chi|đạt|làm|có|được|xong|tiêu|giải ngân|hoàn thành)\b",
    re.IGNORECASE,
)
TO_GO = re.compile(r"\b(?:còn|phải|cần|thiếu|hụt)\b[^,.?]*\b(?:bao nhiêu|mấy)\b(?! (?:phần trăm|%))", re.IGNORECASE)
SHARE_REACHED = re.compile(r"\b(?:được|đạt|bằng|là|xong)(?: khoảng)? (?:bao nhiêu|mấy) ?(?:phần trăm|%)", re.IGNORECASE)


def answer_supposed(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Compare what a question supposes to be there with the target that it names: what is left, or which share it is.

    None where nothing is supposed, or no figure of its kind is stated that is larger.
    """
    if not (cues.SUPPOSED.search(question.text) or SO_FAR.search(question.text)):
        return None
    operation = "reached" if SHARE_REACHED.search(question.text) else "left" if TO_GO.search(question.text) else ""
    supposed = [amount for amount in question.amounts if amount.bound is Bound.EXACT and not amount.change]
    if not operation or len(supposed) != 1:
        return None
    for match in matching_figures(question, evidence):
        figure = match.figure
        had = _in_unit_of(figure, supposed[0])
        fits = figure.kind is FigureKind.PLAN and period_fit(figure.period, question.periods) >= 0
        if had is not None and fits and 0 < had < figure.amount.value:
            return _compose(operation, had, figure, composer)
    return None


def _in_unit_of(figure: Figure, supposed: Amount) -> Decimal | None:
    """Return the supposed amount, or the supposed share of a figure, in its unit; None where they cannot be compared."""
    whole = figure.amount
    if whole.high is not None or whole.change or not whole.unit:
        return None
    if supposed.unit == "%" and whole.unit != "%":
        return whole.value * supposed.value / 100
    pair = comparable(supposed, whole)
    return None if pair is None or not pair[1] else pair[0] / pair[1] * whole.value


def _compose(operation: str, had: Decimal, figure: Figure, composer: Composer) -> Answer:
    calculation = calculate(f"{operation}:{had.normalize():f}", [figure], composer.wording)
    composer.compute(calculation.result.computation)
    composer.lead(f"{calculation.sentence} [{composer.show(figure)}].", stress=calculation.result.text)
    composer.line(composer.claim(figure))
    if calculation.result.rounded:
        composer.line(composer.wording.rounded)
    return composer.answer(Status.ANSWERED, strategy="supposed")
