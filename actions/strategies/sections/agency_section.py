"""Answers «Sở Y tế phải làm những gì»: all that stands under the heading that opens with the agency asked about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from actions.answer import Answer
from actions.documents.document_choice import home_sections
from actions.documents.headings import below
from actions.documents.knowledge import Knowledge
from actions.documents.neighbours import BEFORE_AGENCY
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import quote_passages
from actions.words import cues
from actions.words.asking_on import ANOTHER, WHAT_ABOUT
from actions.words.organisations import organisations_in, without_place
from index.model import Section
from vietnamese.folding import fold

PART_IN_OTHERS = re.compile(
    r"phối hợp|chủ đầu tư", re.IGNORECASE
)  # a part in the works of others, which no heading gives
LISTED_WORKS = re.compile(
    r"dự án|công trình|hạng mục|đề án", re.IGNORECASE
)  # of which a section names some among its tasks
OFFICE_FOR = re.compile(r"^(?:sở|phòng|ngành) (?P<field>.+)$")
JOINED = re.compile(r",| và ")
STRATEGY = "agency_section"


def answer_agency_section(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote what is given to the agency whose tasks are asked for; None where no heading opens with it."""
    works = cues.WORKS_ASKED.search(question.text)
    going_on = question.memory.strategy == STRATEGY and (
        WHAT_ABOUT.match(question.text) or ANOTHER.match(question.text)
    )
    if not going_on and (works is None or LISTED_WORKS.search(works.group())):
        return None
    if PART_IN_OTHERS.search(question.text) or question.amounts:
        return None
    if cues.WHEN.search(question.text) or cues.HOW_MUCH.search(question.text):
        return None
    asked = f" {fold(question.text).rstrip(' ?.!')} "
    found = [(name, section) for section in home_sections(question, knowledge) for name in _named(section, asked)]
    longest = max((len(name) for name, _ in found), default=0)
    for name, section in found:
        passages = below([section], knowledge)
        if len(name) == longest and len(passages) > (0 if going_on else 1):
            return quote_passages(passages, composer, composer.wording.quote, strategy=STRATEGY, whole=True)
    return None


def _named(section: Section, asked: str) -> Iterator[str]:
    """Yield the folded names by which a question calls the agency that a heading opens with."""
    title = BEFORE_AGENCY.sub("", BEFORE_AGENCY.sub("", section.title))
    names = organisations_in(title)[:1]
    for name in names if title.startswith(tuple(names)) else ():
        yield from (form for form in _forms(name.lower()) if f" {form} " in asked)


def _forms(name: str) -> set[str]:
    """Return an agency's folded names: in full, without its place, and «ngành y tế», «bên giáo dục» for what it is for."""
    plain = without_place(name)
    office = OFFICE_FOR.match(plain)
    field = office["field"] if office else ""
    parts = (field[: joint.start()] for joint in JOINED.finditer(field))  # «văn hóa», «văn hóa, thể thao»
    fields = {field, " ".join(field.split()[:2]), *parts} if office else set()
    informal = {f"{kind} {field}" for kind in ("ngành", "bên", "sở", "phòng") for field in fields}
    return {fold(form) for form in (name, plain, *informal) if " " in form}
