"""Answers «Điều 3 nói gì», «Phụ lục có gì»: the part of the document that a question names by its label, whole."""

from __future__ import annotations

import re

from actions.answer import Answer
from actions.compose import Composer
from actions.evidence import Evidence
from actions.knowledge import Knowledge
from actions.question import Question
from actions.strategies.headings import below, home_sections
from actions.strategies.passages import quote_passages
from index.model import Section

NAMED = re.compile(
    r"\b(?P<word>điều|khoản|mục|phần|chương|phụ lục|biểu|bảng)\s+(?:số )?(?P<number>\d{1,2}|[IVX]{1,4})\b(?! ?[%/.,-]?\d)"
    r"|\b(?P<alone>phụ lục)\b(?=\s+(?:có|nói|gồm|ghi|nêu|là|liệt))",
    re.IGNORECASE,
)
CONTENT = re.compile(
    r"\b(?:gì|chi|nào|nội dung|thế nào|ra sao)\b|\bnói\b|\btóm tắt\b|^\W*[^\s]+ \S+\W*$", re.IGNORECASE
)


def answer_labelled(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the part with the label that a question names («Điều 3»); None when it names none that the document has."""
    asked = NAMED.search(question.text)
    others = [
        term for term in question.terms if not term.text.isdigit() and term.text not in ("phụ lục", "biểu", "bảng")
    ]
    if asked is None or others or question.amounts or not CONTENT.search(question.text):
        return None
    label = " ".join((asked["alone"] or f"{asked['word']} {asked['number']}").lower().split())
    found = [section for section in home_sections(question, knowledge) if _is_labelled(section, label)]
    return quote_passages(below(found[:1], knowledge), composer, composer.wording.quote, strategy="labelled")


def _is_labelled(section: Section, label: str) -> bool:
    """Tell whether a section is called so, by its label or the words that open its heading."""
    opening = re.compile(rf"{re.escape(label)}(?!\w)", re.IGNORECASE)
    return any(opening.match(name.strip()) for name in (section.label, section.title))
