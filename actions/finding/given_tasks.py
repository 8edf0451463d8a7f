"""Finds to whom a sentence gives a task («Đề nghị Hội A giám sát …»), and to whom others give the very same."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.headings import PROPOSALS
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import PassageMatch
from actions.question import Question
from actions.words.organisations import organisations_in
from index.model import Passage

ASSIGNING = re.compile(  # opens a sentence that gives a task to somebody: «2. Giao Thường trực HĐND …»
    r"[\s\-+*•]*(?:\d+[.)]\s*|[a-zđ]\)\s*)?(?:Giao|Đề nghị|Yêu cầu)\b", re.IGNORECASE
)
WATCHING = re.compile(r"\bgiám sát\b", re.IGNORECASE)


def given_task(passage: Passage, question: Question, knowledge: Knowledge) -> list[str]:
    """Return the body that a sentence asks to do something: «Đề nghị Hội A giám sát …»; who only watches does no more.

    What is proposed to those above («KIẾN NGHỊ: Đề nghị Sở A bổ sung …») is no task of theirs: they may do what they are asked.
    """
    text = passage.text
    watches = WATCHING.search(text) is not None and WATCHING.search(question.text) is None
    names = organisations_in(text)[:1] if ASSIGNING.match(text) and not watches else []
    if names and any(re.match(PROPOSALS, title, re.IGNORECASE) for title in titles_over(passage, knowledge)):
        wished = text[text.index(names[0]) + len(names[0]) :].split()[:1]
        return names if any(re.search(rf"\b{re.escape(act)}\b", question.text, re.IGNORECASE) for act in wished) else []
    return names


def same_given_to_others(
    match: PassageMatch, fitting: Sequence[PassageMatch], knowledge: Knowledge
) -> list[tuple[Passage, str]]:
    """Return the sentences that give the very same to another agency by name («Giao …», «Đề nghị …»), with its name."""
    if not ASSIGNING.match(match.passage.text):
        return []
    same = [
        item
        for item in fitting
        if item.passage.id != match.passage.id
        and item.passage.document == match.passage.document
        and ASSIGNING.match(item.passage.text)
        and not item.coverage.missing
        and len(item.coverage.loose) <= len(match.coverage.loose)
    ]
    return [(item.passage, names[0]) for item in same[:2] if (names := organisations_in(item.passage.text))]


def titles_over(passage: Passage, knowledge: Knowledge) -> tuple[str, ...]:
    """Return the title of the section that a passage stands in and those above it."""
    section = knowledge.release.sections[passage.section]
    return (section.title, *section.trail)
