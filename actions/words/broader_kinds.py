"""What belongs to a broader kind that the documents name instead: «con lợn» where they only tell of «vật nuôi»."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from actions.words import cues
from actions.words.matching import Term
from actions.words.word_lists import by_word

BROADER = "broader_kinds.txt"


def with_broader_kinds(terms: Sequence[Term], text: str, used: Callable[[str], bool]) -> tuple[Term, ...]:
    """Return ``terms`` of a question, what the documents name nowhere with the kind it belongs to as a word of its topic.

    ``used`` tells whether the documents use a phrase. Where an amount is asked for nothing stands for anything else.
    """
    if cues.AMOUNT.search(text):
        return tuple(terms)
    return tuple(_broadened(term, used) for term in terms)


def _broadened(term: Term, used: Callable[[str], bool]) -> Term:
    kinds = [kind for kind in by_word(BROADER).get(term.text, ()) if used(kind)]
    if not kinds or any(map(used, (term.text, *term.synonyms))):
        return term
    return replace(term, related=(*term.related, *kinds))
