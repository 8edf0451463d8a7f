"""Finds the figures that a calculation is about: those named, completed by their whole or by the last answer's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.columns_asked import figures_of_columns
from actions.figures.comparison_asked import PLANNED
from actions.figures.kind_asked import asks_share_of_plan
from actions.figures.versions import core
from actions.figures.wholes import of_all_years, total_of
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reckoning.both_or_other import holds_against_other
from actions.reckoning.given_in_talk import TAKES_UP, Given, given_in_talk, names_nothing_new, same_thing
from actions.reckoning.named_figures import named_figures
from actions.reckoning.operations import (
    BALANCES,
    SHORT_OF_PLAN,
    TRADE_BALANCE,
    asks_what_is_missing,
)
from actions.reckoning.over_time import asks_shortfall, over_time
from actions.reckoning.sides import figures_of_sides
from actions.reckoning.target_given import target_given
from actions.words.asked_unit import SHARE_ASKED, base_unit
from actions.words.indicator_names import telling_words, things_done_to
from index.model import Figure, FigureKind
from vietnamese.folding import fold

ADDED_TO_LAST = re.compile(
    r"\W*(?:(?:thế|vậy|nếu|rồi|đem) )?(?:cộng|gộp)(?: thêm| cả| luôn| chung)* (?:với|cả|vào|thêm)\b", re.IGNORECASE
)
SHARE_OF_NAMED = re.compile(
    r"\s*(?:(?:của|so với|trong|trên|toàn bộ|cả) )*", re.IGNORECASE
)  # «bằng mấy phần trăm tổng thu»
HELD_AGAINST = re.compile(  # «vậy hơn tổng thu mấy phần trăm»: what is named is what the last figure is held against
    r"\b(?:hơn|kém|thua|chênh|lệch)(?: (?:là|cả|với|so với|của))*\s*$", re.IGNORECASE
)
EACH_OTHER = re.compile(
    r"\b(?:chênh|lệch|cách|hơn|kém|hơn kém|gấp)(?: [^\W\d_]+)? nhau\b", re.IGNORECASE
)  # the two told
OF_PLAN = re.compile(rf"(?:(?:vượt|hụt|thiếu|so với) )?(?:{PLANNED.pattern})")
PAIR = 2
SAID_OF_NAME = 0.5  # share of the words of an indicator by which a part or its whole is told
MEASURE = re.compile(r"^(?:ty le|so luong|tong so|so) ")  # ahead of what is measured, in folded names


def operands(question: Question, evidence: Evidence, knowledge: Knowledge, *, want_whole: bool) -> list[Figure]:
    """Return the figures a calculation is about: those named, completed by the whole or by the last answer's."""
    if question.memory.figures and ADDED_TO_LAST.match(question.text):
        question = replace(question, periods=())  # «cộng với số đã cấp thì cả năm …»: the time is that of the sum
    if asks_shortfall(question):
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
    if not want_whole and (told := _set_side_by_side(named, given, knowledge)):
        return told
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
    of_last = not named or given.is_of_last(named[0]) or bool(given.from_last_two())
    of_last = of_last or (EACH_OTHER.search(question.text) is not None and bool(given.pair()))
    if not want_whole and given.alone and of_last:
        named = []  # «gấp mấy lần?»: the figures just given, not others of the same name
    if named and want_whole and (part := given.others(named[0])) and _is_share_of_named(question):
        return of_all_years([part[0], named[0]], question, knowledge)
    if len(named) == 1 and not want_whole:
        beside = given.beside(named[0])
        return beside[::-1] if _is_held_against(question) else beside
    if named and want_whole:
        wholes = knowledge.ancestors(named[0])[:1]
        return of_all_years([*named, *(wholes or given.others(named[0]))][:2], question, knowledge)
    if want_whole and given.last and (wholes := knowledge.ancestors(given.last[0])[:1]):
        return [given.last[0], *wholes]
    if want_whole and given.alone and given.last:
        part = of_all_years(given.last[:1], question, knowledge)
        if whole := total_of(part, knowledge):
            return [*part, whole]
    return given.pair()


def _set_side_by_side(named: Sequence[Figure], given: Given, knowledge: Knowledge) -> list[Figure]:
    """Return the two that the talk told, where a question that names none would be held to a part and its own whole."""
    if not given.alone:
        return []
    pair = given.from_last_two()
    if holds_against_other(given.question.text) or not pair or given.question.memory.calculation:
        return pair if holds_against_other(given.question.text) else []
    return pair if _are_part_and_whole(named, knowledge) and not _are_part_and_whole(pair, knowledge) else []


def _are_part_and_whole(figures: Sequence[Figure], knowledge: Knowledge) -> bool:
    """Tell whether one of two figures is a part of the other."""
    return len(figures) == PAIR and any(
        whole in knowledge.ancestors(part) for part, whole in (tuple(figures), tuple(figures[::-1]))
    )


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
