"""How far the words of a question are found in a text of the documents."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vietnamese.folding import fold, has_diacritics
from vietnamese.normalisation import normalise
from vietnamese.syllables import syllables

FOLDED_CREDIT = 0.6  # the same letters under other tone marks: probably a typing slip, possibly another word
SYNONYM_CREDIT = 0.95


@dataclass(frozen=True, slots=True)
class Term:
    """One word or fixed phrase that a question is about.

    ``text`` is lower case with single spaces, ``synonyms`` are other ways to say it, and ``weight`` grows with how rarely
    the documents use it.
    """

    text: str
    synonyms: tuple[str, ...] = ()
    weight: float = 1.0


class MatchText:
    """A text prepared for phrase look-ups: its syllables in lower case, with and without diacritics."""

    __slots__ = ("folded", "full", "length")

    def __init__(self, text: str) -> None:
        words = [syllable.text.lower() for syllable in syllables(normalise(text).text)]
        self.length = len(words)
        self.full = f" {' '.join(words)} "
        self.folded = fold(self.full)

    def holds(self, phrase: str) -> float:
        """Return the credit in [0, 1] for finding ``phrase`` (lower case, single spaces) in the text."""
        if f" {phrase} " in self.full:
            return 1.0
        folded = fold(phrase)
        if f" {folded} " in self.folded:
            return FOLDED_CREDIT if has_diacritics(phrase) else 0.9
        return 0.0

    def credit(self, term: Term) -> float:
        """Return the credit for a term: itself, one of its synonyms, or its syllables scattered."""
        best = self.holds(term.text)
        for synonym in term.synonyms:
            if best >= SYNONYM_CREDIT:
                break
            best = max(best, SYNONYM_CREDIT * self.holds(synonym))
        return best


@dataclass(frozen=True, slots=True)
class Coverage:
    """How a question's terms are explained by layered texts: the share of weight covered and what stayed open."""

    share: float
    missing: tuple[Term, ...]


def cover(terms: Iterable[Term], layers: Iterable[tuple[MatchText, float]]) -> Coverage:
    """Cover each term by the best of ``layers``, texts with the trust put in them (1.0 the figure's own words)."""
    layers = list(layers)
    total = covered = 0.0
    missing = []
    for term in terms:
        credit = max((trust * text.credit(term) for text, trust in layers), default=0.0)
        total += term.weight
        covered += term.weight * credit
        if credit < 0.5:
            missing.append(term)
    return Coverage(share=covered / total if total else 0.0, missing=tuple(missing))


def excess(text: MatchText, terms: Iterable[Term]) -> float:
    """Return the share of ``text``'s syllables that no term of the question asked for, in [0, 1]."""
    if not text.length:
        return 1.0
    rest = text.full
    for term in terms:
        for phrase in (term.text, *term.synonyms):
            rest = rest.replace(f" {phrase} ", " ")
    folded = fold(rest)
    for term in terms:
        for phrase in (term.text, *term.synonyms):
            folded = folded.replace(f" {fold(phrase)} ", " ")
    return len(folded.split()) / text.length
