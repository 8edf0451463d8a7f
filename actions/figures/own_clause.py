"""The clause of a sentence in which a figure stands: what is said behind a semicolon is said of something else."""

from __future__ import annotations

import re

from actions.words.matching import MatchText
from index.model import Figure, Passage

PARTING = re.compile(r"[;\n]|\.(?=\s)")


def clause_of(figure: Figure, passage: Passage) -> MatchText:
    """Return the clause of ``passage``, the sentence of ``figure``, that states it."""
    at = figure.start - passage.start
    parted = [match.span() for match in PARTING.finditer(passage.text)]
    start = max((end for _, end in parted if end <= at), default=0)
    return MatchText(passage.text[start : min((begin for begin, _ in parted if begin > at), default=len(passage.text))])
