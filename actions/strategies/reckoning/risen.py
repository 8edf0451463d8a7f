"""Answers «thêm được bao nhiêu giường», «giảm mấy điểm phần trăm» from «từ 550 giường lên 700 giường»: both ends set apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from actions.answer import Answer
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import AMOUNT_OF_CHANGE, PLANNED, SINCE
from actions.figures.movement import from_to
from actions.figures.versions import core
from actions.finding.evidence import Evidence
from actions.finding.fitting_figures import matching_figures
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation
from actions.words import cues
from actions.words.asked_unit import SHARE_ASKED
from index.model import Figure
from vietnamese.amounts import Amount
from vietnamese.folding import fold
from vietnamese.numbers import format_number

_BEFORE = r"(?:(?:hồi |lúc |khi |mức |giá )?(?:trước|cũ|ban đầu|đầu|xưa|chưa [^\W\d_]+)|trước (?:đây|đó|kia|khi|lúc))"
BY_HOW_MUCH = re.compile(
    r"\b(?:thêm|nâng|hạ|rút|cắt|bớt|tăng|giảm|dài|ngắn|kéo|mở rộng|lên|xuống|cải thiện)"
    r"(?: (?:thêm|được|ra|đi|bớt|lên|xuống|ngắn|dài|là|tới|tận|mất|khoảng|chừng))* (?<!lên )(?<!xuống )(?<!tới )"
    r"(?:bao nhiêu|mấy|nhiêu)\b|"
    rf"\b(?:hơn|kém|chênh|lệch)(?: (?:so )?với)? {_BEFORE}\b[^?,;]{{0,25}}\b(?:bao nhiêu|mấy|nhiêu)\b|"
    rf"\b(?:bao nhiêu|mấy|nhiêu)\b[^?,;]{{0,40}}\b(?:hơn|so với|so) {_BEFORE}\b|"
    rf"\bso với {_BEFORE}\b[^?]{{0,30}}\b(?:thêm|hơn|kém|tăng|giảm|bớt)(?: được| đi| lên)* (?:bao nhiêu|mấy|nhiêu)\b",
    re.IGNORECASE,
)
FROM_YEAR_TO_YEAR = re.compile(
    r"\b(?:từ|giữa|kể từ) (?:năm |mốc |mốc năm )?(?P<of>20\d\d) (?:đến|tới|lên|sang|và)(?: hết)? (?:năm |mốc )?(?P<to>20\d\d)\b",
    re.IGNORECASE,
)
DECEMBER = 12
WAY_OF_CHANGE = re.compile(
    r"nang(?: cap| len| muc)?|ha|rut(?: ngan)?|tang(?: them)?|giam(?: bot)?|them|dai|ngan|cao|thap|truoc|cu|luc|hoi|mo rong"
)


def answer_risen(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Work out by how much something rose or fell from what to what a sentence says; None where that is stated itself."""
    if not any(cue.search(question.text) for cue in (BY_HOW_MUCH, AMOUNT_OF_CHANGE)) or PLANNED.search(question.text):
        return None
    if cues.WHY.search(question.text):
        return None
    if (ends := _at_both_years(question, evidence)) is not None:
        return show_calculation("movement", ends, ends, composer, strategy="risen")
    if len(question.periods) > 1:
        return None
    if SINCE.search(question.text) or "cùng kỳ" in question.text.lower():
        return None  # what it was before is not said to be of that time
    for end, start in _movements(question, evidence, knowledge):
        if not all(_is_base(amount, end.amount.unit or "") for amount in question.amounts):
            return None
        beside = knowledge.release.document_figures[end.document]
        same = [item for item in beside if core(item.indicator).startswith(core(end.indicator))]
        if any(item.amount.change is not None and item.period == end.period for item in same):
            return None
        share = SHARE_ASKED.search(question.text) is not None and end.amount.unit != "%"
        operation = "growth" if share else "movement"
        return show_calculation(operation, (end, start), (end, start), composer, strategy="risen")
    return None


def _at_both_years(question: Question, evidence: Evidence) -> tuple[Figure, Figure] | None:
    """Return what is set or was reached in the later and in the earlier of two years named: «từ 2028 đến 2030 thêm mấy chợ»."""
    years = FROM_YEAR_TO_YEAR.search(question.text)
    if years is None or question.amounts:
        return None
    things = tuple(term for term in question.terms if not WAY_OF_CHANGE.fullmatch(fold(term.text)))
    found = [match.figure for match in matching_figures(replace(question, terms=things, periods=()), evidence)]
    for later in (item for item in found if _is_at(item, int(years["to"]))):
        same = [
            item for item in found if core(item.indicator) == core(later.indicator) and _is_at(item, int(years["of"]))
        ]
        alike = [item for item in same if item.amount.unit == later.amount.unit and item.kind is later.kind]
        if len({item.amount.value for item in alike}) == 1:
            return later, alike[0]
    return None


def _is_at(figure: Figure, year: int) -> bool:
    """Tell whether a figure is a level of one year, or of the time till its end."""
    period = figure.period
    if period is None or figure.amount.change is not None or (period.end.year, period.end.month) != (year, DECEMBER):
        return False
    return period.start.year == year or period.label.startswith("đến")


def _is_base(given: Amount, unit: str) -> bool:
    """Tell whether an amount of a question is what a rate is counted on: «mấy ca trên 1.000 trẻ» of «ca/1.000 trẻ»."""
    return f"/{format_number(given.value)} {given.unit}" in unit


def _movements(question: Question, evidence: Evidence, knowledge: Knowledge) -> Iterator[tuple[Figure, Figure]]:
    """Yield the amounts asked about that a sentence says from what they rose or fell, the best first, with that."""
    things = tuple(term for term in question.terms if not WAY_OF_CHANGE.fullmatch(fold(term.text)))
    found = [match.figure for match in matching_figures(replace(question, terms=things), evidence)]
    told = [knowledge.release.figures[key] for key in question.memory.figures if key in knowledge.release.figures]
    if question.follow_up or question.leaning or (told and not found):
        found = [*told, *found] if not any(term.vital for term in things) else found
    for figure in found:
        passage = knowledge.release.passages[figure.passage]
        for end, start in from_to(passage, knowledge.release.passage_figures.get(passage.id, ())):
            if figure.id in (end.id, start.id) and period_fit(end.period, question.periods) >= 0:
                yield end, start
