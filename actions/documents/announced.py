"""Follows a line that announces a list («… như sau:») with the lines of that list, and a title of a point with what it is."""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge
from index.model import Passage, Section

LONGEST_LIST = 12  # lines of a list
POINT = re.compile(r"(?:[a-zđ]\)|\d{1,2}[.)]|[-+*•])\s")
TITLE = re.compile(r"(?:[a-zđ]\)|\d{1,2}[.)])\s(?:\S+\s+){1,11}[^\s.;:!?…]+")  # «a) Chủ đề Tháng hành động năm 2025»


def announced(first: Passage, knowledge: Knowledge) -> list[Passage]:
    """Follow a line that ends in a colon with the lines it announces, a title with the line below; empty for any other line."""
    if TITLE.fullmatch(first.text.strip()):
        return _titled(first, knowledge)
    if not first.text.rstrip().endswith(":"):
        return []
    section = knowledge.release.sections[first.section]
    follow = [
        item
        for item in knowledge.release.document_passages[first.document]
        if item.start > first.start and item.id not in knowledge.heading_rows
    ]
    listed = []
    for item in follow[:LONGEST_LIST]:
        inside = item.section == first.section or _is_below(knowledge.release.sections[item.section], section)
        if item.text.rstrip().endswith(":") or not inside:
            break
        listed.append(item)
    return [first, *listed] if listed else []


def _titled(title: Passage, knowledge: Knowledge) -> list[Passage]:
    """Return the title of a point and the line right below it; empty where that is another point."""
    inside = knowledge.release.section_passages.get(title.section, ())
    below = min((item for item in inside if item.start > title.start), key=lambda item: item.start, default=None)
    return [] if below is None or below.cells or POINT.match(below.text) else [title, below]


def lead_in(point: Passage, knowledge: Knowledge) -> Passage | None:
    """Return the line ending in a colon that announces a point of a list: what it says holds for each; None without one."""
    before = (item for item in knowledge.release.document_passages[point.document] if item.start < point.start)
    last = max((item for item in before if item.text.rstrip().endswith(":")), key=lambda item: item.start, default=None)
    return last if last is not None and point in announced(last, knowledge)[1:] else None


def _is_below(section: Section, above: Section) -> bool:
    """Tell whether a section stands under another, whose label or title is then in its trail."""
    depth = len(above.trail)
    if section.trail[:depth] != above.trail or len(section.trail) <= depth:
        return False
    step = section.trail[depth]
    return above.title in section.trail or (bool(above.label) and step.startswith(above.label))
