"""Answers «bao nhiêu»: one figure, its parts, and the same indicator at other times or of another kind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.asked_part import (
    fullest_name,
    of_all,
    of_asked_unit,
    of_counted_kind,
    of_grade_asked,
    of_stated_plan,
    opened_up_first,
    part_first,
    words_about,
)
from actions.figures.comparison_asked import changes_since, of_this_year
from actions.figures.costs import whole_cost
from actions.figures.doer_asked import is_of_another_body
from actions.figures.figure_choice import (
    at_another_time,
    of_all_now,
    of_last_indicator,
    of_one_document,
    of_time_spoken_of,
    of_year_or_until,
    same_indicator,
    wanted_unit,
    with_rate,
)
from actions.figures.for_age import of_age_told
from actions.figures.for_band import of_band_told
from actions.figures.for_one import for_one_first, holds_throughout, of_one_asked, without_totals
from actions.figures.headings_apart import in_column_asked, under_heading_asked
from actions.figures.kind_asked import of_wanted_kind
from actions.figures.level_columns import other_columns
from actions.figures.movement import as_of_now
from actions.figures.naming import sentence_case
from actions.figures.rows_said_whole import of_row_said_whole
from actions.figures.things_counted import without_countless, without_shares_of_more
from actions.figures.undone import asks_undone, undone, without_denied
from actions.figures.versions import core, wanted_version
from actions.finding.evidence import Evidence
from actions.finding.figure_rank import AS_GOOD, FigureMatch
from actions.finding.fitting_figures import matching_figures
from actions.finding.fitting_passages import happened_in
from actions.question import Question
from actions.reckoning.halves import halves
from actions.reckoning.together import speaks_of_several
from actions.replies.compose import Composer
from actions.replies.figure_statement import clarify, compose_figures, states_the_same
from actions.replies.worked_out import show_calculation
from actions.words import cues
from actions.words.extremes import asks_which_is_extreme
from actions.words.indicator_names import telling_words
from index.model import DocumentKind, Figure, FigureKind
from vietnamese.folding import fold
from vietnamese.units import counts_the_same

SEVERAL = re.compile(  # «các con số ngân sách»: all of them, no clarifying question
    r"\b(?:các|những|mấy|từng|hết|tất cả|cả) (?:những |các )?(?:con số|số liệu|chỉ tiêu|khoản|mức|số)\b(?! nào)",
    re.IGNORECASE,
)
ADDED = re.compile(r"(?<!tổng )\b(?:cộng|gộp)\b(?! (?:đồng|hòa|sản|tác))", re.IGNORECASE)
DUE_BY = re.compile(
    r"\b(?:hoàn thành|xong|kết thúc|chậm nhất|khánh thành|bàn giao|đưa vào sử dụng)(?: trước| trong| vào| đến)* "
    r"(?:ngày|tháng|quý|cuối|đầu|giữa|\d)",
    re.IGNORECASE,
)
ALL_YEAR = re.compile(r"\b(?:cả|trọn|nguyên|suốt|hết) (?:cả )?năm\b", re.IGNORECASE)
OFFERED = 3  # other times
TELLS_NOTHING = frozenset(  # folded words by which no two indicators are told apart
    ["co", "duoc", "la", "dat", "tren", "toan", "tinh", "dia", "ban", "cac", "nhung", "thanh", "pho", "it", "nhat"]
)
SHARED = 2  # words that two indicators have in common which one more word tells apart


def answer_figure(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Answer with the figure that explains the whole question; None when there is none."""
    if asks_which_is_extreme(question.text):
        return None  # «lĩnh vực nào có tỷ lệ cao nhất»: one of them, no amount of all
    again = at_another_time(evidence.figures, question, knowledge)
    fitting = of_one_asked(again or matching_figures(question, evidence), evidence.figures, question, knowledge)
    fitting = of_band_told(fitting, question, knowledge)
    fitting = without_denied(of_this_year(of_age_told(fitting, question, knowledge), question), question.text)
    fitting = without_shares_of_more(without_countless(fitting, question), question)
    fitting = as_of_now(fitting if again else without_totals(fitting, question, knowledge), question, knowledge)
    if not fitting:
        return None
    in_time = [match for match in fitting if period_fit(match.figure.period, question.periods) >= 0]
    if not in_time and (in_time := changes_since(fitting, question)):
        question = replace(question, periods=())
    in_time = for_one_first(in_time, question)
    exact = [match for match in in_time if period_fit(match.figure.period, question.periods) == 1.0]
    exact = exact or [match for match in in_time if holds_throughout(match, question)]
    exact = exact or [match for match in in_time if happened_in(match.figure, question, knowledge)]
    if not exact and (pair := halves([match.figure for match in in_time if not match.coverage.missing], question)):
        return show_calculation("sum", pair, pair, composer, strategy="compute")
    exact = exact or _of_part_of_time(in_time, question, knowledge)
    exact = of_year_or_until(exact, evidence.figures, question)
    pool = of_last_indicator(of_stated_plan(in_time, question) or exact or in_time, question, knowledge)
    pool = of_time_spoken_of(wanted_unit(wanted_version(pool, question), question), question)
    pool = of_asked_unit(of_counted_kind(of_all(pool, question, knowledge), question, knowledge), question)
    if not pool:
        return None
    everywhere = pool
    if asks_undone(question.text):
        pool = undone(pool, [words_about(match.figure, knowledge) for match in pool])
        if not pool:
            return _only_done(everywhere[0].figure, composer)
    pool = of_all_now(of_one_document(pool, question, knowledge), question)
    pool = whole_cost(of_wanted_kind(pool, question), question)
    pool = part_first(of_grade_asked(pool, question), evidence.figures, question, knowledge)
    pool = in_column_asked(under_heading_asked(pool, question, knowledge), question, knowledge)
    pool = opened_up_first(of_row_said_whole(pool, question, knowledge), question, knowledge)
    best = fullest_name(pool, _said_in_question(pool, question), question)
    if _is_one_of_added(best, question, knowledge):
        return None
    if is_of_another_body(best.figure, question, knowledge):
        return _of_another_body(best.figure, knowledge, composer)
    rivals = distinct_indicators(pool, best, question)
    if rivals and (SEVERAL.search(question.text) or all(_named_alike(best.figure, rival) for rival in rivals)):
        for figure in (best.figure, *rivals):
            composer.state(composer.claim(figure))
        return composer.answer(Status.ANSWERED, strategy="figure")
    if rivals and _each_is_named([best.figure, *rivals], question, knowledge):
        for figure in (best.figure, *rivals):
            composer.state(composer.claim(figure))
        return composer.answer(Status.ANSWERED, strategy="figure")
    if rivals and _names_none(best, question):
        return None
    if rivals and (not question.follow_up or question.memory.status == Status.CLARIFY):
        return clarify([best.figure, *rivals], composer)
    if columns := other_columns(best.figure, question, knowledge):
        composer.lead(composer.claim(best.figure), stress=best.figure.amount.text())
        composer.figures(columns)
        return composer.answer(Status.ANSWERED, strategy="figure")
    same = with_rate(same_indicator(pool, best, question, knowledge), question, knowledge)
    answer = compose_figures(question, same, knowledge, composer, exact=bool(exact) or not question.periods)
    others = [] if question.periods else other_times(same[0], everywhere)
    ask = composer.wording.figure_question_period
    named = [ask.format(indicator=sentence_case(item.indicator), period=label) for label, item in others]
    return replace(answer, suggestions=(*answer.suggestions, *named[:OFFERED]))


def _only_done(done: Figure, composer: Composer) -> Answer:
    """Say that those left are not stated, with those that are done."""
    composer.lead(composer.wording.left_unstated.format(claim=composer.claim(done)), stress=done.amount.text())
    return composer.answer(Status.PARTLY_ANSWERED, strategy="figure")


def _of_another_body(figure: Figure, knowledge: Knowledge, composer: Composer) -> Answer:
    """Quote the sentence that gives to another body what the question gives to one."""
    quote = composer.quote(knowledge.release.passages[figure.passage])
    composer.lead(composer.wording.of_another_body.format(quote=quote), stress=figure.amount.text())
    composer.show(figure)
    return composer.answer(Status.PARTLY_ANSWERED, strategy="figure")


def _is_one_of_added(best: FigureMatch, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a figure is of one only of the things that a question wants added up: «bưởi cộng táo là mấy ha»."""
    if not (ADDED.search(question.text) or speaks_of_several(question.text)):
        return False
    layers = [knowledge.figure_texts[item.id][0] for item in (best.figure, *knowledge.ancestors(best.figure))]
    things = [term for term in question.terms if term.vital and term.start >= 0]
    said = [term for term in things if any(text.speaks_of(term) for text in layers)]
    return len(things) > 1 and len(said) < len(things)


def distinct_indicators(pool: Sequence[FigureMatch], best: FigureMatch, question: Question) -> list[Figure]:
    """Return figures of other indicators that fit as well as the best one, one each."""
    found: dict[str, Figure] = {}
    for match in pool:
        name = core(match.figure.indicator)
        chosen = core(best.figure.indicator)
        if match.score < best.score - AS_GOOD or name in chosen or chosen in name:
            continue
        if _told_apart(name, chosen, question) or fullest_name([best], match, question) is best:
            continue
        if match.figure.parent == best.figure.id or best.figure.parent == match.figure.id:
            continue
        if states_the_same(match.figure, best.figure) or (
            telling_words(name) and telling_words(name) == telling_words(chosen)
        ):
            continue
        found.setdefault(name, match.figure)
    return list(found.values())


def _names_none(best: FigureMatch, question: Question) -> bool:
    """Tell whether even the best of several figures is only on the topic of a question: tons of shrimps for «cá lồng bè»."""
    known = [term for term in question.terms if term.known and term.vital]
    return bool(known) and all(term in best.coverage.missing for term in known)


def _named_alike(one: Figure, other: Figure) -> bool:
    """Tell whether two figures are called so much the same that nobody could choose: «xã, phường không (có) ma túy»."""
    words, others = telling_words(one.indicator), telling_words(other.indicator)
    return (
        counts_the_same(one.amount.unit, other.amount.unit) and bool(words & others) and words ^ others <= TELLS_NOTHING
    )


def _each_is_named(figures: Sequence[Figure], question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a question names each of several figures by a word that none of the others has: «số vụ, số người chết»."""
    said = [
        [term for term in question.terms if knowledge.figure_texts[figure.id][0].speaks_of(term)] for figure in figures
    ]
    return all(
        any(all(term not in other for place, other in enumerate(said) if place != at) for term in own)
        for at, own in enumerate(said)
    )


def _said_in_question(pool: Sequence[FigureMatch], question: Question) -> FigureMatch:
    """Return the best match, or the one near it that alone has a word of the question («nếu chỉ sửa lại thì …»)."""
    best = pool[0]
    for match in pool[1:]:
        if match.score >= best.score - AS_GOOD and _told_apart(
            core(best.figure.indicator), core(match.figure.indicator), question
        ):
            return match
    return best


def _told_apart(name: str, chosen: str, question: Question) -> bool:
    """Tell whether what the chosen indicator says more than another one is in the question, and what that says more is not."""
    said = frozenset(fold(cues.HOW_MUCH.sub(" ", question.text)).split())
    more, less = telling_words(chosen) - telling_words(name), telling_words(name) - telling_words(chosen)
    return (
        bool(more & said)
        and bool(less)
        and not less & said
        and len(telling_words(name) & telling_words(chosen)) >= SHARED
    )


def _of_part_of_time(in_time: Sequence[FigureMatch], question: Question, knowledge: Knowledge) -> list[FigureMatch]:
    """Return the results of part of the time asked for («năm nay» in a report on six months), where they stand for it.

    They are all that is stated, of one time, or those of a report, the best figure among them; nothing where it is the whole
    year that is asked about.
    """
    if ALL_YEAR.search(question.text):
        return []
    documents = knowledge.release.documents
    inside = [
        match
        for match in in_time
        if match.figure.kind is not FigureKind.PLAN
        and match.figure.period is not None
        and any(asked.contains(match.figure.period) for asked in question.periods)
    ]
    due = [match for match in in_time if _is_due_within(match.figure, question, knowledge)]
    if due and len({match.figure.period for match in due}) == 1 and due[0] is in_time[0]:
        return due
    if inside and len(inside) == len(in_time) and len({match.figure.period for match in inside}) == 1:
        return inside
    reported = [match for match in inside if documents[match.figure.document].kind is DocumentKind.REPORT]
    return reported if reported and reported[0] is in_time[0] else []


def _is_due_within(figure: Figure, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a target is to be reached by a time within the one asked for: «96 lô đất, hoàn thành trong quý III»."""
    due = DUE_BY.search(knowledge.release.passages[figure.passage].text) is not None
    planned = figure.kind is FigureKind.PLAN and figure.period is not None
    return due and planned and any(asked.contains(figure.period) for asked in question.periods if figure.period)


def other_times(shown: Figure, pool: Sequence[FigureMatch]) -> list[tuple[str, Figure]]:
    """Return the same indicator in other documents, by the time it is for, so that a reader may ask for that."""
    found: dict[str, Figure] = {}
    for match in pool:
        period = match.figure.period
        if match.figure.document == shown.document or period is None or period == shown.period:
            continue
        if core(match.figure.indicator) == core(shown.indicator) and not any(
            c.isdigit() for c in match.figure.indicator
        ):
            found.setdefault(period.label, match.figure)
    return list(found.items())
