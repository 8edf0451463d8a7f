"""Whether a text is Vietnamese: how many of its words are Vietnamese syllables with their diacritics."""

from __future__ import annotations

import re

from vietnamese.folding import has_diacritics
from vietnamese.phonology import is_syllable

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000
_LEAST_WORDS = 40
_LEAST_SYLLABLES = 0.6
_LEAST_MARKED = 0.25


def vietnamese_share(text: str) -> float:
    """Return the share of words with letters beyond ASCII that are Vietnamese syllables, 0 when there are none."""
    marked = [word for word in _WORD.findall(text[:_SAMPLE]) if not word.isascii()]
    return sum(map(is_syllable, marked)) / len(marked) if marked else 0.0


def is_other_language(text: str) -> bool:
    """Whether a text has enough words to judge and is not Vietnamese.

    Vietnamese prose has more than nine syllables in ten words and diacritics on more than half of them; lists of
    names, units and foreign terms bring both down.
    """
    step = max(len(text) // _SAMPLE, 1)
    words = [word for part in range(step) for word in _WORD.findall(text[part * _SAMPLE : (part + 1) * _SAMPLE])]
    if len(words) < _LEAST_WORDS:
        return False
    syllables = sum(map(is_syllable, words)) / len(words)
    marked = sum(map(has_diacritics, words)) / len(words)
    return syllables < _LEAST_SYLLABLES or marked < _LEAST_MARKED
