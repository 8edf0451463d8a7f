"""How much of a question's terms layered texts of the documents explain, and how much more a text says than was asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from actions.words import cues
from actions.words.matching import SAID, MatchText, Term
from vietnamese.folding import fold, has_diacritics

BYSTANDER = 0.25  # part of its weight that a word which need not be accounted for keeps …
BYSTANDERS = 0.3  # … and all of them together at most, as a share of the weight of those that must be

Credit = Callable[..., float]  # ``MatchText.credit``, or something that answers like it


class Remembered:
    """``MatchText.credit`` that looks at each text and term once."""

    def __init__(self) -> None:
        self._credits: dict[tuple[int, int, bool], float] = {}
        self._kept: list[tuple[MatchText, Term]] = []  # so that no other object gets the identity of one seen

    def __call__(self, text: MatchText, term: Term, *, loosely: bool = False) -> float:
        """Return the credit for ``term`` in ``text``."""
        key = (id(text), id(term), loosely)
        credit = self._credits.get(key)
        if credit is None:
            credit = self._credits[key] = text.credit(term, loosely=loosely)
            self._kept.append((text, term))
        return credit


@dataclass(frozen=True, slots=True)
class Coverage:
    """How a question's terms are explained by layered texts.

    ``share`` is the share of their weight that is covered, ``missing`` the terms found nowhere, ``loose`` those of which only
    a word of the same topic was found.
    """

    share: float
    missing: tuple[Term, ...]
    loose: tuple[Term, ...] = ()


def cover(
    terms: Iterable[Term],
    layers: Iterable[tuple[MatchText, float]],
    *,
    loosely: bool = False,
    context: tuple[MatchText, float] | None = None,
    credit_of: Credit = MatchText.credit,
) -> Coverage:
    """Cover each term by the best of ``layers``, texts with the trust put in them (1.0 the figure's own words).

    ``context`` is a further layer for whatever is no indicator: an indicator beside a figure is another figure's.
    ``credit_of`` is ``MatchText.credit``, or what ``Remembered`` makes of it where many figures share texts.
    """
    layers, own = [*layers, *([context] if context else [])], list(layers)
    total = covered = 0.0
    missing, loose = [], []
    terms = tuple(terms)
    bystander, phrases = _bystander_share(terms), _phrases_ended(terms)
    for term in terms:
        texts = own if term.kind == "indicator" else layers
        credit = strict = max((trust * credit_of(text, term) for text, trust in texts), default=0.0)
        if loosely and term.related:
            credit = max((trust * credit_of(text, term, loosely=True) for text, trust in texts), default=0.0)
        if credit < SAID and term in phrases:
            credit = strict = max((trust * text.holds_ending(phrases[term]) for text, trust in texts), default=0.0)
        weight = term.weight if term.vital else term.weight * bystander
        total += weight
        covered += weight * credit
        if credit < SAID and not term.vital:
            continue
        if credit < SAID:
            missing.append(term)
        elif strict < SAID:
            loose.append(term)
    return Coverage(share=covered / total if total else 0.0, missing=tuple(missing), loose=tuple(loose))


def _phrases_ended(terms: Sequence[Term]) -> dict[Term, str]:
    """Return for each syllable that stands right behind another term both together: «phố ẩm thực|đêm», one word in a text."""
    pairs = pairwise(terms)
    return {
        term: f"{before.said or before.text} {term.text}"
        for before, term in pairs
        if " " not in term.text and 0 <= before.start == term.start - len(before.said or before.text) - 1
    }


def _bystander_share(terms: Sequence[Term]) -> float:
    """Return the part of its weight that each term keeps which is not vital; a long story outweighs no question."""
    vital = sum(term.weight for term in terms if term.vital)
    beside = sum(term.weight for term in terms if not term.vital)
    return min(BYSTANDER, BYSTANDERS * vital / beside) if vital and beside else BYSTANDER


def excess(text: MatchText, terms: Iterable[Term], *, question: str = "") -> float:
    """Return the share of ``text``'s syllables that neither the question's words nor its terms said, in [0, 1]."""
    if not text.length:
        return 1.0
    bare = not has_diacritics(question)
    rest = fold(text.full) if bare else text.full
    for term in terms:
        for phrase in sorted((term.text, *term.synonyms), key=len, reverse=True):
            rest = rest.replace(f" {fold(phrase) if bare else phrase} ", " ")
    said = frozenset(cues.HOW_MUCH.sub(" ", question).lower().split())  # «bao nhiêu» says nothing of «Phú Nhiêu»
    return sum(word not in said for word in rest.split()) / text.length
