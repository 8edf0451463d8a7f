"""Joins a thing and the name that follows it: «làm đường|Nậm Chà – Huổi Tát» is about «đường Nậm Chà – Huổi Tát»."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from actions.words.indicator_names import DONE_TO
from actions.words.matching import Term
from vietnamese.syllables import syllables

NOTHING_BETWEEN = re.compile(r"\W*")


def with_works_named(terms: Sequence[Term], text: str) -> tuple[Term, ...]:
    """Return ``terms`` with a work and its name as one; what is done to it may be said in other words."""
    joined: list[Term] = []
    for term in terms:
        before = joined[-1] if joined else None
        done = DONE_TO.match(before.text) if before is not None and before.kind == "topic" else None
        if before is not None and done and done["thing"] and is_name(term, text) and _adjoin(before, term, text):
            joined[-1] = replace(term, text=f"{done['thing']} {term.text}", start=before.start)
        else:
            joined.append(term)
    return tuple(joined)


def is_name(term: Term, text: str) -> bool:
    """Tell whether a question writes a term as a name of at least two syllables, the last with a capital."""
    if term.known or term.start < 0 or " " not in term.text:
        return False
    words = syllables(text[term.start :])[: len(term.text.split())]
    return bool(words) and words[-1].text[:1].isupper() and not words[-1].text.isupper()


def names_in(terms: Iterable[Term], text: str) -> frozenset[Term]:
    """Return the terms that a question writes as names."""
    return frozenset(term for term in terms if is_name(term, text))


def _adjoin(before: Term, term: Term, text: str) -> bool:
    return NOTHING_BETWEEN.fullmatch(text, before.start + len(before.said or before.text), term.start) is not None
