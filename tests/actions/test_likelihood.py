"""The likelihood of a passage depends on what it tells of what is asked and on the other candidates, in any order."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pytest

from actions.finding.likelihood import (
    FEATURES,
    OF_ITSELF,
    SIGNS,
    SOUGHT,
    Likelihood,
    features_of,
    lead_of,
    shipped_likelihood,
)
from actions.words.coverage import Coverage
from index.model import Passage
from vietnamese.folding import fold

pytestmark = pytest.mark.app


@dataclass(frozen=True)
class Found:
    passage: Passage
    coverage: Coverage = field(default_factory=lambda: Coverage(0.5, ()))
    own_share: float = 0.4
    retrieval: float = 0.3
    dense: float = 0.5
    lexical: float = 0.5


def found(text: str, **known: float) -> Found:
    passage = Passage(id=text, document="a", section="b", start=0, end=len(text), text=text)
    return Found(passage, **known)  # type: ignore[arg-type]


def likelihoods(question: str, candidates: list[Found]) -> np.ndarray:
    texts = [fold(item.passage.text).split() for item in candidates]
    features = features_of(question, (), candidates, texts=texts, figures=[0] * len(candidates), unheard=())
    assert features.shape == (len(candidates), len(FEATURES))
    return shipped_likelihood().probabilities(features)


def test_a_probability_for_each_candidate_and_none_without_any() -> None:
    values = likelihoods("bao giờ xong", [found("Hoàn thành trước tháng 6"), found("Chủ trì: Sở Xây dựng")])
    assert values.shape == (2,)
    assert all(0 < value < 1 for value in values)
    assert likelihoods("bao giờ xong", []).shape == (0,)


def test_the_order_of_the_candidates_makes_no_difference() -> None:
    candidates = [found("Thu 5 tỷ đồng", retrieval=0.4), found("Chi 2 tỷ đồng"), found("Họp mỗi tháng", retrieval=0.1)]
    forwards = likelihoods("thu được bao nhiêu tiền", candidates)
    backwards = likelihoods("thu được bao nhiêu tiền", candidates[::-1])
    assert np.allclose(forwards, backwards[::-1])


@pytest.mark.parametrize(
    ("question", "telling", "silent"),
    [
        ("làm đường hết bao nhiêu", "Làm đường liên xã, kinh phí 5 tỷ đồng", "Làm đường liên xã cho người dân đi lại"),
        ("ai lo việc này", "Sở Xây dựng lo việc sửa đường", "Việc sửa đường được lo chu đáo"),
    ],
)
def test_of_two_alike_the_one_that_tells_what_is_asked_is_likelier(question: str, telling: str, silent: str) -> None:
    first, second = likelihoods(question, [found(telling), found(silent)])
    assert first > second


def test_what_the_retriever_puts_far_ahead_is_likelier_than_one_of_many_alike() -> None:
    alone, *_ = likelihoods("lo gì cho dân", [found("Lo nhà ở cho dân", retrieval=0.6), found("Họp", retrieval=0.1)])
    among, *_ = likelihoods("lo gì cho dân", [found("Lo nhà ở cho dân", retrieval=0.6), found("Họp", retrieval=0.6)])
    assert alone > among


def test_how_far_each_value_is_ahead_of_the_best_other_one() -> None:
    assert lead_of(np.array([3.0, 1.0, 2.0])).tolist() == [1.0, -2.0, -1.0]
    assert lead_of(np.array([2.0, 2.0])).tolist() == [0.0, 0.0]
    assert lead_of(np.array([5.0])).tolist() == [0.0]


def test_a_weight_for_every_feature_ships_and_no_other() -> None:
    assert set(shipped_likelihood().ranking) == set(FEATURES)
    assert set(shipped_likelihood().answering) == set(SIGNS)
    assert len(set(FEATURES)) == len(FEATURES) > len(OF_ITSELF) > 2 * len(SOUGHT)


def test_the_rank_and_the_lead_make_a_probability() -> None:
    ranking = dict.fromkeys(FEATURES, 0.0) | {"found": 1.0}
    answering = dict.fromkeys(SIGNS, 0.0) | {"rank": 1.0, "lead": 0.5}
    features = np.zeros((2, len(FEATURES)))
    features[:, FEATURES.index("found")] = (2.0, 0.0)
    model = Likelihood(ranking, answering, bias=-1.0)
    assert np.allclose(model.probabilities(features), 1 / (1 + np.exp(-np.array([2 + 1 - 1, 0 - 1 - 1.0]))))
