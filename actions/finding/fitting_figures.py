"""Tells which of the figures found may answer a question: their context leaves none of its words open."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.counted_things import names_counted
from actions.finding.evidence import Evidence
from actions.finding.figure_rank import FigureMatch
from actions.question import Question
from actions.words.asked_unit import BINDING, asked_dimension, measures, of_no_rate
from actions.words.document_phrases import WHOLE_ACTS
from actions.words.for_each import is_for_each_asked
from actions.words.matching import MatchText, Term
from index.model import Figure
from vietnamese.units import unit_dimension

QUALIFYING = re.compile(
    r"(?:các |những |mỗi )?(?:bản|thôn|xã|phường|huyện|hộ|khu phố|tổ dân phố|đơn vị|trường|doanh nghiệp|cơ sở|địa phương|nơi) có "
    r"(?:tỷ lệ|mức|số|quy mô|diện tích|công suất|doanh thu|thu nhập|vốn)\b",
    re.IGNORECASE,
)
MEASURED_OF = re.compile(
    r"\b(?:bao nhiêu|mấy) (?:km|ki-?lô-?mét|cây số|mét|m|ha|héc-?ta|hec-?ta|tấn|tạ|m2|m3|m²|m³) ", re.IGNORECASE
)
COUNT_WORD = re.compile(r"^(?:tổng )?(?:số lượng|lượng|số) ")
FIGURE_EXPLAINS = 0.72  # share of the question's weight that a figure's context must explain
FIGURE_EXPLAINS_ASSERTION = 0.5  # the same where the question itself brings an amount of the figure's kind
FIGURE_EXPLAINS_LOOSELY = 0.6  # the same where words of the topic count, for a figure in the unit asked for


def matching_figures(question: Question, evidence: Evidence) -> list[FigureMatch]:
    """Return the figures whose context leaves no term of the question open, best first."""
    if not any(term.vital for term in question.terms):
        return []
    direct = [
        match
        for match in evidence.figures
        if not (
            match.aside
            or _only_describes(match.figure, question)
            or _counts_another(match.figure, question)
            or of_no_rate(match.figure, question.text)
        )
    ]
    strict = [match for match in direct if match.coverage.share >= FIGURE_EXPLAINS and not match.coverage.missing]
    if counting := _counting_the_asked(direct, strict, question):
        return counting
    wanted = asked_dimension(question.text)
    in_unit = wanted not in BINDING or any(measures(match.figure, wanted) for match in strict)
    if strict and in_unit:
        return strict
    return [match for match in direct if _fits_by_unit(match, question)] or strict


def _counting_the_asked(
    direct: Sequence[FigureMatch], strict: Sequence[FigureMatch], question: Question
) -> list[FigureMatch]:
    """Return the figures that count just what is to be counted («bao nhiêu trạm 5G» of «trong đó có 22 trạm 5G»), where those
    that explain more of the question count other things: «2 dự án trong các khu công nghiệp».
    """
    asked = {name for names in names_counted(question.text) for name in names}
    said = f" {question.text.lower()} "

    def counts(figure: Figure) -> bool:
        unit, name = (figure.amount.unit or "").lower(), figure.indicator.lower()
        return unit in asked and name.startswith(f"{unit} ") and f" {name} " in said

    if any((match.figure.amount.unit or "").lower() in asked for match in strict):
        return []
    return [match for match in direct if not match.coverage.missing and counts(match.figure)]


def _only_describes(figure: Figure, question: Question) -> bool:
    """Tell whether a figure only says which ones are meant («trẻ em dưới 5 tuổi», «bản có tỷ lệ hộ nghèo trên 50 %»)."""
    if QUALIFYING.match(figure.indicator):
        return not QUALIFYING.search(question.text)
    return tells_age(figure, question)


def _counts_another(figure: Figure, question: Question) -> bool:
    """Tell whether a figure counts another thing than a question wants counted, of which it or its sentence only tells:
    «lượt khách đi xe buýt» for «bao nhiêu xe buýt».
    """
    dimension = unit_dimension(figure.amount.unit) if figure.amount.unit else ""
    counted, name = dimension.removeprefix("count: ").split("/")[0], f" {COUNT_WORD.sub('', figure.indicator.lower())} "
    if not dimension.startswith("count: ") or not name.startswith(f" {counted} "):
        return False
    every = list(names_counted(question.text))
    asked = [] if any(counted in names for names in every[-1:]) else [names for names in every if counted not in names]
    behind = name.removeprefix(f" {counted} ").partition(" ")[2]  # «lượt khách» does count visitors
    things = [term for term in question.terms if " " in term.text and any(term.text in names for names in asked)]
    if things and not any(MatchText(name).credit(term, loosely=True) for term in things):
        return True
    return bool(asked) and all(any(f" {thing} " in f" {behind}" for thing in names) for names in asked)


def _fits_by_unit(match: FigureMatch, question: Question) -> bool:
    """Accept words of the same topic for the question's when the figure is in the very unit that was asked for."""
    unit = match.figure.amount.unit or ""
    named = (unit_dimension(unit) if unit else "").removeprefix("count: ")
    wanted = asked_dimension(question.text)
    asked = bool(wanted) and measures(match.figure, wanted)
    if _leaves_act_open(match) or (asked and _leaves_measured_open(match, question)):
        return False
    asked = (
        asked
        or re.search(rf"(?:bao nhiêu|mấy|số) (?:\w+ ){{0,2}}?{re.escape(named)}\b", question.text.lower()) is not None
    )
    if asked and _is_named_behind_unit(match.figure, question.text):
        return match.coverage.share >= FIGURE_EXPLAINS_LOOSELY
    asked = asked or is_for_each_asked(unit, question.text)
    by_name = any(named in (*term.synonyms, *term.related) for term in question.terms)  # «cô giáo»: giáo viên
    if not by_name and _counts_sibling(match, question):
        return False
    return (
        bool(unit) and (asked or by_name) and match.loose.share >= FIGURE_EXPLAINS_LOOSELY and not match.loose.missing
    )


def _counts_sibling(match: FigureMatch, question: Question) -> bool:
    """Tell whether a figure has no word of all that a question names, nor the topic of it: pigs for «đàn dê»."""
    vital = [term for term in question.terms if term.vital and term.text != (match.figure.amount.unit or "").lower()]
    topics = [name for term in vital if term.known for name in term.related[:1]]
    left_open = bool(topics) and all(term in match.coverage.missing for term in vital)
    return left_open and not any(MatchText(match.figure.indicator).speaks_of(Term(name)) for name in topics)


def _leaves_act_open(match: FigureMatch) -> bool:
    """Tell whether a figure is of all of what a question asks some of, told apart by an act: «số học sinh|bỏ học»."""
    return any(term.text in WHOLE_ACTS for term in match.coverage.missing)


def _leaves_measured_open(match: FigureMatch, question: Question) -> bool:
    """Tell whether a figure only has a word of the same topic for just what is measured: «bao nhiêu km|vỉa hè»."""
    measured = MEASURED_OF.search(question.text)
    return measured is not None and any(term.start == measured.end() for term in match.coverage.missing)


def _is_named_behind_unit(figure: Figure, text: str) -> bool:
    """Tell whether the unit is asked of just what a figure measures: «bao nhiêu phần trăm mặt bằng sạch»."""
    name = re.escape(figure.indicator.lower())
    return bool(name) and re.search(rf"(?:bao nhiêu|mấy) ?(?:phần trăm|%|\w+) {name}\b", text.lower()) is not None


def asserted_figures(question: Question, evidence: Evidence) -> list[FigureMatch]:
    """Return the figures that an assertion may be about: no known thing of the question is left open."""
    if not question.terms:
        return []
    return [
        match
        for match in evidence.figures
        if match.coverage.share >= FIGURE_EXPLAINS_ASSERTION and not any(term.known for term in match.coverage.missing)
    ]


def tells_age(figure: Figure, question: Question) -> bool:
    """Tell whether a figure only says how old those are that another one counts, where no age is asked for."""
    return (figure.amount.unit or "").endswith("tuổi") and "tuổi" not in question.text.lower()
