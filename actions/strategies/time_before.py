"""Answers «năm ngoái bao nhiêu» from an amount and by how much it changed since: «14 vụ, giảm 5 vụ so với năm 2026»."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.calculation import calculate
from actions.figures.comparison_asked import AMOUNT_OF_CHANGE, than
from actions.figures.given_in_talk import same_thing
from actions.figures.movement import level_of, time_before
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation
from actions.words import cues
from actions.words.asked_unit import SHARE_ASKED
from index.model import Figure


def answer_time_before(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Work out what something was before it changed; None where that is stated itself or no sentence says by how much."""
    if not cues.AMOUNT.search(question.text) or not question.periods:
        return None
    if AMOUNT_OF_CHANGE.search(question.text) or SHARE_ASKED.search(question.text):
        return None
    fitting = [match.figure for match in evidence.figures if not match.coverage.missing and not match.aside]
    for moved in fitting:
        level = level_of(moved, knowledge) if moved.amount.change and _is_asked(moved, question) else None
        if level is None or any(same_thing(level, item) and _is_stated(item, moved) for item in fitting):
            continue
        try:
            calculation = calculate("was", [level, moved], composer.wording)
        except ValueError:
            continue
        say_calculation(calculation, [level, moved], composer)
        return composer.answer(Status.ANSWERED, strategy="time_before")
    return None


def _is_stated(figure: Figure, moved: Figure) -> bool:
    """Tell whether a figure is itself of the time that a change is held against."""
    before = time_before(moved)
    return figure.amount.change is None and before is not None and period_fit(figure.period, (before,)) == 1.0


def _is_asked(moved: Figure, question: Question) -> bool:
    """Tell whether a question asks for the time that a change is held against."""
    before, against = time_before(moved), than(moved).lower()
    same = "cùng kỳ" in against and "cùng kỳ" in question.text.lower()
    return same or (
        before is not None and any((time.start, time.end) == (before.start, before.end) for time in question.periods)
    )
