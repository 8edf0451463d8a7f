"""Puts slips of the finger in an English question right: «ciity», «rvenue», «mcuh»."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from actions.words.english.lexicon import is_english_word

LATIN_WORD = re.compile(r"[A-Za-z]+(?!['’A-Za-z])(?<!['’]s)(?<!['’]t)")
SHORTEST_WORD = 3  # letters of a slip; a shorter word may be anything
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def with_slips_mended(text: str, english: AbstractSet[str], others: AbstractSet[str]) -> str:
    """Return ``text`` with each word that neither set holds (lower case) written as the one ``english`` word a slip away.

    A slip is one letter too many, too few, another or changed places with the next. Names, which begin with a capital
    after the first word, and words near several known ones stay.
    """

    def mended(match: re.Match[str]) -> str:
        word = match.group()
        named = match.start() > 0 and word[0].isupper() and not text.isupper()
        if len(word) < SHORTEST_WORD or named or word.lower() in english or word.lower() in others:
            return word
        if is_english_word(word.lower()):
            return word  # «bring» is no slip for «being»
        near = _one_slip_away(word.lower()) & english
        return next(iter(near)) if len(near) == 1 else word

    return LATIN_WORD.sub(mended, text)


def _one_slip_away(word: str) -> set[str]:
    splits = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    fewer = {head + tail[1:] for head, tail in splits if tail}
    swapped = {head + tail[1] + tail[0] + tail[2:] for head, tail in splits if len(tail) > 1}
    other = {head + letter + tail[1:] for head, tail in splits if tail for letter in LETTERS}
    more = {head + letter + tail for head, tail in splits for letter in LETTERS}
    return {found for found in fewer | swapped | other | more if len(found) >= SHORTEST_WORD}
