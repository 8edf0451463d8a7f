"""Reads «5g» as the network that the documents write «5G», not as so many grams."""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge

_TYPED_SMALL = re.compile(r"(?<![\d.,/])\b[2-6]g\b")


def with_generations(text: str, knowledge: Knowledge) -> str:
    """Return ``text`` with the generations of mobile networks as the documents write them, where they write of any."""
    if not _TYPED_SMALL.search(text):
        return text
    written = [knowledge.release.text(document) for document in knowledge.release.documents]
    return _TYPED_SMALL.sub(lambda typed: _as_said(typed.group(), written), text)


def _as_said(typed: str, written: list[str]) -> str:
    large = re.compile(rf"\b{typed.upper()}\b")
    return typed.upper() if any(large.search(text) for text in written) else typed
