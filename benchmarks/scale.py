"""How the vector index grows: ``python -m benchmarks.scale CORPORA [--sizes 1000 10000 100000 1000000]``.

The vectors are real: the encoder's, of the sentences of the corpora. For each size and each store: build time, file size,
memory, search time and recall@10 against exact search, beside what a user would pick instead, IndexFlatIP.
"""

from __future__ import annotations

import argparse
import itertools
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import faiss
import numpy as np

from index.encoder import Encoder, Vectors, load_encoder
from index.encoder.corpora import read_pages, stretches
from index.vectors import EXACT_UP_TO, VectorIndex

PROJECT = Path(__file__).resolve().parents[1]
QUERIES = 200
DEPTH = 10
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
        numbers = f"{self.build:.1f} | {self.disk:.0f} | {self.memory:.0f} | {self.p50:.2f} | {self.p99:.2f} | {self.recall:.3f}"
        return f"| {self.size:,} | {self.store} | {numbers} |"


def sentences(corpora: Path) -> Iterator[str]:
    """Yield distinct sentences of the corpora."""
    seen: set[int] = set()
    for corpus in ("wikipedia", "wikipedia_undertheseanlp", "faq", "other", "official"):
        for page in read_pages(corpora, corpus):
            for stretch in stretches(page):
                for sentence in ". ".join(stretch.paragraphs).split(". "):
                    if len(sentence) >= _SHORTEST and hash(sentence) not in seen:
                        seen.add(hash(sentence))
                        yield sentence


def encoded(texts: Iterator[str], encoder: Encoder, count: int) -> Vectors:
    """Return the vectors of the first ``count`` texts, or of all when there are fewer."""
    rows = []
    while count > 0 and (chunk := list(itertools.islice(texts, min(_CHUNK, count)))):
        rows.append(encoder.encode(chunk))
        count -= len(chunk)
    return np.concatenate(rows)


def searched(
    search: Callable[[Vectors], list[int]], queries: Vectors, right: list[set[int]]
) -> tuple[float, float, float]:
    """Return the median and 99th percentile of the milliseconds of a search, and the recall@10."""
    taken, found = [], 0
    for query, wanted in zip(queries, right, strict=True):
        began = time.process_time()
        hits = search(query)
        taken.append(1000 * (time.process_time() - began))
        found += len(wanted.intersection(hits))
    return float(np.percentile(taken, 50)), float(np.percentile(taken, 99)), found / (DEPTH * len(queries))


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
    before, began = _resident(), time.process_time()
    ours = VectorIndex.build([str(number) for number in range(len(vectors))], vectors)
    build = time.process_time() - began
    memory = max(0.0, _resident() - before)
    times = searched(lambda query: [int(item) for item, _ in ours.search(query, DEPTH)], queries, right)
    kind = "ours, exact" if ours.exact else f"ours, inverted file (over {EXACT_UP_TO:,})"
    yield Growth(len(vectors), kind, build, _saved(ours), memory, *times)


def _saved(index: VectorIndex) -> float:
    with tempfile.TemporaryDirectory() as folder:
        index.save(Path(folder) / "vectors.faiss")
        return sum(path.stat().st_size for path in Path(folder).iterdir()) / 1e6


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
    began = time.process_time()
    everything = encoded(sentences(options.corpora), load_encoder(options.encoder), max(options.sizes) + QUERIES)
    print(
        f"{len(everything):,} câu, {1e6 * (time.process_time() - began) / len(everything):.0f} µs mỗi câu để đọc và mã hóa"
    )
    everything = everything[np.random.default_rng(0).permutation(len(everything))]
    queries, vectors = everything[:QUERIES], everything[QUERIES:]
    print("| passages | index | build s | disk MB | memory MB | p50 ms | p99 ms | recall@10 |")
    print("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for size in options.sizes:
        for line in grown(vectors[:size], queries):
            print(line, flush=True)


if __name__ == "__main__":
    main()
