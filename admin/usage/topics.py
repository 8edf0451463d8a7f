"""Which topic of the documents each question is about: the heading most like it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from admin.review.grouping import Encode
from index.errors import CorruptRelease
from index.model import Section
from index.release.storage import read_records

OTHER = "chủ đề khác"
NEAR = 0.35  # cosine; above that of 97 % of the pairs of development questions that ask for different passages


def headings(release: Path) -> list[str]:
    """Return the distinct section titles of a release, none when there is no release."""
    try:
        sections = read_records(release, Section)
    except CorruptRelease:
        return []
    return list(dict.fromkeys(section.title for section in sections if section.start > 0))


def topics_of(
    questions: Sequence[str], titles: Sequence[str], *, encode: Encode, read: Callable[[str], str]
) -> list[str]:
    """Return for each question the title nearest to it, OTHER where none is near."""
    if not questions or not titles:
        return [OTHER] * len(questions)
    likeness = encode([read(question) for question in questions]) @ encode(titles).T
    best = likeness.argmax(axis=1)
    return [titles[column] if likeness[row, column] >= NEAR else OTHER for row, column in enumerate(best)]
