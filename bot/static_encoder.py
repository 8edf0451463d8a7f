"""Reads the shipped encoder with numpy alone, so that the Rasa process needs neither torch nor tokenizers.

The encoder's folder holds ``tokenizer.json`` (a Unigram vocabulary: pieces and their log-probabilities) and
``model.safetensors`` (one row of numbers a piece). A text's vector is the mean of the rows of its likeliest reading.
"""

from __future__ import annotations

import json
import re
import struct
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

JOINT = "▁"
_UNKNOWN = 0  # the id of the piece for letters that the vocabulary lacks
_UNKNOWN_PENALTY = 10.0  # below the least likely piece, as the tokenizers library has it
_NO_WORD = re.compile(r"[\W_]+")


class StaticEncoder:
    """A static embedding model: ``pieces`` maps each piece to its id and score, ``rows`` has one row an id."""

    def __init__(self, pieces: Mapping[str, tuple[int, float]], rows: NDArray[np.float16 | np.float32]) -> None:
        self._pieces = pieces
        self._rows = rows
        self._longest = max(map(len, pieces))
        self._unknown_score = min(score for _, score in pieces.values()) - _UNKNOWN_PENALTY
        self._read = lru_cache(maxsize=1024)(self._likeliest)

    @classmethod
    def load(cls, folder: Path) -> StaticEncoder:
        """Open the encoder in ``folder``; raises OSError or ValueError when a file is missing or damaged."""
        model = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))["model"]
        if model.get("type") != "Unigram":
            raise ValueError(f"«{folder}» không phải bộ mã hóa tĩnh đi kèm.")
        pieces = {piece: (number, score) for number, (piece, score) in enumerate(model["vocab"])}
        return cls(pieces, _read_rows(folder / "model.safetensors"))

    @property
    def dimension(self) -> int:
        """The width of a vector."""
        return int(self._rows.shape[1])

    def encode(self, text: str) -> NDArray[np.float32]:
        """Return the vector of ``text``: float32 of shape (dimension,), length 1, or all zeros for a text without words."""
        numbers = self._read(_joined(text))
        if not numbers:
            return np.zeros(self.dimension, dtype=np.float32)
        mean = self._rows[list(numbers)].astype(np.float32).mean(axis=0)
        length = float(np.linalg.norm(mean))
        return np.asarray(mean / length if length else mean, dtype=np.float32)

    def encode_all(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the vectors of ``texts``: float32 of shape (n, dimension)."""
        return np.stack([self.encode(text) for text in texts]) if texts else np.zeros((0, self.dimension), np.float32)

    def _likeliest(self, text: str) -> tuple[int, ...]:
        """The ids of the reading of ``text`` with the greatest sum of scores (Viterbi); runs of unknown letters are one."""
        best = [0.0] + [float("-inf")] * len(text)
        last: list[tuple[int, int]] = [(0, _UNKNOWN)] * (len(text) + 1)
        for start in range(len(text)):
            self._extend(text, start, best, last)
        numbers: list[int] = []
        end = len(text)
        while end > 0:
            start, number = last[end]
            if not (number == _UNKNOWN and numbers and numbers[-1] == _UNKNOWN):
                numbers.append(number)
            end = start
        return tuple(reversed(numbers))

    def _extend(self, text: str, start: int, best: list[float], last: list[tuple[int, int]]) -> None:
        known = False
        for end in range(start + 1, min(len(text), start + self._longest) + 1):
            found = self._pieces.get(text[start:end])
            if found is None:
                continue
            known = known or end == start + 1
            if best[start] + found[1] > best[end]:
                best[end], last[end] = best[start] + found[1], (start, found[0])
        if not known and best[start] + self._unknown_score > best[start + 1]:
            best[start + 1], last[start + 1] = best[start] + self._unknown_score, (start, _UNKNOWN)


def _joined(text: str) -> str:
    """No case, no diacritics, one joint before each word: what the tokenizer's own normaliser makes of a text."""
    decomposed = unicodedata.normalize("NFD", text)
    bare = "".join(letter for letter in decomposed if unicodedata.category(letter) != "Mn").lower().replace("đ", "d")
    words = _NO_WORD.sub(" ", bare).split()
    return "".join(JOINT + word for word in words)


def _read_rows(path: Path) -> NDArray[np.float16 | np.float32]:
    """Read the one matrix of a safetensors file: eight bytes of header length, a JSON header, then the numbers."""
    data = path.read_bytes()
    if len(data) < 8:
        raise ValueError(f"Tệp «{path}» bị cắt cụt.")
    (length,) = struct.unpack("<Q", data[:8])
    entry = json.loads(data[8 : 8 + length])["embedding.weight"]
    if entry["dtype"] not in ("F16", "F32"):
        raise ValueError(f"Tệp «{path}» có kiểu số «{entry['dtype']}» không đọc được.")
    start, end = (8 + length + offset for offset in entry["data_offsets"])
    kind: type[np.float16 | np.float32] = np.float16 if entry["dtype"] == "F16" else np.float32
    rows: NDArray[np.float16 | np.float32] = np.frombuffer(data[start:end], dtype=kind).reshape(entry["shape"])
    return rows
