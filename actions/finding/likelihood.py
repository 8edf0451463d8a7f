"""How likely a passage is to be the one that answers: a linear model over what speaks for it, by itself and beside the others.

``python -m benchmarks.likelihood`` fits the weights and measures them on documents that the fit did not see.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import pairwise
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from actions.words.coverage import Coverage
from actions.words.matching import Term
from index.model import Passage
from vietnamese.folding import fold
from vietnamese.syllables import syllables

Matrix = NDArray[np.float64]
_WORDS = re.IGNORECASE
# What is asked for → what a text that tells it holds. Plainer than ``words.cues``, whose exceptions serve the choice of a
# strategy: here each is one sign among many. Whoever changes one fits the weights anew.
SOUGHT: Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "amount": (re.compile(r"bao nhiêu|nhiêu\b|\bmấy\b|tỷ lệ|\bhow (?:much|many)\b", _WORDS), re.compile(r"\d")),
    "share": (re.compile(r"phần trăm|%|t[ỷỉ] lệ", _WORDS), re.compile(r"\d\s?%")),
    "money": (
        re.compile(r"tiền|đồng|\btỷ\b|triệu|kinh phí|chi phí|\bvốn\b|lương|\bgiá\b|\bphí\b|\bthu\b|\bchi\b", _WORDS),
        re.compile(r"\d[\d.,]*\s?(?:tỷ|triệu|nghìn|đồng)", _WORDS),
    ),
    "time": (
        re.compile(
            r"(?:khi|lúc|ngày|tháng|năm|hồi) nào|bao giờ|chừng nào|\bhạn\b|thời gian|mấy giờ|bao lâu|\bwhen\b", _WORDS
        ),
        re.compile(
            r"\d{1,2}/\d{1,4}|tháng \d|năm \d{4}|\bquý\b|ngày \d|trước|h[ằà]ng năm|mỗi tháng|chủ nhật|giờ|"
            r"thứ (?:hai|ba|tư|năm|sáu|bảy)",
            _WORDS,
        ),
    ),
    "who": (
        re.compile(r"\bai\b|(?:cơ quan|đơn vị|sở|phòng|ban|bên|ngành|người|chỗ|ông|bà) nào|\bwho\b", _WORDS),
        re.compile(
            r"Sở|Phòng|Ban |UBND|Ủy ban|HĐND|Hội |Hội đồng|Công an|Trung tâm|Bộ |Chi cục|Chủ tịch|cơ quan|đơn vị|Đội|Trạm|"
            r"Mặt trận"
        ),
    ),
    "place": (
        re.compile(r"\bđâu\b|(?:chỗ|nơi|xã|phường|huyện|thôn|địa bàn|điểm) nào|\bwhere\b", _WORDS),
        re.compile(r"xã|phường|thôn|huyện|tại|\bở\b|địa bàn|\bkhu\b", _WORDS),
    ),
    "reason": (
        re.compile(r"vì sao|tại sao|nguyên nhân|lý do|do đâu|\bsao\b|\bwhy\b", _WORDS),
        re.compile(r"\bdo\b|\bvì\b|nguyên nhân|nhằm|\bđể\b", _WORDS),
    ),
}
OF_ITSELF = (  # what speaks for a passage whatever the others are
    "found",
    "meaning",
    "words",
    "explained",
    "own_words",
    "open",
    "open_weight",
    "known_open",
    "loosely",
    "in_order",
    "asked_said",
    "said_asked",
    "row",
    "figures",
    "length",
    "announces",
    *(f"told_{kind}" for kind in SOUGHT),
    *(f"untold_{kind}" for kind in SOUGHT),
)
BESIDE = ("found", "explained", "open_weight")  # what is also compared with the best of the others
OF_QUESTION = (
    "named",
    "unheard",
    "unheard_weight",
)  # the same for all candidates: how much is asked, how much no passage says
FEATURES = (*OF_ITSELF, *(f"{name}_ahead" for name in BESIDE), "place_found", *OF_QUESTION)
SIGNS = ("rank", "lead", *FEATURES)
LEAST = 1e-4  # a probability nearer to 0 or 1 counts as this near


class Candidate(Protocol):
    """A passage found for a question, as ``PassageMatch`` is."""

    @property
    def passage(self) -> Passage:
        """The passage."""

    @property
    def coverage(self) -> Coverage:
        """What of the question it and its headings explain."""

    @property
    def own_share(self) -> float:
        """The share of the question that its own words explain."""

    @property
    def retrieval(self) -> float:
        """The retriever's probability."""

    @property
    def dense(self) -> float:
        """The cosine of the vectors."""

    @property
    def lexical(self) -> float:
        """The part of the question's words that it holds."""


@dataclass(frozen=True, slots=True)
class Likelihood:
    """``ranking`` has a weight a feature and ranks the candidates of one question; ``answering`` and ``bias`` tell of a candidate
    how likely it answers, from its rank, how far it is ahead of the best other one, and each feature. It was fitted on the
    first candidate of each question: for the others it tells no more than how far behind they are.
    """

    ranking: Mapping[str, float]
    answering: Mapping[str, float]
    bias: float

    def ranks(self, features: Matrix) -> Matrix:
        """Return the rank of each row of ``features``, the higher the better, of shape (n, len(FEATURES)) → (n,)."""
        return np.asarray(features @ np.array([self.ranking[name] for name in FEATURES]), dtype=np.float64)

    def probabilities(self, features: Matrix) -> Matrix:
        """Return the probability that each candidate answers, of shape (n, len(FEATURES)) → (n,)."""
        signs = signs_of(self.ranks(features), features)
        odds = signs @ np.array([self.answering[name] for name in SIGNS]) + self.bias
        return np.asarray((1 + np.tanh(odds / 2)) / 2, dtype=np.float64)


@cache
def shipped_likelihood() -> Likelihood:
    """Return the model that ships with the code."""
    found = json.loads(resources.files("actions").joinpath("data/likelihood.json").read_text(encoding="utf-8"))
    return Likelihood(found["ranking"], found["answering"], found["bias"])


def signs_of(ranks: Matrix, features: Matrix) -> Matrix:
    """Return what tells whether a candidate answers, of shape (n, len(SIGNS)), from the ranks and features of all."""
    return np.column_stack([ranks, lead_of(ranks), features])


def features_of(
    text: str,
    terms: Sequence[Term],
    candidates: Sequence[Candidate],
    *,
    texts: Sequence[Sequence[str]],
    figures: Sequence[int],
    unheard: Sequence[Term],
) -> Matrix:
    """Return what speaks for each candidate of the question ``text``, of shape (len(candidates), len(FEATURES)).

    ``texts`` are the folded syllables of each, ``figures`` counts its figures, ``unheard`` are the terms that no passage at
    all says. A question about nothing by name has no ``terms``.
    """
    asked = _folded(text)
    pairs = set(pairwise(asked))
    wanted = {kind: asks.search(text) is not None for kind, (asks, _) in SOUGHT.items()}
    weight = sum(term.weight for term in terms if term.vital) or 1.0
    rows = [
        _row(candidate, words, count, asked=set(asked), pairs=pairs, wanted=wanted, weight=weight)
        for candidate, words, count in zip(candidates, texts, figures, strict=True)
    ]
    table = np.array(rows, dtype=np.float64).reshape(len(rows), len(OF_ITSELF))
    column = {name: table[:, place] for place, name in enumerate(OF_ITSELF)}
    ahead = [lead_of(column[name] if name != "open_weight" else -column[name]) for name in BESIDE]
    place = np.empty(len(rows))
    place[np.argsort(-column["found"], kind="stable")] = np.arange(len(rows))
    vital = [term for term in terms if term.vital]
    shared = (len(vital), len(unheard), sum(term.weight for term in unheard) / weight)
    return np.column_stack([table, *ahead, 1 / (1 + place), *(np.full(len(rows), float(value)) for value in shared)])


def _row(
    candidate: Candidate,
    words: Sequence[str],
    figures: int,
    *,
    asked: set[str],
    pairs: set[tuple[str, str]],
    wanted: Mapping[str, bool],
    weight: float,
) -> list[float]:
    passage, coverage = candidate.passage, candidate.coverage
    said, found = set(words), min(max(candidate.retrieval, LEAST), 1 - LEAST)
    missing = [term for term in coverage.missing if term.vital]
    told = {kind: holds.search(passage.text) is not None for kind, (_, holds) in SOUGHT.items()}
    return [
        float(np.log(found / (1 - found))),
        candidate.dense,
        candidate.lexical,
        coverage.share,
        candidate.own_share,
        len(missing),
        sum(term.weight for term in missing) / weight,
        sum(term.known for term in missing),
        len(coverage.loose),
        len(pairs.intersection(pairwise(words))) / max(1, len(pairs)),
        len(asked & said) / max(1, len(asked)),
        len(asked & said) / max(1, len(said)),
        float(bool(passage.cells)),
        float(np.log1p(figures)),
        float(np.log1p(len(words))),
        float(passage.text.rstrip().endswith(":")),
        *(float(wanted[kind] and told[kind]) for kind in SOUGHT),
        *(float(wanted[kind] and not told[kind]) for kind in SOUGHT),
    ]


def lead_of(values: Matrix) -> Matrix:
    """Return how far each value is above the greatest other one, 0 for a lone value."""
    if len(values) < 2:
        return np.zeros(len(values))
    second, first = np.sort(values)[-2:]
    others = np.where(np.arange(len(values)) == int(np.argmax(values)), second, first)
    return np.asarray(values - others, dtype=np.float64)


def _folded(text: str) -> list[str]:
    return [fold(item.text).lower() for item in syllables(text)]
