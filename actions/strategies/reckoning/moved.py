"""Answers «nhiều hay ít hơn năm ngoái», «có tăng so với cùng kỳ không»: an amount with the change that its sentence states."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import COMPARED, PLANNED
from actions.figures.movement import level_of
from actions.finding.evidence import Evidence
from actions.finding.fitting_figures import matching_figures
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.openness import asks_openly
from index.model import Figure

THAN_BEFORE = re.compile(
    r"\b(?:hơn|kém|so với|so)(?: (?:của|với|cùng kỳ|(?:\d+|sáu|chín|ba) tháng|đầu|năm))* (?:năm (?:ngoái|trước|rồi)|cùng kỳ)\b",
    re.IGNORECASE,
)
YEAR_BEFORE = re.compile(r"năm (?:ngoái|trước|rồi)$", re.IGNORECASE)
_WAY = r"(?:nhiều|ít|cao|thấp|đông|lớn|nhỏ|tăng|giảm)"
ONE_WAY = re.compile(  # not «tăng hay giảm»
    r"\b(?P<up>tăng|(?:nhiều|cao|đông|lớn) hơn)\b|\b(?P<down>giảm|(?:ít|thấp|nhỏ) hơn)\b", re.IGNORECASE
)
WHICH_WAY = re.compile(
    rf"\b{_WAY}(?: hơn)? (?:hay|hoặc)(?: là)? {_WAY}\b|\b(?:{_WAY} hơn|tăng|giảm)\b[^?,;]*\b(?:không|chưa|hả|à)\b",
    re.IGNORECASE,
)


def answer_moved(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """State what is asked about and how it changed against the time before; None where no sentence says both."""
    if not (THAN_BEFORE.search(question.text) and WHICH_WAY.search(question.text)) or question.amounts:
        return None
    if cues.WHY.search(question.text):
        return None
    for match in matching_figures(question, evidence):
        moved = match.figure
        if moved.amount.change is None or _is_of_plan(moved) or not _is_of_time(moved, question):
            continue
        if (level := level_of(moved, knowledge)) is not None:
            _say(level, moved, question, composer)
            return composer.answer(Status.ANSWERED, strategy="moved")
    return None


def _say(level: Figure, moved: Figure, question: Question, composer: Composer) -> None:
    """Say an amount and its change; where one way is asked after openly, first whether it went that way."""
    ways = {"tăng" if way["up"] else "giảm" for way in ONE_WAY.finditer(question.text)}
    if len(ways) != 1 or not asks_openly(question.text):
        composer.lead(composer.claim(level), stress=level.amount.text())
        composer.line(composer.claim(moved))
        return
    verdict = composer.wording.yes if moved.amount.change in ways else composer.wording.no
    composer.lead(verdict.format(quote=composer.claim(moved)), stress=moved.amount.text())
    composer.line(composer.claim(level))


def _is_of_time(moved: Figure, question: Question) -> bool:
    """Tell whether a change is one of the time asked for; where only the time before is named, of one after it."""
    if period_fit(moved.period, question.periods) >= 0:
        return True
    than = THAN_BEFORE.search(question.text)
    only_before = len(question.periods) == 1 and than is not None and YEAR_BEFORE.search(than.group()) is not None
    return only_before and moved.period is not None and question.periods[0].end < moved.period.start


def _is_of_plan(figure: Figure) -> bool:
    against = COMPARED.search(figure.indicator)
    return against is not None and PLANNED.match(against.group(1)) is not None
