"""Works out what so many get, or what comes together in so many months, of an amount set for one.

«nhận khoán 10 ha thì một năm được bao nhiêu», «nuôi hai đứa con», «nhà 4 người thiếu đói 3 tháng», «đủ 9 tháng thì cả năm».
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reckoning.calculation import calculate
from actions.reckoning.scaling import is_for_each_of
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation, say_how_exact
from actions.strategies.amounts.figure import answer_figure
from actions.strategies.amounts.for_age import answer_for_age
from actions.strategies.amounts.level_for import answer_level_for
from actions.words import cues
from actions.words.ages import is_age
from actions.words.counts_told import TIMES, Count, count_told
from actions.words.for_each import each_named
from index.model import Figure
from vietnamese.amounts import Amount, Bound, find_amounts

SOUGHT = (answer_level_for, answer_for_age, answer_figure)  # in what order the amount for one is sought
AT_ONCE = re.compile(r"\b(?:một lần|1 lần|01 lần)\b", re.IGNORECASE)  # so many of it do not add up
CAPPED = re.compile(r"\b(?:tối đa|không quá)\b", re.IGNORECASE)
FIRST_MONTHS = re.compile(r"(?<=tháng) đầu năm\b(?! nay)")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
EACH_OF = re.compile(r"\b(?:mỗi|từng|một) (?P<thing>con|người|trẻ|hộ|học sinh|nhà|căn)\b", re.IGNORECASE)
IN_ALL = re.compile(
    r"\b(?:tổng cộng|tất cả|cả thảy|cộng lại|cộng|gộp lại|tổng|hết|cả (?:năm|đợt|khóa|kỳ)|(?:một|1) năm)\b",
    re.IGNORECASE,
)


def answer_so_many(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Multiply the amount for one by how many there are of it by the question; None where none is set for one."""
    question = _as_counted(question)
    if not cues.AMOUNT.search(question.text) or not _may_count(question.text):
        return None
    figure = _amount_for_one(question, evidence, knowledge, composer)
    if figure is None or figure.amount.change is not None:
        return None
    text = knowledge.release.passages[figure.passage].text
    counts = _counts(figure, text, question.text)
    if not counts or not _are_all(counts, question.text) or not _within_caps(counts, figure, knowledge):
        return None
    things = [count.thing for count in counts]
    if not is_for_each_of(things, figure, text):
        return None
    operation = ":".join(("times", *(f"{count.number}:{count.thing}" for count in counts)))
    calculation = calculate(operation, [figure], composer.wording)
    say_calculation(calculation, [figure], composer)
    say_how_exact(calculation.result, [figure], composer)
    return composer.answer(Status.ANSWERED, strategy="so_many")


def _as_counted(question: Question) -> Question:
    """Return a question with months as they were written, where they were read as the first ones of a year."""
    if "đầu năm" in question.written.lower():
        return question
    return replace(question, text=FIRST_MONTHS.sub(lambda match: " " * len(match.group()), question.text))


def _may_count(text: str) -> bool:
    """Tell whether a text tells how many there are of anything."""
    told = any(_is_count(span.amount) for span in find_amounts(text))
    return told or any(count_told(text, thing) for thing in ("con", "người", "trẻ", "học sinh", "nhà"))


def _amount_for_one(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Figure | None:
    """Return the one figure by which a question is answered that says nothing of how many; None for several."""
    spans = any(count_told(question.text, time) for time in TIMES) and not YEAR.search(question.text)
    plain = replace(question, amounts=(), periods=() if spans else question.periods)  # «9 tháng» is no part of a year
    for strategy in SOUGHT:
        start = composer.mark()
        answer = strategy(plain, evidence, knowledge, composer)
        composer.back_to(start)
        if answer is not None:
            shown = [item.figure for item in answer.figures]
            return shown[0] if answer.status is Status.ANSWERED and len(shown) == 1 else None
    return None


def _counts(figure: Figure, text: str, question: str) -> list[Count]:
    """Return how many the question tells of what a figure is for each of, by its unit or by its row: «(tính cho mỗi con)»."""
    things = [*(figure.amount.unit or "").split("/")[1:], *(match["thing"].lower() for match in EACH_OF.finditer(text))]
    asked_each = {each.noun for each in each_named(question)}
    counts = []
    for thing in dict.fromkeys(things):
        count = count_told(question, thing)
        if count is not None and (thing not in asked_each or IN_ALL.search(question)):
            counts.append(count)
    return counts


def _are_all(counts: Sequence[Count], text: str) -> bool:
    """Tell whether a text gives no other amount than some counts, than ages and one of a time («một tháng»)."""
    spans = [(count.start, count.end) for count in counts]
    return all(
        any(start < span.end and span.start < end for start, end in spans)
        or is_age(span.amount)
        or not span.amount.unit
        or (span.amount.value == 1 and span.amount.unit in TIMES)
        for span in find_amounts(text)
    )


def _within_caps(counts: Sequence[Count], figure: Figure, knowledge: Knowledge) -> bool:
    """Tell whether no limit beside a figure is passed: of «tối đa 3 tháng» three, but not four; none of money is known to fit."""
    text = knowledge.release.passages[figure.passage].text
    if AT_ONCE.search(text) and any(count.thing in TIMES for count in counts):
        return False
    beside = knowledge.release.passage_figures.get(figure.passage, ())
    caps = [item for item in beside if item.amount.bound in (Bound.AT_MOST, Bound.LESS_THAN)]
    if CAPPED.search(text) and not caps:
        return False
    numbers = {count.thing: count.number for count in counts}
    limits = [((item.amount.unit or "").split("/")[0], item.amount.value) for item in caps]
    return all(numbers.get(thing, 0) <= value and (thing in numbers or thing in TIMES) for thing, value in limits)


def _is_count(amount: Amount) -> bool:
    """Tell whether an amount is a whole number, more than one, of something that an amount may be set for one of."""
    whole = amount.value == int(amount.value) and amount.value > 1 and amount.high is None
    return bool(amount.unit) and not is_age(amount) and amount.change is None and whole
