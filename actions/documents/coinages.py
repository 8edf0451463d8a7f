"""Writes a word that a document coins with a number in it («ba không») as the document does, however it is typed."""

from __future__ import annotations

import re
from collections.abc import Collection

NUMERALS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
DIGITS = {str(value): word for value, word in enumerate(NUMERALS, start=1)}
WORDS = {word: digit for digit, word in DIGITS.items()}
_NUMBERED = rf"(?P<number>[1-9]|{'|'.join(NUMERALS)}) (?P<thing>[^\W\d_]+)\b"
NUMBERED = re.compile(rf"\b{_NUMBERED}", re.IGNORECASE)
QUOTED = re.compile(rf"[«“\"‘']{_NUMBERED}", re.IGNORECASE)


def coinages_in(text: str) -> frozenset[str]:
    """Return the numbers with their words that a text sets in quotation marks, in lower case: «ba không»."""
    return frozenset(f"{found['number']} {found['thing']}".lower() for found in QUOTED.finditer(text))


def with_coinages(text: str, coined: Collection[str]) -> str:
    """Return a message with «3 không» as «ba không» where that is among those ``coined``, and the other way round."""
    return NUMBERED.sub(lambda found: _as_coined(found, coined), text)


def _as_coined(found: re.Match[str], coined: Collection[str]) -> str:
    number = found["number"].lower()
    other = f"{DIGITS.get(number) or WORDS[number]} {found['thing']}"
    return other if other.lower() in coined else found.group()
