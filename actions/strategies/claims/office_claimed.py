"""Answers «Trưởng ban là ông … đúng không»: whether it is the person that a sentence says holds the office."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words import cues
from actions.words.names import PERSON_NAMED
from vietnamese.folding import fold, has_diacritics
from vietnamese.letters import UPPER

OFFICE = re.compile(
    r"\b(?:phó )?(?:trưởng ban|trưởng phòng|trưởng đoàn|tổ trưởng|đội trưởng|chủ nhiệm|giám đốc|hiệu trưởng|"
    r"chánh văn phòng|bí thư)\b",
    re.IGNORECASE,
)
HELD = (  # «ông A, Phó Chủ tịch UBND thành phố, làm Trưởng ban», «ông A, Phó Chủ tịch, Trưởng ban, chỉ đạo chung»
    rf"\b(?i:ông|bà|đồng chí)\s+(?P<name>[{UPPER}]\w*(?:\s[{UPPER}]\w*){{1,4}})"
    r"(?:,(?:(?!\b(?i:ông|bà|đồng chí)\b)[^;.:]){2,80}?)?(?:,?\s+(?i:làm|giữ chức|là|kiêm)|,)\s+(?i:OFFICE)(?!\w)"
)


def answer_office_claimed(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Confirm or put right who a question says holds an office; None where no sentence gives it to one person alone."""
    person, office = PERSON_NAMED.search(question.text), OFFICE.search(question.text)
    if person is None or office is None or not cues.CLOSED.search(question.text):
        return None
    holds = re.compile(HELD.replace("OFFICE", re.escape(office.group())))
    document = question.document or knowledge.default.id
    passages = (item for item in knowledge.release.passages.values() if item.document == document)
    held = [(item, found["name"]) for item in passages for found in holds.finditer(item.text)]
    if not held:
        return None
    for passage, name in held:
        if is_named(person["name"], name):
            composer.lead(composer.wording.yes.format(quote=composer.quote(passage)))
            return composer.answer(Status.ANSWERED, strategy="office_claimed")
    return corrected(held[0][0], composer, strategy="office_claimed") if len(held) == 1 else None


def is_named(said: str, name: str) -> bool:
    """Tell whether a name as it was said, perhaps without diacritics or the family name, ends the full name."""
    said, name = " ".join(said.lower().split()), " ".join(name.lower().split())
    return f" {name if has_diacritics(said) else fold(name)}".endswith(f" {said}")
