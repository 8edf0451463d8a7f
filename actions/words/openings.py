"""Tells how much a text says of the words that a heading opens with, which name whom it is about."""

from __future__ import annotations

import re

from actions.words.matching import MatchText

NUMBERING = re.compile(r"^\W*(?:\d{1,2}|[a-zđ]|[IVX]+)[.)]\s*|^Điều \d+[.:]?\s*")
NAMING = 3  # words that name a holder


def opening_said(title: str, text: str) -> int:
    """Return how many of its first words a text says of a title; none where they are too few to name anybody."""
    words, said = MatchText(NUMBERING.sub("", title)).full.split(), f" {' '.join(text.lower().split())} "
    most = max((count for count in range(len(words) + 1) if f" {' '.join(words[:count])} " in said), default=0)
    return most if most >= NAMING else 0
