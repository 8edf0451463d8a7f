"""Answers «nhiệm vụ thứ năm là gì», «mục Bảy là nói gì»: one numbered point of the document, whole."""

from __future__ import annotations

import re

from actions.answer import Answer
from actions.compose import Composer
from actions.evidence import Evidence
from actions.knowledge import Knowledge
from actions.question import Question
from actions.strategies.listing import numbered_points, only_so_many
from actions.strategies.passages import quote_passages
from vietnamese.folding import fold, has_diacritics

ORDINALS = {
    "nhat": 1,
    "mot": 1,
    "hai": 2,
    "nhi": 2,
    "ba": 3,
    "tu": 4,
    "bon": 4,
    "nam": 5,
    "sau": 6,
    "bay": 7,
    "tam": 8,
    "chin": 9,
    "muoi": 10,
}
NAMED = re.compile(
    rf"\b(?:diem|nhiem vu|giai phap|muc|y|nhom|noi dung|phan|viec)\s+thu\s+({'|'.join(ORDINALS)}|\d{{1,2}})\b"
    rf"|(?:^|\b(?:diem|muc|phan|y|doan)\s+)({'|'.join(ORDINALS)})\s+la\b"
)


def asked_point(text: str) -> int | None:
    """Return the position of the point that a question names, counted from 1; None when it names none."""
    match = NAMED.search(fold(text))
    if match is None or (has_diacritics(text) and match.group(1) and "thứ" not in text.lower()):  # «phần thu từ đất»
        return None
    word = match.group(1) or match.group(2)
    return int(word) if word.isdigit() else ORDINALS[word]


def answer_point(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the named point of the document in force; None when the document has no such point."""
    position = asked_point(question.text)
    points = numbered_points(question.document or knowledge.default.id, knowledge, asked=question.text)
    if position is None or not points or position < 1:
        return None
    if position > len(points):
        return only_so_many(points, knowledge, composer)
    passages = knowledge.release.section_passages[points[position - 1].id]
    return quote_passages(passages, composer, composer.wording.quote, strategy="point")
