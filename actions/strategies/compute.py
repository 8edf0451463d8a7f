"""Answers comparisons and sums over figures: the calculation is shown, both operands are cited, bounds are carried."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.arithmetic import Operand, difference, ratio, share, total
from actions.compose import Composer, sentence_case
from actions.evidence import Evidence, period_fit
from actions.knowledge import Knowledge
from actions.matching import Term
from actions.question import Question
from index.model import Figure
from vietnamese.amounts import Bound, unit_scale
from vietnamese.folding import fold

SHARE = re.compile(r"chiem|phan tram|ty le|ti le|ty trong|ti trong|%|percent|share")
RATIO = re.compile(r"gap|may lan|bao nhieu lan|times")
SUM = re.compile(r"\bcong\b|tong cua|tong cong|cong lai|gop lai|sum|altogether")
TOTAL = re.compile(r"\btong\b")
DIFFERENCE = re.compile(
    r"chenh|hon|kem|hieu so|\btru\b|thieu|thua|boi chi|boi thu|thang du|can doi|difference|gap between"
)


def answer_compute(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Compute what was asked from the two figures named, or from those of the last answer; None without two figures."""
    text = fold(question.text)
    asked = any(cue.search(text) for cue in (SHARE, RATIO, SUM, TOTAL, DIFFERENCE))
    figures = operands(question, evidence, knowledge, want_whole=bool(SHARE.search(text)))
    if len(figures) < 2 or not (asked or question.intent == "ask_compare"):
        return None
    pair = [Operand.of(figure) for figure in figures]
    if len({_base(figure) for figure in figures}) > 1:
        first, second = (composer.claim(figure) for figure in figures[:2])
        composer.lead(composer.wording.incomparable)
        composer.line(first)
        composer.line(second)
        return composer.answer(Status.PARTLY_ANSWERED, strategy="compute")
    numbers = [composer.show(figure) for figure in figures]
    if SHARE.search(text):
        part, whole = _part_and_whole(pair)
        result = share(part, whole)
        line = composer.wording.share.format(
            part=sentence_case(part.name), whole=whole.name, result=result.text, sum=result.sum
        )
    elif RATIO.search(text):
        large, small = sorted(pair, key=lambda item: -item.value)[:2]
        result = ratio(large, small)
        line = composer.wording.ratio.format(
            first=sentence_case(large.name), second=small.name, result=result.text, sum=result.sum
        )
    elif (SUM.search(text) or TOTAL.search(text)) and not DIFFERENCE.search(text):
        result = total(pair)
        line = composer.wording.total.format(
            names=sentence_case(" và ".join(item.name for item in pair)), result=result.text, sum=result.sum
        )
    else:
        large, small = sorted(pair[:2], key=lambda item: -item.value)
        result = difference(large, small)
        line = composer.wording.difference.format(
            first=sentence_case(large.name), second=small.name, result=result.text, sum=result.sum
        )
    marks = "".join(f" [{number}]" for number in dict.fromkeys(numbers))
    composer.compute(result.computation)
    composer.lead(f"{line.removesuffix('.')}{marks}.", stress=result.text)
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


def operands(question: Question, evidence: Evidence, knowledge: Knowledge, *, want_whole: bool) -> list[Figure]:
    """Return the figures a calculation is about: those named, completed by the whole or by the last answer's."""
    named = named_figures(question, evidence, knowledge)
    if len(named) >= 2:
        return named
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


def named_figures(question: Question, evidence: Evidence, knowledge: Knowledge) -> list[Figure]:
    """Pick figures until every term of the question is explained by one of them; none when a term stays open."""
    open_terms = list(question.terms)
    chosen: list[Figure] = []
    while open_terms and len(chosen) < 4:
        best: tuple[float, Figure, list[Term]] | None = None
        for match in evidence.figures:
            if match.figure in chosen or period_fit(match.figure.period, question.periods) < 0:
                continue
            indicator = knowledge.figure_texts[match.figure.id][0]
            explained = [term for term in open_terms if indicator.credit(term) >= 0.5]
            if not explained:
                continue
            rank = sum(term.weight for term in explained) + 0.1 * match.score - 0.02 * indicator.length
            if best is None or rank > best[0]:
                best = rank, match.figure, explained
        if best is None:
            break
        chosen.append(best[1])
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
    return [] if unexplained else chosen


def _part_and_whole(pair: Sequence[Operand]) -> tuple[Operand, Operand]:
    small, large = sorted(pair[:2], key=lambda item: item.value)
    return small, large


def _base(figure: Figure) -> str:
    scale = unit_scale(figure.amount.unit) if figure.amount.unit else None
    return scale[0] if scale else (figure.amount.unit or "")
