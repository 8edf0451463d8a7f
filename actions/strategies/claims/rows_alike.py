"""States the amounts of all rows that a claim names equally well, of which it is right of one only."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.claims.thing_of_amount import rows_as_well_named
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from index.model import Figure


def answer_rows_alike(
    question: Question, confirmed: Figure, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """State an amount of one row beside those of the other rows that a claim names just as well; None where none is."""
    rows = rows_as_well_named(question, confirmed, evidence, knowledge)
    if not rows:
        return None
    composer.lead(
        composer.wording.period_instead.format(claim=composer.claim(confirmed)), stress=confirmed.amount.text()
    )
    for figure in rows:
        composer.line(composer.claim(figure))
    return composer.answer(Status.ANSWERED, strategy="yes_no")
