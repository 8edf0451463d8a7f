"""Lines of a PDF into paragraphs: where a line end is a wrap, and what to do with a hyphen at it."""

from __future__ import annotations

from collections.abc import Sequence

from index.readers.lines import ends_sentence, starts_point
from index.readers.pdf_layout import Line

_LOOSE = 1.6
_SHORT = 3.0
_INDENT = 0.8
_SIZE_CHANGE = 0.8


def continues(previous: Line, line: Line, *, text: str, right: float, new_page: bool = False) -> bool:
    """Whether ``line`` continues the paragraph ``text`` that ``previous`` ended so far.

    ``right`` is the right edge of the column. On a new page the distance between the lines says nothing; a finished
    sentence ends its paragraph there.
    """
    full = right - previous.x1 <= _SHORT * previous.size
    if starts_point(line.text, text) or (previous.bold != line.bold and not (full and line.text[:1].islower())):
        return False
    if abs(previous.size - line.size) > _SIZE_CHANGE:
        return False
    if new_page and ends_sentence(text):
        return False
    if not new_page:
        far = line.top - previous.bottom > _LOOSE * previous.size or line.top < previous.top
        if far and not (line.top < previous.top and not ends_sentence(text)):
            return False
    indented = line.x0 - previous.x0 > _INDENT * line.size
    if indented and not starts_point(text, ""):
        return False
    return (full and not (ends_sentence(text) and indented)) or line.text[:1].islower()


def join(text: str, line: str, vocabulary: frozenset[str]) -> str:
    """Return ``text`` with the next line: a hyphen at its end is kept unless the document knows the word without it."""
    if text.endswith("-") and text[-2:-1].isalnum():
        start = text[:-1].rsplit(maxsplit=1)[-1].lower()
        end = line.split(maxsplit=1)[0].rstrip(".,;:!?)").lower() if line.split() else ""
        known = line[:1].islower() and start + end in vocabulary
        return f"{text[:-1]}{line}" if known else f"{text}{line}"
    return f"{text} {line}"


def words_of(lines: Sequence[str]) -> frozenset[str]:
    """Return the words within the lines, in lower case; the last word of a line may be half a word."""
    return frozenset(word.strip(".,;:!?()").lower() for line in lines for word in line.split()[:-1])
