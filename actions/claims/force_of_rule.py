"""Tells how binding a sentence is, by its own words or those of the heading above it: forbidden, a duty, or only encouraged."""

from __future__ import annotations

import enum
import re

from actions.documents.knowledge import Knowledge
from index.model import Passage

FORBIDS = re.compile(r"\b(?:nghiêm cấm|cấm|không được|không cho phép|các hành vi (?:bị )?cấm)\b", re.IGNORECASE)
REQUIRES = re.compile(r"\b(?:bắt buộc|phải(?! (?:chăng|trái))|buộc|có trách nhiệm|có nghĩa vụ)\b", re.IGNORECASE)
ADVISES = re.compile(r"\b(?:khuyến khích|khuyến nghị|vận động|tự nguyện|không bắt buộc)\b", re.IGNORECASE)


class Force(enum.Enum):
    """How binding a sentence is."""

    FORBIDDEN = enum.auto()
    REQUIRED = enum.auto()
    ADVISED = enum.auto()


def force_of(passage: Passage, knowledge: Knowledge) -> Force | None:
    """Return how binding a sentence says it is, or the nearest heading above it does; None where none of them says."""
    section = knowledge.release.sections[passage.section]
    for words in (passage.text, section.title, _heading_ahead(passage, knowledge), *reversed(section.trail)):
        advised, forbidden = ADVISES.search(words), FORBIDS.search(words)
        if advised and not forbidden:
            return Force.ADVISED
        if forbidden or REQUIRES.search(words):
            return Force.FORBIDDEN if forbidden else Force.REQUIRED
    return None


def _heading_ahead(passage: Passage, knowledge: Knowledge) -> str:
    """Return the last title before a passage's section, beside it, that has no sentences of its own: it heads what follows."""
    release = knowledge.release
    section = release.sections[passage.section]
    beside = [item for item in release.document_sections[passage.document] if item.trail == section.trail]
    ahead = beside[: beside.index(section)] if section in beside else []
    return next((item.title for item in reversed(ahead) if not release.section_passages.get(item.id)), "")
