"""Fits ranking weights: each list's answers should stand above its other candidates (softmax over the list, ListNet)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize  # type: ignore[import-untyped]

from index.retrieval.fusion import Matrix

Answers = NDArray[np.bool_]
_NOT_THERE = -1e9
RIDGE = 1e-4


def ranking_weights(
    lists: Sequence[tuple[Matrix | NDArray[np.float64], Answers]], *, lowest: float | None = 0.0, ridge: float = RIDGE
) -> NDArray[np.float64]:
    """Return one weight a feature, none below ``lowest`` unless that is None; ``ridge`` keeps them small.

    Each list is the evidence (candidates, features) of one question and which candidates answer it (candidates,). The
    mean over the lists of -log P(an answer stands first) is least; lists without an answer or without others say nothing.
    """
    telling = [(evidence, answers) for evidence, answers in lists if answers.any() and not answers.all()]
    longest, features = max(len(answers) for _, answers in telling), telling[0][0].shape[1]
    evidence = np.zeros((len(telling), longest, features))
    there = np.full((len(telling), longest), _NOT_THERE)
    right = np.full((len(telling), longest), _NOT_THERE)
    for place, (rows, answers) in enumerate(telling):
        evidence[place, : len(rows)] = rows
        there[place, : len(rows)] = 0.0
        right[place, : len(rows)][answers] = 0.0

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        scores = evidence @ weights
        among_all, among_right = _softmax(scores + there), _softmax(scores + right)
        value = np.mean(among_all[1] - among_right[1]) + ridge * weights @ weights
        slope = np.einsum("qc,qcf->f", among_all[0] - among_right[0], evidence) / len(telling)
        return float(value), slope + 2 * ridge * weights

    found = minimize(loss, np.ones(features), jac=True, method="L-BFGS-B", bounds=[(lowest, None)] * features)
    return np.asarray(found.x, dtype=np.float64)


def _softmax(scores: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the shares of each row and the logarithm of their sum."""
    highest = scores.max(axis=1, keepdims=True)
    powers = np.exp(scores - highest)
    total = powers.sum(axis=1, keepdims=True)
    return powers / total, (highest + np.log(total))[:, 0]
