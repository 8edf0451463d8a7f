"""Makes a citizen's message safe to hand on: no control characters, and never a slash command."""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby, islice

MOST_ALIKE = 3  # of one word or mark after another; more say nothing more and only cost time
ALIKE = re.compile(rf"([^\w\s])\1{{{MOST_ALIKE},}}")
JOINERS = "\u200c\u200d"  # they belong to emoji and some scripts; every other format character is dropped


def clean_message(text: str) -> str:
    """Return ``text`` in NFC, on one line, without control characters, surrogates, leading slashes and endless repetitions.

    Rasa takes a message that begins with a slash as a direct command to fire an intent, so that none may be left.
    """
    kept = "".join(char if _is_kept(char) else " " if char.isspace() else "" for char in text)
    words = ALIKE.sub(lambda marks: marks[1] * MOST_ALIKE, unicodedata.normalize("NFC", kept)).split()
    line = " ".join(word for _, same in groupby(words) for word in islice(same, MOST_ALIKE))
    return line.lstrip("/ ")


def _is_kept(char: str) -> bool:
    category = unicodedata.category(char)
    return char in JOINERS or not category.startswith("C")
