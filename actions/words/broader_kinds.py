"""What belongs to a broader kind that the documents name instead: «con lợn» where they only tell of «vật nuôi»."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files

from actions.words import cues
from actions.words.matching import Term


@cache
def _by_member() -> Mapping[str, tuple[str, ...]]:
    """Return the broader kinds by what belongs to them, from the data file; one of several lines has them all."""
    lines = files("actions").joinpath("data/broader_kinds.txt").read_text(encoding="utf-8").splitlines()
    found: dict[str, tuple[str, ...]] = {}
    for line in lines:
        kinds, named, members = line.partition(":")
        for member in members.split(",") if named and not line.startswith("#") else ():
            kept = (*found.get(member.strip(), ()), *(kind.strip() for kind in kinds.split(",")))
            found[member.strip()] = tuple(dict.fromkeys(kept))
    return found


def with_broader_kinds(terms: Sequence[Term], text: str, used: Callable[[str], bool]) -> tuple[Term, ...]:
    """Return ``terms`` of a question, what the documents name nowhere with the kind it belongs to as a word of its topic.

    ``used`` tells whether the documents use a phrase. Where an amount is asked for nothing stands for anything else.
    """
    if cues.AMOUNT.search(text):
        return tuple(terms)
    return tuple(_broadened(term, used) for term in terms)


def _broadened(term: Term, used: Callable[[str], bool]) -> Term:
    kinds = [kind for kind in _by_member().get(term.text, ()) if used(kind)]
    if not kinds or any(map(used, (term.text, *term.synonyms))):
        return term
    return replace(term, related=(*term.related, *kinds))
