"""Tone marks: taking them off a syllable, putting them on, and the letter that carries them.

The letter is chosen in the way official documents write: hòa, khỏe, thủy, but hoàn, quý, giờ.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

ACUTE, GRAVE, HOOK, TILDE, DOT = "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"
TONE_MARKS = (ACUTE, GRAVE, HOOK, TILDE, DOT)
VOWELS = "aăâeêioôơuưy"

_TONED = {
    unicodedata.normalize("NFC", vowel + mark): (vowel, mark)
    for vowel in VOWELS + VOWELS.upper()
    for mark in TONE_MARKS
}
_SHAPE = re.compile(
    rf"(?P<onset>ngh|ng|nh|gh|gi(?=[{VOWELS}])|qu(?=[{VOWELS}])|kh|ph|tr|th|ch|[bcdđghklmnprstvx])?"
    rf"(?P<vowels>[{VOWELS}]{{1,3}})(?P<coda>ch|nh|ng|[cmnpt])?"
)


@dataclass(frozen=True)
class TonedWord:
    """A word with its tone mark taken off; ``tone`` is a combining mark, or empty for the level tone."""

    bare: str
    tone: str


def split_tone(word: str) -> TonedWord | None:
    """``word`` (NFC) and its tone apart; None when it carries more than one tone mark."""
    letters: list[str] = []
    tone = ""
    for letter in word:
        bare, mark = _TONED.get(letter, (letter, ""))
        if mark and tone:
            return None
        letters.append(bare)
        tone = tone or mark
    return TonedWord("".join(letters), tone)


def tone_position(bare: str) -> int | None:
    """The index of the letter of a toneless syllable that carries the tone mark; None when it is no syllable."""
    shape = _SHAPE.fullmatch(bare.lower())
    if shape is None:
        return None
    vowels, first = shape["vowels"], shape.start("vowels")
    marked = [place for place, vowel in enumerate(vowels) if vowel in "ăâêôơư"]
    if marked:
        return first + marked[-1]
    if len(vowels) == 3 or (len(vowels) == 2 and shape["coda"]):
        return first + 1
    return first


def join_tone(bare: str, tone: str) -> str | None:
    """``bare`` with ``tone`` on the right letter; None when ``bare`` has not the shape of a syllable."""
    if not tone:
        return bare
    place = tone_position(bare)
    if place is None:
        return None
    return bare[:place] + unicodedata.normalize("NFC", bare[place] + tone) + bare[place + 1 :]


@lru_cache(maxsize=65536)
def unify_tone_placement(word: str) -> str:
    """``word`` (NFC) with its tone mark where official documents put it: hoà → hòa, qúy → quý, gìơ → giờ.

    The result has the length and the case of ``word``; what is no Vietnamese syllable comes back unchanged.
    """
    parts = split_tone(word)
    if parts is None or not parts.tone:
        return word
    return join_tone(parts.bare, parts.tone) or word
