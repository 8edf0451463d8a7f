"""The fusion's weights rank answers first, never count evidence against a passage, and the rest is fitted on known cases."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.retrieval.answerable import SIGNALS
from index.retrieval.evidence import Ways
from index.retrieval.fusion import FEATURES, shipped_fusion
from index.retrieval.gathering import Gathered
from index.retrieval.listwise import Answers, ranking_weights
from index.retrieval.searchable import Searchable
from index.retrieval.tuning import Asking, fit_answers, fit_fusion, without_answers

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


def askings(found: Lists) -> list[Asking]:
    items = tuple(Searchable(str(place), "d", "", "", frozenset()) for place in range(8))
    return [Asking(Gathered(Ways("", "", ""), items, evidence), answers) for evidence, answers in found]


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


def test_made_questions_count_for_more_and_those_by_hand_count_too() -> None:
    made, said = askings(lists(4, telling=0)), askings(lists(5, telling=1))
    foreign = askings([(evidence * 0.5, np.zeros(8, dtype=bool)) for evidence, _ in lists(6, telling=0)])
    weights, _ = fit_fusion(made, foreign, said)
    assert weights["cosine"] > weights["written"] > max(weights[name] for name in FEATURES[2:])


def test_foreign_questions_are_less_likely_answered() -> None:
    made = askings(lists(4, telling=0))
    foreign = askings([(evidence * 0.5, np.zeros(8, dtype=bool)) for evidence, _ in lists(5, telling=0)])
    weights, bias = fit_fusion(made, foreign, [])
    vector = np.array([weights[name] for name in FEATURES])
    best = [[(item.gathered.evidence @ vector + bias).max() for item in items] for items in (made, foreign)]
    assert np.median(best[0]) > 0 > np.median(best[1])


def test_without_its_answers_a_question_keeps_the_other_candidates() -> None:
    (asking,) = askings(lists(1, telling=0, count=1))
    left = without_answers(asking)
    assert len(left.items) == len(left.evidence) == 7
    assert asking.gathered.items[int(np.argmax(asking.answers))] not in left.items


def test_the_signal_that_tells_answered_questions_counts_most() -> None:
    rng = np.random.default_rng(1)
    answered, unanswered = (rng.random((80, len(SIGNALS))).astype(np.float32) for _ in range(2))
    answered[:, 2] += 1.0
    weights, bias = fit_answers(answered, unanswered)
    assert max(weights, key=lambda name: weights[name]) == SIGNALS[2]
    vector = np.array([weights[name] for name in SIGNALS])
    assert np.mean(answered @ vector + bias > 0) > 0.9
    assert np.mean(unanswered @ vector + bias < 0) > 0.9


def test_the_shipped_weights_count_nothing_against_a_passage() -> None:
    fusion = shipped_fusion()
    assert set(fusion.weights) == set(FEATURES)
    assert min(fusion.weights.values()) >= 0
    assert 0 < fusion.answerability.threshold < 1
    assert fusion.probability(np.ones((1, len(FEATURES)), dtype=np.float32))[0] == pytest.approx(1.0, abs=0.1)
