"""Makes a citizen's message safe to hand on: no control characters, and never a slash command."""

from __future__ import annotations

import unicodedata

JOINERS = "\u200c\u200d"  # they belong to emoji and some scripts; every other format character is dropped


def clean_message(text: str) -> str:
    """Return ``text`` in NFC, on one line, without control characters, surrogates and leading slashes.

    Rasa takes a message that begins with a slash as a direct command to fire an intent, so that none may be left.
    """
    kept = "".join(char if _is_kept(char) else " " if char.isspace() else "" for char in text)
    line = " ".join(unicodedata.normalize("NFC", kept).split())
    return line.lstrip("/ ")


def _is_kept(char: str) -> bool:
    category = unicodedata.category(char)
    return char in JOINERS or not category.startswith("C")
