"""What one run of the recipe is to do; equal plans give equal encoders."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass

from index.encoder.corpora import CLEAN


@dataclass(frozen=True, slots=True)
class Plan:
    """The choices of a run. ``steps`` cuts the training short, 0 does not.

    ``start`` is the folder of a static encoder whose rows the training starts from, of the same pieces; "" starts from the
    recipe's own first rows. ``lexical`` is the weight of BM25's opinion of a batch's passages, ``forgotten`` the part of a
    query's pieces that a static encoder does not see (index/encoder/losses.py).

    ``layers`` 0 means static rows; more mean a transformer, which reads the first ``longest`` pieces of a text and does
    without the part ``dropout`` of its numbers in training. ``device`` is what trains: "cpu", or "cuda", there a transformer
    with half precision.
    """

    corpora: tuple[str, ...] = CLEAN
    seed: int = 20210701
    words: int = 14_000
    compounds: int = 34_000
    chunks: int = 2_000
    dimension: int = 256
    layers: int = 0
    longest: int = 96
    dropout: float = 0.1
    epochs: int = 1
    steps: int = 0
    batch: int = 1024
    learning_rate: float = 0.02
    warmup: int = 20
    scale: float = 20.0
    checkpoint: int = 100
    hard_negatives: bool = True
    lexical: float = 0.0
    forgotten: float = 0.0
    start: str = ""
    device: str = "cpu"

    def fingerprint(self, *fields: str) -> str:
        """Return a short hash of the named choices (of all without names), to tell whether a step's result still holds."""
        chosen = {name: value for name, value in asdict(self).items() if not fields or name in fields}
        return hashlib.sha256(json.dumps(chosen, sort_keys=True).encode()).hexdigest()[:12]
