"""Answers «năm ngoái bao nhiêu» from an amount and by how much it changed since: «14 vụ, giảm 5 vụ so với năm 2026»."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.own_times import reported_time
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import AMOUNT_OF_CHANGE, COMPARES, than
from actions.figures.movement import a_year_earlier, level_of, time_before
from actions.finding.evidence import Evidence
from actions.finding.figure_rank import FigureMatch
from actions.question import Question
from actions.reckoning.calculation import calculate
from actions.reckoning.given_in_talk import same_thing
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation
from actions.words import cues
from actions.words.asked_unit import SHARE_ASKED
from index.figures.kinds import names_year_before
from index.model import Figure

SAME_TIME = re.compile(r"\bcùng kỳ\b", re.IGNORECASE)


def answer_time_before(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Tell what something was a year before, as stated or worked out from its change; None where nothing says it."""
    if question.amounts and cues.CLAIMED.search(question.text):
        return None  # «cùng kỳ đạt 918 triệu USD đúng không» is held against what is stated
    stated = _stated_of_year_before(question, evidence, knowledge)
    if stated is not None:
        composer.state(composer.claim(stated), stress=stated.amount.text())
        return composer.answer(Status.ANSWERED, strategy="time_before")
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


def _stated_of_year_before(question: Question, evidence: Evidence, knowledge: Knowledge) -> Figure | None:
    """Return the figure of «(cùng kỳ tăng 7,4%)» where the time before the one reported on is asked for by itself."""
    reported, text = reported_time(knowledge), question.text
    if COMPARES.search(text) or len(question.periods) > 1:
        return None
    of_time = reported is not None and period_fit(a_year_earlier(reported), question.periods) == 1.0
    if not of_time and not (SAME_TIME.search(text) and all(time == reported for time in question.periods)):
        return None
    if any(_is_dated_so(match, question) for match in evidence.figures):
        return None  # a column or a sentence gives it for that very time
    return next((match.figure for match in evidence.figures if _is_of_year_before(match, knowledge)), None)


def _is_dated_so(match: FigureMatch, question: Question) -> bool:
    """Tell whether a figure states all that is asked about for the very time asked for."""
    stated = not (match.coverage.missing or match.aside) and match.figure.amount.change is None
    return stated and bool(question.periods) and period_fit(match.figure.period, question.periods) == 1.0


def _is_of_year_before(match: FigureMatch, knowledge: Knowledge) -> bool:
    """Tell whether a figure names the year before and all that a question names; a share is a «tỷ lệ» though it says none."""
    figure = match.figure
    if match.aside or not names_year_before(figure.indicator):
        return False
    said = knowledge.figure_texts[figure.id][0]
    return all(
        figure.amount.unit == "%" and said.speaks_of(replace(term, text=term.text.removeprefix("tỷ lệ ")))
        for term in match.coverage.missing
    )


def _is_stated(figure: Figure, moved: Figure) -> bool:
    """Tell whether a figure is itself of the time that a change is held against."""
    before = time_before(moved)
    return figure.amount.change is None and before is not None and period_fit(figure.period, (before,)) == 1.0


def _is_asked(moved: Figure, question: Question) -> bool:
    """Tell whether a question asks for the time that a change is held against."""
    before, against = time_before(moved), than(moved).lower()
    told = [time for time in (before, moved.period) if time is not None]
    if any(not any(asked.overlaps(time) for time in told) for asked in question.periods):
        return False  # of a third time as well, of which nothing is told
    same = "cùng kỳ" in against and "cùng kỳ" in question.text.lower()
    return same or (
        before is not None and any((time.start, time.end) == (before.start, before.end) for time in question.periods)
    )
