"""Answers «các chỉ tiêu về y tế gồm những gì»: the targets listed under the heading of that field."""

from __future__ import annotations

import re

from actions.answer import Answer
from actions.documents.document_choice import home_sections
from actions.documents.headings import below
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import quote_passages
from actions.words import cues
from actions.words.coverage import excess
from actions.words.matching import MatchText

TARGETS_ASKED = re.compile(
    r"\b(?:chỉ tiêu|mục tiêu)\b[^.?]*\b(?:về|của|trong|lĩnh vực|ngành|mảng|cho|bên)\b[^.?]*\b(?:gì|nào|những)\b|"
    r"\b(?:những|các|liệt kê|kể) (?:những |các )?(?:chỉ tiêu|mục tiêu) (?:về|của|trong|lĩnh vực|ngành|mảng|cho|bên)\b",
    re.IGNORECASE,
)
TARGETS = re.compile(r"chỉ tiêu|mục tiêu", re.IGNORECASE)
JOINING = re.compile(
    r"\b(?:(?:mục tiêu|chỉ tiêu)(?: cụ thể)?(?: \d+)?|trong|về|lĩnh vực|ngành|nhóm|các|những)\b", re.IGNORECASE
)
OF_FIELD = 0.5  # share of what a heading names that the question may leave unsaid: «giáo dục, đào tạo»
FEWEST = 2


def answer_field_targets(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote what stands under the one heading of targets that names the field; None where none does."""
    subject = [term for term in question.terms if term.vital]
    counted = cues.AMOUNT.search(question.text) is not None or question.amounts
    if not TARGETS_ASKED.search(question.text) or not subject or counted or question.numbers:
        return None
    headed = []
    for section in home_sections(question, knowledge):
        title = MatchText(section.title)
        of_targets = any(TARGETS.search(heading) for heading in (section.title, *section.trail))
        if (
            of_targets
            and all(title.speaks_of(term) for term in subject)
            and excess(MatchText(JOINING.sub(" ", section.title)), subject) <= OF_FIELD
        ):
            headed.append(section)
    if len(headed) != 1:
        return None
    passages = below(headed, knowledge)
    passages = [item for item in passages if not _is_title(item.text, headed[0].title)]
    if len(passages) < FEWEST:
        return None
    return quote_passages(passages, composer, composer.wording.quote, strategy="field_targets", whole=True)


def _is_title(text: str, title: str) -> bool:
    """Tell whether a passage is only the heading itself, written as a line of its own."""
    return title.strip(" .:*") in text and len(text) <= len(title) + 8
