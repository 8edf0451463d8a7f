"""First rows of an encoder: what a piece stands near (latent semantics) with a random mark of its own, or trained rows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import scipy.sparse as sparse  # type: ignore[import-untyped]
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file
from sklearn.utils.extmath import randomized_svd  # type: ignore[import-untyped]
from tokenizers import Tokenizer

from index.errors import EncoderError

TEXTS = 60_000  # passages that are factored; more changed nothing
MEANING = 1.5  # length of the part that comes from the neighbourhood; the random part has length 1


def first_rows(tokenizer: Tokenizer, texts: Sequence[str], *, dimension: int, seed: int) -> NDArray[np.float32]:
    """Return one row a piece, float32 of shape (pieces, dimension).

    The pieces × texts matrix of tf·idf weights is factored (Deerwester et al. 1990, by the randomised method of Halko
    et al. 2011); the random mark keeps pieces of like meaning apart, which exact words need.
    """
    rng = np.random.default_rng(seed)
    chosen = [texts[place] for place in rng.permutation(len(texts))[:TEXTS]]
    pieces = tokenizer.get_vocab_size()
    found = [encoding.ids for encoding in tokenizer.encode_batch(chosen, add_special_tokens=False)]
    rows = np.repeat(np.arange(len(found)), [len(ids) for ids in found])
    columns = np.fromiter((number for ids in found for number in ids), dtype=np.int64)
    matrix = sparse.csr_matrix((np.ones(len(rows), dtype=np.float32), (rows, columns)), shape=(len(found), pieces))
    matrix.sum_duplicates()
    seen = np.bincount(matrix.indices, minlength=pieces)
    rarity = np.log((len(found) + 1) / (seen + 1)).astype(np.float32)
    matrix.data = (1 + np.log(matrix.data)) * rarity[matrix.indices]
    lengths = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
    matrix = sparse.diags(1 / np.maximum(lengths, 1e-6)).astype(np.float32) @ matrix
    _, strengths, directions = randomized_svd(matrix, dimension, n_iter=2, random_state=seed)
    meaning = directions.T / strengths
    meaning /= np.maximum(np.linalg.norm(meaning, axis=1, keepdims=True), 1e-6)
    mark = rng.normal(size=(pieces, dimension)) / np.sqrt(dimension)
    return np.asarray(MEANING * meaning + mark, dtype=np.float32)


def trained_rows(folder: Path, tokenizer: Tokenizer) -> NDArray[np.float32]:
    """Return the rows of the static encoder in ``folder``, float32 of shape (pieces, dimension).

    Raises EncoderError when there is none, or when its pieces are not those of ``tokenizer``.
    """
    try:
        rows = load_file(folder / "model.safetensors")["embedding.weight"]
        pieces = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    except (OSError, KeyError, ValueError, SafetensorError) as error:
        raise EncoderError(f"«{folder}» không phải là bộ mã hóa tĩnh.") from error
    if [piece for piece, _ in pieces] != [tokenizer.id_to_token(place) for place in range(tokenizer.get_vocab_size())]:
        raise EncoderError(f"Bộ mã hóa «{folder}» có bộ từ vựng khác với bộ từ vựng của lần huấn luyện này.")
    return np.asarray(rows, dtype=np.float32)
