"""Answers «có mấy phụ lục», «đề ra mấy chỉ tiêu về y tế»: the parts that carry a number of their own, counted and shown."""

from __future__ import annotations

import re
from itertools import groupby

from actions.answer import Answer, Item, Status
from actions.documents.announced import LONGEST_LIST
from actions.documents.document_choice import home_sections
from actions.documents.headings import below
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words.coverage import cover
from index.model import Passage, Section

PARTS_COUNTED = re.compile(r"\b(?:mấy|bao nhiêu) (?P<noun>[^\W\d_]+(?: [^\W\d_]+)?)", re.IGNORECASE)
NUMBERED_PARTS = ("phụ lục", "chương", "điều", "phần")  # of which a document says the number in a heading


def answer_counted_parts(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Count the numbered headings or lines that are called as the question says; None where there are none such."""
    counted = PARTS_COUNTED.search(question.text)
    if counted is None or question.amounts or question.periods:
        return None
    noun = counted["noun"].lower()
    part = next((part for part in NUMBERED_PARTS if f"{noun} ".startswith(f"{part} ")), None)
    others = [term for term in question.terms if term.vital and term.text not in (noun, part)]
    sections = _headed(part, question, knowledge) if part and not others else []
    if len(sections) > 1:
        composer.count([below([section], knowledge)[0].id for section in sections], part or noun)
        composer.items(Item(*composer.quote_title(section)) for section in sections)
    elif len(lines := _lines(noun, question, knowledge)) > 1:
        composer.count([line.id for line in lines], noun)
        composer.items(Item(composer.quote(line), composer.cite(line)) for line in lines[:LONGEST_LIST])
    else:
        return None
    return composer.answer(Status.ANSWERED, strategy="counted_parts")


def _headed(part: str, question: Question, knowledge: Knowledge) -> list[Section]:
    """Return the sections whose heading numbers such a part: «Phụ lục II», «Chương 3»."""
    numbered = re.compile(rf"{part} (?:số )?(?:\d+|[IVXLC]+)$", re.IGNORECASE)
    found = {section.label: section for section in home_sections(question, knowledge) if numbered.match(section.label)}
    return [section for section in found.values() if below([section], knowledge)]


def _lines(noun: str, question: Question, knowledge: Knowledge) -> list[Passage]:
    """Return the lines «Chỉ tiêu 1: …», «Chỉ tiêu 2: …» that stand under the one heading on the question's subject."""
    numbered = re.compile(rf"\W*{re.escape(noun)} (?:số )?\d+\s*[.:]", re.IGNORECASE)
    subject = [term for term in question.terms if term.vital and term.text != noun]
    home = {section.id for section in home_sections(question, knowledge)}
    lines = [item for item in knowledge.release.passages.values() if item.section in home and numbered.match(item.text)]
    groups: list[list[Passage]] = [list(group) for _, group in groupby(lines, key=lambda item: item.section)]
    fitting = [
        group
        for group in groups
        if not cover(subject, [(knowledge.section_texts[group[0].section], 1.0)], loosely=True).missing
    ]
    return fitting[0] if len(fitting) == 1 else []
