"""Answers for the works that a plan lists with their costs: all of them, and the one with the most or the least money."""

from __future__ import annotations

import re

from actions.answer import Answer, Item, Status
from actions.documents.knowledge import Knowledge
from actions.figures.listed_works import WORKS_IN_GENERAL, WORKS_NAMED, WorkList, is_left_open, work_lists
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer

LIST_ASKED = re.compile(
    r"liệt kê|kể (?:tên|ra|giúp)|danh sách|danh mục|gồm (?:những|các|có)|có (?:những|các)|(?:những|các) [^?]*\b(?:nào|gì)\b|"
    r"đó là (?:gì|những)",
    re.IGNORECASE,
)


def answer_works(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the works of the list whose opening line and headings say all that is asked; None where no list does."""
    if not (LIST_ASKED.search(question.text) and WORKS_NAMED.search(question.text)):
        return None
    terms = [term for term in question.terms if not WORKS_IN_GENERAL.fullmatch(term.text)]
    for works in work_lists(question, knowledge):
        if _lists_works(works, knowledge) and not is_left_open(terms, works, knowledge):
            composer.lead(composer.wording.quote.format(quote=composer.quote(works.opening)))
            composer.items(Item(composer.quote(item), composer.cite(item)) for item in works.items)
            return composer.answer(Status.ANSWERED, strategy="works")
    return None


def _lists_works(works: WorkList, knowledge: Knowledge) -> bool:
    """Tell whether the opening line of a list or a heading over it speaks of works: no sources of money."""
    section = knowledge.release.sections[works.opening.section]
    said = (works.opening.text, section.title, *section.trail)
    return any(WORKS_NAMED.search(text) for text in said)
