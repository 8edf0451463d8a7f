"""Finds the things that a question asks to count («bao nhiêu hộ nghèo»), as the documents count them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from actions.documents.knowledge import Knowledge

THINGS_COUNTED = re.compile(r"\b(?:bao nhiêu|mấy)(?: (?:trăm|nghìn|ngàn|vạn|triệu))?((?: [^\W\d_]+){1,3})")


def names_counted(text: str) -> Iterator[list[str]]:
    """Yield, for each count that a question asks for, what the thing may be called, in lower case, the longest name first."""
    for match in THINGS_COUNTED.finditer(text.lower()):
        words = match.group(1).split()
        yield [" ".join(words[:length]) for length in range(len(words), 0, -1)]


def things_counted(text: str, knowledge: Knowledge) -> list[str]:
    """Return the things that a question asks to count («mấy chỉ tiêu»), where the documents count them."""
    counted = (next((name for name in names if name in knowledge.counted_things), "") for names in names_counted(text))
    return [name for name in counted if name]
