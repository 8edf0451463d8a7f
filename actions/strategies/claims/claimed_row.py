"""Answers «Cầu Bến Lội là công trình khởi công mới à», «đường này do Sở Xây dựng làm chủ đầu tư phải không» from its row."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.claims.claimed_cells import claimed_cell
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer


def answer_claimed_row(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say whether a row says of its thing what a question claims; None where it claims nothing of one.

    A time claimed besides is not affirmed with it; an amount is of a figure, whatever cell the words beside it are in.
    """
    claimed = claimed_cell(question, evidence, knowledge)
    if claimed is None or question.amounts or (claimed.right and question.periods):
        return None
    wording, quote = composer.wording, composer.quote(claimed.row)
    if claimed.right:
        composer.lead(wording.yes.format(quote=quote))
    else:
        composer.lead(wording.corrected.format(claim=wording.quote.format(quote=quote)))
    if claimed.head is not None:
        composer.line(wording.in_group.format(quote=composer.quote(claimed.head)))
    return composer.answer(Status.ANSWERED if claimed.right else Status.CORRECTED_PREMISE, strategy="claimed_row")
