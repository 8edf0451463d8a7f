"""Answers «có … không», «có phải …»: an asserted figure against the record, or the words that support a yes."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.compose import Composer
from actions.evidence import Evidence, period_fit
from actions.knowledge import Knowledge
from actions.question import Question
from actions.strategies.asserted import confirms, contradicts
from actions.strategies.figure import matching_figures
from actions.strategies.passages import fitting_passages


def answer_yes_no(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Say yes, no, or what the documents say instead; None when they say nothing on it."""
    if question.amounts:
        checked = check_asserted(question, evidence, composer)
        if checked is not None:
            return checked
    fitting = fitting_passages(question, evidence.passages)
    if not fitting:
        return None
    best = fitting[0]
    if best.coverage.loose and not best.coverage.missing:
        composer.lead(composer.wording.quote.format(quote=composer.quote(best.passage)))
        return composer.answer(Status.ANSWERED, strategy="yes_no")
    if best.coverage.missing:
        composer.lead(composer.wording.partly.format(quote=composer.quote(best.passage)))
        return composer.answer(Status.PARTLY_ANSWERED, strategy="yes_no")
    composer.lead(composer.wording.yes.format(quote=composer.quote(best.passage)))
    return composer.answer(Status.ANSWERED, strategy="yes_no")


def check_asserted(question: Question, evidence: Evidence, composer: Composer) -> Answer | None:
    """Compare an asserted amount with the figure it speaks of; None when no figure of that kind is found."""
    fitting = [
        match.figure
        for match in matching_figures(question, evidence)
        if period_fit(match.figure.period, question.periods) >= 0
    ]
    for figure in fitting:
        if confirms(question, figure):
            claim = composer.claim(figure)
            composer.lead(composer.wording.yes_figure.format(claim=claim), stress=figure.amount.text())
            return composer.answer(Status.ANSWERED, strategy="yes_no")
    for figure in fitting[:1]:
        if contradicts(question, figure):
            claim = composer.claim(figure)
            composer.lead(composer.wording.corrected.format(claim=claim), stress=figure.amount.text())
            return composer.answer(Status.CORRECTED_PREMISE, strategy="yes_no")
    return None
