"""Answers «dịch vụ cộng với công nghiệp chiếm mấy phần trăm»: shares of one whole that are stated, added up."""

from __future__ import annotations

from actions.answer import Answer
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reckoning.together import shares_together, speaks_of_several
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation


def answer_together(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Add up the shares of the things named; None where they are asked for one by one, or one whole has not all of them."""
    if not speaks_of_several(question.text):
        return None
    claimed = [amount for amount in question.amounts if amount.unit == "%"]
    shares = shares_together(question, evidence, knowledge)
    if not shares or len(claimed) > 1 or any(amount in (item.amount for item in shares) for amount in claimed):
        return None
    claim = claimed[0] if claimed else None
    return show_calculation("sum", shares, shares, composer, strategy="together", claimed=claim)
