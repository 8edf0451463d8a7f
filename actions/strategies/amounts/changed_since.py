"""Answers «tăng mấy điểm phần trăm so với 2025», «thấp hơn cùng kỳ bao nhiêu» with the change that the documents state."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import PLANNED, than
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.asked_unit import asked_dimension, measures
from index.model import Figure, FigureKind
from vietnamese.units import known_unit, unit_dimension

_HOW_MUCH = r"(?:bao nhiêu|mấy|nhiêu)\b(?! (?:năm|tháng|ngày|tuổi)\b)"
_WAY = r"(?:tăng|giảm|sụt|tụt|bớt|thêm|hơn|kém|nhích)"
_SINCE = (
    r"(?:(?P<same>cùng kỳ)(?: của)?(?: năm (?P<of>(?:19|20)\d{2})| năm (?:ngoái|trước|rồi))?|"
    r"(?:(?:hồi|cuối|đầu) )?(?:năm )?(?P<year>(?:19|20)\d{2})|năm (?:ngoái|trước|rồi))"
)
CHANGE_SINCE = (
    re.compile(
        rf"\b{_WAY}\b[^?;.]*?\b{_HOW_MUCH}[^?;.]*?\b(?:so với|so|hơn|kém|kể từ|từ)(?: hồi)? {_SINCE}\b", re.IGNORECASE
    ),
    re.compile(rf"\bso (?:với )?(?:hồi )?{_SINCE}\b[^?;]*?\b{_WAY}\b[^?;.]*?\b{_HOW_MUCH}", re.IGNORECASE),
    re.compile(rf"\b(?:hơn|kém)(?: so với| hồi| của)? {_SINCE}(?: là| được| khoảng| tới)* {_HOW_MUCH}", re.IGNORECASE),
)
MOVED = re.compile(r"\b(?:cao|thấp|nhiều|ít|lớn|nhỏ|đông) hơn\b|\bkém\b", re.IGNORECASE)
FROM_TO = re.compile(r"\btừ\b[^?]*\b(?:đến|tới|sang)\b(?! (?:nay|giờ))", re.IGNORECASE)
POINTS = re.compile(r"\b(?:mấy|bao nhiêu) điểm\b|điểm (?:phần trăm|%)", re.IGNORECASE)
COUNTED = re.compile(r"\b(?:mấy|bao nhiêu) (?!so\b)([^\W\d_]+)\b", re.IGNORECASE)
YEAR = re.compile(r"\b(?:19|20)\d{2}\b")


def answer_changed_since(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """State by how much the thing asked about changed since the time named; None where no sentence states just that."""
    asked = next((found for pattern in CHANGE_SINCE if (found := pattern.search(question.text))), None)
    if asked is None or question.amounts or FROM_TO.search(question.text) or cues.WHY.search(question.text):
        return None
    changes = [
        match.figure
        for match in evidence.figures
        if not (match.aside or match.coverage.missing) and _is_since(match.figure, asked)
    ]
    then = _of_time_asked(changes, question, asked)
    changes = _in_unit_asked(then, question.text)
    if then and not changes and _counted(question.text):
        passage = knowledge.release.passages[then[0].passage]
        composer.lead(composer.wording.no_amount_of_it.format(quote=composer.quote(passage)))
        return composer.answer(Status.PARTLY_ANSWERED, strategy="changed_since")
    if len({figure.amount.text() for figure in changes}) != 1:
        return None
    composer.lead(composer.claim(changes[0]), stress=changes[0].amount.text())
    return composer.answer(Status.ANSWERED, strategy="changed_since")


def _is_since(figure: Figure, asked: re.Match[str]) -> bool:
    """Tell whether a figure says by how much its thing changed since the time asked for: a year, or «cùng kỳ» of any."""
    basis = than(figure)
    if not basis or PLANNED.search(basis) or not (figure.amount.change or MOVED.search(figure.indicator)):
        return False
    if asked["same"] and "cùng kỳ" not in basis.lower():
        return False
    said = YEAR.search(figure.indicator, figure.indicator.index(basis))
    before = figure.period.end.year - 1 if figure.period else 0
    year = int(said.group()) if said else before
    named = asked["of"] or asked["year"]
    return year == int(named) if named else bool(asked["same"]) or year == before


def _of_time_asked(changes: Sequence[Figure], question: Question, asked: re.Match[str]) -> list[Figure]:
    """Return the changes at the time that a question names beside the one it compares with, else those of the last time."""
    named = asked["of"] or asked["year"]
    beside = [period for period in question.periods if str(period.end.year) != named]
    if beside and named:
        return [figure for figure in changes if period_fit(figure.period, beside) > 0]
    results = [figure for figure in changes if figure.kind is not FigureKind.PLAN] or list(changes)
    last = max((figure.period.end for figure in results if figure.period), default=None)
    return [figure for figure in results if figure.period is None or figure.period.end == last]


def _in_unit_asked(changes: Sequence[Figure], text: str) -> list[Figure]:
    """Return the changes in the unit a question asks in; of a share that changed, percentage points are per cent too."""
    if POINTS.search(text):
        return [figure for figure in changes if "điểm" in (figure.amount.unit or "")]
    wanted = _counted(text) or asked_dimension(text)
    return [
        figure
        for figure in changes
        if not wanted or measures(figure, wanted) or (wanted == "share" and "%" in (figure.amount.unit or ""))
    ]


def _counted(text: str) -> str:
    """Return the dimension of the things whose number a question asks for («bao nhiêu hộ»); empty where it counts none."""
    counted = COUNTED.search(text)
    unit = known_unit(counted[1].lower()) if counted else None
    return unit_dimension(unit.base) if unit and unit.dimension == "count" else ""
