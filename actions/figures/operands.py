"""Finds the figures that a calculation is about: those named, completed by their whole or by the last answer's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.columns_asked import figures_of_columns
from actions.figures.comparison_asked import COMPARED, PLANNED, THAN_AT_TIME
from actions.figures.costs import PRICE
from actions.figures.figure_choice import is_main
from actions.figures.given_in_talk import TAKES_UP, given_in_talk, names_nothing_new, same_thing
from actions.figures.kind_asked import asks_for_expected, asks_share_of_plan
from actions.figures.movement import starts_change
from actions.figures.operations import (
    BALANCES,
    PERCENTAGE_POINTS,
    SET,
    SHORT_OF_PLAN,
    TOTAL_ASKED,
    TRADE_BALANCE,
    UNTIL_ENOUGH,
    asks_change_between,
    asks_to_be_added,
    asks_what_is_missing,
    years_between,
)
from actions.figures.sides import figures_of_sides
from actions.figures.target_given import target_given
from actions.figures.versions import EARLIER, EARLIER_ASKED, core
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.words.asked_unit import SHARE_ASKED, SUMMED, asked_dimension, base_unit, measures
from actions.words.coverage import excess
from actions.words.cues import SPENDING
from actions.words.indicator_names import telling_words, things_done_to, with_flow_unsaid
from actions.words.matching import Term
from index.model import Figure, FigureKind
from vietnamese.folding import fold

SHORTFALL = re.compile(
    rf"(?:còn|hụt|thiếu|vượt|hơn|kém) [^?]*(?<!theo ){SET}|so với {SET}",
    re.IGNORECASE,
)
ADDED_TO_LAST = re.compile(
    r"\W*(?:(?:thế|vậy|nếu|rồi|đem) )?(?:cộng|gộp)(?: thêm| cả| luôn| chung)* (?:với|cả|vào|thêm)\b", re.IGNORECASE
)
COSTLY = re.compile(r"\b(?:tốn|ngốn)\b", re.IGNORECASE)
SHARE_OF_NAMED = re.compile(
    r"\s*(?:(?:của|so với|trong|trên|toàn bộ|cả) )*", re.IGNORECASE
)  # «bằng mấy phần trăm tổng thu»
HELD_AGAINST = re.compile(  # «vậy hơn tổng thu mấy phần trăm»: what is named is what the last figure is held against
    r"\b(?:hơn|kém|thua|chênh|lệch)(?: (?:là|cả|với|so với|của))*\s*$", re.IGNORECASE
)
OF_PLAN = re.compile(rf"(?:(?:vượt|hụt|thiếu|so với) )?(?:{PLANNED.pattern})")
PAIR = 2
SAID_OF_NAME = 0.5  # share of the words of an indicator by which a part or its whole is told
MEASURE = re.compile(r"^(?:ty le|so luong|tong so|so) ")  # ahead of what is measured, in folded names
KIND_WORDS = re.compile(r"dự toán|kế hoạch|chỉ tiêu|ước thực hiện|thực hiện", re.IGNORECASE)
KIND_BEFORE_YEAR = (
    r"(?:(?P<plan>dự toán|kế hoạch|chỉ tiêu)|(?P<done>ước thực hiện|thực hiện|ước|kết quả))(?: của)?(?: năm)? {year}"
)
CHANGE_WORDS = re.compile(r"tang|giam|tang them|giam bot|cao|thap|cu|moi|thay doi")


def operands(question: Question, evidence: Evidence, knowledge: Knowledge, *, want_whole: bool) -> list[Figure]:
    """Return the figures a calculation is about: those named, completed by the whole or by the last answer's."""
    if question.memory.figures and ADDED_TO_LAST.match(question.text):
        question = replace(question, periods=())  # «cộng với số đã cấp thì cả năm …»: the time is that of the sum
    if _asks_shortfall(question):
        if pair := target_given(question, evidence, knowledge):
            return pair
        named = _held_against_plan(question, evidence, knowledge)
        if pair := next((pair for item in named if (pair := over_time(item, question, knowledge))), []):
            return pair
        if SHORT_OF_PLAN.search(question.text):
            return []  # never by how much one thing is more than another
    if want_whole and (columns := figures_of_columns(question, knowledge)):
        return columns
    named = named_figures(question, evidence, knowledge)
    if asks_share_of_plan(question.text):  # never the share of what it is a part of
        return named if sorted(item.kind is FigureKind.PLAN for item in named) == [False, True] else []
    given = given_in_talk(question, knowledge)
    if want_whole and given.alone and given.last and (wholes := knowledge.ancestors(given.last[0])[:1]):
        return [given.last[0], *wholes]  # «vậy là mấy phần trăm» after what the commune pays for a dike
    if not named and len(question.periods) > 1:  # «trồng quế năm 2027 … 2026»: the area of quế
        things = replace(question, terms=tuple(things_done_to(question.terms)))
        named = named_figures(things, evidence, knowledge)
    if len(named) >= 2:
        return _in_one_time(named, question, knowledge) if want_whole and len(question.periods) < 2 else named
    if want_whole and (pair := _part_and_whole(question, knowledge)):
        return pair
    for balance, sides in BALANCES:
        if balance.search(question.text) and not (named and balance is TRADE_BALANCE):
            both = knowledge.terms.find(sides)
            return figures_of_sides(replace(question, text=sides, terms=both), evidence, knowledge)
    if named and (pair := over_time(named[0], question, knowledge)):
        return pair
    if named and len(question.periods) > 1:
        # one of its times has no figure: that of a longer name may («khách, du lịch», «tỷ lệ hộ nghèo đa chiều»)
        longer = [match.figure for match in evidence.figures if not match.coverage.missing]
        longer = [item for item in longer if _is_longer_name(core(item.indicator), core(named[0].indicator))]
        longer.sort(key=lambda item: len(item.indicator))
        return next((pair for item in longer if (pair := over_time(item, question, knowledge))), [])
    if not want_whole and given.alone and (not named or given.is_of_last(named[0])):
        named = []  # «gấp mấy lần?»: the figures just given, not others of the same name
    if named and want_whole and (part := given.others(named[0])) and _is_share_of_named(question):
        return [part[0], named[0]]
    if len(named) == 1 and not want_whole:
        beside = given.beside(named[0])
        return beside[::-1] if _is_held_against(question) else beside
    if named and want_whole:
        wholes = knowledge.ancestors(named[0])[:1]
        return [*named, *(wholes or given.others(named[0]))][:2]
    if want_whole and given.last and (wholes := knowledge.ancestors(given.last[0])[:1]):
        return [given.last[0], *wholes]
    return given.pair()


def _is_longer_name(name: str, of: str) -> bool:
    """Tell whether a folded name says what ``of`` does and more: what kind of it, or how it is measured."""
    plain = MEASURE.sub("", of)
    return name.startswith(f"{of},") or (name != of and MEASURE.sub("", name).startswith(f"{plain} "))


def target_without_result(question: Question, evidence: Evidence, knowledge: Knowledge) -> Figure | None:
    """Return the target of which a question asks how far it was met, where only the target is stated; None otherwise."""
    asked = asks_share_of_plan(question.text) or asks_what_is_missing(question.text)
    held = _held_against_plan(question, evidence, knowledge) if asked else []
    held = [item for item in held if period_fit(item.period, question.periods) >= 0]
    return held[0] if held and all(item.kind is FigureKind.PLAN for item in held) else None


def _held_against_plan(question: Question, evidence: Evidence, knowledge: Knowledge) -> list[Figure]:
    """Return the figures whose target and result a question may set side by side, the likeliest first."""
    plain = replace(question, terms=tuple(term for term in question.terms if not OF_PLAN.fullmatch(term.text)))
    told = given_in_talk(question, knowledge).last[:1]
    found = list(told) if names_nothing_new(plain) or _names_only(plain, told, knowledge) else []
    found += [item for figure in found for item in _by_other_names(figure, knowledge)]
    found += named_figures(plain, evidence, knowledge)[:1]
    return found + [match.figure for match in evidence.figures if not match.aside and not match.coverage.missing]


def _names_only(question: Question, told: Sequence[Figure], knowledge: Knowledge) -> bool:
    """Tell whether a question without a time names nothing but what the talk told last counts: «so với chỉ tiêu hụt mấy lượt»."""
    vital = [term for term in question.terms if term.vital and term.start >= 0]
    if question.periods or not told:
        return False
    words = f" {told[0].amount.unit or ''} {told[0].indicator.lower()} "
    return all(f" {term.text} " in words and term.text in knowledge.counted_things for term in vital)


def _by_other_names(figure: Figure, knowledge: Knowledge) -> list[Figure]:
    """Return what a document states for one time by another name: «845 nghìn lượt khách» of a sentence in a row of its table."""
    own = telling_words(f"{figure.indicator} {figure.amount.unit or ''}")
    return [
        item
        for item in knowledge.release.document_figures[figure.document]
        if item.id != figure.id
        and (item.amount.size, item.amount.change, item.kind) == (figure.amount.size, None, figure.kind)
        and figure.amount.change is None
        and (item.amount.unit == "%") is (figure.amount.unit == "%")
        and item.period is not None
        and figure.period is not None
        and item.period.overlaps(figure.period)
        and len(own & telling_words(f"{item.indicator} {item.amount.unit or ''}")) >= PAIR
    ]


def _asks_shortfall(question: Question) -> bool:
    """Tell whether a question asks what a result lacks to its target, has beyond it, or which share of it that is."""
    short = any(cue.search(question.text) for cue in (SHORTFALL, UNTIL_ENOUGH)) or asks_to_be_added(question.text)
    short = short or asks_share_of_plan(question.text)
    return short and len(question.periods) < 2


def _part_and_whole(question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the part that is said ahead of «chiếm» and the whole that is said after it; empty where none is said so."""
    if TAKES_UP.search(question.text) is None:
        return []
    ahead, after = (fold(piece).split() for piece in TAKES_UP.split(question.text, maxsplit=1))
    vital = [term for term in question.terms if term.vital]
    best: tuple[float, list[Figure]] = (0.0, [])
    for key, parts in knowledge.release.parts.items():
        whole = knowledge.release.figures[key]
        if _said(whole, after) < SAID_OF_NAME or period_fit(whole.period, question.periods) < 0:
            continue
        for part in parts:
            said = _said(part, ahead)
            texts = [knowledge.figure_texts[item.id][0] for item in (part, whole)]
            left_open = any(all(not text.speaks_of(term) for text in texts) for term in vital)
            if said >= SAID_OF_NAME and said > best[0] and base_unit(part) == base_unit(whole) and not left_open:
                best = said, [part, whole]
    return best[1]


def _is_share_of_named(question: Question) -> bool:
    """Tell whether what a question names is the whole of which it asks a share: then the part is what was spoken of."""
    asked = SHARE_ASKED.search(question.text)
    if asked is None:
        return False
    said = [term.start for term in question.terms if term.start >= 0]
    alone = bool(said) and min(said) >= asked.end()
    return alone and SHARE_OF_NAMED.fullmatch(question.text, asked.end(), min(said)) is not None


def _is_held_against(question: Question) -> bool:
    """Tell whether what a question names stands behind its word of comparison, so that something unsaid is more or less."""
    said = [term.start for term in question.terms if term.start >= 0]
    return bool(said) and HELD_AGAINST.search(question.text[: min(said)]) is not None


def _said(figure: Figure, words: Sequence[str]) -> float:
    """Return the share of an indicator's syllables that are among folded ``words``."""
    own = fold(figure.indicator).split()
    return sum(word in words for word in own) / max(1, len(own))


def over_time(figure: Figure, question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the same indicator at the two times, or before and after the adjustment, that a question compares."""
    same = [
        item
        for item in knowledge.release.figures.values()
        if same_thing(item, figure) and item.amount.unit == figure.amount.unit and item.amount.change is None
    ]
    if EARLIER_ASKED.search(question.text):
        before = [item for item in same if EARLIER.match(item.indicator)]
        after = [item for item in same if item not in before and before and item.period == before[0].period]
        return [*after[:1], *before[:1]] if before and after else _old_and_new(same)
    if _asks_shortfall(question):
        return _plan_and_result(same, figure, question) or (
            _target_and_last(same, figure) if asks_to_be_added(question.text) else []
        )
    between = years_between(question)
    if between is None and len(question.periods) < 2 and asks_change_between(question):
        return _told_and_asked(same, question) or _two_values(same, figure, question)
    found: list[Figure] = []
    asked = between or question.periods
    for period in asked:
        exact = [item for item in same if period_fit(item.period, (period,)) == 1.0 and item not in found]
        said = re.search(KIND_BEFORE_YEAR.format(year=period.start.year), question.text, re.IGNORECASE)
        planned = None if said is None else said["plan"] is not None
        others = [item for item in exact if planned is not None and (item.kind is FigureKind.PLAN) is not planned]
        exact = [item for item in exact if item not in others] or exact
        found += sorted(exact, key=lambda item: _aside(item, figure, knowledge))[:1]
    return found if len(found) == len(asked) > 1 else []


def _told_and_asked(same: Sequence[Figure], question: Question) -> list[Figure]:
    """Return what a talk told last of one indicator and what it was at the time that a follow-up holds it against."""
    told = [item for item in same if item.id in question.memory.figures] if THAN_AT_TIME.search(question.text) else []
    asked = [item for item in same if question.periods and period_fit(item.period, question.periods) == 1.0]
    asked.sort(key=lambda item: not told or item.passage != told[0].passage)
    return [told[0], asked[0]] if len(told) == 1 and asked and asked[0].period != told[0].period else []


def _old_and_new(same: Sequence[Figure]) -> list[Figure]:
    """Return the later and the earlier of two amounts that one thing has at two times: the new price and the old one."""
    if len(same) != PAIR or len({item.period for item in same}) < PAIR:
        return []
    dated = [(item.period.end, item) for item in same if item.period is not None]
    return [item for _, item in sorted(dated, key=lambda pair: pair[0], reverse=True)] if len(dated) == PAIR else []


def _aside(item: Figure, figure: Figure, knowledge: Knowledge) -> tuple[bool, bool, bool]:
    """Put a figure's own document first, then what documents are about, then what became of a time that is no longer planned."""
    return item.document != figure.document, not is_main(item, knowledge), item.kind is FigureKind.PLAN


def _in_one_time(named: Sequence[Figure], question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return a part and a whole of one time: where their times differ, the whole of the part itself, or the one of its time.

    What the talk told of that time goes first.
    """
    if len(named) != 2 or named[0].period == named[1].period:
        return list(named)
    for part, whole in (named, named[::-1]):
        others = [
            item
            for item in (*knowledge.ancestors(part), *knowledge.release.figures.values())
            if same_thing(item, whole) and item.period == part.period and item.amount.unit == whole.amount.unit
        ]
        others = [item for item in others if item.amount.change is None and item.document == part.document]
        told = [item for item in others if item.id in question.memory.figures]
        if told or (others and knowledge.ancestors(part)):
            others = told or others
            return [part if item is part else others[0] for item in named]
    return list(named)


def _two_values(same: Sequence[Figure], figure: Figure, question: Question) -> list[Figure]:
    """Return two values of one indicator in one document, the later first: the latest and the one asked for or before it.

    Those that the talk just gave go first. Empty without two, or when there is none for the time asked for.
    """
    own = [item for item in same if item.period and item.document == figure.document]
    told = [item for item in own if item.id in question.memory.figures] if question.follow_up else []
    dated = {item.period.end: item for item in (told if len(told) > 1 else own) if item.period}
    ends = sorted(dated, reverse=True)
    asked = [end for end in ends if question.periods and period_fit(dated[end].period, question.periods) == 1.0]
    if len(ends) < 2 or (question.periods and not asked):
        return []
    other = asked[0] if asked and asked[0] != ends[0] else ends[1]
    return [dated[ends[0]], dated[other]]


def _plan_and_result(same: Sequence[Figure], figure: Figure, question: Question) -> list[Figure]:
    """Return the target and the result of one indicator in one document; empty without both.

    The result is what was reached, and what is expected of the whole time only where that is asked.
    """
    own = [item for item in same if item.document == figure.document and item.amount.unit == figure.amount.unit]
    plans = [item for item in own if item.kind is FigureKind.PLAN]
    results = [
        item
        for item in own
        if item.kind is not FigureKind.PLAN
        and any(plan.period and item.period and plan.period.overlaps(item.period) for plan in plans)
    ]
    if not plans or not results:
        return []
    expected = asks_for_expected(question.text)
    results = [item for item in results if (item.kind is FigureKind.ESTIMATE) is expected] or results
    result = max(results, key=lambda item: (item.period.end - item.period.start) if item.period else timedelta())
    beside = [plan for plan in plans if plan.passage == result.passage]  # of the same row or sentence
    return [(beside or plans)[0], result]


def _target_and_last(same: Sequence[Figure], figure: Figure) -> list[Figure]:
    """Return the next target of one indicator and what is there before it, both of one row or sentence; empty without both."""
    beside = [item for item in same if item.passage == figure.passage and item.period is not None]
    results = [item for item in beside if item.kind is not FigureKind.PLAN]
    targets = [item for item in beside if item.kind is FigureKind.PLAN]
    if len(results) != 1 or not targets or results[0].period is None:
        return []
    reached = results[0].period.end
    later = [item for item in targets if item.period is not None and item.period.end > reached]
    later.sort(key=lambda item: item.period.end if item.period else reached)
    return [later[0], results[0]] if later else []


def _is_said_of_whole(figure: Figure, terms: Sequence[Term], knowledge: Knowledge) -> bool:
    """Tell whether one of the figures that ``figure`` is a part of has all of ``terms`` in its name too, and so answers first."""
    texts = [knowledge.figure_texts[whole.id][0] for whole in knowledge.ancestors(figure)]
    return any(all(text.speaks_of(term) for term in terms) for text in texts)


def named_figures(question: Question, evidence: Evidence, knowledge: Knowledge) -> list[Figure]:
    """Pick figures until every term of the question is explained by one of them; none when a term stays open."""
    open_terms = [term for term in question.terms if term.vital and not CHANGE_WORDS.fullmatch(fold(term.text))]
    whole_asked = TOTAL_ASKED.search(fold(question.text)) is not None
    cost_asked = COSTLY.search(question.text) is not None
    wanted = asked_dimension(question.text)
    wanted = wanted or ("money" if SPENDING.search(question.text) else "")
    wanted = wanted if wanted in SUMMED and not SHARE_ASKED.search(question.text) else ""
    wanted = "share" if PERCENTAGE_POINTS.search(question.text) else wanted
    two_times = len(question.periods) > 1
    if two_times and any(not KIND_WORDS.fullmatch(term.text) for term in open_terms):  # «dự toán 2036 hơn dự toán 2035»
        open_terms = [term for term in open_terms if not KIND_WORDS.fullmatch(term.text)]
    chosen: list[Figure] = []
    first_said: dict[str, list[Term]] = {}
    while open_terms and len(chosen) < 4:
        best: tuple[float, Figure, list[Term]] | None = None
        for match in evidence.figures:
            if match.figure in chosen or period_fit(match.figure.period, question.periods) < 0:
                continue
            if wanted and not measures(match.figure, wanted):
                continue
            if two_times and COMPARED.search(match.figure.indicator) and not SHARE_ASKED.search(question.text):
                continue
            if cost_asked and (not measures(match.figure, "money") or PRICE.match(match.figure.indicator)):
                continue
            indicator = knowledge.figure_texts[match.figure.id][0]
            wholes = [whole.indicator for whole in knowledge.ancestors(match.figure)]
            read = zip(open_terms, with_flow_unsaid(open_terms, wholes), strict=True)  # «y tế» of «tổng chi»
            explained = [term for term, as_part in read if indicator.speaks_of(as_part)]
            if not explained or (
                (cost_asked or wanted == "money") and _is_said_of_whole(match.figure, explained, knowledge)
            ):
                continue
            rank = sum(term.weight * (1.2 if indicator.names(term) else 1.0) for term in explained)
            rank += 0.2 * match.score - excess(indicator, explained, question=question.text)
            if chosen and len(question.periods) < 2:
                first = chosen[0]
                rank -= 0.6 * (match.figure.period != first.period) + 0.3 * (match.figure.kind != first.kind)
                rank -= 0.6 * (base_unit(match.figure) != base_unit(first))
                rank += 0.3 * (match.figure.indicator.split()[:2] == first.indicator.split()[:2])  # «vốn bố trí …»
            rank += 0.5 * (whole_asked and fold(match.figure.indicator).startswith("tong "))
            rank += 0.6 * (period_fit(match.figure.period, question.periods) == 1.0)
            rank += 0.3 * (not question.periods and is_main(match.figure, knowledge))
            rank -= 0.6 * starts_change(match.figure, knowledge)
            rank -= 0.5 * (match.figure.amount.change is not None) + 0.5 * (base_unit(match.figure) == "%")
            if best is None or rank > best[0]:
                best = rank, match.figure, explained
        if best is None:
            break
        chosen.append(best[1])
        first_said[best[1].id] = best[2]
        open_terms = [term for term in open_terms if term not in best[2]]
    context = [
        layer
        for figure in chosen
        for layer in (
            knowledge.section_texts[knowledge.release.passages[figure.passage].section],
            knowledge.document_texts[figure.document],
        )
    ]
    unexplained = [term for term in open_terms if not any(text.speaks_of(term) for text in context)]
    said = [term.text for term in question.terms]
    chosen.sort(key=lambda figure: min(said.index(term.text) for term in first_said[figure.id]))
    return [] if unexplained else chosen
