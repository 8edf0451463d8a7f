"""Reads «còn đầu vào?» after a question on the budget: the other side of it, which the message names by its direction alone."""

from __future__ import annotations

import re

from actions.question import Memory

SIDES = ("thu ngân sách", "chi ngân sách")
_PART = r"\b(?:đầu|khoản|phần|tiền|số|chiều|bên)"
COMING_IN = re.compile(rf"{_PART} (?:vào|vô|về)\b", re.IGNORECASE)
GOING_OUT = re.compile(rf"{_PART} ra\b(?! sao| đời)", re.IGNORECASE)


def with_side_named(text: str, memory: Memory) -> str:
    """Return a message with the side of the budget in full that it names by its direction, where the last question was on one."""
    before = [name for name, *_ in memory.terms]
    if not any(name.startswith(side) for name in before for side in SIDES):
        return text
    return GOING_OUT.sub(SIDES[1], COMING_IN.sub(SIDES[0], text))
