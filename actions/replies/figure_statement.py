"""Says a figure with its parts and with what it leaves open of the question, or asks which of several is meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from actions.answer import Answer, Item, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.documents.roles import Role
from actions.figures.asserted import contradicts, stated_elsewhere
from actions.figures.comparison_asked import CHANGE_ASKED, asks_direction
from actions.figures.kind_asked import asks_what_there_is, kind_left_open, wanted_kind
from actions.figures.naming import sentence_case
from actions.figures.versions import core
from actions.question import Question
from actions.reckoning.calculation import calculate
from actions.reckoning.shared_out import share_of_time
from actions.reckoning.suppositions import leaves_supposition_open
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.own_case import asks_of_own_case
from actions.words.reached_asked import asks_whether_reached
from index.figure_names import may_be_named
from index.model import Figure, FigureKind, Passage
from vietnamese.amounts import Bound
from vietnamese.units import counts_the_same

HALF_ASKED = re.compile(
    r"\b(?:6|sáu) tháng (?:đầu|cuối|còn lại)\b|\bnửa (?:đầu|cuối|còn lại)?(?: của)? ?năm\b", re.IGNORECASE
)
_SO_MUCH = r"(?: là| được| phải| có| đến| khoảng)* (?:bao nhiêu|mấy|nhiêu)\b"
MOST_ASKED = re.compile(rf"\b(?:tối đa|nhiều nhất|cao nhất|không quá){_SO_MUCH}", re.IGNORECASE)
LEAST_ASKED = re.compile(rf"\b(?:tối thiểu|ít nhất|thấp nhất){_SO_MUCH}", re.IGNORECASE)
FOREIGN_MONEY_ASKED = re.compile(
    r"\b(?:bao nhiêu|mấy)(?: (?:nghìn|ngàn|triệu|tỷ|trăm))* (?:đô la|đô-la|dollars?|usd|euro|eur|tệ|yên)\b",
    re.IGNORECASE,
)
A_YEAR = timedelta(days=360)


def compose_figures(
    question: Question, figures: Sequence[Figure], knowledge: Knowledge, composer: Composer, *, exact: bool
) -> Answer:
    """Write the figure first, then its parts or its other columns."""
    first = figures[0]
    if not exact and _is_target_for_part_done(first, question):
        return _so_far_unstated(first, question, knowledge, composer)
    several_kinds = len({figure.kind for figure in figures}) > 1
    claim = composer.claim(first, with_kind=several_kinds)
    status = Status.ANSWERED
    unstated = kind_left_open(first, question)
    if unstated is not None:
        wording = composer.wording
        text = wording.plan_unstated if unstated is FigureKind.PLAN else wording.estimate_unstated
        claim = text.format(claim=claim)
        status = Status.PARTLY_ANSWERED
    elif not exact and question.periods:
        period = question.periods[0].label
        composer.allow(period)
        composer.lead(composer.wording.period_not_stated.format(period=period))
        claim = composer.wording.period_instead.format(claim=claim)
        status = Status.PARTLY_ANSWERED
    elif (
        contradicts(question, first)
        and not _only_describes_who(question)
        and not cues.SUPPOSED.search(question.text)
        and not stated_elsewhere(question, knowledge, instead_of=first)
    ):
        claim = composer.wording.corrected.format(claim=claim)
        status = Status.CORRECTED_PREMISE
    elif first.kind is FigureKind.PLAN and (cues.DONE.search(question.text) or asks_what_there_is(question.text)):
        claim = composer.wording.only_planned.format(claim=claim)
        status = Status.PARTLY_ANSWERED
    elif _is_of_year_for_half(first, question):
        claim = composer.wording.for_longer.format(claim=claim)
        status = Status.PARTLY_ANSWERED
    elif leaves := _left_open_of_amount(first, question, composer):
        claim = leaves.format(claim=claim)
        status = Status.PARTLY_ANSWERED
    parts = _parts(first, knowledge)
    if asks_direction(question.text) and not (
        first.amount.change or CHANGE_ASKED.search(first.indicator) or figures[1:]
    ):
        claim = composer.wording.no_change.format(claim=claim)
        status = Status.PARTLY_ANSWERED
    elif cues.PARTS.search(question.text) and cues.SPENT_ON.search(question.text) and not parts:
        claim = composer.wording.no_parts.format(claim=claim)
        status = Status.PARTLY_ANSWERED
    composer.state(claim, stress=first.amount.text())
    if status is Status.ANSWERED and _is_target_for_result(first, question):
        composer.line(composer.wording.is_target)
    per = cues.PER_TIME.search(question.text)
    if per and is_for_longer(first, question, knowledge):
        time = per.group().split()[-1]
        composer.line(composer.wording.not_per_time.format(time=time))
        if operation := share_of_time(first, time.lower()):
            calculation = calculate(operation, [first], composer.wording)
            composer.compute(calculation.result.computation)
            composer.line(f"{calculation.sentence} [{composer.show(first)}].")
        status = Status.PARTLY_ANSWERED
    for period in uncovered_periods(question, figures) if exact else ():
        composer.allow(period)
        composer.line(composer.wording.period_not_stated.format(period=period))
        status = Status.PARTLY_ANSWERED
    for other in figures[1:6]:
        composer.line(composer.claim(other, with_kind=several_kinds))
    if not exact and (said := _said_of_time(first, question, knowledge)) is not None:
        composer.line(composer.wording.only_said.format(quote=composer.quote(said)))
    if leaves_supposition_open(question):
        composer.line(composer.wording.supposition_open)
        status = Status.PARTLY_ANSWERED
    if parts and (exact or cues.PARTS.search(question.text)):
        composer.line(_opening_of_parts(question, parts, composer))
        composer.figures(parts)
        composer.bars(first.indicator, parts, whole=first)
    return composer.answer(status, strategy="figure")


def _is_target_for_result(figure: Figure, question: Question) -> bool:
    """Tell whether a target answers what was reached; what each one gets («2,5 triệu đồng/người») is a rate and no target."""
    rate = "/" in (figure.amount.unit or "") or asks_of_own_case(question.text)
    result = wanted_kind(question) is FigureKind.ACTUAL or asks_whether_reached(question.text)
    return figure.kind is FigureKind.PLAN and not rate and result


def _is_target_for_part_done(figure: Figure, question: Question) -> bool:
    """Tell whether what was done in a part of a time is asked, and a figure is what is to be done in all of it.

    «Sáu tháng đầu đã thu được mấy tỷ»: the target of the year is no word on that.
    """
    whole, asked = figure.period, next(iter(question.periods), None)
    if figure.kind is not FigureKind.PLAN or whole is None or asked is None or len(question.periods) > 1:
        return False
    part = whole.contains(asked) and (whole.start, whole.end) != (asked.start, asked.end)
    return part and wanted_kind(question) is FigureKind.ACTUAL


def _so_far_unstated(figure: Figure, question: Question, knowledge: Knowledge, composer: Composer) -> Answer:
    """Say that nothing is stated of the part of a time asked for, with what is told of it in words; offer the whole."""
    period = question.periods[0].label
    composer.allow(period)
    composer.lead(composer.wording.period_not_stated.format(period=period))
    if (said := _said_of_time(figure, question, knowledge)) is not None:
        composer.line(composer.wording.only_said.format(quote=composer.quote(said)))
    of_all = figure.period.label if figure.period else ""
    composer.allow(of_all)
    composer.line(composer.wording.only_target_of.format(period=of_all))
    whole = composer.wording.figure_question_period.format(indicator=sentence_case(figure.indicator), period=of_all)
    return composer.answer(Status.NOT_IN_PLAN, strategy="figure", suggestions=[whole])


def _left_open_of_amount(figure: Figure, question: Question, composer: Composer) -> str:
    """Return how to say that the limit or the currency asked for is not stated; empty where neither is asked for."""
    if FOREIGN_MONEY_ASKED.search(question.text) and (figure.amount.unit or "").endswith("đồng"):
        return composer.wording.only_in_dong
    if MOST_ASKED.search(question.text) and figure.amount.bound in (Bound.AT_LEAST, Bound.MORE_THAN):
        return composer.wording.only_a_minimum
    if LEAST_ASKED.search(question.text) and figure.amount.bound in (Bound.AT_MOST, Bound.LESS_THAN):
        return composer.wording.only_a_maximum
    return ""


def _is_of_year_for_half(figure: Figure, question: Question) -> bool:
    """Tell whether a figure is for a year at least where one half of it is asked for: «sáu tháng cuối năm thu bao nhiêu»."""
    period = figure.period
    asked = HALF_ASKED.search(question.text) is not None and "cả năm" not in question.text.lower()
    return asked and period is not None and A_YEAR <= period.end - period.start < 2 * A_YEAR


def _said_of_time(figure: Figure, question: Question, knowledge: Knowledge) -> Passage | None:
    """Return a result without figures of the thing that a figure measures, where a past part of its time is asked for."""
    own, asked = knowledge.release.documents[figure.document].period, next(iter(question.periods), None)
    if own is None or asked is None or not (own.start <= asked.start and asked.end < own.end):
        return None
    name = figure.indicator.lower()
    for passage in knowledge.release.document_passages[figure.document]:
        if knowledge.release.passage_figures.get(passage.id) or knowledge.roles[passage.id] is not Role.RESULT:
            continue
        if knowledge.passage_texts[passage.id].holds(name) == 1.0:
            return passage
    return None


def clarify(figures: Sequence[Figure], composer: Composer) -> Answer:
    """Ask which of several indicators is meant, with one button each; quote them all where they cannot be named apart."""
    ask = composer.wording.figure_question
    named = [item for item in figures if may_be_named(item.indicator)]
    named = named or [item for item in figures if not any(char.isdigit() for char in item.indicator)]
    names = list(dict.fromkeys(ask.format(indicator=sentence_case(item.indicator)) for item in named[:4]))
    if len(names) < 2:  # to be asked again what one has asked helps nobody
        passages = composer.release.passages
        sources = list(dict.fromkeys(item.passage for item in figures))
        composer.lead(composer.wording.on_this.format(quote=composer.quote(passages[sources[0]])))
        composer.quotes(passages[source] for source in sources[1:])
        return composer.answer(Status.PARTLY_ANSWERED, strategy="figure")
    composer.lead(composer.wording.clarify)
    composer.items(Item(name) for name in names)
    return composer.answer(Status.CLARIFY, strategy="clarify", suggestions=names)


def uncovered_periods(question: Question, figures: Sequence[Figure]) -> list[str]:
    """Return the labels of the times asked for that none of the figures speaks about."""
    return [
        period.label
        for period in question.periods
        if all(period_fit(figure.period, (period,)) < 0 for figure in figures)
        and not any(str(period.start.year) in figure.indicator for figure in figures)  # «so với năm 2020»
    ]


def _only_describes_who(question: Question) -> bool:
    """Tell whether bare numbers stand beside the amount asked for: «người từ 65 đến 69 tuổi được bao nhiêu phần trăm»."""
    return cues.AMOUNT.search(question.text) is not None and all(amount.unit is None for amount in question.amounts)


def _parts(figure: Figure, knowledge: Knowledge) -> Sequence[Figure]:
    """Return the parts of a figure, or those of a figure that states the same of the same thing elsewhere."""
    release = knowledge.release
    twins = (
        item
        for item in release.document_figures[figure.document]
        if states_the_same(item, figure) and core(item.indicator) == core(figure.indicator)
    )
    return next((parts for item in (figure, *twins) if (parts := release.parts.get(item.id))), ())


def _opening_of_parts(question: Question, parts: Sequence[Figure], composer: Composer) -> str:
    """Return the line above the parts of a figure, with how many they are where that is asked for."""
    asked = cues.PARTS_NUMBERED.search(question.text)
    if asked is None or any(part.parent != parts[0].parent for part in parts):
        return composer.wording.parts
    return composer.count_parts(parts, (asked["part"] or asked["share"]).lower())


def is_for_longer(figure: Figure, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a figure is of all its time or everybody where that of one day, month, person … is asked for."""
    per = cues.PER_TIME.search(question.text)
    return per is not None and not _is_per_time(figure, per.group().lower(), knowledge)


def _is_per_time(figure: Figure, per: str, knowledge: Knowledge) -> bool:
    """Tell whether a figure is for each day, month, person …: «mỗi ngày thu gom 438 tấn», «trợ cấp hằng tháng», «/ngày»."""
    if "người" in per and "đầu người" in figure.indicator:
        return True
    one = per.split()[-1]
    each = re.compile(rf"\b(?:mỗi|một|hằng|hàng|từng) {one}\b", re.IGNORECASE)
    passage = knowledge.release.passages[figure.passage]
    clause = re.split(r"[;.]\s", passage.text[: figure.start - passage.start])[-1]
    said = figure.indicator if passage.cells else f"{figure.indicator} . {clause}"
    return each.search(said) is not None or f"/{one}" in (figure.amount.unit or "")


def states_the_same(one: Figure, other: Figure) -> bool:
    """Tell whether two figures give one amount for one time, as a table and the sentence about it do."""
    same = replace(one.amount, unit=other.amount.unit) == other.amount
    return same and counts_the_same(one.amount.unit, other.amount.unit) and one.period == other.period
