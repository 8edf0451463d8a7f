"""An optional cross-encoder that reads question and passage together; named in the settings, none by default."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from index.errors import EncoderError

if TYPE_CHECKING:
    from sentence_transformers import CrossEncoder

RERANKED = 30  # best hits that are read again


class Reranker:
    """Scores passages for a question; ``name`` is what it was loaded by."""

    def __init__(self, model: CrossEncoder, *, name: str) -> None:
        self._model = model
        self.name = name

    def probabilities(self, query: str, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the probability that each text answers ``query``: float32 of shape (n,)."""
        from torch.nn import Sigmoid

        if not texts:
            return np.zeros(0, dtype=np.float32)
        found = self._model.predict(
            [(query, text) for text in texts], activation_fn=Sigmoid(), show_progress_bar=False, convert_to_numpy=True
        )
        return np.asarray(found, dtype=np.float32).reshape(len(texts))


def load_reranker(name_or_path: str) -> Reranker:
    """Load a cross-encoder with one score a pair from a folder, or by its name from a model hub.

    A folder is never looked up on the network. Raises EncoderError when there is no such folder, when it is damaged or
    gives more than one score, or when the hub cannot be reached or does not know the name.
    """
    from safetensors import SafetensorError
    from sentence_transformers import CrossEncoder

    folder = Path(name_or_path)
    local = folder.is_dir()
    if not local and (folder.is_absolute() or name_or_path.startswith(".") or name_or_path.count("/") > 1):
        raise EncoderError(f"Không thấy thư mục mô hình xếp hạng «{name_or_path}». Hãy kiểm tra cài đặt HKH_RERANKER.")
    try:
        model = CrossEncoder(name_or_path, device="cpu", local_files_only=local)
    except (OSError, ValueError, KeyError, RuntimeError, SafetensorError) as error:
        raise EncoderError(
            f"Không mở được mô hình xếp hạng «{name_or_path}». Hãy kiểm tra thư mục hoặc tên trong HKH_RERANKER, "
            f"hoặc bỏ trống cài đặt này. Chi tiết: {error}"
        ) from error
    if model.num_labels != 1:
        raise EncoderError(
            f"Mô hình xếp hạng «{name_or_path}» cho {model.num_labels} điểm mỗi cặp; cần mô hình cho đúng một điểm."
        )
    return Reranker(model, name=name_or_path)


def reranked(scores: NDArray[np.float32], probabilities: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the scores of hits, best first, after the first ``len(probabilities)`` of them were read again.

    A hit that was read has the mean of both probabilities; one that was not is less sure by half, as if it had been
    refused.
    """
    again = np.zeros_like(scores)
    again[: len(probabilities)] = probabilities
    return np.asarray((scores + again) / 2, dtype=np.float32)
