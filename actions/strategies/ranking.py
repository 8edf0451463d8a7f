"""Answers «khoản nào lớn nhất»: the largest or smallest of the parts of a whole, or of the figures that fit."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.documents.tables import TOTAL_ROW, row_name
from actions.figures.figure_choice import of_one_document
from actions.figures.listed_works import work_costs
from actions.figures.ranked_columns import column_asked, column_of_rows
from actions.figures.versions import core, wanted_version
from actions.finding.evidence import Evidence
from actions.finding.fitting_figures import matching_figures
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation
from actions.words import cues
from actions.words.asked_unit import base_unit
from actions.words.extremes import AT_LEAST, HIGHEST, LOWEST, YEAR_ASKED
from index.model import Figure


def answer_ranking(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Name the extreme one first, then the others; None when the question asks for no extreme or nothing compares."""
    highest, lowest = HIGHEST.search(question.text), LOWEST.search(question.text)
    if not (highest or lowest) or AT_LEAST.search(question.text):
        return None
    of_rows = column_of_rows(question, knowledge)
    candidates = of_rows or work_costs(question, knowledge) or _candidates(question, evidence, knowledge)
    if len(candidates) < 2:
        candidates = column_asked(question, knowledge)
    candidates = [figure for figure in candidates if not _is_total(figure, knowledge)]
    years = len({figure.period for figure in candidates}) == len(candidates)
    if len(candidates) < 2 or (YEAR_ASKED.search(question.text) and not years):
        return None  # works of one plan tell no year
    ordered = sorted(candidates, key=lambda figure: figure.amount.size, reverse=bool(highest))
    if highest and lowest and cues.BETWEEN.search(question.text):
        ends = [ordered[0], ordered[-1]]
        return show_calculation("difference", ends, ends, composer, strategy="ranking")
    wording = composer.wording.highest if highest else composer.wording.lowest
    composer.lead(wording.format(claim=composer.claim(ordered[0])), stress=ordered[0].amount.text())
    composer.figures(ordered[1:8])
    composer.bars(composer.wording.chart, ordered[:8])
    return composer.answer(Status.ANSWERED, strategy="ranking")


def _candidates(question: Question, evidence: Evidence, knowledge: Knowledge) -> list[Figure]:
    """Return comparable figures: the parts of the best one, else figures of other indicators that fit as well."""
    fitting = [
        match
        for match in matching_figures(question, evidence)
        if period_fit(match.figure.period, question.periods) >= 0
    ]
    if not fitting:
        return []
    fitting = of_one_document(wanted_version(fitting, question), question, knowledge)
    for match in fitting[:3]:
        parts = [item for item in knowledge.release.parts.get(match.figure.id, ()) if _comparable(item, match.figure)]
        if len(parts) >= 2:
            return parts
    best = fitting[0].figure
    found: dict[str, Figure] = {}
    for match in fitting:
        if _comparable(match.figure, best) and match.figure.kind is best.kind and match.figure.period == best.period:
            found.setdefault(core(match.figure.indicator), match.figure)
    return list(found.values())


def _is_total(figure: Figure, knowledge: Knowledge) -> bool:
    row = knowledge.release.passages[figure.passage]
    return bool(row.cells) and TOTAL_ROW.match(row_name(row, knowledge)) is not None


def _comparable(one: Figure, other: Figure) -> bool:
    return base_unit(one) == base_unit(other) and one.amount.change == other.amount.change
