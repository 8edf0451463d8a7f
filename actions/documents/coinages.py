"""Writes a word that a document coins with a number in it («ba không») as the document does, however it is typed."""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge

NUMERALS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
DIGITS = {str(value): word for value, word in enumerate(NUMERALS, start=1)}
NUMBERED = re.compile(rf"\b(?P<number>[1-9]|{'|'.join(NUMERALS)}) (?P<thing>[^\W\d_]+)\b", re.IGNORECASE)
OPENS = "[«“\"‘']"


def with_coinages(text: str, knowledge: Knowledge) -> str:
    """Return a message with «3 không» as «ba không» where the documents set that in quotation marks, and the other way round."""
    return NUMBERED.sub(lambda match: _as_quoted(match, knowledge), text)


def _as_quoted(match: re.Match[str], knowledge: Knowledge) -> str:
    number, thing = match["number"].lower(), match["thing"]
    other = DIGITS.get(number) or next(digit for digit, word in DIGITS.items() if word == number)
    quoted = re.compile(rf"{OPENS}{other} {re.escape(thing)}\b", re.IGNORECASE)
    written = any(quoted.search(passage.text) for passage in knowledge.release.passages.values())
    return f"{other} {thing}" if written else match.group()
