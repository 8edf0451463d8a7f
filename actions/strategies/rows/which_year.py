"""Answers «năm nào giảm nhiều nhất», «năm nào cao nhất»: the year of a row of years in which one thing moved or was the most."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.figures.asserted import agrees
from actions.figures.figure_choice import of_one_document
from actions.figures.versions import core
from actions.finding.evidence import Evidence
from actions.finding.fitting_figures import matching_figures
from actions.question import Question
from actions.reckoning.calculation import calculate
from actions.replies.compose import Composer
from actions.words.extremes import HIGHEST, LOWEST, YEAR_ASKED
from index.model import Figure, FigureKind
from vietnamese.amounts import Amount

MOVED = re.compile(r"\b(?P<way>tăng|giảm)\b[^,.?]{0,30}\bnhất\b", re.IGNORECASE)
FEWEST = 3  # years; of two there is only one step


def answer_which_year(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Name the year, with the step from the year before worked out where a movement is asked; None without a row of years."""
    highest, lowest = HIGHEST.search(question.text), LOWEST.search(question.text)
    if YEAR_ASKED.search(question.text) and len(question.amounts) == 1 and not (highest or lowest):
        return _years_within(question.amounts[0], _years(question, evidence, knowledge), composer)
    if not YEAR_ASKED.search(question.text) or not (highest or lowest):
        return None
    years = _years(question, evidence, knowledge)
    if len(years) < FEWEST:
        return None
    moved = MOVED.search(question.text)
    if moved is None:
        ordered = sorted(years, key=lambda item: item.amount.value, reverse=bool(highest))
        wording = composer.wording.highest if highest else composer.wording.lowest
        composer.lead(wording.format(claim=composer.claim(ordered[0])), stress=ordered[0].amount.text())
        composer.figures(ordered[1:], with_period=True)
        return composer.answer(Status.ANSWERED, strategy="which_year")
    up = moved["way"].lower() == "tăng"
    steps = [(before, after) for before, after in pairwise(years) if (after.amount.value > before.amount.value) == up]
    steps = [(before, after) for before, after in steps if after.amount.value != before.amount.value]
    if not steps or any(_year(after) - _year(before) != 1 for before, after in pairwise(years)):
        return None
    most = (max if highest else min)(steps, key=lambda step: abs(step[1].amount.value - step[0].amount.value))
    calculation = calculate("difference", sorted(most, key=lambda item: -item.amount.value), composer.wording)
    marks = "".join(f" [{number}]" for number in dict.fromkeys(composer.show(figure) for figure in most))
    label = f"Năm {_year(most[1])}"
    composer.allow(label)
    composer.lead(composer.wording.dates.format(dates=label), stress=label)
    composer.compute(calculation.result.computation)
    composer.line(f"{calculation.sentence}{marks}.")
    composer.figures(years, with_period=True)
    return composer.answer(Status.ANSWERED, strategy="which_year")


def _years_within(bound: Amount, years: Sequence[Figure], composer: Composer) -> Answer | None:
    """Name the years whose amount is the one said or within its bounds: «năm nào vượt 400 tỷ»; None where none is."""
    within = [item for item in years if agrees(bound, item.amount)]
    if len(years) < FEWEST or not within:
        return None
    composer.lead(composer.claim(within[0]), stress=within[0].amount.text())
    composer.figures(within[1:], with_period=True)
    return composer.answer(Status.ANSWERED, strategy="which_year")


def _years(question: Question, evidence: Evidence, knowledge: Knowledge) -> Sequence[Figure]:
    """Return the figures of what fits best, one a year in their order; a result goes before the target of its year."""
    pool = [match.figure for match in of_one_document(matching_figures(question, evidence), question, knowledge)]
    series = (_series(best, pool, question) for best in pool)  # what fits best may be the sum of all the years
    return next((years for years in series if len(years) >= FEWEST), ())


def _series(best: Figure, pool: Sequence[Figure], question: Question) -> Sequence[Figure]:
    """Return the figures of the thing that one figure is of, one a year of the times asked for."""
    found: dict[int, Figure] = {}
    for figure in pool:
        same = core(figure.indicator) == core(best.indicator) and figure.amount.unit == best.amount.unit
        in_time = all(figure.period and asked.contains(figure.period) for asked in question.periods)
        if not (same and in_time) or figure.amount.change is not None or not _year(figure):
            continue
        held = found.get(_year(figure))
        if held is None or (held.kind is FigureKind.PLAN and figure.kind is not FigureKind.PLAN):
            found[_year(figure)] = figure
    return [found[year] for year in sorted(found)]


def _year(figure: Figure) -> int:
    """Return the year that a figure is of; 0 for one of several years, of none or of a part of one."""
    period = figure.period
    whole = period is not None and period.label.removeprefix("đến ") == f"năm {period.end.year}"
    return period.end.year if period is not None and whole else 0
