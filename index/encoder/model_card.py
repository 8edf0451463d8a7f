"""Writes the model card of a trained encoder: data with licences, size, scores beside other encoders, and how to read it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from index.encoder.corpora import LICENCES
from index.encoder.evaluation import Benchmark, Scores, milliseconds, rank_all, score
from index.encoder.loading import load_encoder
from index.encoder.pairs import Pair
from index.encoder.plan import Plan
from index.errors import EncoderError

NAME = "README.md"
_SCORES = re.compile(r"(## Scores of the encoder alone\n).*?(?=\n## )", re.DOTALL)
_CARD = """---
language: vi
library_name: sentence-transformers
pipeline_tag: sentence-similarity
---
# A Vietnamese sentence encoder

{kind},
{dimension} numbers a vector, {megabytes:.1f} MB on disk. Loads with `SentenceTransformer(path)`; a vector may be cut
to its first 128 or 64 numbers. It reads neither case nor diacritics: «thu ngân sách» and «THU NGAN SACH» have one vector.

## Data
{data}

{pairs} pairs after near-duplicates were dropped: {kinds}.

## Scores of the encoder alone
{scores}

## Reading it without sentence-transformers
- `tokenizer.json`: a normaliser (marks off, lower case, đ → d, «▁» before each word, nothing else between) and a Unigram
  vocabulary; `model.vocab` lists `[piece, log-probability]`, the place in the list is the piece's number, 0 the unknown piece.
- `model.safetensors`: of a static encoder one matrix `embedding.weight` (pieces × {dimension}, float16); a text's vector is the
  mean of its pieces' rows, scaled to length 1. `bot/static_encoder.py` does this with numpy alone.

## Recipe
`python -m index.encoder train CORPORA` with seed {seed}, {epochs} epoch(s), batches of {batch}, learning rate {learning_rate},
MultipleNegativesRanking inside Matryoshka, {negatives}.
"""


@dataclass(frozen=True, slots=True)
class Measured:
    """What an encoder reaches alone on the held-out benchmark, its size on disk in MB and the milliseconds of a question."""

    name: str
    scores: Scores
    megabytes: float
    milliseconds: float

    @classmethod
    def of(cls, name: str, folder: Path, benchmark: Benchmark) -> Measured:
        """Measure the encoder in ``folder``; raise EncoderError when there is none."""
        encoder = load_encoder(str(folder))
        scores = score(rank_all(encoder, benchmark), benchmark.relevant)
        return cls(name, scores, _megabytes(folder), milliseconds(encoder, benchmark))

    def __str__(self) -> str:
        scores = (self.scores.ndcg, self.scores.accuracy, self.scores.hit, self.scores.mrr)
        quality = " | ".join(f"{value:.3f}" for value in scores)
        return f"| {self.name} | {quality} | {self.megabytes:.1f} | {self.milliseconds:.1f} |"


def write_model_card(folder: Path, plan: Plan, pairs: Sequence[Pair], measured: Sequence[Measured]) -> None:
    """Write README.md into the folder of a trained encoder; ``measured`` are this encoder and those it is compared with."""
    counts = Counter(pair.kind for pair in pairs)
    card = _CARD.format(
        kind=f"A transformer of {plan.layers} layers"
        if plan.layers
        else "A static encoder (the mean of its pieces' rows)",
        dimension=plan.dimension,
        megabytes=_megabytes(folder),
        data="\n".join(f"- {LICENCES[corpus]}" for corpus in plan.corpora),
        pairs=f"{len(pairs):,}",
        kinds=", ".join(f"{count:,} {kind}" for kind, count in counts.most_common()),
        scores=_table(measured),
        seed=plan.seed,
        epochs=plan.epochs,
        batch=plan.batch,
        learning_rate=plan.learning_rate,
        negatives=_lessons(plan),
    )
    (folder / NAME).write_text(card, encoding="utf-8")


def rewrite_scores(folder: Path, measured: Sequence[Measured]) -> None:
    """Put ``measured`` in the place of the scores of an encoder's card; raise EncoderError when it has no such place."""
    path = folder / NAME
    card = path.read_text(encoding="utf-8") if path.is_file() else ""
    written, places = _SCORES.subn(lambda match: f"{match[1]}{_table(measured)}\n", card)
    if places != 1:
        raise EncoderError(f"«{path}» không phải là thẻ mô hình do công thức huấn luyện viết ra.")
    path.write_text(written, encoding="utf-8")


def _megabytes(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def _lessons(plan: Plan) -> str:
    said = ["one hard negative a pair, mined with BM25" if plan.hard_negatives else "in-batch negatives only"]
    if plan.lexical and not plan.layers:
        said.append(f"BM25's opinion of the batch with weight {plan.lexical}")
    if plan.forgotten and not plan.layers:
        said.append(f"{plan.forgotten:.0%} of a query's pieces unseen")
    return ", ".join(said)


def _table(measured: Sequence[Measured]) -> str:
    if not measured:
        return "Not measured in this run."
    head = "| encoder | nDCG@10 | Acc@1 | hit@10 | MRR@10 | MB | ms a question |"
    return "\n".join((head, "| --- " * 7 + "|", *map(str, measured)))
