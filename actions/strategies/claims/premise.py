"""Puts right what a question takes for granted: an amount, the larger of two, an issuer and the time, who does a work."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import partial

from actions.answer import Answer
from actions.claims.claimed_direction import gone_otherwise, is_just_of
from actions.claims.claimed_doers import given_to_another
from actions.claims.claimed_reached import misjudged_target
from actions.claims.claims_beside import misjudged_result, misnamed_lender
from actions.claims.plain_yes import same_level
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import misattributes, named_documents
from actions.documents.own_place import LEVEL_NAMED
from actions.documents.period_fit import period_fit
from actions.figures.asked_part import words_beside
from actions.figures.asserted import (
    AGAINST_ANOTHER,
    THINGS,
    comparable,
    confirms,
    contradicts,
    is_named_in,
    leaves_open,
    spoken_of,
    stated_elsewhere,
)
from actions.figures.bare_counts import counts_more_closely, is_bare_count, is_of_unnamed_place
from actions.figures.comparison_asked import PLANNED
from actions.figures.movement import level_of
from actions.figures.plan_premise import is_of_plan, misjudged_plan
from actions.figures.whole_sum import misstated_whole
from actions.finding.evidence import Evidence, gather
from actions.finding.figure_rank import FigureMatch
from actions.finding.fitting_figures import FIGURE_EXPLAINS, FIGURE_EXPLAINS_ASSERTION
from actions.question import Question
from actions.reckoning.suppositions import supposes
from actions.reckoning.together import asks_together
from actions.replies.compose import Composer
from actions.replies.quoting import corrected, corrected_figure
from actions.strategies.claims.lead_claimed import answer_lead_claimed
from actions.words import cues
from actions.words.asides import ASKS
from actions.words.asked_unit import base_unit
from actions.words.asserted_amounts import is_any_so_many
from actions.words.granted import OF_MINE, counted_phrases, granted_clauses, wondered_at
from actions.words.named_works import names_in
from actions.words.openness import asks_openly
from actions.words.place_kinds import LEVELS, TOWNS
from index.figure_names import leaves_thing_unsaid
from index.model import Figure, FigureKind
from vietnamese.amounts import Amount, AmountSpan, Bound, find_amounts
from vietnamese.period import Period
from vietnamese.periods import find_periods
from vietnamese.units import thing_counted, unit_dimension

WONDERING = re.compile(
    r"^\W*(?:(?:(?:vì|tại|làm|cớ|bởi) )?(?:sao|răng)(?: mà| lại)?\s)?", re.IGNORECASE
)  # «sao thuế tới … tỷ lận»
LARGER = re.compile(r"\b(?P<way>nhiều|lớn|cao|to|ít|thấp|nhỏ|kém) hơn\b(?! (?:bao nhiêu|mấy|hay|hoặc))", re.IGNORECASE)
EQUAL = re.compile(  # «thuế phí bằng tiền đất»
    r"\b(?:(?:ngang )?bằng|ngang)\b(?! (?:bao nhiêu|mấy|một|nửa|phần|không|cách|nhau|\d))", re.IGNORECASE
)
PAID_WITH = re.compile(  # «chi cho cầu bằng tiền đất» says what pays
    r"\b(?:chi|xây|làm|trả|mua|đầu tư|sửa|nuôi)\b[^,.?!]*\bbằng (?:nguồn|vốn|tiền|kinh phí|ngân sách)\b",
    re.IGNORECASE,
)
AND_LEVEL = re.compile(rf"\W*(?:và |với )?(?:{'|'.join((*LEVELS, *TOWNS))})\b", re.IGNORECASE)
HEARD = re.compile(r"\b(?:nghe|đọc|thấy|bảo|nói|kiểm tra|đúng|phải không|thật)\b", re.IGNORECASE)
NEAR = 8  # letters between a number and the word that says which ones: «200 hộ phải di dời»
LESS = ("ít", "thấp", "nhỏ", "kém")


def answer_premise(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """State the figure that a question has wrong before it asks for something else; None when it has none wrong."""
    if cues.SUPPOSED.search(question.text) or supposes(question) or asks_together(question.text):
        return None
    if question.amounts and (whole := misstated_whole(question, knowledge)) is not None:
        parts = knowledge.release.parts.get(whole.id, ())
        return corrected_figure(whole, *parts, composer=composer, strategy="premise")
    wrong = _misstated(question, evidence, knowledge) if question.amounts else None
    wrong = wrong or misjudged_plan(question, evidence, knowledge)
    if wrong is not None:  # «xuất khẩu vượt kế hoạch 10%, thế tổng kim ngạch là bao nhiêu»
        asked = is_of_plan(wrong) and cues.AMOUNT.search(question.text)
        level = level_of(wrong, knowledge) if asked else None
        return corrected_figure(wrong, *([level] if level else []), composer=composer, strategy="premise")
    if (reached := misjudged_target(question, evidence, knowledge)) is not None:
        return corrected_figure(*reached, composer=composer, strategy="premise", with_kind=True)
    if (moved := gone_otherwise(question, knowledge)) is not None:
        level = level_of(moved, knowledge)
        return corrected_figure(moved, *([level] if level else []), composer=composer, strategy="premise")
    if (led := answer_lead_claimed(question, evidence, knowledge, composer)) is not None:
        return led
    if (row := given_to_another(question, evidence, knowledge)) is not None:
        return corrected(row, composer, strategy="premise")
    for passage, span in named_documents(question, knowledge)[:1]:
        if misattributes(question, passage, span):
            return corrected(passage, composer, strategy="premise")
    wrongly = misjudged_result(question, knowledge) or misnamed_lender(question, knowledge)
    if wrongly is not None:
        return corrected(wrongly, composer, strategy="premise")
    claimed = cues.WHY.search(question.text) or HEARD.search(question.written) or _claims(question)
    claimed = claimed or any(LARGER.search(question.text, *span) for span in granted_clauses(question.text))
    if claimed and (pair := _turned_round(question, knowledge)) is not None:
        answer = corrected_figure(*pair, composer=composer, strategy="premise")
        if all(figure.amount.bound is Bound.EXACT for figure in pair):
            return answer
        composer.line(composer.wording.bounds_leave_open)
        return composer.answer(answer.status, strategy="premise")
    return None


def _claims(question: Question) -> bool:
    """Tell whether a question of yes or no says what is so: «A nhiều hơn B phải không», not «A có nhiều hơn B không»."""
    return question.intent == "ask_yes_no" and not asks_openly(question.text)


def _is_condition(figure: Figure, knowledge: Knowledge) -> bool:
    """Tell whether a count only says for whom its line sets an amount: «28 triệu đồng/cơ sở có từ 15 đến dưới 30 trẻ»."""
    bounded = figure.amount.high is not None or figure.amount.bound is not Bound.EXACT
    if not bounded or not unit_dimension(figure.amount.unit or "").startswith("count"):
        return False
    beside = knowledge.release.passage_figures.get(figure.passage, ())
    return any("/" in (item.amount.unit or "") for item in beside if item.id != figure.id)


def _misstated(question: Question, evidence: Evidence, knowledge: Knowledge) -> Figure | None:
    """Return the figure that a clause before the one that asks gives another amount; None when none does."""
    counted = _counted(question, knowledge)
    scores = {match.figure.id: match.score for match in evidence.figures}
    for start, end in (*granted_clauses(question.text), *counted, *wondered_at(question.text)[1:]):
        spans = [span for span in find_amounts(question.text) if start <= span.start < end]
        spans = [span for span in spans if not (is_any_so_many(question.text, span) or _is_of_levels(span, question))]
        wondering = WONDERING.match(question.text, start, end)
        start = wondering.end() if wondering else start
        text = question.text[start:end]
        if not spans or ASKS.search(text) or OF_MINE.match(text):
            continue
        units = {span.amount.unit for span in spans}
        things = units if (start, end) in counted else ()
        counted_things = {thing_counted(unit) for unit in units if unit}
        terms = tuple(term for term in question.terms if start <= term.start < end or term.text in counted_things)
        names = names_in(terms, question.text)
        if not names:  # «sao cụm công nghiệp X … mà vốn có 615 tỷ» goes on about X
            names = frozenset(term for term in names_in(question.terms, question.text) if 0 <= term.start < start)
            terms = (*names, *terms)
        amounts = tuple(span.amount for span in spans)
        compared = any(amount.change for amount in amounts) and AGAINST_ANOTHER.search(text) is not None
        periods = (
            () if compared else _times_said(text, question)
        )  # «tăng 39% so với năm ngoái» tells nothing of last year
        granted = replace(question, text=text, terms=terms, amounts=amounts, periods=periods, follow_up=False)
        fitting = [
            match.figure
            for match in gather(granted, knowledge).figures
            if _is_named(match, things, amounts) and period_fit(match.figure.period, periods) >= 0
        ]
        if things:
            fitting = [
                item
                for item in fitting
                if item.amount.unit in units
                and _is_of_level(item, question, knowledge)
                and _says_names(item, question, knowledge)
            ]
        closely = all(counts_more_closely(span, question.text) for span in spans)
        fitting = [
            item
            for item in fitting
            if not (closely and is_bare_count(item)) and not is_of_unnamed_place(item, question.text)
            if not _is_condition(item, knowledge)
            if all(_says_which(item, span, question, knowledge) for span in spans)
        ]
        fitting.sort(key=lambda item: period_fit(item.period, periods[:1]) < 1.0)  # of the time said first
        if compared:  # only how that very thing moved can say otherwise: no level of it, no growth of something near it
            fitting = [item for item in fitting if item.amount.change and is_just_of(item, terms, text)]
        if PLANNED.search(text):  # «dự toán giao là 436 tỷ»: what was reached is no plan
            fitting = [item for item in fitting if item.kind is FigureKind.PLAN] or fitting
        fitting = spoken_of(fitting, amounts, text, partial(words_beside, knowledge=knowledge))
        fitting = [item for item in fitting if is_named_in(item, text)] or fitting
        if things and len(fitting) > 1:  # «đầu tư mới 53 trạm 5G»: of what is newly built, not of all there are
            fitting.sort(key=lambda item: -scores.get(item.id, 0.0))
        if not fitting or any(confirms(granted, item) for item in fitting):
            continue
        money = unit_dimension(fitting[0].amount.unit or "").startswith("money")
        if not money and any(leaves_open(amount, fitting[0].amount) for amount in amounts):
            continue  # «lớp 10 học viên» of «từ 8 học viên trở lên»
        turned = any(amount.change and amount.value == fitting[0].amount.value for amount in amounts)
        if stated_elsewhere(granted, knowledge, instead_of=fitting[0], names=names) and not turned:
            continue
        if contradicts(granted, fitting[0]):
            return fitting[0]
    return None


def _times_said(clause: str, question: Question) -> tuple[Period, ...]:
    """Return the times that a clause itself names, else those of the whole question: «năm 2062 chỉ đón …, ít hơn năm trước»."""
    said = [(span.period.start, span.period.end) for span in find_periods(clause)]
    own = tuple(period for period in question.periods if (period.start, period.end) in said)
    return own or question.periods


def _says_which(figure: Figure, span: AmountSpan, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether the sentence of a figure says the word right behind a number that counts the same: «200 hộ phải|di dời»."""
    counted = unit_dimension(span.amount.unit or "").startswith(THINGS)  # of money and shares what pays stands behind
    if not counted or figure.amount.unit != span.amount.unit or not counts_more_closely(span, question.text):
        return True
    behind = next((term for term in question.terms if 0 <= term.start - span.end <= NEAR), None)
    return behind is None or knowledge.passage_texts[figure.passage].speaks_of(behind)


def _is_of_levels(span: AmountSpan, question: Question) -> bool:
    """Tell whether a number counts the places of two levels together: «13 phường xã»."""
    return span.amount.unit in LEVELS and AND_LEVEL.match(question.text, span.end) is not None


def _counted(question: Question, knowledge: Knowledge) -> list[tuple[int, int]]:
    """Return the spans in which a question names things by a number that no sentence gives of them: «21 đề án của tỉnh …»."""
    unsaid = []
    for span in find_amounts(question.text):
        unit = span.amount.unit or ""
        several = span.amount.bound is Bound.EXACT and span.amount.value > 1 and unit in knowledge.units
        opening = max((question.text.rfind(mark, 0, span.start) for mark in ",.;!?"), default=-1) + 1
        if not several or OF_MINE.match(question.text[opening : span.start]):
            continue  # «nhà tui nuôi có 20 con heo»
        said = question.text[span.start : span.end].lower()
        if unit_dimension(unit).startswith(THINGS) and not knowledge.terms.uses(said):
            unsaid.append((span.start, span.end))
    return counted_phrases(question.text, unsaid)


def _says_names(figure: Figure, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether the sentence of a figure has all that a question calls by a name: «hộ Khe Lạn có 47 nhà»."""
    text = knowledge.passage_texts[figure.passage]
    return all(text.speaks_of(name) for name in names_in(question.terms, question.text))


def _is_of_level(figure: Figure, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a figure is of the level that a question speaks of: «thành phố có 5 đề án nào» asks for none of a province."""
    passage, subject = knowledge.release.passages[figure.passage], LEVEL_NAMED.match(question.text)
    named = subject is None or subject.group().lower() in passage.text.lower()
    return named and same_level(question, passage, knowledge)


def _is_named(match: FigureMatch, units: Collection[str | None] = (), asserted: Collection[Amount] = ()) -> bool:
    """Tell whether a figure is that of all that is named; one that counts in one of ``units`` needs less of its name.

    A size of the thing is meant by what is ``asserted`` in its unit, however it is called: «rộng 30 ha» of «diện tích».
    """
    least = FIGURE_EXPLAINS_ASSERTION if match.figure.amount.unit in units else FIGURE_EXPLAINS
    size = leaves_thing_unsaid(match.figure.indicator) and any(
        item.unit is not None and comparable(item, match.figure.amount) for item in asserted
    )
    return (size or not match.aside) and not match.coverage.missing and match.coverage.share >= least


def _turned_round(question: Question, knowledge: Knowledge) -> tuple[Figure, Figure] | None:
    """Return the two figures of which a question takes the smaller for the larger, in the order said."""
    larger, equal = LARGER.search(question.text), EQUAL.search(question.text)
    joint = larger or equal
    if joint is None or (not larger and PAID_WITH.search(question.text)):
        return None
    named = [term for term in question.terms if term.kind == "indicator"]
    if not larger and len(named) > 2:
        return None  # «tổng thu có bằng thuế phí cộng tiền đất không»
    before = [term for term in named if term.start < joint.start()][-1:]
    after = [term for term in named if term.start >= joint.end()][:1]
    figures = []
    for terms in (before, after):
        alone = replace(question, terms=tuple(terms), amounts=(), follow_up=False)
        found = [
            match.figure
            for match in (gather(alone, knowledge).figures if terms else ())
            if _is_named(match) and period_fit(match.figure.period, question.periods) >= 0
        ]
        figures += found[:1]
    if len(figures) < 2 or base_unit(figures[0]) != base_unit(figures[1]):
        return None
    pair = comparable(figures[0].amount, figures[1].amount)
    if pair is None or pair[0] == pair[1]:
        return None
    if larger is None:
        return figures[0], figures[1]
    is_larger = pair[0] > pair[1]
    return None if is_larger is (larger["way"].lower() not in LESS) else (figures[0], figures[1])
