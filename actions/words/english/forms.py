"""Reads an inflected English word as its base: «schools», «lending», «planned», «prepares»."""

from __future__ import annotations

import re

SHORTEST_STEM = 3  # letters: «ring» is no «r» in the making
_DOUBLED = re.compile(r"([bdgmnprt])\1$")  # «planned», but not «fill», «pass»
_HISS = re.compile(r"(?:ss|x|z|ch|sh|(?<=[^aeo])us)es$")  # «buses», but not «diseases», «houses»
_NO_PLURAL = re.compile(r"(?:ss|us|is)$")
_VOWEL = re.compile(r"[aeiouy]")


def singular(word: str) -> str:
    """Return the form that a lower-case noun shares with its plural and possessive."""
    word = word.removesuffix("'s").removesuffix("'")
    if word.endswith(("ies", "ied")) and len(word) > SHORTEST_STEM + 1:
        word = f"{word[:-3]}y"
    elif _HISS.search(word):
        word = word[:-2]
    elif word.endswith("s") and len(word) > SHORTEST_STEM and not _NO_PLURAL.search(word):
        word = word[:-1]
    return word


def stem(word: str) -> str:
    """Return the form that a lower-case verb shares with its «-s», «-ing» and «-ed»; not always a word itself."""
    word = singular(word)
    for ending in ("ing", "ed"):
        base = word.removesuffix(ending)
        if base != word and len(base) >= SHORTEST_STEM and _VOWEL.search(base):
            word = _DOUBLED.sub(r"\1", base)
            break
    return word.removesuffix("e") if len(word) > SHORTEST_STEM else word
