"""Decides whether anything in the documents answers a question at all, from how the best passages cover it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from index.retrieval.concepts import FRAME
from index.retrieval.evidence import Ways
from index.retrieval.searchable import Searchable, written_out
from vietnamese.folding import fold
from vietnamese.normalisation import normalise
from vietnamese.syllables import syllables

SIGNALS = (
    "score",
    "gap",
    "covered",
    "covered_by_three",
    "greatest_open",
    "unheard_of",
    "phrases",
    "concepts",
    "cosine",
    "period",
    "numbers",
)
Signals = NDArray[np.float32]
NOT_ASKED = 0.5  # of a part that the question does not have


@dataclass(frozen=True, slots=True)
class Answerability:
    """A logistic model over SIGNALS; under ``threshold`` nothing answers. index/retrieval/tuning.py fits it."""

    weights: Mapping[str, float]
    bias: float
    threshold: float

    def probability(self, signals: Signals) -> float:
        """Return the probability that the question of ``signals``, of shape (len(SIGNALS),), is answered."""
        weights = np.array([self.weights[name] for name in SIGNALS], dtype=np.float32)
        return float((1 + np.tanh((signals @ weights + self.bias) / 2)) / 2)


class CoverageReader:
    """Measures how passages cover a question. ``rarity`` weighs a folded syllable, ``concepts`` names those of a text."""

    def __init__(
        self, rarity: Callable[[str], float], heard: Callable[[str], bool], concepts: Callable[[str], list[str]]
    ) -> None:
        self._rarity, self._heard, self._concepts = rarity, heard, concepts

    def signals(
        self, asked: Ways, best: Sequence[Searchable], logits: Signals, evidence: Mapping[str, float]
    ) -> Signals:
        """Return the signals of a question, float32 of shape (len(SIGNALS),).

        ``best`` are its three best passages, ``logits`` the log-odds of its ten best, best first, and ``evidence`` what
        speaks for the very best.
        """
        texts = [_words(written_out(f"{item.body} {item.place}")) for item in best]
        meant, official = (self._covered(_words(way), texts) for way in (asked.meant, asked.official))
        sought, named = self._concepts(asked.official), self._concepts(f"{best[0].body} {best[0].place}")
        rest = logits[1:10]
        return np.array(
            [
                logits[0],
                logits[0] - float(rest.mean()) if len(rest) else 0.0,
                *max(meant, official),
                sum(name in named for name in sought) / len(sought) if sought else NOT_ASKED,
                evidence["cosine"],
                evidence["period"],
                evidence["numbers"],
            ],
            dtype=np.float32,
        )

    def _covered(self, words: Sequence[str], texts: Sequence[Sequence[str]]) -> tuple[float, ...]:
        """Return the parts of the question covered by the best text and by all, and what stays open."""
        telling = [word for word in words if word not in FRAME] or list(words)
        weights = np.array([self._rarity(word) for word in telling], dtype=np.float32)
        held = np.array([[word in text for word in telling] for text in map(set, texts)], dtype=bool)
        total, heaviest = max(float(weights.sum()), 1e-6), max(float(weights.max(initial=0.0)), 1e-6)
        phrases = [pair for pair in pairwise(words) if not FRAME.intersection(pair)]
        there = set(pairwise(texts[0]))
        return (
            float(weights[held[0]].sum()) / total,
            float(weights[held.any(axis=0)].sum()) / total,
            float(weights[~held[0]].max(initial=0.0)) / heaviest,
            sum(not self._heard(word) for word in telling) / max(1, len(telling)),
            sum(pair in there for pair in phrases) / len(phrases) if phrases else NOT_ASKED,
        )


def _words(text: str) -> list[str]:
    return [fold(item.text) for item in syllables(normalise(text).text)]
