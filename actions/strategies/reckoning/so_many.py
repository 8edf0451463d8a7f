"""Works out what so many of a measure get of an amount set for one: «nhận khoán 10 ha thì một năm được bao nhiêu»."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reckoning.calculation import calculate
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation
from actions.strategies.amounts.figure import answer_figure
from actions.strategies.amounts.level_for import answer_level_for
from actions.words import cues
from actions.words.for_each import each_named
from vietnamese.amounts import Amount, find_amounts

ANY_TIME = ("năm", "tháng", "ngày", "quý", "tuần", "giờ", "lần", "buổi", "tuổi")  # no things that get something
CAPPED = re.compile(r"\b(?:tối đa|không quá|một lần|1 lần|01 lần)\b", re.IGNORECASE)  # so many of it do not add up


def answer_so_many(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Multiply the amount for one of a measure by how much of it a question gives; None where none is set for one."""
    said = [
        span.amount for span in find_amounts(question.text)
    ]  # what the writer tells of themselves too: «tôi có 6 ha»
    counts = [amount for amount in said if _is_count(amount)]
    rest = [amount for amount in said if amount.unit and amount not in counts and not _is_one_time(amount)]
    if len(counts) != 1 or rest or not cues.AMOUNT.search(question.text):
        return None
    unit, count = counts[0].unit or "", int(counts[0].value)
    if any(each.noun == unit for each in each_named(question.text)):
        return None  # «10 ha thì mỗi ha được bao nhiêu»
    start = composer.mark()
    plain = replace(question, amounts=())
    answer = answer_level_for(plain, evidence, knowledge, composer) or answer_figure(
        plain, evidence, knowledge, composer
    )
    composer.back_to(start)
    figures = (
        [shown.figure for shown in answer.figures] if answer is not None and answer.status is Status.ANSWERED else []
    )
    if len(figures) != 1 or unit not in (figures[0].amount.unit or "").split("/")[1:]:
        return None
    if CAPPED.search(knowledge.release.passages[figures[0].passage].text):
        return None
    calculation = calculate(f"times:{count}:{unit}", figures, composer.wording)
    say_calculation(calculation, figures, composer)
    return composer.answer(Status.ANSWERED, strategy="so_many")


def _is_count(amount: Amount) -> bool:
    """Tell whether an amount is a whole number, more than one, of something that an amount may be set for one of."""
    whole = amount.value == int(amount.value) and amount.value > 1 and amount.high is None
    return bool(amount.unit) and amount.unit not in ANY_TIME and amount.change is None and whole


def _is_one_time(amount: Amount) -> bool:
    return amount.value == 1 and amount.unit in ANY_TIME
