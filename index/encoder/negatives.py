"""Mines hard negatives: for each query a passage that shares its words but is not its own."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from index.encoder.pairs import Pair
from index.lexical import Field
from vietnamese.folding import fold

SHARD = 10_000  # passages searched together: in a part of the corpus the nearest stranger is seldom an unmarked answer
_WORD = re.compile(r"\w+")
_FIRST_WORDS = 25  # of a query that is a whole sentence


def hard_negatives(
    pairs: Sequence[Pair], *, seed: int, progress: Callable[[str], None] = lambda _: None
) -> Iterator[tuple[int, str]]:
    """Yield (place of a pair, a passage of another pair that BM25 takes for its answer), shard after shard."""
    places = list(range(len(pairs)))
    random.Random(seed).shuffle(places)  # noqa: S311
    for start in range(0, len(places), SHARD):
        shard = places[start : start + SHARD]
        progress(f"Tìm đoạn gây nhiễu: {start + len(shard)}/{len(places)}")
        field = Field.build([_neighbours(pairs[place].passage) for place in shard], k1=1.2, b=0.75)
        for row, place in enumerate(shard):
            own = pairs[place]
            scores = field.scores(_neighbours(" ".join(own.query.split()[:_FIRST_WORDS])))
            scores[row] = -1.0
            best = pairs[shard[int(scores.argmax())]]
            if best.passage != own.passage and best.query != own.query:
                yield place, best.passage


def _neighbours(text: str) -> list[str]:
    return [f"{first}_{second}" for first, second in pairwise(_WORD.findall(fold(text)))]
