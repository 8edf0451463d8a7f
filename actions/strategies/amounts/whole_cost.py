"""Answers what the work of a document costs at all: «kế hoạch này hết bao nhiêu tiền», «năm tới định chi nhiều hơn mấy tỷ».

Such a question names nothing but the document, a time and words for spending; the sum stands in the document as «tổng kinh
phí thực hiện Kế hoạch».
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import CHANGE_ASKED
from actions.figures.whole_cost_asked import asks_whole_cost
from actions.figures.whole_sum import whole_of_time, whole_sums
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reckoning.operations import DIFFERENCE, asked_words
from actions.replies.compose import Composer
from actions.replies.figure_statement import compose_figures
from actions.replies.worked_out import show_calculation
from actions.words.asked_unit import base_unit
from actions.words.extremes import HIGHEST, LOWEST, YEAR_ASKED
from index.model import Figure

MOST = re.compile(rf"{HIGHEST.pattern}|\bnhiều (?:tiền|kinh phí|vốn) nhất\b", re.IGNORECASE)


def answer_whole_cost(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """State the whole cost of the document's work, set two years of it side by side or name the year of the most; else None."""
    if not asks_whole_cost(question, knowledge):
        return None
    sums = whole_sums(question, knowledge)
    if YEAR_ASKED.search(question.text):
        return _extreme(question, _of_years(sums), composer)
    if len(question.periods) > 1:
        pair = [figure for asked in question.periods for figure in sums if period_fit(figure.period, (asked,)) == 1.0]
        compared = CHANGE_ASKED.search(question.text) or DIFFERENCE.search(asked_words(question.text))
        if not compared or len(pair) != len(question.periods) or base_unit(pair[0]) != base_unit(pair[-1]):
            return None
        ordered = sorted(pair, key=lambda item: -item.amount.size)
        return show_calculation("difference", ordered, pair, composer, strategy="whole_cost")
    chosen = whole_of_time(question, knowledge)
    if chosen is None:
        return None
    exact = not question.periods or period_fit(chosen.period, question.periods) == 1.0
    return compose_figures(question, [chosen], knowledge, composer, exact=exact)


def _of_years(sums: Sequence[Figure]) -> list[Figure]:
    """Return the sums that are each of one year, one a year."""
    found: dict[int, Figure] = {}
    for item in sums:
        if item.period is not None and item.period.label == f"năm {item.period.end.year}":
            found.setdefault(item.period.end.year, item)
    return [found[year] for year in sorted(found)]


def _extreme(question: Question, years: Sequence[Figure], composer: Composer) -> Answer | None:
    """Name the year of the largest or the smallest sum, then the others; None without three years to choose from."""
    highest, lowest = MOST.search(question.text), LOWEST.search(question.text)
    if len(years) < 3 or not (highest or lowest) or len({base_unit(item) for item in years}) > 1:
        return None
    ordered = sorted(years, key=lambda item: item.amount.size, reverse=bool(highest))
    wording = composer.wording.highest if highest else composer.wording.lowest
    composer.lead(wording.format(claim=composer.claim(ordered[0])), stress=ordered[0].amount.text())
    composer.figures(ordered[1:], with_period=True)
    return composer.answer(Status.ANSWERED, strategy="whole_cost")
