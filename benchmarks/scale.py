"""How the vector index grows: ``python -m benchmarks.scale CORPORA [--sizes 1000 10000 100000 1000000]``.

The vectors are real: the encoder's, of the sentences of the corpora. For each size: build time, file size, memory, search time
and recall@10 against exact search, beside what a user would pick instead, IndexFlatIP and bm25s.
"""

from __future__ import annotations

import argparse
import gc
import itertools
import math
import re
import resource
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import bm25s
import faiss
import numpy as np

from index.encoder import Encoder, Vectors, load_encoder
from index.encoder.corpora import Part, read_pages, stretches
from index.vectors import EXACT_UP_TO, VectorIndex

PROJECT = Path(__file__).resolve().parents[1]
QUERIES = 200
DEPTH = 10
Query = TypeVar("Query")
_WORD = re.compile(r"\w+")
_CORPORA = ("wikipedia", "wikipedia_undertheseanlp", "faq", "other", "official")
_SHORTEST = 40  # characters of a sentence
_CHUNK = 20_000  # sentences encoded together


@dataclass(frozen=True, slots=True)
class Growth:
    """One row: seconds to build, MB on disk, MB of memory the build added, milliseconds of a search, recall@10.

    Times are of one processor core, so that a busy machine measures the same.
    """

    size: int
    store: str
    build: float
    disk: float
    memory: float
    p50: float
    p99: float
    recall: float

    def __str__(self) -> str:
        recall = "" if math.isnan(self.recall) else f"{self.recall:.3f}"
        numbers = f"{self.build:.1f} | {self.disk:.0f} | {self.memory:.0f} | {self.p50:.2f} | {self.p99:.2f} | {recall}"
        return f"| {self.size:,} | {self.store} | {numbers} |"


def sentences(corpora: Path) -> Iterator[str]:
    """Yield distinct sentences of the corpora, of the pages that teach the encoder and of the others."""
    seen: set[int] = set()
    for corpus, part in itertools.product(_CORPORA, Part):
        for page in read_pages(corpora, corpus, part=part):
            for stretch in stretches(page):
                for sentence in ". ".join(stretch.paragraphs).split(". "):
                    if len(sentence) >= _SHORTEST and hash(sentence) not in seen:
                        seen.add(hash(sentence))
                        yield sentence


def encoded(texts: Sequence[str], encoder: Encoder) -> Vectors:
    """Return the vectors of the texts."""
    starts = range(0, len(texts), _CHUNK)
    return np.concatenate([encoder.encode(texts[start : start + _CHUNK]) for start in starts])


def searched(
    search: Callable[[Query], list[int]], queries: Iterable[Query], right: Sequence[set[int]]
) -> tuple[float, float, float]:
    """Return the median and 99th percentile of the milliseconds of a search, and the recall@10."""
    taken, found = [], 0
    for query, wanted in zip(queries, right, strict=True):
        began = time.process_time()
        hits = search(query)
        taken.append(1000 * (time.process_time() - began))
        found += len(wanted.intersection(hits))
    return float(np.percentile(taken, 50)), float(np.percentile(taken, 99)), found / (DEPTH * len(right))


def grown(vectors: Vectors, queries: Vectors) -> Iterator[Growth]:
    """Measure IndexFlatIP and our index on ``vectors``; the exact one says what is right."""
    began = time.process_time()
    plain = faiss.IndexFlatIP(vectors.shape[1])
    plain.add(vectors)
    build = time.process_time() - began
    right = [set(map(int, row)) for row in plain.search(queries, DEPTH)[1]]
    times = searched(lambda query: [int(item) for item in plain.search(query[None], DEPTH)[1][0]], queries, right)
    yield Growth(len(vectors), "IndexFlatIP", build, vectors.nbytes / 1e6, vectors.nbytes / 1e6, *times)
    plain.reset()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "vectors.faiss"
        built = _built(path, vectors, queries, right)
        yield built
        yield _opened(path, queries, right, built.disk)


def _built(path: Path, vectors: Vectors, queries: Vectors, right: Sequence[set[int]]) -> Growth:
    """Measure the index as it is built, and leave it at ``path``."""
    before, began = _resident(), time.process_time()
    ours = VectorIndex.build([str(number) for number in range(len(vectors))], vectors)
    build = time.process_time() - began
    memory = max(0.0, _resident() - before)
    times = searched(lambda query: [int(item) for item, _ in ours.search(query, DEPTH)], queries, right)
    ours.save(path)
    disk = sum(item.stat().st_size for item in path.parent.iterdir()) / 1e6
    kind = "ours, exact" if ours.exact else f"ours, inverted file (over {EXACT_UP_TO:,})"
    return Growth(len(vectors), kind, build, disk, memory, *times)


def _opened(path: Path, queries: Vectors, right: Sequence[set[int]], disk: float) -> Growth:
    """Measure the index as a serving process has it: opened from its file, which is mapped when it is large."""
    gc.collect()
    before, began = _resident(), time.process_time()
    ours = VectorIndex.load(path)
    opened = time.process_time() - began
    times = searched(lambda query: [int(item) for item, _ in ours.search(query, DEPTH)], queries, right)
    kind = "ours, its file mapped" if ours.mapped else "ours, read from its file"
    return Growth(len(ours), kind, opened, disk, max(0.0, _resident() - before), *times)


def keywords(texts: Sequence[str], queries: Sequence[str]) -> Growth:
    """Measure bm25s as a user would set it up; it finds words, not what the vectors find, so it has no recall."""
    before, began = _resident(), time.process_time()
    index = bm25s.BM25()
    index.index([_WORD.findall(text.lower()) for text in texts], show_progress=False)
    build, memory = time.process_time() - began, max(0.0, _resident() - before)
    with tempfile.TemporaryDirectory() as folder:
        index.save(folder, show_progress=False)
        disk = sum(item.stat().st_size for item in Path(folder).iterdir()) / 1e6

    def search(query: str) -> list[int]:
        found = index.retrieve([_WORD.findall(query.lower())], k=DEPTH, show_progress=False)
        return [int(item) for item in found.documents[0]]

    p50, p99, _ = searched(search, queries, [set()] * len(queries))
    return Growth(len(texts), "bm25s (keywords)", build, disk, memory, p50, p99, math.nan)


def _resident() -> float:
    """Memory of this process in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale", description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--encoder", default=str(PROJECT / "index" / "encoder" / "shipped"))
    options = parser.parse_args()
    faiss.omp_set_num_threads(1)
    texts = list(itertools.islice(sentences(options.corpora), max(options.sizes) + QUERIES))
    np.random.default_rng(0).shuffle(texts)
    began = time.process_time()
    everything = encoded(texts, load_encoder(options.encoder))
    print(f"{len(texts):,} câu, {1e6 * (time.process_time() - began) / len(texts):.0f} µs mỗi câu để mã hóa")
    queries, vectors = everything[:QUERIES], everything[QUERIES:]
    print("| passages | index | build s | disk MB | memory MB | p50 ms | p99 ms | recall@10 |")
    print("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for size in options.sizes:
        for line in grown(vectors[:size], queries):
            print(line, flush=True)
        print(keywords(texts[QUERIES : QUERIES + size], texts[:QUERIES]), flush=True)


if __name__ == "__main__":
    main()
