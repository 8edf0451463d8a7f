"""Finds the lists of works with their costs that a plan holds, and what they cost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from actions.documents.announced import announced
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.figures.costs import WHOLE_COST
from actions.finding.fitting_passages import speaks_of
from actions.question import Question
from actions.words.asked_unit import measures
from actions.words.coverage import cover
from actions.words.matching import Term
from index.model import Figure, Passage

FEWEST_WORKS = 3
WORKS_IN_GENERAL = re.compile(r"dự án|công trình|hạng mục|dự án đầu tư|công trình, dự án|danh mục|danh sách")
WORKS_NAMED = re.compile(r"\b(?:dự án|công trình|hạng mục)\b", re.IGNORECASE)
CAPITAL_ASKED = re.compile(r"\bvốn\b|\brót\b|bố trí|phân bổ|được cấp|được giao", re.IGNORECASE)
MONEY_WORDS = re.compile(
    r"(?:rót |bố trí |phân bổ |cấp |tổng )?(?:vốn|tiền|kinh phí|mức đầu tư|đầu tư|ngân sách)|rót|bố trí|đắt|tốn"
)
BULLET = re.compile(r"^\s*(?:[-+*•]|\(?\d{1,2}[.)])\s")


@dataclass(frozen=True, slots=True)
class WorkList:
    """The line that announces a list of works, and the works."""

    opening: Passage
    items: tuple[Passage, ...]


def work_costs(question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return one sum a work, of the kind asked for (the year's capital, else the whole cost), from the list asked about."""
    if not WORKS_NAMED.search(question.text):
        return []
    terms = [
        term
        for term in question.terms
        if not WORKS_IN_GENERAL.fullmatch(term.text) and not MONEY_WORDS.fullmatch(term.text)
    ]
    for works in work_lists(question, knowledge):
        if is_left_open(terms, works, knowledge):
            continue
        sums = [_sums(passage, knowledge) for passage in works.items]
        capital = [[item for item in group if item.indicator.lower().startswith("vốn")] for group in sums]
        whole = [[item for item in group if WHOLE_COST.match(item.indicator)] for group in sums]
        chosen = capital if CAPITAL_ASKED.search(question.text) else whole
        found = [group[0] for group in chosen if group]
        if len(found) >= FEWEST_WORKS:
            return found
    return []


def work_lists(question: Question, knowledge: Knowledge) -> list[WorkList]:
    found = []
    for passage in home_passages(question, knowledge):
        if not passage.text.rstrip().endswith(":"):
            continue
        items = tuple(item for item in announced(passage, knowledge)[1:] if BULLET.match(item.text))
        priced = [item for item in items if _sums(item, knowledge)]
        in_time = not question.periods or speaks_of(passage, question, knowledge)
        if len(items) >= FEWEST_WORKS and 2 * len(priced) > len(items) and in_time:
            found.append(WorkList(passage, items))
    return found


def _sums(passage: Passage, knowledge: Knowledge) -> list[Figure]:
    figures = knowledge.release.passage_figures.get(passage.id, ())
    return [item for item in figures if measures(item, "money") and item.amount.change is None]


def is_left_open(terms: Sequence[Term], works: WorkList, knowledge: Knowledge) -> bool:
    layers = [
        (knowledge.passage_texts[works.opening.id], 1.0),
        (knowledge.section_texts[works.opening.section], 0.9),
        (knowledge.document_texts[works.opening.document], 0.85),
    ]
    return bool(cover(terms, layers, loosely=True).missing)
