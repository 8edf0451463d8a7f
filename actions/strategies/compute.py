"""Answers comparisons and sums over figures: the calculation is shown, both operands are cited, bounds are carried."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from actions.answer import Answer, Status
from actions.arithmetic import Operand
from actions.calculation import calculate
from actions.compose import Composer
from actions.evidence import Evidence, period_fit
from actions.figure_choice import (
    AMOUNT_OF_CHANGE,
    EARLIER,
    EARLIER_ASKED,
    SHARE_ASKED,
    base_unit,
    core,
    is_main,
    measures,
)
from actions.indicator_names import plain_name
from actions.knowledge import Knowledge
from actions.matching import Term, excess
from actions.question import Question
from actions.strategies.figure import compose_figures
from index.model import Figure, FigureKind
from vietnamese.amounts import Bound
from vietnamese.folding import fold

SHARE = re.compile(r"\b(?:chiem|phan tram|ty le|ti le|ty trong|ti trong|percent|share)\b|%")
RATIO = re.compile(r"\bgap (?:may|bao|doi|ba|\d)|\b(?:may lan|bao nhieu lan|chia cho|times)\b")
DIVIDED = re.compile(r"\bchia cho\b|\bchia\b.*\bduoc\b")  # the order is said
SUM = re.compile(r"\b(?:cong|gop|tong cua|tong cong|cong lai|gop lai|sum|altogether)\b")
BALANCE = re.compile(
    r"bội (?:chi|thu)|thâm hụt|thặng dư|cân đối (?:ngân sách|thu chi)|"
    r"\bđủ (?:để |mà |tiền )?(?:bù )?(?:để )?chi\b|bù (?:được |đủ )?chi\b",
    re.IGNORECASE,
)
SHORTFALL = re.compile(
    r"(?:còn|hụt|thiếu|vượt|hơn|kém) [^?]*(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)|so với (?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)",
    re.IGNORECASE,
)
SHORT = re.compile(
    r"\b(?:thiếu|hụt|kém|thấp hơn|vượt|cao hơn|hơn)\b(?: mất| đi| tới| được)?(?: khoảng)? (?:bao nhiêu|mấy|nhiêu)\b[^?]*"
    r"(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)",
    re.IGNORECASE,
)
PROGRESS = re.compile(r"giải ngân|hoàn thành|thực hiện|so với|tăng|giảm", re.IGNORECASE)
TAKES_UP = re.compile(r"\bchiếm\b", re.IGNORECASE)
SAID = 0.5  # share of the words of an indicator by which a part or its whole is told
POINTS = re.compile(r"điểm (?:phần trăm|%)", re.IGNORECASE)
GREW = re.compile(r"\b(?:tang|giam|tang truong|grew|fell|rose)\b")
PLANNED = re.compile(r"kế hoạch|chỉ tiêu|mục tiêu|dự toán")
CHANGE = re.compile(r"tang|giam|tang them|giam bot|cao|thap|cu|moi|thay doi")
TOTAL = re.compile(r"\btong\b")
GIVES = re.compile(r"\b(?:đóng )?góp\b(?! lại)", re.IGNORECASE)  # without its marks it would be «gộp», to add up
DIFFERENCE = re.compile(
    r"\b(?:chenh|lech|hon|kem|vuot(?! (?:ke|du toan|chi tieu|muc))|hieu so|tru|thieu(?! nhi)|"
    r"thua|boi chi|boi thu|thang du|can doi|difference|gap between)\b"
)


def answer_compute(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Compute what was asked from the two figures named, or from those of the last answer; None without two figures."""
    text = fold(GIVES.sub(" ", question.text))
    text = SHARE.sub(" ", text) if POINTS.search(question.text) else text  # shares differ by points
    asked = any(cue.search(text) for cue in (SHARE, RATIO, SUM, TOTAL, DIFFERENCE))
    asked = asked or BALANCE.search(question.text) is not None
    asked = asked or asks_change_between(question)
    figures = operands(question, evidence, knowledge, want_whole=bool(SHARE.search(text)))
    if (
        len({figure.id for figure in figures}) < max(2, len(figures))  # never one figure twice
        or not (asked or question.intent == "ask_compare")
        or states_share(question, evidence, knowledge)
    ):
        return None
    if len({base_unit(figure) for figure in figures}) > 1:
        composer.lead(composer.wording.incomparable)
        for figure in figures[:2]:
            composer.line(composer.claim(figure))
        return composer.answer(Status.PARTLY_ANSWERED, strategy="compute")
    operation, ordered = _operation(text, figures)
    wholes = [figure for figure in figures if any(figure in knowledge.ancestors(other) for other in figures)]
    if operation == "sum" and wholes:  # a part is not added to its whole again: the whole is shown with its parts
        return compose_figures(question, wholes[:1], knowledge, composer, exact=True)
    try:
        calculation = calculate(operation, ordered, composer.wording)
    except ValueError:
        return None
    result = calculation.result
    marks = "".join(f" [{number}]" for number in dict.fromkeys(composer.show(figure) for figure in ordered))
    composer.compute(result.computation)
    composer.lead(f"{calculation.sentence}{marks}.", stress=result.text)
    for figure in figures:
        composer.line(composer.claim(figure))
    if result.rounded:
        composer.line(composer.wording.rounded)
    if result.bound in (Bound.AT_MOST, Bound.LESS_THAN):
        composer.line(composer.wording.may_be_lower)
    elif result.bound in (Bound.AT_LEAST, Bound.MORE_THAN):
        composer.line(composer.wording.may_be_higher)
    composer.bars(composer.wording.chart, figures)
    return composer.answer(Status.ANSWERED, strategy="compute")


def states_share(question: Question, evidence: Evidence, knowledge: Knowledge) -> bool:
    """Tell whether the documents themselves state the share that a question asks for, of the very things it names."""
    if SHARE_ASKED.search(question.text) is None or POINTS.search(question.text):
        return False
    named = [term for term in question.terms if term.kind == "indicator"]
    return any(
        measures(match.figure, "share")
        and not match.coverage.missing
        and not match.aside
        and not _is_another_rate(match.figure.indicator, question.text)
        and (len(named) < 2 or all(knowledge.figure_texts[match.figure.id][0].credit(term) >= 0.5 for term in named))
        for match in evidence.figures
    )


def _is_another_rate(indicator: str, text: str) -> bool:
    """Tell whether a share is one of progress that a question does not ask for («tỷ lệ giải ngân» for «chiếm mấy %»)."""
    progress = PROGRESS.search(indicator)
    return progress is not None and "chiếm" in text.lower() and progress.group().lower() not in text.lower()


def asks_change_between(question: Question) -> bool:
    """Tell whether a question asks by how much one thing changed between two times or by an adjustment."""
    if POINTS.search(question.text) and SHORT.search(question.text):
        return True
    two = len(question.periods) > 1 or EARLIER_ASKED.search(question.text) is not None
    two = two or question.follow_up or (bool(question.periods) and "so với" in question.text.lower())
    return two and AMOUNT_OF_CHANGE.search(question.text) is not None


def _operation(text: str, figures: Sequence[Figure]) -> tuple[str, list[Figure]]:
    """Return which calculation the folded words ask for, and the figures in its order."""
    by_size = sorted(figures[:2], key=lambda figure: -Operand.of(figure).in_unit(figures[0].amount.unit or ""))
    if SHARE.search(text) and GREW.search(text) and _are_two_times(figures):
        return "growth", sorted(figures[:2], key=lambda figure: figure.period.end if figure.period else date.min)[::-1]
    if SHARE.search(text):
        return "share", list(figures[:2]) if DIVIDED.search(text) else by_size[::-1]
    if RATIO.search(text):
        return "ratio", by_size
    one_thing = len({core(figure.indicator) for figure in figures}) == 1  # «so sánh tổng thu năm nay và năm ngoái»
    if (SUM.search(text) or (TOTAL.search(text) and not one_thing)) and not DIFFERENCE.search(text):
        return "sum", list(figures)
    return "difference", by_size


def _are_two_times(figures: Sequence[Figure]) -> bool:
    """Tell whether the first two figures are amounts of one thing at two times."""
    first, second = figures[:2]
    one_thing = core(first.indicator) == core(second.indicator) and base_unit(first) != "%"
    return one_thing and first.period is not None and second.period is not None and first.period != second.period


def operands(question: Question, evidence: Evidence, knowledge: Knowledge, *, want_whole: bool) -> list[Figure]:
    """Return the figures a calculation is about: those named, completed by the whole or by the last answer's."""
    if SHORTFALL.search(question.text) and len(question.periods) < 2:
        plain = replace(question, terms=tuple(term for term in question.terms if not PLANNED.fullmatch(term.text)))
        named = named_figures(plain, evidence, knowledge)
        if named and (pair := over_time(named[0], question, knowledge)):
            return pair
    named = named_figures(question, evidence, knowledge)
    if len(named) >= 2:
        return _in_one_time(named, knowledge) if want_whole and len(question.periods) < 2 else named
    if want_whole and (pair := _part_and_whole(question, knowledge)):
        return pair
    if BALANCE.search(question.text):
        budget = knowledge.terms.find("thu ngân sách, chi ngân sách")
        named = named_figures(replace(question, terms=budget), evidence, knowledge)
        return named if len(named) == len(budget) else []
    if named and (pair := over_time(named[0], question, knowledge)):
        return pair
    if named and len(question.periods) > 1:
        return []  # one of the times has no figure
    figures = knowledge.release.figures
    remembered = [figures[key] for key in question.memory.figures if key in figures]
    if len(named) == 1 and not want_whole:
        return [*named, *(item for item in remembered if item.id != named[0].id)][:2]
    if named and want_whole:
        wholes = knowledge.ancestors(named[0])[:1]
        return [*named, *(wholes or [item for item in remembered if item.id != named[0].id])][:2]
    if want_whole and remembered and (wholes := knowledge.ancestors(remembered[0])[:1]):
        return [remembered[0], *wholes]
    return remembered[:2] if question.follow_up or not question.terms else []


def _part_and_whole(question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the part that is said ahead of «chiếm» and the whole that is said after it; empty where none is said so."""
    if TAKES_UP.search(question.text) is None:
        return []
    ahead, after = (fold(piece).split() for piece in TAKES_UP.split(question.text, maxsplit=1))
    vital = [term for term in question.terms if term.vital]
    best: tuple[float, list[Figure]] = (0.0, [])
    for key, parts in knowledge.release.parts.items():
        whole = knowledge.release.figures[key]
        if _said(whole, after) < SAID or period_fit(whole.period, question.periods) < 0:
            continue
        for part in parts:
            said = _said(part, ahead)
            texts = [knowledge.figure_texts[item.id][0] for item in (part, whole)]
            left_open = any(all(text.credit(term) < 0.5 for text in texts) for term in vital)
            if said >= SAID and said > best[0] and base_unit(part) == base_unit(whole) and not left_open:
                best = said, [part, whole]
    return best[1]


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
        return [*after[:1], *before[:1]] if before and after else []
    if SHORTFALL.search(question.text) and len(question.periods) < 2:
        return _plan_and_result(same, figure)
    if len(question.periods) < 2 and AMOUNT_OF_CHANGE.search(question.text):
        return _two_values(same, figure, question)
    found: list[Figure] = []
    for period in question.periods:
        exact = [item for item in same if period_fit(item.period, (period,)) == 1.0 and item not in found]
        found += sorted(exact, key=lambda item: (item.document != figure.document, not is_main(item, knowledge)))[:1]
    return found if len(found) == len(question.periods) else []


def same_thing(one: Figure, other: Figure) -> bool:
    """Tell whether two figures measure one thing: «thu ngân sách nhà nước trên địa bàn», «thu ngân sách»."""
    return core(plain_name(one.indicator)) == core(plain_name(other.indicator))


def _in_one_time(named: Sequence[Figure], knowledge: Knowledge) -> list[Figure]:
    """Return a part and a whole of one time: where their times differ, the whole of the part itself, or the one of its time."""
    if len(named) != 2 or named[0].period == named[1].period:
        return list(named)
    for part, whole in (named, named[::-1]):
        others = [
            item
            for item in (*knowledge.ancestors(part), *knowledge.release.figures.values())
            if same_thing(item, whole) and item.period == part.period and item.amount.unit == whole.amount.unit
        ]
        others = [item for item in others if item.amount.change is None and item.document == part.document]
        if others and knowledge.ancestors(part):
            return [part if item is part else others[0] for item in named]
    return list(named)


def _two_values(same: Sequence[Figure], figure: Figure, question: Question) -> list[Figure]:
    """Return two values of one indicator in one document, the later first: the latest and the one asked for or before it.

    Empty without two, or when there is none for the time asked for.
    """
    dated = {item.period.end: item for item in same if item.period and item.document == figure.document}
    ends = sorted(dated, reverse=True)
    asked = [end for end in ends if question.periods and period_fit(dated[end].period, question.periods) == 1.0]
    if len(ends) < 2 or (question.periods and not asked):
        return []
    other = asked[0] if asked and asked[0] != ends[0] else ends[1]
    return [dated[ends[0]], dated[other]]


def _plan_and_result(same: Sequence[Figure], figure: Figure) -> list[Figure]:
    """Return the target and the result of one indicator in one document; empty without both."""
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
    result = max(results, key=lambda item: (item.period.end - item.period.start) if item.period else timedelta())
    beside = [plan for plan in plans if plan.passage == result.passage]  # of the same row or sentence
    return [(beside or plans)[0], result]


def named_figures(question: Question, evidence: Evidence, knowledge: Knowledge) -> list[Figure]:
    """Pick figures until every term of the question is explained by one of them; none when a term stays open."""
    open_terms = [term for term in question.terms if term.vital and not CHANGE.fullmatch(fold(term.text))]
    whole_asked = TOTAL.search(fold(question.text)) is not None
    chosen: list[Figure] = []
    first_said: dict[str, list[Term]] = {}
    while open_terms and len(chosen) < 4:
        best: tuple[float, Figure, list[Term]] | None = None
        for match in evidence.figures:
            if match.figure in chosen or period_fit(match.figure.period, question.periods) < 0:
                continue
            indicator = knowledge.figure_texts[match.figure.id][0]
            explained = [term for term in open_terms if indicator.credit(term) >= 0.5]
            if not explained:
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
    unexplained = [term for term in open_terms if not any(text.credit(term) >= 0.5 for text in context)]
    said = [term.text for term in question.terms]
    chosen.sort(key=lambda figure: min(said.index(term.text) for term in first_said[figure.id]))
    return [] if unexplained else chosen
