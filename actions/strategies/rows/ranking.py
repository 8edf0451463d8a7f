"""Answers «khoản nào lớn nhất»: the largest or smallest of the parts of a whole, or of the figures that fit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.documents.tables import TOTAL_ROW, row_name
from actions.figures.figure_choice import of_one_document
from actions.figures.listed_works import work_costs
from actions.figures.ranked_columns import column_asked, column_of_rows
from actions.figures.sector_growth import sectors_grown
from actions.figures.versions import core, wanted_version
from actions.figures.wholes import of_all_years
from actions.finding.evidence import Evidence
from actions.finding.fitting_figures import matching_figures
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation
from actions.words import cues
from actions.words.asked_unit import base_unit
from actions.words.extremes import AT_LEAST, HIGHEST, LOWEST, PART_OF_YEAR_ASKED, PLACES, RANKING_ASKED, YEAR_ASKED
from index.model import Figure
from vietnamese.numbers import parse_number

MOST_SHOWN = 8
TOP = re.compile(r"\b(?:top|tốp) (?P<number>[1-9]\d?)\b", re.IGNORECASE)
FIRST_YEAR = 1900
WISHED = re.compile(
    r"\b(?P<number>[2-9]|hai|ba|bốn|sáu|bảy)(?: [^\W\d_]+){1,3}? nào\b", re.IGNORECASE
)  # «ba khoản nào»
SHORTFALL = re.compile(r"\b(?:hụt|thiếu|kém|hẫng|trễ) (?:so với [^\W\d_]+ [^\W\d_]+ )?nhiều nhất\b", re.IGNORECASE)
GROWN = re.compile(r"\b(?:tăng|giảm) (?:trưởng )?(?:[^\W\d_]+ ){0,2}nhất\b", re.IGNORECASE)
GROWTH_NAMED = re.compile(r"\b(?:tăng|giảm)\b|\bso với\b", re.IGNORECASE)
SHARE_ASKED = re.compile(r"\btỷ lệ\b|\bphần trăm\b|%", re.IGNORECASE)


def answer_ranking(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Name the extreme one first, then the others; None when the question asks for no extreme or nothing compares."""
    highest, lowest = HIGHEST.search(question.text), LOWEST.search(question.text)
    in_order = RANKING_ASKED.search(question.text)
    if not (highest or lowest or in_order) or AT_LEAST.search(question.text):
        return None
    of_rows = column_of_rows(_without([highest, lowest, in_order], question), knowledge)
    if in_order and not of_rows:
        return None
    candidates = of_rows or work_costs(question, knowledge) or sectors_grown(question, knowledge)
    candidates = candidates or _candidates(question, evidence, knowledge)
    if len(candidates) < 2:
        candidates = column_asked(question, knowledge)
    candidates = of_all_years(
        [figure for figure in candidates if not _is_total(figure, knowledge)], question, knowledge
    )
    if _are_others(question, candidates) or (GROWN.search(question.text) and not all(map(_is_growth, candidates))):
        return None
    if highest and SHORTFALL.search(question.text):  # «hụt nhiều nhất» has the least share of its plan
        if any(base_unit(item) != "%" for item in candidates):
            return None
        highest, lowest = None, highest
    years = len({figure.period for figure in candidates}) == len(candidates)
    of_time = YEAR_ASKED.search(question.text) or PART_OF_YEAR_ASKED.search(question.text)
    if len(candidates) < 2 or (of_time and not years):
        return None  # works of one plan tell no year
    ordered = sorted(candidates, key=lambda figure: figure.amount.size, reverse=bool(highest) or not lowest)
    if highest and lowest and cues.BETWEEN.search(question.text):
        ends = [ordered[0], ordered[-1]]
        return show_calculation("difference", ends, ends, composer, strategy="ranking")
    if (place := _place(in_order)) is not None:
        return _at_place(place, ordered, composer)
    shown = ordered[: _number_asked(question, len(ordered))]
    wording = composer.wording.lowest if lowest and not highest else composer.wording.highest
    composer.lead(wording.format(claim=composer.claim(ordered[0])), stress=ordered[0].amount.text())
    composer.figures(shown[1:])
    composer.bars(composer.wording.chart, shown)
    return composer.answer(Status.ANSWERED, strategy="ranking")


def _are_others(question: Question, candidates: Sequence[Figure]) -> bool:
    """Tell whether a question says of how many the extreme is asked («ba chương trình thì cái nào …»), and these are fewer."""
    counts = [int(amount.value) for amount in question.amounts if amount.unit and amount.value == amount.value // 1]
    said = [count for count in counts if count < FIRST_YEAR]  # «năm 2035 lĩnh vực nào …»
    return len(said) == 1 and said[0] > len(candidates)


def _place(in_order: re.Match[str] | None) -> int | None:
    """Return which place a question asks for: 2 for «đứng thứ hai»; None where it asks for none."""
    said = (in_order["place"] or in_order["next"] or "").lower() if in_order is not None else ""
    return PLACES.get(said) or (int(said) if said else None)


def _at_place(place: int, ordered: Sequence[Figure], composer: Composer) -> Answer | None:
    """Name the one that comes at a place; None where several share it or there are not so many."""
    sizes = [item.amount.size for item in ordered]
    if place > len(ordered) or sizes.count(sizes[place - 1]) > 1:
        return None
    own = ordered[place - 1]
    composer.allow(str(place))
    composer.lead(composer.wording.at_place.format(place=place, claim=composer.claim(own)), stress=own.amount.text())
    composer.figures([item for item in ordered[:MOST_SHOWN] if item.id != own.id])
    return composer.answer(Status.ANSWERED, strategy="ranking")


def _number_asked(question: Question, most: int) -> int:
    """Return how many are asked for («top 3 thôn», «ba thôn nhiều hộ nghèo nhất»), else as many as are shown at once."""
    if top := TOP.search(question.text):
        return min(int(top["number"]), most)
    if wished := WISHED.search(question.text):
        return min(int(parse_number(wished["number"].lower()) or most), most)
    asked = [int(amount.value) for amount in question.amounts if amount.unit and 1 < amount.value < most]
    return asked[0] if len(asked) == 1 else MOST_SHOWN


def _without(cues_said: Sequence[re.Match[str] | None], question: Question) -> Question:
    """Return a question without the first words of what asks for an extreme or an order, which no table says: «đắt|nhất»."""
    starts = {said.start() for said in cues_said if said is not None}
    return replace(question, terms=tuple(term for term in question.terms if term.start not in starts))


def _candidates(question: Question, evidence: Evidence, knowledge: Knowledge) -> list[Figure]:
    """Return comparable figures: the parts of the best one, else figures of other indicators that fit as well."""
    fitting = [
        match
        for match in matching_figures(question, evidence)
        if period_fit(match.figure.period, question.periods) >= 0 and _is_in_measure(match.figure, question)
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


def _is_in_measure(figure: Figure, question: Question) -> bool:
    """Tell whether a figure may be ranked by what a question names: «tỷ lệ thấp nhất» ranks no sums of money."""
    return base_unit(figure) == "%" or not SHARE_ASKED.search(question.text)


def _is_growth(figure: Figure) -> bool:
    """Tell whether a figure says by how much something rises or falls: «tăng 5%», «tốc độ tăng trưởng»."""
    return figure.amount.change is not None or GROWTH_NAMED.search(figure.indicator) is not None


def _is_total(figure: Figure, knowledge: Knowledge) -> bool:
    row = knowledge.release.passages[figure.passage]
    return bool(row.cells) and TOTAL_ROW.match(row_name(row, knowledge)) is not None


def _comparable(one: Figure, other: Figure) -> bool:
    return base_unit(one) == base_unit(other) and one.amount.change == other.amount.change
