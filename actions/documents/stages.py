"""The stages of a programme as its document divides itself into them, and the one that a question names by its order."""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge
from index.model import Section
from vietnamese.periods import Period, find_periods

TITLE = re.compile(r"giai đoạn\b", re.IGNORECASE)
_ORDER = {
    "1": 0,
    "một": 0,
    "nhất": 0,
    "i": 0,
    "đầu": 0,
    "2": 1,
    "hai": 1,
    "ii": 1,
    "3": 2,
    "ba": 2,
    "iii": 2,
    "4": 3,
    "bốn": 3,
}
STAGE_NAMED = re.compile(
    r"giai đoạn (?:thứ )?(?P<order>đầu(?: tiên)?|cuối(?: cùng)?|nhất|một|hai|ba|bốn|i{1,3}|[1-4])\b(?! ?[-–/\d])",
    re.IGNORECASE,
)
STAGES_COUNTED = re.compile(r"(?:mấy|bao nhiêu|những|các) giai đoạn(?: nào)?\b(?! \d)", re.IGNORECASE)


def stages(document: str, knowledge: Knowledge) -> list[Section]:
    """Return the sections of a document that are its stages, in order: two or more «Giai đoạn …» under one heading."""
    groups: dict[tuple[str, ...], list[Section]] = {}
    for section in knowledge.release.document_sections[document]:
        if TITLE.match(section.title):
            groups.setdefault(section.trail, []).append(section)
    largest: list[Section] = max(groups.values(), key=lambda group: len(group), default=[])
    return sorted(largest, key=lambda section: section.start)


def asked_stage(text: str, found: list[Section]) -> Section | None:
    """Return the stage that a question names by its order («giai đoạn đầu»); None when it names none of ``found``."""
    match = STAGE_NAMED.search(text)
    if match is None or len(found) < 2:
        return None
    order = match["order"].lower().split()[0]
    place = len(found) - 1 if order == "cuối" else _ORDER[order]
    return found[place] if place < len(found) else None


def stage_period(text: str, document: str, knowledge: Knowledge) -> tuple[Period, ...]:
    """Return the time of the stage a question names by its order, where the document names its stages by their years."""
    section = asked_stage(text, stages(document, knowledge))
    periods = find_periods(section.title) if section else []
    named_by_years = section is not None and STAGE_NAMED.search(section.title) is None
    return (periods[0].period,) if periods and named_by_years else ()
