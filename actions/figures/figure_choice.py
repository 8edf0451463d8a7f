"""Of the figures that fit a question, chooses those it asks for: of one document, in one unit, then the same at other times."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import (
    AMOUNT_OF_CHANGE,
    CHANGE_ASKED,
    asks_direction,
    names_change,
    says_growth,
    than,
    wanted_comparison,
)
from actions.figures.for_one import units_for_one
from actions.figures.kind_asked import DONE, wanted_kind
from actions.figures.versions import core
from actions.finding.figure_rank import AS_GOOD, FigureMatch
from actions.question import Question
from actions.words.asked_unit import BINDING, asked_dimension, measures, of_another_extent
from actions.words.for_each import each_named
from actions.words.indicator_names import telling_words
from index.figures.rates_of_plan import is_rate_of_plan
from index.model import DocumentKind, Figure, FigureKind
from vietnamese.amounts import Bound
from vietnamese.periods import find_periods
from vietnamese.units import counts_the_same, unit_dimension

ALL_NOW_ASKED = re.compile(
    r"(?:hiện (?:giờ|nay|có|tại|đang)|bây giờ|đang).*(?:tổng cộng|tất cả|cả thảy|có|hoạt động)|tổng cộng có",
    re.IGNORECASE,
)
THERE_NOW = re.compile(r"\b(?:đang|hiện có|hiện)\b", re.IGNORECASE)
GOES_ON = re.compile(r"\W*(?:vậy|thế|còn|rồi|trong (?:đó|số (?:đó|này))|riêng)\b", re.IGNORECASE)
OF_SAME_TIME = 0.3  # by so much a figure of the time spoken of may fit less well than one of another time
NEWLY = re.compile(r"\b(?:mới|thêm|tạm ngừng|giải thể)\b", re.IGNORECASE)
LIMIT_ASKED = re.compile(r"\b(?:tối đa|nhiều nhất|cao nhất|không quá)\b", re.IGNORECASE)
TIME = re.compile(r"năm|tháng|quý|tuần|ngày|lần|đợt|kỳ|vụ", re.IGNORECASE)
GRANT_ASKED = re.compile(  # «được hỗ trợ bao nhiêu»: money before any count; «… bao nhiêu kg gạo» says what
    r"\b(?:hỗ trợ|thưởng|trợ cấp|phụ cấp|đền bù|bồi thường|hưởng)(?: thêm| tối đa| được| tổng cộng| mỗi tháng| một tháng)* "
    r"(?:bao nhiêu|nhiêu)(?= (?:vậy|thế|ạ|hả|nhỉ|một|mỗi|1)\b|\W*$)",
    re.IGNORECASE,
)
QUOTED_THING = re.compile(r"[“\"«]([^”\"»]+)[”\"»]")  # xã “không rác thải nhựa”
RATE = re.compile(r"tỷ lệ|độ (?:che phủ|bao phủ)|mức độ|bao phủ", re.IGNORECASE)
REACHED = re.compile(r"\bđạt(?: được)? (?:bao nhiêu|mấy|nhiêu)(?: (?:ạ|vậy|thế|rồi|hả|nhỉ))*\W*$", re.IGNORECASE)
OF_RATE = 0.3  # by so much less what else fits may do so and still be meant
SUMMED = re.compile(r"thành tiền\b", re.IGNORECASE)  # what a row comes to in all, no price for one


def of_one_document(pool: Sequence[FigureMatch], question: Question, knowledge: Knowledge) -> list[FigureMatch]:
    """Keep the document of the time asked for, else the one in force, unless the question names another by its place."""
    documents = knowledge.release.documents
    timed = [match for match in pool if period_fit(documents[match.figure.document].period, question.periods) == 1.0]
    pool = timed or pool
    if meant := [match for match in pool if match.figure.document == question.document]:
        return meant
    default = [match for match in pool if match.figure.document == knowledge.default.id]
    if not default:
        default = [match for match in pool if match.figure.document == pool[0].figure.document]
    named = any(
        text.speaks_of(term) and not knowledge.document_texts[knowledge.default.id].speaks_of(term)
        for term in question.terms
        for text in knowledge.document_texts.values()
    )
    return list(pool) if named or not default else default


def of_time_spoken_of(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Keep the figures of the time asked about before where a message goes on without one: «vậy phần dân góp là bao nhiêu»."""
    spoken_of = [span.period for span in find_periods(question.memory.period)]
    if question.periods or not spoken_of or not GOES_ON.match(question.text):
        return list(pool)
    best = max((match.score for match in pool), default=0.0)
    then = [match for match in pool if period_fit(match.figure.period, spoken_of) == 1.0]
    return [match for match in then if match.score >= best - OF_SAME_TIME] or list(pool)


def wanted_unit(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Keep the figures of the unit asked for («bao nhiêu phần trăm», «mấy tấn»).

    Money and shares are never answered with anything else. A share and a change are given only when asked for, the
    amount of a change only by a figure that states one.
    """
    everything = pool
    compared = pool if asks_direction(question.text) else wanted_comparison(pool, question)
    pool = _for_each(compared, question)
    if AMOUNT_OF_CHANGE.search(question.text):
        pool = [
            match
            for match in pool
            if match.figure.amount.change is not None or names_change(match) or says_growth(match.figure, question.text)
        ]
        since = [match for match in pool if (basis := than(match.figure).lower()) and basis in question.text.lower()]
        pool = since or pool  # «so với đầu năm giảm bao nhiêu»
        wanted = asked_dimension(question.text)
        return [match for match in pool if wanted and measures(match.figure, wanted)] or list(pool)
    wanted = asked_dimension(question.text)
    pool = [match for match in pool if not of_another_extent(match.figure, question.text)]
    fitting = [match for match in pool if wanted and measures(match.figure, wanted)]
    if wanted == "share" and not fitting:
        fitting = [match for match in everything if is_rate_of_plan(match.figure)]
    if fitting or wanted in BINDING:
        return fitting
    if not wanted and GRANT_ASKED.search(question.text):
        pool = [match for match in pool if measures(match.figure, "money")] or list(pool)
    if asks_direction(question.text) and (changed := [m for m in pool if m.figure.amount.change is not None]):
        return [match for match in changed if match.figure.kind is not FigureKind.PLAN] or changed
    targets = [match for match in pool if match.figure.kind is FigureKind.PLAN and not match.coverage.missing]
    changing = all(match.figure.amount.change is not None for match in targets)
    if targets and changing and wanted_kind(question) is FigureKind.PLAN:
        return targets  # «mục tiêu về tai nạn giao thông»: giảm 5% số vụ
    levels = [match for match in pool if not measures(match.figure, "share") or "tỷ lệ" in question.text.lower()]
    pool = _rates_reached(pool, question) or levels or list(pool)
    if not CHANGE_ASKED.search(question.text):
        pool = [match for match in pool if match.figure.amount.change is None] or list(pool)
    return list(pool)


def _rates_reached(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Return the rates of a thing of which is asked how much it reached, where all else counts what the question does not name.

    «Bảo hiểm y tế đạt bao nhiêu»: the rate of those insured, not how many are to be won over.
    """
    said = question.text.lower()
    rates = [match for match in pool if measures(match.figure, "share") and RATE.match(match.figure.indicator)]
    if not rates or not REACHED.search(question.text):
        return []
    top = max(match.score for match in pool)
    others = [match for match in pool if match not in rates and match.score >= top - OF_RATE]
    counts = all(unit_dimension(match.figure.amount.unit or "").startswith("count") for match in others)
    named = any((match.figure.amount.unit or "").lower() in said for match in others)
    return rates if counts and not named and max(match.score for match in rates) == top else []


def of_year_or_until(
    pool: Sequence[FigureMatch], found: Sequence[FigureMatch], question: Question
) -> list[FigureMatch]:
    """Keep what is of the year asked for, not what is to be reached by then, or the other way round where that is asked.

    «Năm 2035 chuyển bao nhiêu lò»: 40 lò of that year, not the 90 lò gốm «đến năm 2035».
    """
    if len(question.periods) != 1 or not pool:
        return list(pool)
    asked, best = question.periods[0], pool[0].figure
    until = asked.label.startswith("đến ")
    if best.period is None or best.period.label.startswith("đến ") is until or best.period.end != asked.end:
        return list(pool)
    counted = unit_dimension(best.amount.unit or "").startswith("count")
    own = [
        match
        for match in found
        if counted
        and not (match.aside or match.coverage.missing)
        and match.figure.period is not None
        and (match.figure.period.end, match.figure.period.label.startswith("đến ")) == (asked.end, until)
        and period_fit(match.figure.period, question.periods) == 1.0
        and counts_the_same(match.figure.amount.unit, best.amount.unit)
    ]
    return own or list(pool)


def of_all_now(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Keep what there is in all, not what was added to it, where that is asked: «hiện giờ tổng cộng có bao nhiêu»."""
    if not ALL_NOW_ASKED.search(question.text):
        return list(pool)
    there = [match for match in pool if THERE_NOW.search(match.figure.indicator) and not match.coverage.missing]
    there = [match for match in there if core(pool[0].figure.indicator) in core(match.figure.indicator)]
    return there or [match for match in pool if not NEWLY.search(match.figure.indicator)] or list(pool)


def _for_each(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Keep the figures for one of the things when one is asked for («mỗi hộ», «một căn»): «60 triệu đồng/căn»."""
    for asked, unit in zip(each_named(question.text), units_for_one(question.text), strict=True):
        if fitting := [match for match in pool if unit in (match.figure.amount.unit or "")]:
            return fitting
        if not TIME.fullmatch(asked.noun):
            pool = [match for match in pool if not SUMMED.match(match.figure.indicator)]
    return list(pool)


def same_indicator(
    pool: Sequence[FigureMatch], best: FigureMatch, question: Question, knowledge: Knowledge
) -> list[Figure]:
    """Return the figure asked for first, then the same indicator in other columns of its row or other kinds and times."""
    name, said = core(best.figure.indicator), telling_words(question.text)
    figures = [
        match.figure
        for match in pool
        if (core(match.figure.indicator) in name or name in core(match.figure.indicator))
        and not (telling_words(name) - telling_words(match.figure.indicator)) & said
        and counts_the_same(match.figure.amount.unit, best.figure.amount.unit)
        and match.figure.document == best.figure.document
        and match.score >= best.score - 2 * AS_GOOD
    ]
    wanted = wanted_kind(question)
    done = wanted is FigureKind.ACTUAL
    kinds = DONE if done else (wanted,)
    if any(figure.kind in kinds for figure in figures) and not (done and len(question.periods) > 1):
        figures = [figure for figure in figures if figure.kind in kinds]

    unique: dict[tuple[object, ...], Figure] = {}
    for figure in sorted(figures, key=lambda item: not is_main(item, knowledge)):
        unique.setdefault((replace(figure.amount, unit=None), figure.period), figure)
    return list(unique.values()) or [best.figure]


def with_rate(figures: Sequence[Figure], question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return a rate with the limit that caps it, «hỗ trợ 40% chi phí, tối đa 80 triệu đồng», where neither alone is asked for."""
    first = figures[0]
    if LIMIT_ASKED.search(question.text) or asked_dimension(question.text) == "share":
        return list(figures)
    same = [
        figure
        for figure in knowledge.release.passage_figures.get(first.passage, ())
        if figure.indicator == first.indicator and figure.amount.bound in (Bound.EXACT, Bound.AT_MOST)
    ]
    for rate, limit in pairwise(same):
        if rate.amount.unit == "%" and limit.amount.bound is Bound.AT_MOST and first in (rate, limit):
            return [rate, limit, *(figure for figure in figures[1:] if figure not in (rate, limit))]
    return list(figures)


def at_another_time(found: Sequence[FigureMatch], question: Question, knowledge: Knowledge) -> list[FigureMatch]:
    """Return the figures of the very indicator that the talk gave last, for the time that is all a follow-up names."""
    last = _given_last(question, knowledge)
    if last is None:
        return []
    if beside := _beside_last(last, found, question):
        return beside
    return [
        match
        for match in found
        if core(match.figure.indicator) == core(last.indicator)
        and match.figure.amount.unit == last.amount.unit
        and match.figure.amount.change == last.amount.change
        and match.figure.document == last.document
        and period_fit(match.figure.period, question.periods) == 1.0
    ]


def _beside_last(last: Figure, found: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Return the one amount that the sentence of the figure given last has for the time asked for, of the same thing.

    «đạt 20% xã … “sạch rác” năm 2025, bảo đảm đến hết năm 2030 đạt 50% địa bàn cấp xã “sạch rác”» tells both.
    """
    things = {quoted.lower() for quoted in QUOTED_THING.findall(last.indicator)}
    beside = [
        match
        for match in found
        if match.figure.passage == last.passage
        and match.figure.amount.unit == last.amount.unit
        and match.figure.amount.change == last.amount.change
        and match.figure.kind is last.kind
        and period_fit(match.figure.period, question.periods) == 1.0
        and things & {quoted.lower() for quoted in QUOTED_THING.findall(match.figure.indicator)}
    ]
    return beside if len(beside) == 1 else []


def of_last_indicator(pool: Sequence[FigureMatch], question: Question, knowledge: Knowledge) -> list[FigureMatch]:
    """Keep the indicator that the talk gave last, where a follow-up names no thing but another time: «năm nay còn bao nhiêu?»."""
    last = _given_last(question, knowledge)
    if last is None:
        return list(pool)
    same = [
        match
        for match in pool
        if match.figure.amount.unit == last.amount.unit
        and (
            core(match.figure.indicator) in core(last.indicator) or core(last.indicator) in core(match.figure.indicator)
        )
    ]
    return same or list(pool)


def _given_last(question: Question, knowledge: Knowledge) -> Figure | None:
    """Return the figure that the talk gave last, where a follow-up names nothing but another time; else None.

    One that asks in another unit («vậy tăng mấy phần trăm») asks for another figure.
    """
    if not (question.follow_up and question.periods) or any(term.start >= 0 for term in question.terms):
        return None
    last = knowledge.release.figures.get(next(iter(question.memory.figures), ""))
    wanted = asked_dimension(question.text)
    return None if last is None or (wanted in BINDING and not measures(last, wanted)) else last


def is_main(figure: Figure, knowledge: Knowledge) -> bool:
    """Tell whether a figure is of the kind its document exists for: results in a report, else targets, in its own time."""
    document = knowledge.release.documents[figure.document]
    report = document.kind is DocumentKind.REPORT
    fits = figure.period is None or document.period is None or document.period.overlaps(figure.period)
    return fits and (figure.kind is FigureKind.PLAN) is not report
