"""Diacritic folding: the letters of a text without case, tone and vowel marks."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_NO_DECOMPOSITION = {"đ": "d", "Đ": "d", "ð": "d", "Ð": "d"}


@lru_cache(maxsize=8192)
def _fold_character(character: str) -> str:
    if character in _NO_DECOMPOSITION:
        return _NO_DECOMPOSITION[character]
    base = unicodedata.normalize("NFD", character)[0]
    if base.isascii() and base.isalpha():
        return base.lower()
    lowered = character.lower()
    return lowered if len(lowered) == 1 else character


def fold(text: str) -> str:
    """Lower case without diacritics, đ as d; other scripts keep their letters.

    The result has one character for each character of the NFC form of ``text``, so offsets in an NFC text stay valid.
    """
    return "".join(map(_fold_character, unicodedata.normalize("NFC", text)))


def has_diacritics(text: str) -> bool:
    """Whether a Latin letter of ``text`` carries a mark or is đ, as a citizen with a Vietnamese keyboard types."""
    for character in unicodedata.normalize("NFC", text):
        folded = _fold_character(character)
        if folded.isascii() and folded != character.lower():
            return True
    return False
