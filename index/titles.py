"""Tells a section's heading from the first clause of its own text, which stands for a title where a point has none."""

from __future__ import annotations

from index.model import Section

_NAMING = 8  # words; a point's text may open with a name of so many («1. Kinh tế. Tổng …»)
_LABEL = 12  # characters of numbering before it


def says_title(section: Section, text: str) -> bool:
    """Whether the title of ``section`` is only how its text, the document's ``text``, begins: «1. Xét tuyển 40 giáo viên, …»."""
    title = section.title.rstrip("…")
    if len(title.split()) <= _NAMING:
        return False
    at = text.find(title, section.start, section.start + len(title) + _LABEL)
    following = text[at + len(title) : section.end] if at >= 0 else ":"
    return bool(following) and not following.startswith((":", "\n"))


def titles_of(section: Section | None) -> tuple[str, ...]:
    """The titles above the text of a section, innermost first, its own even where only its text begins so."""
    return (section.title, *reversed(section.trail)) if section is not None else ()


def headings_of(section: Section | None, text: str) -> tuple[str, ...]:
    """The headings above the text of a section, innermost first, without a title that only its text begins with."""
    titles = titles_of(section)
    return titles[1:] if section is not None and says_title(section, text) else titles
