"""Tells which sentences of a document stand together on one line, and which stand side by side behind dashes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from index.model import Passage
from index.release import Release

BULLET = re.compile(r"\s*[-+*•–] ")
SHORT_PARAGRAPH = 4  # sentences


def short_paragraphs(release: Release) -> dict[str, tuple[Passage, ...]]:
    """Return passage id → the sentences of its line, for lines of a few sentences; a row stands with nothing."""
    found: dict[str, tuple[Passage, ...]] = {}
    for document, passages in release.document_passages.items():
        text, line = release.text(document), list[Passage]()
        for passage, following in zip_longest(passages, passages[1:]):
            line.append(passage)
            if _goes_on(passage, following, text):
                continue
            if 1 < len(line) <= SHORT_PARAGRAPH:
                found |= {item.id: tuple(line) for item in line}
            line = []
    return found


def _goes_on(passage: Passage, following: Passage | None, text: str) -> bool:
    """Tell whether the next sentence stands on the same line."""
    if following is None or passage.cells or following.cells:
        return False
    return "\n" not in text[passage.end : following.start]


def stand_side_by_side(items: Sequence[Passage]) -> bool:
    """Tell whether the sentences of a numbered point are points of their own, each behind a dash."""
    return sum(BULLET.match(item.text) is not None for item in items) > 1
