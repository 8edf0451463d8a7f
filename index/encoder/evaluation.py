"""Measures retrieval on a benchmark in the BEIR layout: nDCG@10, accuracy@1, hit@10 and MRR@10."""

from __future__ import annotations

import gzip
import json
import math
import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index.encoder.loading import Encoder
from index.encoder.views import chance_of, mistyped
from index.errors import EncoderError
from vietnamese.folding import fold

DEPTH = 10
SEED = 7


@dataclass(frozen=True, slots=True)
class Benchmark:
    """Texts by id, queries by id, and for each query the ids of the texts that answer it."""

    name: str
    texts: Mapping[str, str]
    titles: Mapping[str, str]
    queries: Mapping[str, str]
    relevant: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Scores:
    """Means over all queries, each between 0 and 1."""

    ndcg: float
    accuracy: float
    hit: float
    mrr: float


def read_beir(folder: Path) -> Benchmark:
    """Read corpus.jsonl.gz, queries.jsonl.gz and qrels.tsv from ``folder``; raise EncoderError for one missing or damaged."""
    try:
        return _read_beir(folder)
    except (OSError, EOFError, ValueError, KeyError) as error:
        raise EncoderError(f"Không đọc được bộ đánh giá ở «{folder}»: {error}") from error


def _read_beir(folder: Path) -> Benchmark:
    corpus = _json_lines(folder / "corpus.jsonl.gz")
    relevant: dict[str, set[str]] = {}
    for line in (folder / "qrels.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        query, text, score = line.split("\t")
        if int(score) > 0:
            relevant.setdefault(query, set()).add(text)
    return Benchmark(
        name=folder.name,
        texts={item["_id"]: item["text"] for item in corpus},
        titles={item["_id"]: item.get("title", "") for item in corpus},
        queries={item["_id"]: item["text"] for item in _json_lines(folder / "queries.jsonl.gz")},
        relevant={query: frozenset(texts) for query, texts in relevant.items()},
    )


def _json_lines(path: Path) -> list[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        return [json.loads(line) for line in stream]


def score(rankings: Mapping[str, Sequence[str]], relevant: Mapping[str, frozenset[str]]) -> Scores:
    """Compare the ranked ids of each query, best first, with the relevant ones; a query without ranking counts as missed."""
    gains, first, found, reciprocal = 0.0, 0, 0, 0.0
    for query, wanted in relevant.items():
        places = [place for place, item in enumerate(rankings.get(query, ())[:DEPTH]) if item in wanted]
        gains += sum(1 / math.log2(place + 2) for place in places) / sum(
            1 / math.log2(place + 2) for place in range(min(DEPTH, len(wanted)))
        )
        if places:
            found += 1
            first += places[0] == 0
            reciprocal += 1 / (places[0] + 1)
    total = max(1, len(relevant))
    return Scores(ndcg=gains / total, accuracy=first / total, hit=found / total, mrr=reciprocal / total)


def rank_all(encoder: Encoder, benchmark: Benchmark, *, change: Callable[[str], str] = str) -> dict[str, list[str]]:
    """Rank the texts for each query by the encoder alone; ``change`` is done to each query first."""
    ids = list(benchmark.texts)
    vectors = encoder.encode([f"{benchmark.titles[item]}. {benchmark.texts[item]}" for item in ids])
    rankings = {}
    for query, text in benchmark.queries.items():
        order = np.argsort(-(vectors @ encoder.encode_query(change(text))), kind="stable")[:DEPTH]
        rankings[query] = [ids[place] for place in order]
    return rankings


def milliseconds(encoder: Encoder, benchmark: Benchmark) -> float:
    """Return the median of the milliseconds of processor time that a question takes to encode."""
    taken = []
    for query in benchmark.queries.values():
        began = time.process_time()
        encoder.encode_query(query)
        taken.append(1000 * (time.process_time() - began))
    return statistics.median(taken)


def score_card(encoder: Encoder, benchmark: Benchmark) -> Iterator[str]:
    """Yield a table of what the encoder reaches alone on ``benchmark``, as written, without diacritics and with slips."""
    taken = milliseconds(encoder, benchmark)
    yield "| typed | nDCG@10 | Acc@1 | hit@10 | MRR@10 | ms a question |"
    yield "| --- | --- | --- | --- | --- | --- |"
    changes: dict[str, Callable[[str], str]] = {
        "as written": str,
        "no diacritics": fold,
        "slips": lambda text: mistyped(text, chance_of(text, seed=SEED)),
    }
    for typed, change in changes.items():
        found = score(rank_all(encoder, benchmark, change=change), benchmark.relevant)
        numbers = " | ".join(f"{value:.3f}" for value in (found.ndcg, found.accuracy, found.hit, found.mrr))
        yield f"| {typed} | {numbers} | {taken:.1f} |"
