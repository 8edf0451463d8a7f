"""A static encoder learns from the right passages and from BM25, and reads a query with pieces left out."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer import losses

from index.encoder.lexical import LexicalTeacher
from index.encoder.losses import TaughtLoss, texts_of
from index.encoder.models import static_model
from index.encoder.vocabulary import VocabularySize, build_tokenizer, count_words

PASSAGES = [
    "thu ngân sách thành phố năm nay tăng",
    "thành phố xây trường học",
    "thành phố lo y tế năm nay",
    "giao thông thành phố",
]
QUERIES = ["thu ngân sách", "xây trường", "…", "giao thông"]


@pytest.fixture
def model() -> SentenceTransformer:
    tokenizer = build_tokenizer(count_words(PASSAGES), VocabularySize(50, 0, 20))
    rows = np.random.default_rng(0).normal(size=(tokenizer.get_vocab_size(), 8)).astype(np.float32)
    return static_model(tokenizer, rows)


def loss_of(model: SentenceTransformer, *, lexical: float, forgotten: float) -> TaughtLoss:
    teacher = LexicalTeacher.of(model.tokenizer, PASSAGES)
    return TaughtLoss(model, teacher, widths=[4, 8], scale=20.0, lexical=lexical, forgotten=forgotten)


def scores(model: SentenceTransformer, query: str) -> list[float]:
    teacher = LexicalTeacher.of(model.tokenizer, PASSAGES)
    queries, passages = texts_of(model.preprocess([query])), texts_of(model.preprocess(PASSAGES))
    return [float(score) for score in teacher.scores(queries, passages)[0]]


def test_the_passage_with_the_rare_words_scores_best(model: SentenceTransformer) -> None:
    found = scores(model, "thành phố xây trường")
    assert max(found) == found[1]
    assert 0 < found[3] < found[1] < 1


def test_a_score_is_that_of_bm25(model: SentenceTransformer) -> None:
    lengths = [len(text.split()) for text in PASSAGES]
    weight = {"xây": math.log(1 + 3.5 / 1.5), "phố": math.log(1 + 0.5 / 4.5)}
    saturated = 1 / (1 + 1.2 * (0.25 + 0.75 * lengths[1] / (sum(lengths) / 4)))
    assert scores(model, "xây phố")[1] == pytest.approx(saturated, rel=1e-5)
    only_city = saturated * weight["phố"] / sum(weight.values())
    assert scores(model, "phố xây")[3] < only_city * 2


def test_a_query_without_words_has_no_opinion(model: SentenceTransformer) -> None:
    assert scores(model, "…") == [0.0, 0.0, 0.0, 0.0]


def test_without_a_teacher_the_loss_is_the_library_s(model: SentenceTransformer) -> None:
    features = [model.preprocess(QUERIES), model.preprocess(PASSAGES)]
    ranking = losses.MultipleNegativesRankingLoss(model, scale=20.0)
    library = losses.MatryoshkaLoss(model, ranking, [8, 4])([dict(item) for item in features], torch.tensor([]))
    ours = loss_of(model, lexical=0.0, forgotten=0.0)(features)
    assert ours.item() == pytest.approx(library.item(), rel=1e-4)


def test_training_brings_the_order_nearer_to_bm25(model: SentenceTransformer) -> None:
    loss = loss_of(model, lexical=1.0, forgotten=0.0)
    features = [model.preprocess(["thu ngân sách", "xây trường", "y tế", "giao thông"]), model.preprocess(PASSAGES)]
    optimiser = torch.optim.SGD(model.parameters(), lr=0.5)
    before = loss(features).item()
    for _ in range(20):
        optimiser.zero_grad()
        loss(features).backward()
        optimiser.step()
    assert loss(features).item() < before / 2
    assert all(bool(weights.isfinite().all()) for weights in model.parameters())


def test_the_encoder_does_not_see_the_pieces_that_are_forgotten(model: SentenceTransformer) -> None:
    loss = loss_of(model, lexical=0.0, forgotten=1.0)
    features = [model.preprocess(QUERIES), model.preprocess(PASSAGES)]
    assert loss(features).item() == pytest.approx(2 * math.log(len(PASSAGES)), rel=1e-5)
