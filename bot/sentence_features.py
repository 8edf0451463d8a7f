"""What the intent classifier sees of a sentence: weighted counts of its frame, of its words and of its letters."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack  # type: ignore[import-untyped]
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer  # type: ignore[import-untyped]

_START, _END = "<s>", "</s>"
_BETWEEN_SPACES = r"\S+"
_WORDS_AND_ENDS = r"</?s>|\b\w+\b"
_DIGIT = re.compile(r"\d")
_VOCABULARIES_FILE = "vocabularies.json"
_RARITY_FILE = "rarity.npy"


@dataclass(frozen=True)
class Sentence:
    """``frame``: the folded words, those of known phrases replaced by their kind; ``meant``: the words with diacritics."""

    frame: str
    meant: str


class SentenceFeatures:
    """Counts of one and two words of the frame and of what was meant, both between marks of their ends, and of two to four
    letters of what was meant. Counts are damped, weighted by rarity and scaled to length 1 (tf-idf).

    The frame looks the same with and without diacritics; the words keep them where they were typed or restored, so that
    «điện» is not «điên». What was measured is in docs/benchmarks/nlu.md.
    """

    def __init__(self, *, rarest: int = 1) -> None:
        """``rarest``: in how many sentences a count must occur to be kept."""
        self._counters = _counters(rarest)
        self._weights = TfidfTransformer(sublinear_tf=True)

    def fit(self, sentences: Sequence[Sentence]) -> csr_matrix:
        """Learn what is counted and how rare it is; return the features of the sentences, float32 (n, features)."""
        counts = [
            counter.fit_transform(column) for counter, column in zip(self._counters, _columns(sentences), strict=True)
        ]
        return self._weights.fit_transform(hstack(counts, format="csr", dtype=np.float32))

    def transform(self, sentences: Sequence[Sentence]) -> csr_matrix:
        """Return the features of the sentences, float32 (n, features); what was not learnt does not count."""
        counts = [
            counter.transform(column) for counter, column in zip(self._counters, _columns(sentences), strict=True)
        ]
        return self._weights.transform(hstack(counts, format="csr", dtype=np.float32)).astype(np.float32)

    def knows(self, sentence: Sentence) -> bool:
        """Whether any word of the sentence's frame was learnt: «asdf» is made of known letters only."""
        return any(word in self._counters[0].vocabulary_ for word in sentence.frame.split())

    def save(self, folder: Path) -> None:
        """Write what was learnt into ``folder``."""
        vocabularies = [{word: int(at) for word, at in counter.vocabulary_.items()} for counter in self._counters]
        (folder / _VOCABULARIES_FILE).write_text(json.dumps(vocabularies, ensure_ascii=False), encoding="utf-8")
        np.save(folder / _RARITY_FILE, self._weights.idf_)

    @classmethod
    def load(cls, folder: Path) -> SentenceFeatures:
        """Read what ``save`` wrote; raises OSError or ValueError when it is missing or damaged."""
        features = cls()
        vocabularies = json.loads((folder / _VOCABULARIES_FILE).read_text(encoding="utf-8"))
        for counter, vocabulary in zip(features._counters, vocabularies, strict=True):
            counter.vocabulary = counter.vocabulary_ = vocabulary
        rarity: NDArray[np.float32] = np.load(folder / _RARITY_FILE, allow_pickle=False)
        features._weights.idf_ = rarity
        return features


def _counters(rarest: int) -> tuple[CountVectorizer, ...]:
    common = {"min_df": rarest, "lowercase": False, "dtype": np.float32}
    return (
        CountVectorizer(token_pattern=_BETWEEN_SPACES, ngram_range=(1, 2), **common),
        CountVectorizer(token_pattern=_WORDS_AND_ENDS, ngram_range=(1, 2), **common),
        CountVectorizer(analyzer="char_wb", ngram_range=(2, 4), **common),
    )


def _columns(sentences: Sequence[Sentence]) -> tuple[list[str], list[str], list[str]]:
    """For each counter its texts. Which figures stand in a sentence tells nothing of what it asks."""
    frames = [f"{_START} {sentence.frame} {_END}" for sentence in sentences]
    meant = [_DIGIT.sub("0", sentence.meant.lower()) for sentence in sentences]
    return frames, [f"{_START} {words} {_END}" for words in meant], meant
