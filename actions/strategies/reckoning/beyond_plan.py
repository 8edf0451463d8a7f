"""Answers from the share of its plan that a thing reached: «vượt kế hoạch mấy phần trăm», «thu vượt dự toán 10% phải không»."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import PLANNED, than
from actions.figures.kind_asked import DONE
from actions.figures.own_clause import clause_of
from actions.figures.plan_premise import speaks_for
from actions.finding.evidence import Evidence, gather, likely_whole
from actions.finding.fitting_figures import matching_figures
from actions.question import Question
from actions.reckoning.calculation import calculate
from actions.replies.compose import Composer
from actions.replies.quoting import corrected_figure
from actions.replies.worked_out import say_calculation
from actions.words import cues
from actions.words.extremes import asks_extreme
from index.model import Figure
from vietnamese.amounts import Bound
from vietnamese.units import PER_CENT

_APART = r"\b(?:vượt|hụt|thiếu|kém|thấp hơn|cao hơn|quá)\b"
_SHARE = r"(?:bao nhiêu|mấy|nhiêu) ?(?:phần trăm|%)"
_SET = r"(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)"
CLAIMED_MORE = re.compile(rf"\b(?:vượt|cao hơn|hơn|quá)(?: hẳn| xa| cả| so với| mức)* {_SET}", re.IGNORECASE)
CLAIMED_LESS = re.compile(
    rf"\b(?:hụt|thiếu|kém|thấp hơn|dưới)(?: hẳn| xa| so với| mức)* {_SET}|"
    rf"\b(?:không|chưa|chẳng) (?:đạt|hoàn thành|đủ)(?: được| nổi| mức)* {_SET}",
    re.IGNORECASE,
)
WHICH = re.compile(r"\b(?:nào|những|các|mấy)\b", re.IGNORECASE)
STATED_APART = re.compile(rf"(?P<way>{_APART})(?: so với)? {_SET}", re.IGNORECASE)  # «thu vượt so với dự toán 12,5%»
BEYOND = ("vượt", "cao hơn", "quá")
ASKED = re.compile(rf"{_APART}[^?.!,]*{_SHARE}", re.IGNORECASE)


def answer_claimed_beyond_plan(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Hold the claim that a thing went beyond its plan, or fell short of it, against the share of it that was reached.

    None where no such share is stated, and for a true claim of which something else is asked.
    """
    more, less = CLAIMED_MORE.search(question.text), CLAIMED_LESS.search(question.text)
    shares = [amount.value for amount in question.amounts if amount.unit == "%"]
    if bool(more) is bool(less) or len(shares) < len(question.amounts) or cues.AMOUNT.search(question.text):
        return None
    claim = more or less
    if claim is None or asks_extreme(question.text) or WHICH.search(question.text):
        return None
    own = tuple(term for term in question.terms if not claim.start() <= term.start < claim.end())
    named = replace(question, terms=own, amounts=())
    found = gather(named, knowledge)
    stating = [match.figure for match in matching_figures(named, found)]
    for share in stating or _apart_in_sentence(question, found, knowledge):
        stated = STATED_APART.search(share.indicator)
        if not (stated or _is_share_of_plan(share)) or share.kind not in DONE or not speaks_for(share, question):
            continue
        apart = share.amount.value if stated else abs(share.amount.value - PER_CENT)
        beyond = stated["way"].lower() in BEYOND if stated else share.amount.value > PER_CENT
        right = beyond is (more is not None) and apart != 0
        right = right and all(value in (apart, share.amount.value) for value in shares)
        if not right:
            return corrected_figure(share, composer=composer, strategy="beyond_plan")
        if cues.WHY.search(question.text) or not cues.CLOSED.search(question.text):
            return None  # something else is asked of what is true
        composer.lead(composer.wording.yes_figure.format(claim=composer.claim(share)), stress=share.amount.text())
        return composer.answer(Status.ANSWERED, strategy="beyond_plan")
    return None


def _apart_in_sentence(question: Question, found: Evidence, knowledge: Knowledge) -> list[Figure]:
    """Return the one amount by which the sentence that leaves nothing of a claim open says that a thing is off its plan.

    It stands in one clause with the thing.
    """
    meant = likely_whole(found)
    if meant is None:
        return []
    figures = knowledge.release.passage_figures.get(meant.passage.id, ())
    apart = [item for item in figures if STATED_APART.search(item.indicator) or _is_share_of_plan(item)]
    things = [term for term in question.terms if term.vital and not PLANNED.search(term.text)]
    of_it = (clause_of(item, meant.passage) for item in apart)
    if not all(any(clause.speaks_of(term, loosely=True) for term in things) for clause in of_it):
        return []
    return apart if len(apart) == 1 else []


def _is_share_of_plan(figure: Figure) -> bool:
    exact = figure.amount.change is None and figure.amount.high is None and figure.amount.bound is Bound.EXACT
    of_plan = PLANNED.match(than(figure)) is not None and not STATED_APART.search(figure.indicator)
    return exact and of_plan and figure.amount.unit == "%"


def answer_beyond_plan(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Take all of the plan from the share reached, or that from it; the share beyond it is told where it is stated itself.

    None where no such share of what is named is stated.
    """
    if question.amounts or not ASKED.search(question.text) or not PLANNED.search(question.text):
        return None
    for match in matching_figures(question, evidence):
        share = match.figure
        of_plan = PLANNED.match(than(share)) and share.amount.change is None
        if not of_plan or period_fit(share.period, question.periods) < 0:
            continue
        if question.follow_up and question.memory.figures and not _is_beside_last(share.passage, question, knowledge):
            continue
        if STATED_APART.search(share.indicator) and share.amount.unit == "%":
            composer.lead(composer.claim(share), stress=share.amount.text())
            return composer.answer(Status.ANSWERED, strategy="beyond_plan")
        try:
            calculation = calculate("beyond", [share], composer.wording)
        except ValueError:
            continue
        say_calculation(calculation, [share], composer)
        return composer.answer(Status.ANSWERED, strategy="beyond_plan")
    return None


def _is_beside_last(passage: str, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a sentence is that of a figure that the talk just gave."""
    figures = knowledge.release.figures
    return any(figures[key].passage == passage for key in question.memory.figures if key in figures)
