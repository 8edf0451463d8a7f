"""Holds an amount that somebody tells of a case against the bound of a rule: «hợp đồng 6 tháng đã được cấp thẻ chưa»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.lists_of_kind import TERM
from actions.documents.roles import Role
from actions.figures.asserted import LOWER, ROUGHLY, UPPER, comparable
from actions.figures.own_clause import clause_of
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.coverage import cover
from actions.words.matching import Term
from actions.words.statements import without_tag
from index.model import Figure, Passage
from vietnamese.amounts import Amount, AmountSpan, Bound, find_amounts

OUTCOME = re.compile(  # behind an amount that is told: what is asked of such a case
    r"[^.?!]*?\b(?:được|phải|bị|đủ|thuộc|hưởng|miễn|cần|buộc)\b(?! (?:không|chưa|ko|hông|chứ|hả|à)\b)", re.IGNORECASE
)
LIMIT_ASKED = re.compile(  # what stands before the limit itself: «phải có hợp đồng|12 tháng», «tối đa|3 triệu»
    r"\b(?:phải|cần|buộc|yêu cầu|chỉ|nhất|tối đa|tối thiểu|trần|mức|hạn|giới hạn|quy định|là|từ|đến|tới|trên|dưới|quá|hơn|trong|"
    r"sau|trước|vòng|được|hỗ trợ|cho|phạt)\b[^,.;]*$",
    re.IGNORECASE,
)
ONLY_SO = re.compile(r"\bmới (?:được|phải|bị|đủ|thuộc|hưởng|có)\b", re.IGNORECASE)  # what stands before it is the limit
DENIAL = re.compile(r"\b(?:không|chưa|chẳng|khỏi|cấm|trừ|ngoài)\b(?! quá)", re.IGNORECASE)
RULE = re.compile(r"\b(?:được|phải|miễn|hưởng|bị|áp dụng|điều kiện|đối tượng|tiêu chuẩn)\b", re.IGNORECASE)
OF_TELLING = (Bound.EXACT, Bound.ABOUT)


@dataclass(frozen=True, slots=True)
class _Told:
    """An amount of a case, what it is said of, and what is asked of such a case."""

    amount: Amount
    case: tuple[Term, ...]
    outcome: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class _Rule:
    """A sentence that sets a bound for such a case, how many words of the question it leaves open, and the verdict."""

    passage: Passage
    figure: Figure
    within: bool
    open: int


def answer_within_bound(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say whether an amount told of a case lies within the bound that a rule sets, and quote it; None where none is set.

    Whether all else that the rule asks for is met nobody knows, so no more is said than that.
    """
    told = _told(question)
    if told is None:
        return None
    rules = [rule for item in home_passages(question, knowledge) for rule in _rules(item, told, knowledge)]
    least = min((rule.open for rule in rules), default=0)
    rules = [rule for rule in rules if rule.open == least]
    if not rules or len({rule.within for rule in rules}) > 1 or len({rule.passage.id for rule in rules}) < len(rules):
        return None
    likely = {match.passage.id: match.likelihood for match in evidence.passages}
    rule = max(rules, key=lambda item: likely.get(item.passage.id, 0.0))
    wording = composer.wording
    composer.allow(told.amount.text())
    template = wording.within_bound if rule.within else wording.outside_bound
    composer.lead(template.format(amount=told.amount.text(), quote=composer.quote(rule.passage)))
    status = Status.CORRECTED_PREMISE if _is_wrong(rule, question) else Status.ANSWERED
    return composer.answer(status, strategy="within_bound")


def _is_wrong(rule: _Rule, question: Question) -> bool:
    """Tell whether a question claims of a case outside a bound what is granted or asked only within it."""
    plain = not any(DENIAL.search(text) for text in (without_tag(question.text), rule.passage.text))
    return not rule.within and plain and cues.CLAIMED.search(question.text) is not None


def _told(question: Question) -> _Told | None:
    """Return the one amount that a question tells of a case before it asks what becomes of it; None where it tells none."""
    text = question.text
    if not cues.CLOSED.search(text) or cues.AMOUNT.search(text) or cues.WHY.search(text) or ONLY_SO.search(text):
        return None
    spans = find_amounts(text)
    if len(spans) != 1 or not _is_told(spans[0], text):
        return None
    end = spans[0].end
    case = tuple(
        term for term in question.terms if term.start >= 0 and (term.start < end or not _asked(term, text, end))
    )
    outcome = tuple(term for term in question.terms if term.start >= end and term not in case)
    case = tuple(term for term in case if not spans[0].start <= term.start < end)
    vital = any(term.vital for term in outcome)
    return _Told(spans[0].amount, case, outcome) if case and vital else None


def _is_told(span: AmountSpan, text: str) -> bool:
    plain = span.amount.bound in OF_TELLING and span.amount.change is None and span.amount.unit not in (None, "%")
    return plain and not LIMIT_ASKED.search(text[: span.start]) and OUTCOME.match(text, span.end) is not None


def _asked(term: Term, text: str, end: int) -> bool:
    """Tell whether a term stands behind the word that asks what becomes of the case."""
    outcome = OUTCOME.match(text, end)
    return outcome is not None and term.start + len(term.said or term.text) > outcome.end()


def _rules(passage: Passage, told: _Told, knowledge: Knowledge) -> Sequence[_Rule]:
    """Return the bounds that a sentence sets for what is told, where it or its headings say all that is asked."""
    if passage.cells or knowledge.roles[passage.id] is Role.RESULT or TERM.search(passage.text):
        return []  # within how many days an office acts is no condition of a case
    section = knowledge.release.sections[passage.section]
    if not any(RULE.search(text) for text in (passage.text, section.title, *section.trail)):
        return []
    text, headings = knowledge.passage_texts[passage.id], knowledge.section_texts[passage.section]
    if not any(text.speaks_of(term, loosely=True) for term in told.case):
        return []
    layers = [(text, 1.0), (headings, 0.75), (knowledge.document_texts[passage.document], 0.6)]
    if cover(told.outcome, layers, loosely=True).missing:
        return []
    left = sum(not text.speaks_of(term, loosely=True) for term in told.case)
    found = []
    for figure in knowledge.release.passage_figures.get(passage.id, ()):
        clause = clause_of(figure, passage)
        if not any(clause.speaks_of(term, loosely=True) for term in told.case):
            continue
        if (within := _lies_within(told.amount, figure.amount)) is not None:
            found.append(_Rule(passage, figure, within, left))
    return found


def _lies_within(told: Amount, stated: Amount) -> bool | None:
    """Tell whether an amount lies within a stated bound; None where that is none, or of another kind."""
    pair = comparable(told, stated) if stated.bound in (*LOWER, *UPPER) and stated.change is None else None
    if pair is None:
        return None
    mine, bound = pair
    if told.bound is Bound.ABOUT and abs(mine - bound) * ROUGHLY <= bound:
        return None  # «khoảng 9 tháng» is on neither side of 9
    if mine == bound:
        return stated.bound in (Bound.AT_LEAST, Bound.AT_MOST)
    return (mine > bound) is (stated.bound in LOWER)
