"""Answers for the works that a plan lists with their costs: all of them, and the one with the most or the least money."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from actions.answer import Answer, Item, Status
from actions.asked_unit import measures
from actions.compose import Composer
from actions.coverage import cover
from actions.document_choice import homes
from actions.evidence import Evidence
from actions.figure_choice import WHOLE_COST
from actions.knowledge import Knowledge
from actions.matching import Term
from actions.question import Question
from actions.strategies.passages import announced, speaks_of
from index.model import Figure, Passage

FEWEST = 3
LISTED = re.compile(
    r"liệt kê|kể (?:tên|ra|giúp)|danh sách|danh mục|gồm (?:những|các|có)|có (?:những|các)|(?:những|các) [^?]*\b(?:nào|gì)\b|"
    r"đó là (?:gì|những)",
    re.IGNORECASE,
)
GENERIC = re.compile(r"dự án|công trình|hạng mục|dự án đầu tư|công trình, dự án|danh mục|danh sách")
NAMED = re.compile(r"\b(?:dự án|công trình|hạng mục)\b", re.IGNORECASE)
CAPITAL = re.compile(r"\bvốn\b|\brót\b|bố trí|phân bổ|được cấp|được giao", re.IGNORECASE)
MONEY = re.compile(
    r"(?:rót |bố trí |phân bổ |cấp |tổng )?(?:vốn|tiền|kinh phí|mức đầu tư|đầu tư|ngân sách)|rót|bố trí|đắt|tốn"
)
BULLET = re.compile(r"^\s*(?:[-+*•]|\(?\d{1,2}[.)])\s")


@dataclass(frozen=True, slots=True)
class WorkList:
    """The line that announces a list of works, and the works."""

    opening: Passage
    items: tuple[Passage, ...]


def answer_works(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the works of the list whose opening line and headings say all that is asked; None where no list does."""
    if not (LISTED.search(question.text) and NAMED.search(question.text)):
        return None
    terms = [term for term in question.terms if not GENERIC.fullmatch(term.text)]
    for works in _lists(question, knowledge):
        if not _left_open(terms, works, knowledge):
            composer.lead(composer.wording.quote.format(quote=composer.quote(works.opening)))
            composer.items(Item(composer.quote(item), composer.cite(item)) for item in works.items)
            return composer.answer(Status.ANSWERED, strategy="works")
    return None


def work_costs(question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return one sum a work, of the kind asked for (the year's capital, else the whole cost), from the list asked about."""
    if not NAMED.search(question.text):
        return []
    terms = [term for term in question.terms if not GENERIC.fullmatch(term.text) and not MONEY.fullmatch(term.text)]
    for works in _lists(question, knowledge):
        if _left_open(terms, works, knowledge):
            continue
        sums = [_sums(passage, knowledge) for passage in works.items]
        capital = [[item for item in group if item.indicator.lower().startswith("vốn")] for group in sums]
        whole = [[item for item in group if WHOLE_COST.match(item.indicator)] for group in sums]
        chosen = capital if CAPITAL.search(question.text) else whole
        found = [group[0] for group in chosen if group]
        if len(found) >= FEWEST:
            return found
    return []


def _lists(question: Question, knowledge: Knowledge) -> list[WorkList]:
    home, found = homes(question, knowledge), []
    for passage in knowledge.release.passages.values():
        if passage.document not in home or not passage.text.rstrip().endswith(":"):
            continue
        items = tuple(item for item in announced(passage, knowledge)[1:] if BULLET.match(item.text))
        priced = [item for item in items if _sums(item, knowledge)]
        in_time = not question.periods or speaks_of(passage, question, knowledge)
        if len(items) >= FEWEST and 2 * len(priced) > len(items) and in_time:
            found.append(WorkList(passage, items))
    return found


def _sums(passage: Passage, knowledge: Knowledge) -> list[Figure]:
    figures = knowledge.release.passage_figures.get(passage.id, ())
    return [item for item in figures if measures(item, "money") and item.amount.change is None]


def _left_open(terms: Sequence[Term], works: WorkList, knowledge: Knowledge) -> bool:
    layers = [
        (knowledge.passage_texts[works.opening.id], 1.0),
        (knowledge.section_texts[works.opening.section], 0.9),
        (knowledge.document_texts[works.opening.document], 0.85),
    ]
    return bool(cover(terms, layers, loosely=True).missing)
