"""Takes a question apart that sets two things side by side («A với B, khoản nào hơn») and finds the figure of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from actions.documents.counted_things import names_counted
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import CHANGE_ASKED
from actions.figures.costs import CAPITAL_ASKED, SOURCE, WHOLE_COST
from actions.figures.figure_choice import is_main
from actions.figures.kind_asked import wanted_kind
from actions.figures.wholes import of_all_years
from actions.finding.evidence import Evidence
from actions.finding.figure_rank import SUM_OF_MONEY, UNSAID_TRUST, FigureMatch
from actions.question import Question
from actions.words.asked_unit import BINDING, asked_dimension, base_unit, measures
from actions.words.coverage import cover, excess
from actions.words.cues import SPENDING
from actions.words.indicator_names import things_done_to, with_flow_unsaid
from actions.words.matching import MatchText, Term
from index.figure_names import leaves_thing_unsaid
from index.model import Figure, FigureKind

JOINTS = (  # the surest first; «và» and «,» also stand inside the name of one thing
    re.compile(
        r"\b(?:so với|(?:nhiều|ít|lớn|nhỏ|cao|thấp|tốn|đắt|rẻ|dài|ngắn|rộng|đông|kém) hơn|với|hay là|hay|hoặc|lẫn)\b"
    ),
    re.compile(
        r"\b(?:và|cùng|trừ(?: đi)?|cộng|còn(?! (?:bao nhiêu|mấy|lại|thiếu|nợ|được|đang|có|chưa|khoảng))|hơn|kém|chia cho|gấp)\b"
    ),
    re.compile(r","),
)
CLOSED_BY = re.compile(  # what follows is asked of both sides
    r",|\?|\bthì\b|\b(?:khoản|cái|thứ|bên|mục|nơi|việc|loại|ngành|đằng|phía|chỗ) nào\b|\bcộng lại\b|\bgộp\b|\bchênh\b|\blệch\b|"
    r"\bhơn kém\b|\blần lượt\b|\blà (?:bao nhiêu|mấy)\b|\b(?:bao nhiêu|mấy)\b"
)
WHICH_IS_MORE = re.compile(
    r"\b(?:nào|đâu|bên nào|ai|which)\b[^?]*\b(?:hơn|more|less|larger|higher|lower)\b|\b(?:hơn|kém|thua) (?:hay|hoặc)\b|"
    r"\b(?:nhiều|ít|lớn|cao|thấp|tốn|đắt|rẻ|đông|dài|rộng) hơn (?:không|à|hả|chứ|đúng không|phải không)\b|"
    r"\b(?:vượt|quá|vượt quá|(?:nhiều|ít|lớn|cao|thấp) hơn) [^?]*\b(?:không|chưa|hả|à)\W*$",
    re.IGNORECASE,
)
EXPLAINED = 0.5  # share of a side's terms that a figure must explain
OTHER_SIDE = 0.6  # what a figure loses that is as much about the other side
OTHER_POINT = 0.2  # what a pair loses of figures set for different holders, in different points
UNLIKE = 0.5  # what a pair loses whose figures are for different times or of different kinds
IN_UNIT_COUNTED = 0.5  # what a figure gains that counts what is to be counted: «gộp lại là bao nhiêu hộ»
WEIGHED = 12  # figures of each side that are paired
ATTAINED = re.compile(
    r"(?:tỷ lệ|mức|phần trăm) (?:đạt|hoàn thành|thực hiện)\b", re.IGNORECASE
)  # of a plan: no amount of a thing
ATTAINED_ASKED = re.compile(r"tỷ lệ|phần trăm|tiến độ|kế hoạch|dự toán|%", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sides:
    """The terms of the two things, and those that are asked of both."""

    first: tuple[Term, ...]
    second: tuple[Term, ...]
    shared: tuple[Term, ...]


def sides_of(question: Question) -> Iterator[Sides]:
    """Yield the ways to take a question for one about two things, the surest first."""
    text = question.text.lower()
    placed = [term for term in question.terms if term.start >= 0]
    inside = [(term.start, term.start + len(term.said or term.text)) for term in placed]
    for joints in JOINTS:
        for joint in joints.finditer(text):
            if any(start < joint.end() and joint.start() < end for start, end in inside):
                continue
            second_start = next((term.start for term in placed if term.start >= joint.end()), None)
            if second_start is None:
                continue
            closed = CLOSED_BY.search(text, second_start)
            end = closed.start() if closed else len(text)
            first = tuple(term for term in placed if term.start < joint.start())
            second = tuple(term for term in placed if joint.end() <= term.start < end)
            if first and second:
                yield Sides(first, second, tuple(term for term in placed if term.start >= end))


def figures_of_sides(question: Question, evidence: Evidence, knowledge: Knowledge) -> list[Figure]:
    """Return the figure of each of the two things that a question sets side by side, in the order said; else none.

    The two are amounts of one kind, and each explains its own side better than the other's.
    """
    found = (figures_beside(sides, question, evidence, knowledge) for sides in sides_of(question))
    return next((pair for pair in found if pair), [])


def figures_beside(sides: Sides, question: Question, evidence: Evidence, knowledge: Knowledge) -> list[Figure]:
    """Return the figure of each of two sides that stand apart already; empty where the documents lack one of them."""
    firsts = _candidates(sides.first, sides, question, evidence, knowledge)
    seconds = _candidates(sides.second, sides, question, evidence, knowledge)
    pairs = [
        (score + other + _measure_said(one, two, sides, knowledge) - _apart(one, two, knowledge), one, two)
        for score, one in firsts
        for other, two in seconds
        if one.id != two.id and base_unit(one) == base_unit(two)
    ]
    return of_all_years(max(pairs, key=lambda pair: pair[0])[1:], question, knowledge) if pairs else []


def _candidates(
    terms: Sequence[Term], sides: Sides, question: Question, evidence: Evidence, knowledge: Knowledge
) -> list[tuple[float, Figure]]:
    wanted = "money" if SPENDING.search(question.text) else asked_dimension(question.text)
    counted = {name for names in names_counted(question.text) for name in names}
    other = sides.second if terms is sides.first else sides.first
    found = []
    for match in evidence.figures:
        figure = match.figure
        if period_fit(figure.period, question.periods) < 0 or (wanted and not measures(figure, wanted)):
            continue
        if (
            not wanted
            and counted & {"người", *knowledge.counted_things}
            and any(measures(figure, item) for item in BINDING)
        ):
            continue  # «chênh nhau bao nhiêu người»: no area
        if ATTAINED.match(figure.indicator) and not ATTAINED_ASKED.search(question.text):
            continue
        if figure.amount.change is not None and not CHANGE_ASKED.search(question.text):
            continue
        score = _score(match, terms, other, sides.shared, question, knowledge)
        if score is not None:
            found.append((score + IN_UNIT_COUNTED * (figure.amount.unit in counted), figure))
    return sorted(found, key=lambda item: -item[0])[:WEIGHED]


def _score(
    match: FigureMatch,
    terms: Sequence[Term],
    other: Sequence[Term],
    shared: Sequence[Term],
    question: Question,
    knowledge: Knowledge,
) -> float | None:
    """Return how well a figure is that of one side; None where it leaves a thing of the side open."""
    figure = match.figure
    above = [whole.indicator for whole in knowledge.ancestors(figure)]
    terms, other = with_flow_unsaid(terms, above), with_flow_unsaid(other, above)
    indicator, clause = knowledge.figure_texts[figure.id]
    named_by = [(indicator, 1.0)]
    if leaves_thing_unsaid(figure.indicator):  # «kinh phí»: the words before it say whose
        named_by.append((knowledge.lead_texts[figure.id], UNSAID_TRUST))
    passage = knowledge.release.passages[figure.passage]
    money = measures(figure, "money")
    said = [term for term in terms if not (money and SUM_OF_MONEY.fullmatch(term.text))]
    wholes = [(knowledge.figure_texts[whole.id][0], 0.95) for whole in knowledge.ancestors(figure)]
    near = [*named_by, *wholes, (clause if passage.cells else knowledge.lead_texts[figure.id], 0.8)]
    near.append((knowledge.section_texts[passage.section], 0.6))
    named = next((way for way in (said, things_done_to(said)) if way and _holds(near, way)), None)
    if named is None:
        return None
    held = cover(named, near)
    own = cover(named, named_by).share
    foreign = things_done_to(
        [term for term in other if not SUM_OF_MONEY.fullmatch(term.text) and not _is_said(term, terms)]
    )
    across = cover(foreign, named_by).share if foreign else 0.0
    if own <= across:
        return None
    unasked = excess(indicator, [*named, *shared], question=question.text)
    around = [(indicator, 1.0), (knowledge.lead_texts[figure.id], 0.9), (knowledge.passage_texts[passage.id], 0.7)]
    around += [(text, 0.8) for text in (knowledge.line_texts.get(passage.id),) if text is not None]
    around.append((knowledge.section_texts[passage.section], 0.7))
    asked_of_both = cover(shared, [(indicator, 1.0)]).share + cover(shared, around).share if shared else 0.0
    entire = 0.2 * bool(WHOLE_COST.match(figure.indicator) and not CAPITAL_ASKED.search(question.text))
    source = 0.5 * (SOURCE.match(figure.indicator) is not None and not SOURCE.search(question.text))
    wanted = wanted_kind(question)
    of_kind = wanted is not None and (wanted is FigureKind.PLAN) is (figure.kind is FigureKind.PLAN)
    timely = 0.5 * of_kind + 0.3 * period_fit(figure.period, question.periods) + 0.2 * is_main(figure, knowledge)
    return held.share + own - OTHER_SIDE * across - 0.5 * unasked + 0.5 * asked_of_both + timely + entire - source


def _is_said(term: Term, terms: Sequence[Term]) -> bool:
    """Tell whether a side says all words of a term of the other: «doanh nghiệp giải thể» tells itself from «doanh nghiệp»."""
    return any(frozenset(term.text.split()) <= frozenset(own.text.split()) for own in terms)


def _holds(texts: Sequence[tuple[MatchText, float]], terms: Sequence[Term]) -> bool:
    """Tell whether texts explain most of a side and leave no thing of it open; a lone syllable may be a verb."""
    held = cover(terms, texts)
    return held.share >= EXPLAINED and not any(term.known or " " in term.text for term in held.missing)


def _measure_said(one: Figure, two: Figure, sides: Sides, knowledge: Knowledge) -> float:
    """Return what speaks for two figures of the measure said ahead of the first thing: «thu nhập thợ rèn hơn thợ mộc»."""
    texts = [knowledge.figure_texts[figure.id][0] for figure in (one, two)]
    ahead = sides.first[0]
    return UNLIKE * (len(sides.first) > 1 and all(text.names(ahead) for text in texts))


def _article(figure: Figure, knowledge: Knowledge) -> tuple[str, ...]:
    """Return the headings that a numbered point stands under with the figure; its own label where it stands under none."""
    section = knowledge.release.sections[knowledge.release.passages[figure.passage].section]
    return section.trail or (section.label,)


def _apart(one: Figure, two: Figure, knowledge: Knowledge) -> float:
    """Return what speaks against comparing two figures: other times, other kinds, other documents, other measures."""
    measure = one.indicator.lower().split()[:2] == two.indicator.lower().split()[:2]
    return (
        UNLIKE * (one.period != two.period)
        + UNLIKE * (one.kind != two.kind)
        + UNLIKE * (one.document != two.document)
        + OTHER_POINT * (_article(one, knowledge) != _article(two, knowledge))
        + 2 * UNLIKE * (two in knowledge.ancestors(one) or one in knowledge.ancestors(two))
        - 0.3 * measure
    )
