"""The fusion's weights rank answers first, never count evidence against a passage, and keep the answers they found."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.retrieval.fusion import FEATURES, shipped_fusion
from index.retrieval.listwise import Answers, ranking_weights
from index.retrieval.tuning import tune

Lists = list[tuple[np.ndarray, Answers]]


def lists(seed: int, *, telling: int, count: int = 60) -> Lists:
    """Lists whose answer has more of one feature; the others are noise."""
    rng = np.random.default_rng(seed)
    found = []
    for _ in range(count):
        evidence = rng.random((8, len(FEATURES))).astype(np.float32) * 0.5
        answers = np.zeros(8, dtype=bool)
        answers[rng.integers(8)] = True
        evidence[answers, telling] += 0.5
        found.append((evidence, answers))
    return found


@settings(max_examples=6, deadline=None)
@given(st.integers(0, 1000), st.integers(0, len(FEATURES) - 1))
def test_the_feature_that_tells_gets_the_greatest_weight(seed: int, telling: int) -> None:
    weights = ranking_weights(lists(seed, telling=telling))
    assert int(np.argmax(weights)) == telling
    assert (weights >= 0).all()


def test_evidence_that_misleads_gets_no_weight() -> None:
    misleading = [(1 - evidence, answers) for evidence, answers in lists(3, telling=2)]
    assert ranking_weights(misleading)[2] == 0.0


def test_lists_without_an_answer_say_nothing() -> None:
    telling = lists(1, telling=0)
    silent = [(evidence, np.zeros(8, dtype=bool)) for evidence, _ in lists(2, telling=4)]
    assert np.allclose(ranking_weights(telling), ranking_weights([*telling, *silent]))


def test_the_threshold_keeps_answers_and_refuses_foreign_questions() -> None:
    foreign = [(evidence * 0.5, np.zeros(8, dtype=bool)) for evidence, _ in lists(5, telling=0)]
    tuned = tune(lists(4, telling=0), foreign, lists(4, telling=0))
    assert tuned.refused > 0.5
    answered = [tuned.fusion.probability(evidence).max() for evidence, _ in lists(4, telling=0)]
    assert np.mean(np.array(answered) >= tuned.fusion.threshold) == pytest.approx(0.95, abs=0.05)


def test_the_shipped_weights_count_nothing_against_a_passage() -> None:
    fusion = shipped_fusion()
    assert set(fusion.weights) == set(FEATURES)
    assert min(fusion.weights.values()) >= 0
    assert 0 < fusion.threshold < 1
