"""Finds near-duplicate texts: two texts are taken for the same when the smallest hashes of their word runs agree."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator

from index.encoder.pairs import Pair
from vietnamese.folding import fold

_WORD = re.compile(r"\w+")
_RUN = 4  # words hashed together
_SKETCH = 4  # hashes compared; two texts that share 95 of 100 runs agree in all four 8 times in 10

Sketch = tuple[int, ...]


def sketch(text: str) -> Sketch:
    """Return the smallest hashes of the runs of words of ``text``, the same for texts that hardly differ."""
    words = _WORD.findall(fold(text))
    runs = {" ".join(words[i : i + _RUN]) for i in range(max(1, len(words) - _RUN + 1))}
    return tuple(sorted(zlib.crc32(run.encode()) for run in runs)[:_SKETCH])


def without_duplicates(pairs: Iterable[Pair], *, held_out: Iterable[str] = ()) -> Iterator[Pair]:
    """Yield the pairs whose query and passage were not seen together before, nor the query among ``held_out`` texts."""
    kept_out = {sketch(text) for text in held_out}
    seen: set[tuple[Sketch, Sketch]] = set()
    for pair in pairs:
        query = sketch(pair.query)
        key = query, sketch(pair.passage)
        if query in kept_out or key in seen:
            continue
        seen.add(key)
        yield pair
