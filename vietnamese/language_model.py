"""How likely syllables stand side by side: the index's own texts mixed with how people ordinarily speak and write."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache

from vietnamese.folding import fold
from vietnamese.phrase_pairs import PhrasePairs
from vietnamese.spelling import SpellingIndex, distance
from vietnamese.tables import read_counts, read_table
from vietnamese.vocabulary import NUMBER, Vocabulary

_PAIR, _TRIPLE = 0.5, 0.3  # the weights of a phrase of two and of three syllables; the rest is the syllable alone
_INDEX, _SPEECH, _WRITTEN = 0.1, 0.7, 0.2  # how much the index, ordinary speech and written Vietnamese weigh
_UNSEEN = 1e-7
_ANY_NUMBER = 1e-3  # a number may stand after any word
_MOST_SPELLINGS = 8
_MOST_REMEMBERED = 16_384  # words, of those that citizens typed
_COMMON = 2e-6  # of all syllables
_FARTHEST = 1.0  # spelling distance


@cache
def ordinary_speech() -> Vocabulary:
    """The phrases of everyday questions and of administration that are known without any document.

    Counted from phrases and sentences written for it and from those that the question reader is trained with.
    """
    rows = [row[0] for row in read_table("common_phrases.tsv")]
    counts = Counter(Vocabulary.from_texts(rows).words)
    counts.update(read_counts("asked.tsv.gz"))
    for row in rows:
        counts.update(_around_number([NUMBER if word[0].isdigit() else word for word in row.split()]))
    return Vocabulary(counts)


def _around_number(words: Sequence[str]) -> Iterator[str]:
    """Yield the phrases of up to three of ``words`` that have a number in them."""
    cuts = (words[start : start + length] for length in (1, 2, 3) for start in range(len(words) - length + 1))
    return (" ".join(cut) for cut in cuts if NUMBER in cut)


@cache
def written_vietnamese() -> Vocabulary:
    """The syllables that Vietnamese is written with and the pairs they often stand in, counted in 28 million words."""
    return Vocabulary(read_counts("written.tsv.gz"))


@lru_cache(maxsize=8)
def language_model(vocabulary: Vocabulary | None) -> LanguageModel:
    """The model of ``vocabulary`` mixed with ordinary speech, built once for each vocabulary."""
    return LanguageModel(vocabulary)


class LanguageModel:
    """Probabilities of syllables in their context, from phrase counts, by interpolation (Jelinek and Mercer, 1980)."""

    def __init__(self, vocabulary: Vocabulary | None) -> None:
        self._texts = [ordinary_speech()]
        self._sources = [(_SPEECH, ordinary_speech()), (_WRITTEN, written_vietnamese())]
        if vocabulary is not None and vocabulary.total:
            self._texts.append(vocabulary)
            self._sources.append((_INDEX, vocabulary))
        self._remembered_spellings = lru_cache(maxsize=_MOST_REMEMBERED)(self._find_spellings)
        self._remembered_slips = lru_cache(maxsize=_MOST_REMEMBERED)(self._find_slips)

    def knows(self, syllable: str) -> bool:
        """Whether the lower-case syllable is a word of Vietnamese or of the index."""
        return any(syllable in source.words for _, source in self._sources)

    def folded_count(self, phrase: str) -> int:
        """How often a folded phrase of one to four syllables occurs in the index and in ordinary speech."""
        return sum(source.folded_phrases.get(phrase, 0) for source in self._texts)

    @cached_property
    def pairs(self) -> PhrasePairs:
        """Which syllables stand side by side in the index and in ordinary speech."""
        return PhrasePairs(source.words for source in self._texts)

    @cached_property
    def folded_pairs(self) -> PhrasePairs:
        """Which folded syllables stand side by side in the index and in ordinary speech."""
        return PhrasePairs(source.folded_phrases for source in self._texts)

    def pairs_ending(self, folded: str) -> Sequence[tuple[str, str]]:
        """The pairs of syllables that the index or ordinary speech has, the second of which folds to ``folded``."""
        return self._pairs_by_end.get(folded, ())

    @cached_property
    def _pairs_by_end(self) -> Mapping[str, Sequence[tuple[str, str]]]:
        found: defaultdict[str, dict[tuple[str, str], None]] = defaultdict(dict)
        for phrase in (phrase for source in self._texts for phrase in source.words):
            first, _, second = phrase.partition(" ")
            if second and " " not in second and NUMBER not in (first, second):
                found[fold(second)][first, second] = None
        return {end: tuple(pairs) for end, pairs in found.items()}

    def spellings(self, folded: str) -> Sequence[str]:
        """The known syllables that fold to ``folded``, the likeliest first."""
        return self._remembered_spellings(folded)

    def _find_spellings(self, folded: str) -> Sequence[str]:
        found = {syllable for _, source in self._sources for syllable in source.spellings.get(folded, ())}
        return sorted(found, key=lambda syllable: (-self.share(syllable), syllable))[:_MOST_SPELLINGS]

    def is_common(self, syllable: str) -> bool:
        """Whether the lower-case syllable is a word that one meets every day or in the index."""
        return self.has_read(syllable) or written_vietnamese().count(syllable) >= _COMMON * written_vietnamese().total

    def has_read(self, syllable: str) -> bool:
        """Whether the lower-case syllable occurs in the index or in ordinary speech."""
        return any(syllable in source.words for source in self._texts)

    def slips(self, typed: str, *, marked: bool = False) -> Mapping[str, float]:
        """The known syllables that ``typed`` may be a slip for and how far they are, at most 1.

        Without diacritics where ``typed`` has none, unless they are wanted ``marked``.
        """
        return self._remembered_slips(typed, marked)

    def _find_slips(self, typed: str, marked: bool) -> Mapping[str, float]:
        bare = fold(typed) == typed and not marked
        near = self._spelling_index.near(fold(typed))
        known = near if bare else {syllable for folded in near for syllable in self.spellings(folded)}
        distances = {syllable: distance(typed, syllable) for syllable in sorted(known) if syllable != typed}
        return {syllable: far for syllable, far in distances.items() if far <= _FARTHEST}

    @cached_property
    def _spelling_index(self) -> SpellingIndex:
        """All known syllables, folded."""
        return SpellingIndex({folded for _, source in self._sources for folded in source.spellings})

    def share(self, syllable: str) -> float:
        """The probability of a syllable without context."""
        return sum(weight * source.count(syllable) / source.total for weight, source in self._sources)

    def dominance(self, syllable: str) -> float:
        """The share of ``syllable`` among the known syllables that fold like it, between 0 and 1."""
        total = sum(self.share(other) for other in self.spellings(fold(syllable)))
        return self.share(syllable) / total if total else 0.0

    def log_probability(self, syllable: str, before: str | None, twice_before: str | None) -> float:
        """The logarithm of a lower-case syllable's probability after the two before it, None where there is none."""
        probability = _ANY_NUMBER if syllable == NUMBER else _UNSEEN
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
