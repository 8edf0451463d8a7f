"""Capitals: giving a rewritten word those of the word it replaces, and calming a message typed in capitals only."""

from __future__ import annotations

import re

from vietnamese.phonology import may_be_syllable

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_LETTERS = 8
_LONGEST_SHORT_FORM = 4


def cased_like(model: str, word: str) -> str:
    """``word`` (lower case) in capitals, with a capital or as it is, as ``model`` is written."""
    if len(model) > 1 and model.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def is_shouted(text: str) -> bool:
    """Whether a message of several words is typed in capitals only."""
    letters = [character for character in text if character.isalpha()]
    return len(letters) >= _FEWEST_LETTERS and " " in text.strip() and text.isupper()


def calmed(text: str) -> str:
    """A shouted text with its Vietnamese words, lone letters and units in small letters.

    Short forms and foreign words of few letters keep their capitals; a longer word is one typed raw or misspelt.
    """
    return _WORD.sub(lambda word: word.group().lower() if _is_small(word.group()) else word.group(), text)


def _is_small(word: str) -> bool:
    return len(word) == 1 or len(word) > _LONGEST_SHORT_FORM or may_be_syllable(word)
