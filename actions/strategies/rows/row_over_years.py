"""Answers «làm đường cả ba năm hết bao nhiêu», «cả ba năm thì bao nhiêu»: what the cells of a row for single years come to."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.figures.versions import core
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation
from actions.words import cues
from actions.words.asked_unit import asked_dimension, measures
from index.model import Figure
from vietnamese.numbers import parse_number
from vietnamese.period import year_period

OVER_YEARS = re.compile(
    r"\b(?:cả|tổng|tổng cộng|cộng|gộp|hết|trong)(?: (?:cả|lại|hết|chung|của))* "
    r"(?P<count>hai|ba|bốn|năm|sáu|\d{1,2}|các|những|toàn bộ) năm\b(?! (?:nay|qua|trước|\d{4}))|"
    r"\bcả (?:giai đoạn|thời kỳ)\b(?! \d)",
    re.IGNORECASE,
)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")  # some years by name are asked for otherwise
FEWEST = 2


def answer_row_over_years(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """State, or add up, the sums of money that the row of a table told, or named, gives for its years; None for all else."""
    asked = OVER_YEARS.search(question.text)
    claimed = any(amount.unit != "năm" for amount in question.amounts)
    claimed = claimed or asked_dimension(question.text) not in ("", "money")
    if asked is None or claimed or YEAR.search(question.text) or not cues.AMOUNT.search(question.text):
        return None
    row = _row_meant(question, evidence, knowledge)
    years = _years_of(row, knowledge) if row is not None else []
    if len(years) < FEWEST:
        return None
    count = parse_number(asked["count"]) if asked["count"] else None
    if count is not None and count != len(years) + _empty_years(years, knowledge):
        return None
    if whole := _stated_whole(years, knowledge):
        composer.lead(composer.claim(whole), stress=whole.amount.text())
        return composer.answer(Status.ANSWERED, strategy="row_over_years")
    return show_calculation("sum", years, years, composer, strategy="row_over_years")


def _row_meant(question: Question, evidence: Evidence, knowledge: Knowledge) -> Figure | None:
    """Return a cell of the row that a question names, or of the one told last where it names nothing."""
    if any(term.vital and term.start >= 0 for term in question.terms):
        named = (match.figure for match in evidence.figures if not (match.aside or match.coverage.missing))
        best = next((figure for figure in named if figure.amount.unit), None)
    else:
        told = (knowledge.release.figures.get(figure) for figure in question.memory.figures)
        best = next((figure for figure in told if figure is not None), None)
    return best if best is not None and knowledge.release.passages[best.passage].cells else None


def _years_of(cell: Figure, knowledge: Knowledge) -> list[Figure]:
    """Return the cells of a row that state the same sum of money for one year each; what there is of a thing is no sum."""
    if not measures(cell, "money") or "/" in (cell.amount.unit or ""):
        return []
    found = [
        figure
        for figure in knowledge.release.passage_figures.get(cell.passage, ())
        if _is_of_one_year(figure)
        and core(figure.indicator) == core(cell.indicator)
        and figure.amount.unit == cell.amount.unit
        and figure.amount.change is None
        and figure.kind is cell.kind
    ]
    return found if len({figure.period for figure in found}) == len(found) else []


def _empty_years(years: list[Figure], knowledge: Knowledge) -> int:
    """Return for how many more years the row of some cells has a bare 0."""
    beside = knowledge.release.passage_figures.get(years[0].passage, ())
    return sum(_is_of_one_year(item) and item.amount.unit is None and item.amount.value == 0 for item in beside)


def _is_of_one_year(figure: Figure) -> bool:
    period = figure.period
    return period is not None and period == year_period(period.start.year)


def _stated_whole(years: list[Figure], knowledge: Knowledge) -> Figure | None:
    """Return what the row itself states for all of its years."""
    beside = knowledge.release.passage_figures.get(years[0].passage, ())
    wholes = [
        figure
        for figure in beside
        if figure.period is not None
        and figure not in years
        and core(figure.indicator) == core(years[0].indicator)
        and figure.kind is years[0].kind
        and all(year.period is not None and figure.period.contains(year.period) for year in years)
        and figure.amount.unit == years[0].amount.unit
        and figure.amount.change is None
    ]
    return wholes[0] if len(wholes) == 1 else None
