"""Reads a static encoder, as the shipped one is, with numpy and its tokenizer alone: torch takes seconds only to load.

A static encoder in the sentence-transformers format is two modules: the mean of a text's rows, then length 1. Whatever is
more than that (a prompt, another module, another kind of weights) is left to sentence-transformers itself.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from tokenizers import Tokenizer

CONFIGURATION, MODULES, TOKENIZER = "config_sentence_transformers.json", "modules.json", "tokenizer.json"
ROWS = "embedding.weight"
_LIBRARY = "sentence_transformers."
_CLASSES = ("StaticEmbedding", "Normalize")


class StaticModel:
    """A tokenizer and one row a piece. It goes by the names of SentenceTransformer's methods that encoding needs."""

    def __init__(self, tokenizer: Tokenizer, rows: NDArray[np.float32]) -> None:
        self._tokenizer = tokenizer
        self._rows = rows

    def get_embedding_dimension(self) -> int:
        """Return the width of a vector."""
        return int(self._rows.shape[1])

    def encode_document(self, texts: Sequence[str], **_options: object) -> NDArray[np.float32]:
        """Return the mean of each text's rows: float32 of shape (n, dimension), zeros for a text without words."""
        vectors = np.zeros((len(texts), self.get_embedding_dimension()), dtype=np.float32)
        for place, read in enumerate(self._tokenizer.encode_batch(list(texts), add_special_tokens=False)):
            if read.ids:
                vectors[place] = self._rows[read.ids].mean(axis=0)
        return vectors

    encode_query = encode_document


def open_static(folder: Path) -> StaticModel | None:
    """Open the encoder in ``folder``, None when it is more than a static one.

    Raises OSError, ValueError or SafetensorError when a file is missing or damaged.
    """
    if not _is_static(folder):
        return None
    from safetensors.numpy import load_file
    from tokenizers import Tokenizer

    weights = load_file(folder / "model.safetensors")
    if set(weights) != {ROWS}:
        return None
    rows = weights[ROWS].astype(np.float32)
    try:
        tokenizer = Tokenizer.from_str((folder / TOKENIZER).read_text(encoding="utf-8"))
    except Exception as error:  # the library raises nothing narrower
        raise ValueError(str(error)) from error
    tokenizer.no_padding()
    if tokenizer.get_vocab_size() > len(rows):
        raise ValueError(f"{tokenizer.get_vocab_size()} mảnh từ nhưng chỉ có {len(rows)} hàng số")
    return StaticModel(tokenizer, rows)


def _is_static(folder: Path) -> bool:
    if not all((folder / name).is_file() for name in (CONFIGURATION, MODULES, TOKENIZER)):
        return False
    prompts = _read(folder / CONFIGURATION).get("prompts") or {}
    modules = [(str(module["type"]), str(module["path"])) for module in _read(folder / MODULES)]
    classes = tuple(kind.rpartition(".")[2] for kind, _ in modules if kind.startswith(_LIBRARY))
    return classes == _CLASSES and len(modules) == len(classes) and modules[0][1] == "" and not any(prompts.values())


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
