"""Running headers, footers and page numbers: what stands at the edge of many pages and is no part of the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from index.readers.pdf_layout import Word

_EDGE = 0.12
_PAGE_NUMBER = re.compile(r"\W*(?:trang|page)?\s*\d{1,4}(?:\s*(?:/|trên|of)\s*\d{1,4})?\W*$", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")


def is_at_edge(top: float, bottom: float, height: float) -> bool:
    """Whether something between ``top`` and ``bottom`` stands in the upper or lower margin of a page."""
    return bottom <= height * _EDGE or top >= height * (1 - _EDGE)


def repeated(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return the patterns of the texts at the edges of ``pages`` that many pages share, digits not counted.

    A text is furniture when at least half of the pages have it, and at least three of them, or both of two.
    """
    counts = Counter(pattern for texts in pages for pattern in {_pattern(text) for text in texts})
    least = max(3 if len(pages) > 2 else 2, len(pages) / 2)
    return frozenset(pattern for pattern, count in counts.items() if count >= least)


def is_furniture(text: str, patterns: frozenset[str]) -> bool:
    """Whether the text at a page's edge repeats on other pages or is a page number."""
    return bool(_PAGE_NUMBER.match(text)) or _pattern(text) in patterns


def without_side_number(words: list[Word]) -> list[Word]:
    """Return the words of a page without a page number that stands alone beside the text."""
    others = [word for word in words if not word["text"].isdigit()]
    left = min((word["x0"] for word in others), default=0.0)
    right = max((word["x1"] for word in others), default=0.0)
    beside = [word for word in words if word["text"].isdigit() and (word["x1"] < left or word["x0"] > right)]
    return [word for word in words if word is not beside[0]] if len(beside) == 1 and others else words


def _pattern(text: str) -> str:
    return _DIGITS.sub("0", " ".join(text.split()))
