"""Takes a message apart that asks several things at once."""

from __future__ import annotations

import re

from actions.vital import ASKING
from vietnamese.normalisation import normalise
from vietnamese.syllables import syllables

JOINT = re.compile(
    r"[,;?!]\s+(?:(?:mà|còn|và|rồi)\s+)?|[?!]+|\s+(?:mà|với lại|voi lai|còn|và|va|rồi|đồng thời|and)\s+", re.IGNORECASE
)
SHORTEST = 2  # syllables


def parts_of(text: str) -> list[str]:
    """Return the questions that ``text`` asks, in order; one alone, the whole text, unless several ask for something.

    A piece that asks nothing belongs to the one after it.
    """
    parts: list[str] = []
    waiting = ""
    for piece in JOINT.split(normalise(text).text):
        if not piece.strip():
            continue
        waiting = f"{waiting}, {piece.strip()}" if waiting else piece.strip()
        if ASKING.search(waiting) and len(syllables(waiting)) >= SHORTEST:
            parts.append(waiting)
            waiting = ""
    if waiting and parts:
        parts[-1] = f"{parts[-1]}, {waiting}"
    return parts if len(parts) > 1 else [text]
