"""Puts right what a claim says that our document replaces: «kế hoạch này thay cho kế hoạch của tỉnh A phải không»."""

from __future__ import annotations

import re

from actions.answer import Answer
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words import cues
from index.model import Passage
from vietnamese.folding import fold

REPLACES = re.compile(
    r"\b(?:này|nay|mới) (?:(?:sẽ|được|có|ra đời|ban hành|là|để|dùng) )*thay(?: thế)?(?: cho)?\b", re.IGNORECASE
)
STATED = re.compile(
    r"\b(?:kế hoạch|nghị quyết|quyết định|quy định|quy chế|đề án|chương trình|văn bản) này\b[^.;]{0,60}\bthay thế\b",
    re.IGNORECASE,
)


def answer_replaced_claimed(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the clause on what is replaced where a claim names another number or place than it does; None otherwise."""
    if not (cues.CLAIMED.search(question.text) and REPLACES.search(question.text)):
        return None
    stated = next((item for item in home_passages(question, knowledge) if STATED.search(item.text)), None)
    if stated is None or not _names_otherwise(question, stated, knowledge):
        return None
    return corrected(stated, composer, strategy="replaced_claimed")


def _names_otherwise(question: Question, stated: Passage, knowledge: Knowledge) -> bool:
    """Tell whether a claim names a document number or a place that the clause does not."""
    text, said = knowledge.passage_texts[stated.id], fold(stated.text)
    places = [term for term in question.terms if term.kind == "place" and term.vital]
    return any(fold(number) not in said for number in question.numbers) or any(
        not text.speaks_of(place) for place in places
    )
