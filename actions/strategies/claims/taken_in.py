"""Answers whether one amount takes in another: «2.341,6 tỷ đã gộp cả tiền đất chưa», «thuế phí có nằm trong tổng thu không»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from actions.answer import Answer, Status
from actions.documents.document_choice import homes
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.asserted import comparable, confirms
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reckoning.named_figures import named_figures
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.openness import asks_openly
from index.model import Figure
from vietnamese.amounts import Amount

ROUNDED = Decimal("0.005")  # share by which what is said in round numbers may differ from what is stated
TAKES_IN = re.compile(
    r"\b(?:(?:bao )?gồm|bao hàm|(?:gộp|tính|cộng|kể)(?: (?:cả|luôn|chung|vào|vô|thêm|gộp))+|nằm trong|"
    r"(?:một )?phần (?:của|trong))\b"
    r"(?! (?:những|các|mấy|bao nhiêu|cái|khoản)? ?(?:nào|gì|mấy|bao nhiêu)\b)",
    re.IGNORECASE,
)
YES_OR_NO = re.compile(
    r"\b(?:không|chưa|ko|hông|hong|hem|hả|à|(?:đúng|phải) không)\b[^?]{0,12}\W*$|"
    r"\bhay (?:là )?(?:chưa|không|tính riêng|để riêng|riêng)\b",
    re.IGNORECASE,
)


def answer_taken_in(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Say yes where the part belongs to the whole that is named, else to which it does; None where neither is stated."""
    if not (TAKES_IN.search(question.text) and YES_OR_NO.search(question.text)):
        return None
    named = named_figures(replace(question, amounts=()), evidence, knowledge)
    told = [*named, *(item for item in _asserted(question, knowledge) if item not in named)]
    for part in told:
        above = knowledge.ancestors(part)
        whole = next((item for item in told if item in above), None)
        if whole is not None:
            composer.lead(composer.wording.yes.format(quote=composer.claim(whole)), stress=whole.amount.text())
            composer.line(composer.wording.parts)
            composer.figures([item for item in told if whole in knowledge.ancestors(item)])
            return composer.answer(Status.ANSWERED, strategy="taken_in")
    for part in named:
        others = [item for item in told if item is not part and item.amount.unit == part.amount.unit]
        above = knowledge.ancestors(part)
        if others and above:
            composer.lead(
                composer.wording.in_another.format(whole=composer.claim(above[0])), stress=above[0].amount.text()
            )
            composer.line(composer.wording.parts)
            composer.figures([part])
            claimed = cues.CLAIMED.search(question.text) and not asks_openly(question.text)
            return composer.answer(Status.CORRECTED_PREMISE if claimed else Status.ANSWERED, strategy="taken_in")
    return None


def _asserted(question: Question, knowledge: Knowledge) -> Iterator[Figure]:
    """Yield the figures of the documents asked that have an amount which the question gives, be it in round numbers."""
    home = homes(question, knowledge)
    for figure in knowledge.release.figures.values():
        meant = confirms(question, figure) or any(_is_about(amount, figure.amount) for amount in question.amounts)
        if meant and figure.document in home and period_fit(figure.period, question.periods) >= 0:
            yield figure


def _is_about(said: Amount, stated: Amount) -> bool:
    """Tell whether an amount is meant that is said without its decimals: «2341 tỷ» of «2.341,6 tỷ đồng»."""
    pair = comparable(said, stated)
    return pair is not None and abs(pair[0] - pair[1]) <= ROUNDED * abs(pair[1])
