"""Answers «Điều 3 nói gì», «Phụ lục có gì»: the part of the document that a question names by its label, whole."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_choice import home_sections
from actions.documents.headings import below
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reading.asked_point import asked_point
from actions.replies.compose import Composer
from actions.replies.quoting import quote_passages
from index.model import Section

LABEL_NAMED = re.compile(
    r"\b(?P<word>điều|khoản|mục|phần|chương|phụ lục|biểu|bảng)\s+(?:số )?(?P<number>\d{1,2}|[IVX]{1,4})\b(?! ?[%/.,-]?\d)"
    r"|\b(?P<alone>phụ lục)\b(?=\s+(?:có|nói|gồm|ghi|nêu|là|liệt))",
    re.IGNORECASE,
)
CONTENT_ASKED = re.compile(
    r"\b(?:gì|chi|nào|nội dung|thế nào|ra sao)\b|\bnói\b|\btóm tắt\b|^\W*[^\s]+ \S+\W*$", re.IGNORECASE
)


def answer_labelled(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the part with the label that a question names («Điều 3»), or say there is none; None if it names none or a point."""
    asked = LABEL_NAMED.search(question.text)
    if asked is None or question.amounts or question.numbers or not CONTENT_ASKED.search(question.text):
        return None
    if any(term.text not in asked.group().lower().split() and term.text != "phụ lục" for term in question.terms):
        return None
    labels = _labels(asked)
    found = [section for section in home_sections(question, knowledge) if _is_labelled(section, labels)]
    if not found and asked_point(question.text) is not None:
        return None  # «mục 2» of what counts its points in words: «Hai là»
    if not found:
        composer.lead(composer.wording.no_such_point)
        return composer.answer(Status.NOT_IN_PLAN, strategy="labelled")
    return quote_passages(below(found[:1], knowledge), composer, composer.wording.quote, strategy="labelled")


def _labels(asked: re.Match[str]) -> list[str]:
    """Return what the heading of the part may open with: «Mục II», and «II.» for what has only its number."""
    if asked["alone"]:
        return [asked["alone"]]
    labels = [f"{asked['word']} {asked['number']}"]
    return [*labels, asked["number"]] if asked["word"].lower() in ("mục", "phần", "khoản") else labels


def _is_labelled(section: Section, labels: list[str]) -> bool:
    """Tell whether a section is called so, by its label or the words that open its heading."""
    openings = [re.compile(rf"{re.escape(label)}(?![\w/%])(?!\.\d)", re.IGNORECASE) for label in labels]
    return any(opening.match(name.strip()) for opening in openings for name in (section.label, section.title))
