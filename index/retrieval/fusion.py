"""Turns the evidence for a passage into the probability that it answers: a logistic model with a weight a kind of evidence."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from index.retrieval.answerable import SIGNALS, Answerability

FEATURES = ("cosine", "written", "folded", "neighbours", "canonical", "concepts", "place", "numbers", "period")
Matrix = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Fusion:
    """``weights`` has one weight a feature of FEATURES; ``answerability`` tells whether the best hits answer at all.

    ``python -m index.retrieval.tuning`` chooses all of it and writes down on what.
    """

    weights: Mapping[str, float]
    bias: float
    answerability: Answerability

    def logits(self, evidence: Matrix) -> Matrix:
        """Return the log-odds of each row of ``evidence``, float32 of shape (n, len(FEATURES)) → (n,)."""
        weights = np.array([self.weights[name] for name in FEATURES], dtype=np.float32)
        return np.asarray(evidence @ weights + np.float32(self.bias), dtype=np.float32)

    def probability(self, evidence: Matrix) -> Matrix:
        """Return the probability of each row of ``evidence``, float32 of shape (n, len(FEATURES)) → (n,)."""
        return np.asarray((1 + np.tanh(self.logits(evidence) / 2)) / 2, dtype=np.float32)


def shipped_fusion() -> Fusion:
    """Return the fusion that ships with the code."""
    found = json.loads(resources.files(__package__).joinpath("weights.json").read_text(encoding="utf-8"))
    answers = found["answers"]
    answerability = Answerability(
        {name: answers["weights"][name] for name in SIGNALS}, answers["bias"], answers["threshold"]
    )
    return Fusion(weights=found["weights"], bias=found["bias"], answerability=answerability)
