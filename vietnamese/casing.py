"""Capitals: giving a rewritten word those of the word it replaces, and calming a message typed in capitals only."""

from __future__ import annotations

_FEWEST_LETTERS = 8


def cased_like(model: str, word: str) -> str:
    """``word`` (lower case) in capitals, with a capital or as it is, as ``model`` is written."""
    if len(model) > 1 and model.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def is_shouted(text: str) -> bool:
    """Whether a message of several words is typed in capitals only."""
    letters = [character for character in text if character.isalpha()]
    return len(letters) >= _FEWEST_LETTERS and " " in text.strip() and text.isupper()


def lowered(text: str) -> str:
    """Lower case with the length of ``text``."""
    return "".join(lower if len(lower := character.lower()) == 1 else character for character in text)
