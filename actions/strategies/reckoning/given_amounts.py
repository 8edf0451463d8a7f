"""Works out with the figures that a message names by their amounts: «tổng của 896,6 với 1.445 tỷ», «thu 2.341,6 mà chi 2.580»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer
from actions.documents.document_choice import homes
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.asserted import comparable
from actions.figures.figure_choice import is_main
from actions.finding.evidence import Evidence
from actions.finding.fitting_figures import tells_age
from actions.question import Question
from actions.reckoning.operations import reckons_with_given
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation, work_out
from actions.strategies.claims.claimed_parts import answer_claimed_parts
from actions.words import cues
from actions.words.asked_unit import asked_dimension, base_unit, measures
from index.model import Figure
from vietnamese.amounts import Amount

FROM_ELSEWHERE = re.compile(  # «tốn 12 tỷ mà ngân sách bỏ 4,5 tỷ, vậy kêu gọi bên ngoài mấy tỷ»
    r"\b(?:còn lại|phần kia|bên ngoài|nguồn (?:khác|ngoài)|chỗ khác|nơi khác|xã hội hóa|kêu gọi|vận động|huy động|quyên góp)\b",
    re.IGNORECASE,
)


def answer_given_amounts(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Calculate with the figures whose amounts a question gives, all of them stated by the documents; else None.

    Amounts that are each claimed of a thing of its own are held against what is stated: «tổng thu 9 tỷ mà chi 8 tỷ à».
    """
    reckons, asked = reckons_with_given(question), cues.AMOUNT.search(question.text) is not None
    asks_rest = asked and len(question.amounts) == 2 and FROM_ELSEWHERE.search(question.text) is not None
    if not (reckons or asks_rest):
        return None
    if (claimed := answer_claimed_parts(question, knowledge, composer)) is not None:
        return claimed
    figures = [_figure(amount, question, evidence, knowledge) for amount in _with_units(question.amounts)]
    stated = [figure for figure in figures if figure is not None]
    if len(stated) < len(figures) or len({figure.id for figure in stated}) < len(stated):
        return None
    if len({base_unit(figure) for figure in stated}) > 1:
        return None
    if stated and asked_dimension(question.text) == "money" and not measures(stated[0], "money"):
        return None  # «5 căn xây mới, 4 căn sửa hết mấy triệu»: houses add up to no money
    if asks_rest and (pair := _whole_and_part(stated)):
        return show_calculation("remainder", pair, pair, composer, strategy="given_amounts")
    return work_out(question, stated, knowledge, composer, strategy="given_amounts") if reckons else None


def _whole_and_part(figures: Sequence[Figure]) -> list[Figure]:
    """Return two figures of which one is a part of the other, the whole first; empty where none is."""
    pairs = (figures, figures[::-1]) if len(figures) == 2 else ()
    return next(([whole, part] for whole, part in pairs if part.parent == whole.id), [])


def _with_units(amounts: Sequence[Amount]) -> list[Amount]:
    """Return amounts with the unit that is said once for all of them: «896,6 với 1.445 tỷ»."""
    units = {amount.unit for amount in amounts if amount.unit}
    unit = next(iter(units)) if len(units) == 1 else None
    return [replace(amount, unit=amount.unit or unit) for amount in amounts]


def _figure(amount: Amount, question: Question, evidence: Evidence, knowledge: Knowledge) -> Figure | None:
    """Return the figure of exactly this amount that fits the question best; None when no document states it."""
    home = homes(question, knowledge)
    found = []
    for match in evidence.figures:
        pair = comparable(amount, match.figure.amount)
        same = pair is not None and pair[0] == pair[1] and match.figure.amount.unit is not None
        if (
            same
            and not tells_age(match.figure, question)
            and match.figure.document in home
            and period_fit(match.figure.period, question.periods) >= 0
        ):
            found.append(match)
    best = max(found, key=lambda match: match.score + 0.3 * is_main(match.figure, knowledge), default=None)
    return best.figure if best is not None else None
