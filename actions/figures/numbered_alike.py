"""Tells whether a text numbers a thing as a question does: «đợt 2» is «Đợt 02»."""

from __future__ import annotations

import re

from actions.figures.asserted import NUMBERED_THING
from vietnamese.folding import fold


def numbers_alike(asked: str, text: str) -> bool:
    """Tell whether ``text`` gives the number to each thing that ``asked`` numbers, with or without a naught before it."""
    things = [(match.group(1), match.group(2).lstrip("0")) for match in NUMBERED_THING.finditer(fold(asked))]
    said = fold(text)
    return bool(things) and all(re.search(rf"\b{word} 0*{number}\b", said) for word, number in things)
