"""How likely one syllable follows another: the index's own texts mixed with how people ordinarily speak."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache, cached_property, lru_cache

from vietnamese.folding import fold
from vietnamese.spelling import SpellingIndex
from vietnamese.tables import read_table
from vietnamese.vocabulary import Vocabulary

_PAIR, _TRIPLE = 0.5, 0.3  # the weights of a phrase of two and of three syllables; the rest is the syllable alone
_INDEX = 0.6  # the weight of the index's words beside ordinary speech
_UNSEEN = 1e-7
_MOST_SPELLINGS = 8


@cache
def ordinary_speech() -> Vocabulary:
    """The phrases of everyday questions and of administration that are known without any document."""
    return Vocabulary.from_texts(row[0] for row in read_table("common_phrases.tsv"))


@lru_cache(maxsize=8)
def language_model(vocabulary: Vocabulary | None) -> LanguageModel:
    """The model of ``vocabulary`` mixed with ordinary speech, built once for each vocabulary."""
    return LanguageModel(vocabulary)


class LanguageModel:
    """Probabilities of syllables in their context, from phrase counts, by interpolation (Jelinek and Mercer, 1980)."""

    def __init__(self, vocabulary: Vocabulary | None) -> None:
        self._sources = [(1.0, ordinary_speech())]
        if vocabulary is not None and vocabulary.total:
            self._sources = [(1 - _INDEX, ordinary_speech()), (_INDEX, vocabulary)]
        self._spellings: dict[str, Sequence[str]] = {}
        self._near: dict[str, Sequence[str]] = {}

    def knows(self, syllable: str) -> bool:
        """Whether the lower-case syllable occurs anywhere."""
        return any(syllable in source.words for _, source in self._sources)

    def folded_count(self, phrase: str) -> int:
        """How often a folded phrase of one to four syllables occurs."""
        return sum(source.folded_phrases.get(phrase, 0) for _, source in self._sources)

    def spellings(self, folded: str) -> Sequence[str]:
        """The known syllables that fold to ``folded``, the likeliest first."""
        if folded not in self._spellings:
            found = {syllable for _, source in self._sources for syllable in source.spellings.get(folded, ())}
            self._spellings[folded] = sorted(found, key=lambda syllable: (-self.share(syllable), syllable))[
                :_MOST_SPELLINGS
            ]
        return self._spellings[folded]

    @cached_property
    def folded_syllables(self) -> frozenset[str]:
        """All known syllables, folded."""
        return frozenset(folded for _, source in self._sources for folded in source.spellings)

    def near(self, folded: str) -> Sequence[str]:
        """The known folded syllables within one slip of ``folded``."""
        if folded not in self._near:
            self._near[folded] = self._spelling_index.near(folded)
        return self._near[folded]

    @cached_property
    def _spelling_index(self) -> SpellingIndex:
        return SpellingIndex(self.folded_syllables)

    def support(self, syllable: str, before: Sequence[str], after: Sequence[str]) -> int:
        """How many known phrases ``syllable`` makes with the up to two syllables on each side.

        Two: a phrase of two, once for each side. Three: a phrase of three counts as two.
        """
        words = [*before, syllable, *after]
        place = len(before)
        found = 0
        for length, worth in ((2, 1), (3, 2)):
            for start in range(max(0, place - length + 1), min(place, len(words) - length) + 1):
                found += worth * any(source.count(*words[start : start + length]) for _, source in self._sources)
        return found

    def share(self, syllable: str) -> float:
        """The probability of a syllable without context."""
        return sum(weight * source.count(syllable) / source.total for weight, source in self._sources)

    def dominance(self, syllable: str) -> float:
        """The share of ``syllable`` among the known syllables that fold like it, between 0 and 1."""
        total = sum(self.share(other) for other in self.spellings(fold(syllable)))
        return self.share(syllable) / total if total else 0.0

    def log_probability(self, syllable: str, before: str | None, twice_before: str | None) -> float:
        """The logarithm of the probability of a lower-case syllable after the two before it, None where there is none."""
        probability = _UNSEEN
        for weight, source in self._sources:
            alone = source.count(syllable)
            if not alone:
                continue
            estimate = (1 - _PAIR - _TRIPLE) * alone / source.total
            if before is not None and (pair := source.count(before, syllable)):
                estimate += _PAIR * pair / source.count(before)
                if twice_before is not None and (triple := source.count(twice_before, before, syllable)):
                    estimate += _TRIPLE * triple / source.count(twice_before, before)
            probability += weight * estimate
        return math.log(probability)
