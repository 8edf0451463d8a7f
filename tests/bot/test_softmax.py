"""The regression finds what scikit-learn's finds, from counts and vectors kept apart."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_matrix, random  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

from bot.softmax import Matrix, fit_softmax


@pytest.fixture
def data() -> tuple[csr_matrix, Matrix, np.ndarray]:
    """Sixty rows of three classes."""
    chance = np.random.default_rng(1)
    counts = random(60, 12, density=0.4, format="csr", dtype=np.float32, random_state=1)
    vectors = chance.normal(size=(60, 5)).astype(np.float32)
    return counts, vectors, chance.integers(0, 3, size=60)


def test_the_probabilities_are_scikit_learn_s(data: tuple[csr_matrix, Matrix, np.ndarray]) -> None:
    counts, vectors, classes = data
    ours = fit_softmax(counts, vectors, classes, strength=2.0, iterations=500).probabilities(counts, vectors)
    joined = np.hstack([counts.toarray(), vectors])
    theirs = LogisticRegression(C=2.0, max_iter=500, tol=1e-8).fit(joined, classes).predict_proba(joined)
    assert np.abs(ours - theirs).max() < 0.01


def test_probabilities_add_up_to_one(data: tuple[csr_matrix, Matrix, np.ndarray]) -> None:
    counts, vectors, classes = data
    model = fit_softmax(counts, vectors, classes, strength=20.0, iterations=50)
    assert model.probabilities(counts, vectors).sum(axis=1) == pytest.approx(np.ones(60), abs=1e-5)


def test_less_strength_leaves_smaller_weights(data: tuple[csr_matrix, Matrix, np.ndarray]) -> None:
    counts, vectors, classes = data
    weak, strong = (fit_softmax(counts, vectors, classes, strength=s, iterations=200) for s in (0.1, 10.0))
    assert np.abs(weak.of_vectors).sum() < np.abs(strong.of_vectors).sum()
