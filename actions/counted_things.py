"""Finds the things that a question asks to count («bao nhiêu hộ nghèo»), as the documents count them."""

from __future__ import annotations

import re

from actions.knowledge import Knowledge

COUNTED = re.compile(r"(?:bao nhiêu|mấy)((?: [^\W\d_]+){1,3})")


def things_counted(text: str, knowledge: Knowledge) -> list[str]:
    """Return the things that a question asks to count («mấy chỉ tiêu»), where the documents count them."""
    found = []
    for match in COUNTED.finditer(text.lower()):
        words = match.group(1).split()
        for length in range(len(words), 0, -1):
            if " ".join(words[:length]) in knowledge.counted_things:
                found.append(" ".join(words[:length]))
                break
    return found
