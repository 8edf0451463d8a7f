"""What BM25 thinks of the passages of a batch: a teacher that knows which pieces are rare, and needs no training."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sparse  # type: ignore[import-untyped]
from numpy.typing import NDArray
from tokenizers import Tokenizer

K1, B = 1.2, 0.75


@dataclass(frozen=True, slots=True)
class LexicalTeacher:
    """Weights of the pieces, float32 of shape (pieces,), and the mean length of a passage in pieces."""

    weights: NDArray[np.float32]
    length: float

    @classmethod
    def of(cls, tokenizer: Tokenizer, passages: Sequence[str]) -> LexicalTeacher:
        """Count in how many of ``passages`` each piece stands (Robertson and Spärck Jones' weight, never below 0)."""
        seen, total = np.zeros(tokenizer.get_vocab_size(), dtype=np.int64), 0
        for read in tokenizer.encode_batch(list(passages), add_special_tokens=False):
            seen[np.unique(read.ids)] += 1
            total += len(read.ids)
        weights = np.log(1 + (len(passages) - seen + 0.5) / (seen + 0.5))
        return cls(weights.astype(np.float32), total / max(1, len(passages)))

    def scores(
        self, queries: Sequence[NDArray[np.int64]], passages: Sequence[NDArray[np.int64]]
    ) -> NDArray[np.float32]:
        """Return BM25 of every passage for every query, as a part of the best a passage could have: between 0 and 1.

        Texts are the numbers of their pieces; the answer is of shape (queries, passages), zeros for a query without pieces.
        """
        asked = self._counts(queries)
        asked.data = self.weights[asked.indices]
        said = self._counts(passages)
        lengths = np.repeat([len(text) for text in passages], np.diff(said.indptr))
        said.data = said.data * (K1 + 1) / (said.data + K1 * (1 - B + B * lengths / self.length))
        best = (K1 + 1) * np.asarray(asked.sum(axis=1)).ravel()
        found = (asked @ said.T).toarray()
        return np.asarray(found / np.maximum(best, 1e-6)[:, None], dtype=np.float32)

    def _counts(self, texts: Sequence[NDArray[np.int64]]) -> sparse.csr_matrix:
        pieces = [np.unique(text, return_counts=True) for text in texts]
        ends = np.cumsum([0, *(len(numbers) for numbers, _ in pieces)])
        numbers = np.concatenate([numbers for numbers, _ in pieces]).astype(np.int64)
        counts = np.concatenate([counts for _, counts in pieces]).astype(np.float32)
        return sparse.csr_matrix((counts, numbers, ends), shape=(len(texts), len(self.weights)))
