"""Finds what a question is about: its words without the frame that every question has."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from importlib.resources import files

from actions.matching import MatchText, Term
from index.thesaurus import Thesaurus
from vietnamese.folding import fold, has_diacritics
from vietnamese.syllables import Syllable, syllables

LONGEST_PHRASE = 5  # syllables of a phrase that the documents may use as one term
TIGHT = 0.5  # a phrase is one term when at least this share of its first word's uses are in it


@cache
def frame_phrases() -> frozenset[str]:
    """Return the phrases that frame a question, from the data file beside this module."""
    lines = files("actions").joinpath("data/frame_words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


@cache
def _folded_frames() -> frozenset[str]:
    return frozenset(fold(phrase) for phrase in frame_phrases())


class TermFinder:
    """Splits the open words of a question into terms, knowing the documents' own phrases and the thesaurus."""

    def __init__(self, passages: Iterable[str], thesaurus: Thesaurus, segment: Callable[[str], Sequence[str]]) -> None:
        texts = [MatchText(text) for text in passages]
        self._passages = len(texts)
        self._full = "|".join(text.full for text in texts)
        self._folded = "|".join(text.folded for text in texts)
        self._thesaurus = thesaurus
        self._segment = segment

    def find(self, text: str, *, taken: Sequence[tuple[int, int]] = ()) -> tuple[Term, ...]:
        """Return the terms of ``text`` in order, leaving out the spans already ``taken`` (periods, amounts …)."""
        open_words = [
            word for word in syllables(text) if not any(start < word.end and word.start < end for start, end in taken)
        ]
        words = [word.text.lower() for word in open_words]
        joined = self._word_ends(text, open_words)
        plain = text.isascii()
        terms: list[Term] = []
        position = 0
        while position < len(words):
            length, term = self._term_at(words, position, joined, plain=plain)
            if term is not None and term not in terms:
                terms.append(term)
            position += length
        return tuple(terms)

    def weight(self, phrase: str) -> float:
        """Return from 1, for a phrase as frequent as the passages, up to 2, for one that they never use."""
        total = self._passages + 1
        found = min(self._count(phrase), self._passages)
        return 1.0 + math.log(total / (1 + found)) / math.log(total + 1)

    def _word_ends(self, text: str, words: Sequence[Syllable]) -> set[int]:
        """Return the indexes of syllables after which a segmented word ends."""
        ends: set[int] = set()
        cursor = 0
        for token in self._segment(text):
            count = len(syllables(token))
            cursor += count
            ends.add(cursor - 1)
        if cursor != len(syllables(text)):
            return set(range(len(words)))
        every = syllables(text)
        kept = {(word.start, word.end): index for index, word in enumerate(words)}
        return {kept[span] for index in ends if (span := (every[index].start, every[index].end)) in kept}

    def _term_at(
        self, words: Sequence[str], position: int, ends: set[int], *, plain: bool
    ) -> tuple[int, Term | None]:
        """Return how many syllables to step over and the term they make, None for a frame."""
        for length in range(min(self._thesaurus.longest, len(words) - position), 0, -1):
            phrase = " ".join(words[position : position + length])
            concept = self._thesaurus.find(phrase)
            if concept is not None and (length > 1 or phrase not in frame_phrases()):
                others = tuple(word for word in concept.words if word != phrase)
                return length, Term(phrase, others, self.weight(concept.name))
        frame = self._frame_length(words, position, ends, plain=plain)
        for length in range(min(LONGEST_PHRASE, len(words) - position), max(1, frame), -1):
            if self._is_document_phrase(words[position : position + length], plain=plain):
                phrase = " ".join(words[position : position + length])
                return length, Term(phrase, (), self.weight(phrase))
        if frame:
            return frame, None
        length = next((n for n in range(1, 4) if position + n - 1 in ends), 1)
        length = min(length, len(words) - position)
        phrase = " ".join(words[position : position + length])
        return length, Term(phrase, (), self.weight(phrase))

    def _frame_length(self, words: Sequence[str], position: int, ends: set[int], *, plain: bool) -> int:
        frames = _folded_frames() if plain else frame_phrases()
        for length in range(min(5, len(words) - position), 0, -1):
            whole = plain or (position + length - 1 in ends and (position == 0 or position - 1 in ends))
            if whole and " ".join(words[position : position + length]) in frames:
                return length
        return 0

    def _is_document_phrase(self, words: Sequence[str], *, plain: bool) -> bool:
        frames = _folded_frames() if plain else frame_phrases()
        if words[0] in frames or all(word in frames for word in words):
            return False
        whole = self._count(" ".join(words))
        return whole > 0 and whole >= TIGHT * self._count(words[0])

    def _count(self, phrase: str) -> int:
        if has_diacritics(phrase):
            return self._full.count(f" {phrase} ")
        return self._folded.count(f" {phrase} ")
