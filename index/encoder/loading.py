"""Loads an encoder by path or hub name; the only module of the serving side that imports sentence-transformers."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from index.encoder.static import StaticModel, open_static
from index.errors import EncoderError

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

Vectors = NDArray[np.float32]


class Encoder:
    """A sentence encoder: texts in, unit vectors out. ``name`` is what it was loaded by, ``dimension`` its width."""

    def __init__(self, model: SentenceTransformer | StaticModel, *, name: str) -> None:
        self._model = model
        self.name = name
        self.dimension = int(model.get_embedding_dimension() or 0)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Encode passages: float32 of shape (n, dimension), rows of length 1 (length 0 for a text without words)."""
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        found = self._model.encode_document(list(texts), batch_size=64, show_progress_bar=False, convert_to_numpy=True)
        return _unit(found)

    def encode_query(self, text: str) -> Vectors:
        """Encode one question: float32 of shape (dimension,), with the model's own query prompt where it has one."""
        found = self._model.encode_query([text], show_progress_bar=False, convert_to_numpy=True)
        return np.asarray(_unit(found)[0])


def _unit(vectors: NDArray[np.floating]) -> Vectors:
    wide = np.asarray(vectors, dtype=np.float32)
    lengths = np.linalg.norm(wide, axis=1, keepdims=True)
    return np.asarray(wide / np.where(lengths > 0, lengths, 1), dtype=np.float32)


def _check_json(folder: Path) -> None:
    """Raise ValueError for a damaged JSON file, of which the libraries only say «Exception»."""
    for path in folder.rglob("*.json"):
        json.loads(path.read_text(encoding="utf-8"))


def _sentence_transformer(name_or_path: str, *, local: bool) -> SentenceTransformer:
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(name_or_path, device="cpu", local_files_only=local)
    model.float()
    return model


def load_encoder(name_or_path: str) -> Encoder:
    """Load an encoder in the sentence-transformers format from a folder, or by its name from a model hub.

    A folder is never looked up on the network, and a static encoder in one is read without sentence-transformers. Raises
    EncoderError when there is no such folder, when it is damaged, or when the hub cannot be reached or does not know the name.
    """
    from safetensors import SafetensorError

    folder = Path(name_or_path)
    local = folder.is_dir()
    if not local and (folder.is_absolute() or name_or_path.startswith(".") or name_or_path.count("/") > 1):
        raise EncoderError(f"Không thấy thư mục bộ mã hóa «{name_or_path}». Hãy kiểm tra cài đặt HKH_ENCODER.")
    try:
        if local:
            _check_json(folder)
        model = (open_static(folder) if local else None) or _sentence_transformer(name_or_path, local=local)
    except (OSError, ValueError, KeyError, RuntimeError, SafetensorError) as error:
        hint = (
            "Thư mục bị thiếu tệp hoặc hỏng; hãy chép lại bản gốc"
            if local
            else "Máy không tới được kho mô hình hoặc kho không có tên này; hãy dùng bộ mã hóa đi kèm hoặc một thư mục đã tải về"
        )
        raise EncoderError(
            f"Không mở được bộ mã hóa «{name_or_path}». {hint} (HKH_ENCODER). Chi tiết: {error}"
        ) from error
    return Encoder(model, name=name_or_path)
