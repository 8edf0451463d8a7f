"""Answers «nhiều hay ít hơn năm ngoái», «có tăng so với cùng kỳ không»: an amount with the change that its sentence states."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import AMOUNT_OF_CHANGE, COMPARED, PLANNED, SINCE, UP_OR_DOWN
from actions.figures.movement import level_of
from actions.finding.evidence import Evidence
from actions.finding.fitting_figures import matching_figures
from actions.question import Question
from actions.reckoning.given_in_talk import same_thing
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation
from actions.words import cues
from actions.words.asked_unit import SHARE_ASKED
from actions.words.openness import asks_openly
from index.model import Figure, FigureKind

THAN_BEFORE = re.compile(
    r"\b(?:hơn|kém|so với|so)(?: (?:của|với|cùng kỳ|(?:\d+|sáu|chín|ba) tháng|đầu|năm))* (?:năm (?:ngoái|trước|rồi)|cùng kỳ)\b",
    re.IGNORECASE,
)
YEAR_BEFORE = re.compile(r"năm (?:ngoái|trước|rồi)$", re.IGNORECASE)
_WAY = r"(?:nhiều|ít|cao|thấp|đông|lớn|nhỏ|nhanh|chậm|tốt|kém|tăng|giảm)"
ONE_WAY = re.compile(  # not «tăng hay giảm»
    r"\b(?P<up>tăng|(?:nhiều|cao|đông|lớn) hơn)\b|\b(?P<down>giảm|(?:ít|thấp|nhỏ) hơn)\b", re.IGNORECASE
)
HOW_FAR = re.compile(
    r"\b(?:hơn|kém|tăng|giảm|chênh|lệch)\b.*\b(?:bao nhiêu|mấy)\b", re.IGNORECASE
)  # «thấp hơn cùng kỳ mấy phần trăm»
WHICH_WAY = re.compile(
    rf"\b{_WAY}(?: hơn)? (?:hay|hoặc)(?: là)? {_WAY}\b|\b(?:{_WAY} hơn|tăng|giảm)\b[^?,;]*\b(?:không|chưa|hả|à)\b",
    re.IGNORECASE,
)


def answer_moved(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """State what is asked about and how it changed against the time before; None where no sentence says both."""
    which_way = WHICH_WAY.search(question.text)
    than_before = THAN_BEFORE.search(question.text) is not None
    at_all = not than_before and _asks_at_all(question)
    if question.amounts or cues.WHY.search(question.text) or not (at_all or than_before):
        return None
    found = matching_figures(question, evidence)
    if at_all and any(match.figure.amount.change is not None for match in found):
        return None  # it is stated
    for match in found if which_way else ():
        moved = match.figure
        if moved.amount.change is None or _is_of_plan(moved) or not _is_of_time(moved, question):
            continue
        if (level := level_of(moved, knowledge)) is not None:
            _say(level, moved, question, composer)
            return composer.answer(Status.ANSWERED, strategy="moved")
    if not (which_way or at_all or HOW_FAR.search(question.text)):
        return None
    pairs = (_with_level_before(match.figure, knowledge) for match in found if _is_of_time(match.figure, question))
    pair = next(filter(None, pairs), None)
    if pair is None:
        return None
    if SHARE_ASKED.search(question.text) and pair[0].amount.unit != "%":  # «giảm bao nhiêu phần trăm»
        return show_calculation("growth", pair, pair, composer, strategy="moved")
    ordered = sorted(pair, key=lambda item: -item.amount.size)
    return show_calculation("difference", ordered, pair, composer, strategy="moved")


def _asks_at_all(question: Question) -> bool:
    """Tell whether a question asks which way something went, or how far, and since when it does not say: «giảm mấy vụ»."""
    asked = any(cue.search(question.text) for cue in (UP_OR_DOWN, AMOUNT_OF_CHANGE))
    return asked and not question.follow_up and len(question.periods) <= 1 and not SINCE.search(question.text)


def _with_level_before(level: Figure, knowledge: Knowledge) -> list[Figure] | None:
    """Return a result with that of the year before, where its own sentence says both: «60%, thấp hơn mức 64,3% của cùng kỳ»."""
    if level.amount.change is not None or level.period is None or level.kind is FigureKind.PLAN:
        return None
    for other in knowledge.release.passage_figures[level.passage]:
        same = other.amount.unit == level.amount.unit and same_thing(other, level) and other.amount.change is None
        before = other.period is not None and other.period.end < level.period.start
        if same and before and other.kind is not FigureKind.PLAN:
            return [level, other]
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
