"""Answers «bao nhiêu»: one figure, its parts, and the same indicator at other times or of another kind."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Item, Status
from actions.compose import Composer, sentence_case
from actions.evidence import Evidence, FigureMatch, period_fit
from actions.knowledge import Knowledge
from actions.question import Question
from actions.strategies.asserted import contradicts
from index.model import Figure, FigureKind
from vietnamese.folding import fold
from vietnamese.units import read_unit, unit_dimension

ENOUGH = 0.72  # share of the question's weight that a figure's context must explain
ENOUGH_ASSERTED = 0.5  # the same where the question itself brings an amount of the figure's kind
ENOUGH_LOOSE = 0.6  # the same where words of the topic count, for a figure in the unit asked for
NEAR = 0.08  # matches within this of the best are the same answer or need a clarifying question

SHARE_ASKED = re.compile(r"phần trăm|%|percent", re.IGNORECASE)
UNIT_ASKED = re.compile(r"(?:bao nhiêu|mấy)\s+(?:nghìn |ngàn |triệu |tỷ )?(.{1,20})", re.IGNORECASE)
CHANGE_ASKED = re.compile(r"tăng|giảm|thay đổi|biến động|cắt|nâng|hạ|rút", re.IGNORECASE)
EARLIER = re.compile(
    r"^(?:chỉ tiêu )?(?:đã giao|giao đầu năm|trước điều chỉnh|ban đầu|trước đây giao)\s*", re.IGNORECASE
)
ADJUSTED = re.compile(r"^(?:chỉ tiêu )?(?:sau )?điều chỉnh\s*", re.IGNORECASE)
EARLIER_ASKED = re.compile(r"trước (khi|lúc|đây|điều chỉnh)|ban đầu|đã giao|cũ\b|lúc đầu|hồi đầu", re.IGNORECASE)

ACTUAL_CUES = ("thực hiện được", "đã đạt", "đạt được", "kết quả", "thực tế", "đã thực hiện", "đã thu", "đã chi")
PLAN_CUES = ("chỉ tiêu", "mục tiêu", "kế hoạch đề ra", "dự toán", "phấn đấu", "dự kiến", "được giao")


def answer_figure(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Answer with the figure that explains the whole question; None when there is none."""
    fitting = matching_figures(question, evidence)
    if not fitting:
        return None
    in_time = [match for match in fitting if period_fit(match.figure.period, question.periods) >= 0]
    exact = [match for match in fitting if period_fit(match.figure.period, question.periods) == 1.0]
    pool = wanted_unit(wanted_version(exact or in_time, question), question)
    if not pool:
        return None
    pool = of_one_document(pool, question, knowledge)
    best = pool[0]
    rivals = distinct_indicators(pool, best)
    if rivals and not question.follow_up:
        return clarify([best.figure, *rivals], composer)
    same = same_indicator(pool, best, question)
    return compose_figures(question, same, knowledge, composer, exact=bool(exact) or not question.periods)


def matching_figures(question: Question, evidence: Evidence) -> list[FigureMatch]:
    """Return the figures whose context leaves no term of the question open, best first."""
    if not question.terms:
        return []
    direct = [match for match in evidence.figures if not match.aside]
    strict = [match for match in direct if match.coverage.share >= ENOUGH and not match.coverage.missing]
    return strict or [match for match in direct if _fits_by_unit(match, question)]


def _fits_by_unit(match: FigureMatch, question: Question) -> bool:
    """Accept words of the same topic for the question's when the figure is in the very unit that was asked for."""
    unit = match.figure.amount.unit or ""
    dimension = unit_dimension(unit) if unit else ""
    named = dimension.removeprefix("count: ")
    asked = asked_dimension(question.text) == dimension or f" {named} " in f" {question.text.lower()} "
    return bool(unit) and asked and match.loose.share >= ENOUGH_LOOSE and not match.loose.missing


def asserted_figures(question: Question, evidence: Evidence) -> list[FigureMatch]:
    """Return the figures that an assertion may be about: no known thing of the question is left open."""
    if not question.terms:
        return []
    return [
        match
        for match in evidence.figures
        if match.coverage.share >= ENOUGH_ASSERTED and not any(term.known for term in match.coverage.missing)
    ]


def of_one_document(pool: Sequence[FigureMatch], question: Question, knowledge: Knowledge) -> list[FigureMatch]:
    """Keep the document of the time asked for, else the one in force, unless the question names another by its place."""
    documents = knowledge.release.documents
    timed = [match for match in pool if period_fit(documents[match.figure.document].period, question.periods) == 1.0]
    pool = timed or pool
    default = [match for match in pool if match.figure.document == knowledge.default.id]
    if not default:
        default = [match for match in pool if match.figure.document == pool[0].figure.document]
    named = any(
        text.credit(term) >= 0.5 and knowledge.document_texts[knowledge.default.id].credit(term) < 0.5
        for term in question.terms
        for text in knowledge.document_texts.values()
    )
    return list(pool) if named or not default else default


def wanted_version(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Of figures that stand before and after an adjustment, keep those asked for: the adjusted ones unless told else."""
    before = [match for match in pool if EARLIER.match(match.figure.indicator)]
    if EARLIER_ASKED.search(question.text):
        return before or list(pool)
    adjusted = [match for match in pool if match not in before]
    return adjusted or list(pool)


def wanted_unit(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Keep the figures of the unit asked for («bao nhiêu phần trăm», «mấy tấn»); a share or a change only when asked for."""
    wanted = asked_dimension(question.text)
    fitting = [match for match in pool if wanted and _dimension(match) == wanted]
    if fitting:
        return fitting
    if wanted != "share":
        levels = [match for match in pool if _dimension(match) != "share" or "tỷ lệ" in question.text.lower()]
        pool = levels or list(pool)
    if not CHANGE_ASKED.search(question.text):
        pool = [match for match in pool if match.figure.amount.change is None] or list(pool)
    return list(pool)


def asked_dimension(text: str) -> str:
    """Return the dimension of the unit that a question asks in («money», «share», «mass» …); empty when it names none."""
    if SHARE_ASKED.search(text):
        return "share"
    asked = UNIT_ASKED.search(text)
    unit = read_unit(asked.group(1), 0) if asked else None
    dimension = unit_dimension(unit.unit) if unit else ""
    return "" if dimension.startswith("count") else dimension


def _dimension(match: FigureMatch) -> str:
    unit = match.figure.amount.unit
    return unit_dimension(unit) if unit else ""


def core(indicator: str) -> str:
    """Return an indicator's folded name without the words that tell an adjusted figure from the earlier one."""
    return fold(ADJUSTED.sub("", EARLIER.sub("", indicator))).strip()


def distinct_indicators(pool: Sequence[FigureMatch], best: FigureMatch) -> list[Figure]:
    """Return figures of other indicators that fit as well as the best one, one each."""
    found: dict[str, Figure] = {}
    for match in pool[1:]:
        name = core(match.figure.indicator)
        chosen = core(best.figure.indicator)
        if match.score < best.score - NEAR or name in chosen or chosen in name:
            continue
        if match.figure.parent == best.figure.id or best.figure.parent == match.figure.id:
            continue
        found.setdefault(name, match.figure)
    return list(found.values())


def same_indicator(pool: Sequence[FigureMatch], best: FigureMatch, question: Question) -> list[Figure]:
    """Return the best figure first, then the same indicator in other columns of its row or other kinds and times."""
    name = core(best.figure.indicator)
    figures = [
        match.figure
        for match in pool
        if (core(match.figure.indicator) in name or name in core(match.figure.indicator))
        and match.figure.amount.unit == best.figure.amount.unit
        and match.figure.document == best.figure.document
        and match.score >= best.score - 2 * NEAR
    ]
    wanted = wanted_kind(question)
    if wanted is not None and any(figure.kind is wanted for figure in figures):
        figures = [figure for figure in figures if figure.kind is wanted]
    unique: dict[tuple[object, ...], Figure] = {}
    for figure in figures:
        unique.setdefault((figure.amount, figure.period), figure)
    return list(unique.values())


def wanted_kind(question: Question) -> FigureKind | None:
    """Return whether the question asks for a result or a target, None when it does not say."""
    text = f" {question.text.lower()} "
    if any(cue in text for cue in ACTUAL_CUES):
        return FigureKind.ACTUAL
    if any(cue in text for cue in PLAN_CUES):
        return FigureKind.PLAN
    return None


def compose_figures(
    question: Question, figures: Sequence[Figure], knowledge: Knowledge, composer: Composer, *, exact: bool
) -> Answer:
    """Write the figure first, then its parts or its other columns."""
    first = figures[0]
    several_kinds = len({figure.kind for figure in figures}) > 1
    claim = composer.claim(first, with_kind=several_kinds)
    status = Status.ANSWERED
    if not exact and question.periods:
        period = question.periods[0].label
        composer.allow(period)
        composer.lead(composer.wording.period_not_stated.format(period=period))
        claim = composer.wording.period_instead.format(claim=claim)
        status = Status.PARTLY_ANSWERED
    elif contradicts(question, first):
        claim = composer.wording.corrected.format(claim=claim)
        status = Status.CORRECTED_PREMISE
    composer.state(claim, stress=first.amount.text())
    for period in uncovered_periods(question, figures) if exact else ():
        composer.allow(period)
        composer.line(composer.wording.period_not_stated.format(period=period))
        status = Status.PARTLY_ANSWERED
    for other in figures[1:6]:
        composer.line(composer.claim(other, with_kind=several_kinds))
    parts = knowledge.release.parts.get(first.id, ())
    if parts:
        composer.line(composer.wording.parts)
        composer.figures(parts)
        composer.bars(first.indicator, parts)
    return composer.answer(status, strategy="figure")


def uncovered_periods(question: Question, figures: Sequence[Figure]) -> list[str]:
    """Return the labels of the times asked for that none of the figures speaks about."""
    return [
        period.label
        for period in question.periods
        if all(period_fit(figure.period, (period,)) < 0 for figure in figures)
    ]


def clarify(figures: Sequence[Figure], composer: Composer) -> Answer:
    """Ask which of several indicators is meant, with one button each."""
    composer.lead(composer.wording.clarify)
    ask = composer.wording.figure_question
    named = [item for item in figures if not any(char.isdigit() for char in item.indicator)]
    names = list(dict.fromkeys(ask.format(indicator=sentence_case(item.indicator)) for item in named[:4]))
    composer.items(Item(name) for name in names)
    return composer.answer(Status.CLARIFY, strategy="clarify", suggestions=names)
