"""Tells the place that the document in force is of, which no question need name, from others that share its name."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.documents.knowledge import Knowledge
from actions.words.matching import Term
from actions.words.place_kinds import LEVELS, TOWNS
from vietnamese.folding import fold

LEVEL_BEFORE = re.compile(rf"\b({'|'.join((*TOWNS, *LEVELS))}) $", re.IGNORECASE)


def is_our_level(term: Term, knowledge: Knowledge) -> bool:
    """Tell whether a word is what the place of the document in force is («đảo» of a «huyện đảo», «thị trấn»)."""
    place = (knowledge.default.place or "").lower()
    return (" " not in term.text or term.text in TOWNS) and f" {term.text} " in f" {place} "


def without_our_place(terms: tuple[Term, ...], text: str, knowledge: Knowledge) -> tuple[Term, ...]:
    """Return ``terms`` of ``text`` without the name of the place that the document in force is of.

    A place of another level that shares the name keeps it, with what it is: «thành phố Hà Lam» of «tỉnh Hà Lam».
    """
    place = fold(knowledge.default.place or "")
    kept = []
    for term in terms:
        name = fold(term.text)
        if " " not in name or not place.endswith(f" {name}"):
            kept.append(term)
            continue
        level = LEVEL_BEFORE.search(text[: max(0, term.start)])
        if level is not None and f"{fold(level[1])} {name}" not in place:
            kept.append(replace(term, text=f"{level[1].lower()} {term.text}", start=level.start(1)))
    return tuple(kept)
