"""Answers «có đạt mục tiêu không», «xong theo kế hoạch chưa»: the result beside its target, or the share of the plan."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import PLANNED, than
from actions.figures.kind_asked import asks_for_expected
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reckoning.target_of_result import PART_OF_YEAR, is_met, target_of
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation
from actions.words import cues
from actions.words.asked_unit import base_unit
from actions.words.matching import Term
from actions.words.place_kinds import LEVELS, TOWNS
from actions.words.reached_asked import STANDARD, asks_whether_reached
from index.model import Figure, FigureKind
from vietnamese.amounts import Bound
from vietnamese.units import PER_CENT

MISSED = re.compile(r"\b(?:chưa|không) đạt (?:kế hoạch|chỉ tiêu|mục tiêu)\b", re.IGNORECASE)


def answer_target_reached(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Set the result beside the target, else say which share of its plan was reached, or that only the target is stated."""
    text = question.text
    if (
        question.amounts
        or question.numbers
        or not question.terms
        or not asks_whether_reached(text)
        or cues.AMOUNT.search(text)
    ):
        return None
    found = [
        match
        for match in evidence.figures
        if not match.aside and all(STANDARD.fullmatch(term.text) for term in match.coverage.missing)
    ]
    results = [
        match.figure
        for match in found
        if match.figure.kind is not FigureKind.PLAN
        and match.figure.amount.change is None
        and period_fit(match.figure.period, question.periods) >= 0
    ]
    things = [term for term in question.terms if not _is_setting(term)]
    texts = knowledge.passage_texts  # a sentence of cattle tells nothing of rice
    results = [item for item in results if not things or any(texts[item.passage].speaks_of(term) for term in things)]
    results.sort(key=lambda item: _rank(item, question))
    for result in results:
        target = target_of(result, knowledge)
        if target is not None and base_unit(target) == base_unit(result) and result.amount.size != target.amount.size:
            ordered = sorted((result, target), key=lambda item: -item.amount.size)
            met = is_met(result, target)
            if met is None and _is_said_missed(result, target, knowledge):
                met = False
            if met is not None:
                verdict = composer.wording.target_met if met else composer.wording.target_missed
                composer.lead(verdict.format(claim="").strip())
            return show_calculation("difference", ordered, [result, target], composer, strategy="target_reached")
    shares = [item for result in results for item in (result, *_beside(result, knowledge))]
    share = next((item for item in shares if item.amount.unit == "%" and PLANNED.match(than(item))), None)
    if share is not None:
        return _of_share(share, composer)
    targets = [
        match.figure
        for match in found
        if match.figure.kind is FigureKind.PLAN and period_fit(match.figure.period, question.periods) >= 0
    ]
    return _only_set(targets[0], composer) if things and targets and not results else None


def _is_said_missed(result: Figure, target: Figure, knowledge: Knowledge) -> bool:
    """Tell whether the sentence of both says that the target was not met: «61,4%, chưa đạt kế hoạch (64%)»."""
    if result.passage != target.passage or result.end > target.start:
        return False
    passage = knowledge.release.passages[result.passage]
    return MISSED.search(passage.text, result.end - passage.start, target.start - passage.start) is not None


def _is_setting(term: Term) -> bool:
    """Tell whether a term is the place whose targets they are, or only says that they are set: no thing that was reached."""
    return term.kind == "place" or term.text in (*LEVELS, *TOWNS) or STANDARD.fullmatch(term.text) is not None


def _rank(result: Figure, question: Question) -> tuple[bool, bool]:
    """Put the result of the very time asked for first, then what was reached, or what is expected where that is asked."""
    expected = asks_for_expected(question.text)
    fits = not question.periods or period_fit(result.period, question.periods) == 1.0
    return not fits, (result.kind is FigureKind.ESTIMATE) is not expected


def _only_set(target: Figure, composer: Composer) -> Answer:
    """Say that only the target is stated."""
    claim = composer.wording.only_planned.format(claim=composer.claim(target))
    composer.lead(claim, stress=target.amount.text())
    return composer.answer(Status.PARTLY_ANSWERED, strategy="target_reached")


def _beside(result: Figure, knowledge: Knowledge) -> list[Figure]:
    """Return what the sentence of a result says of it further on: «số hóa 9.200 hồ sơ hộ tịch, bằng 92% kế hoạch»."""
    said = knowledge.release.passage_figures[result.passage]
    name = result.indicator.lower()
    return [item for item in said if item is not result and item.indicator.lower().startswith(f"{name} so với")]


def _of_share(share: Figure, composer: Composer) -> Answer:
    """Say that a plan was met or not by the share of it that is stated."""
    amount = share.amount
    partial = share.period is not None and PART_OF_YEAR.search(share.period.label) is not None
    decided = amount.bound is Bound.EXACT and (
        not partial or amount.value >= PER_CENT
    )  # half a year decides no yearly plan
    met = amount.value >= PER_CENT
    verdict = composer.wording.target_met if met else composer.wording.target_missed
    claim = composer.claim(share)
    composer.lead(verdict.format(claim=claim) if decided else claim, stress=amount.text())
    return composer.answer(Status.ANSWERED, strategy="target_reached")
