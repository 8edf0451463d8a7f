"""Reads the names that a sentence puts behind the plural of what they are of: «(các phường: Bến Thóc, Gò Mây và Suối Cát)»."""

from __future__ import annotations

import re
from dataclasses import dataclass

from vietnamese.letters import UPPER

_PART = r"\w*(?:\.\w+)*"
_NAME = rf"[{UPPER}]{_PART}(?: [{UPPER}\d]{_PART}){{0,5}}"
MEMBERS = re.compile(
    rf"\b(?i:các|những|gồm|\d{{1,2}}) (?P<noun>(?-i:[^\W\d_{UPPER}]+)(?: [^\W\d_{UPPER}]+){{0,2}})(?::?\s+|\s*\()"
    rf"(?P<names>{_NAME}(?:(?:\s*[,;]\s*|\s+và\s+){_NAME})+)(?P<open>\s*(?:,\s*)?(?:\.\.\.|…|v\.v|\bvà\b))?"
)
APART = re.compile(r"\s*[,;]\s*|\s+và\s+")


@dataclass(frozen=True, slots=True)
class Members:
    """What some names are of, and the names; ``whole`` where the sentence does not leave the row open («…»)."""

    noun: str
    names: tuple[str, ...]
    whole: bool


def members_named(text: str) -> list[Members]:
    """Return the rows of names that a sentence gives behind the plural of a noun."""
    text = " ".join(text.split())
    return [
        Members(found["noun"].lower(), tuple(APART.split(found["names"])), found["open"] is None)
        for found in MEMBERS.finditer(text)
    ]


def members_called(text: str, noun: str) -> Members | None:
    """Return the one row of names of ``noun`` in a sentence; None where it has none, or several."""
    found = [item for item in members_named(text) if item.noun == noun]
    return found[0] if len(found) == 1 else None
