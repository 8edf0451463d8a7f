"""The loss of the static encoder: tell a query's passage from the others of the batch, and rank them as BM25 does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
import torch.nn.functional as functional
from numpy.typing import NDArray
from sentence_transformers import SentenceTransformer
from torch import Tensor

from index.encoder.lexical import LexicalTeacher

OPINION = 20.0  # how decided BM25's opinion is: its scores between 0 and 1 times this, as exponents
Features = dict[str, Tensor]


class TaughtLoss(torch.nn.Module):
    """Cross-entropy over the batch at several widths (Matryoshka), plus the divergence from BM25's opinion at the full one.

    ``lexical`` is the weight of that opinion. ``forgotten`` is the part of a query's pieces that the encoder does not see,
    while BM25 sees them all: what one word of a question says, others of it have to say too.
    """

    def __init__(
        self,
        model: SentenceTransformer,
        teacher: LexicalTeacher,
        *,
        widths: Sequence[int],
        scale: float,
        lexical: float,
        forgotten: float,
    ) -> None:
        super().__init__()
        self.model = model
        self._teacher = teacher
        self._widths = tuple(widths)
        self._scale, self._lexical, self._forgotten = scale, lexical, forgotten

    def forward(self, sentence_features: Sequence[Features], _labels: Tensor | None = None) -> Tensor:
        """Return the loss of a batch: the first features are the queries', the others the passages'."""
        query, *passages = sentence_features
        asked: Tensor = self.model(self._forget(query))["sentence_embedding"]
        said = torch.cat([self.model(dict(features))["sentence_embedding"] for features in passages])
        right = torch.arange(len(asked), device=asked.device)
        loss = asked.new_zeros(())
        for width in self._widths:
            near = self._nearness(asked[:, :width], said[:, :width])
            loss = loss + functional.cross_entropy(near, right)
        opinion = self._opinion(query, passages).to(asked.device)
        near = torch.log_softmax(self._nearness(asked, said), dim=1)
        taught: Tensor = self._lexical * functional.kl_div(near, opinion, reduction="batchmean")
        return loss + taught

    def get_config_dict(self) -> dict[str, Any]:
        """Return what the loss was made with, as the library's own losses do."""
        return {"widths": self._widths, "scale": self._scale, "lexical": self._lexical, "forgotten": self._forgotten}

    def _nearness(self, asked: Tensor, said: Tensor) -> Tensor:
        return self._scale * functional.normalize(asked, dim=1) @ functional.normalize(said, dim=1).T

    def _opinion(self, query: Features, passages: Sequence[Features]) -> Tensor:
        scores = self._teacher.scores(texts_of(query), [text for features in passages for text in texts_of(features)])
        return torch.softmax(OPINION * torch.from_numpy(scores), dim=1)

    def _forget(self, features: Features) -> Features:
        numbers, starts = features["input_ids"], features["offsets"]
        kept = torch.rand(len(numbers), device=numbers.device) >= self._forgotten
        before = torch.cat([kept.new_zeros(1, dtype=torch.long), kept.cumsum(0)])
        return {"input_ids": numbers[kept], "offsets": before[starts]}


def texts_of(features: Features) -> list[NDArray[np.int64]]:
    """Take the texts of a static encoder's features apart: the numbers of each text's pieces."""
    numbers, starts = features["input_ids"].cpu().numpy(), features["offsets"].cpu().numpy()
    return np.split(numbers, starts[1:])
