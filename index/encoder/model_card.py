"""Writes the model card of a trained encoder: data with licences, size, scores, and how to read it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from index.encoder.corpora import LICENCES
from index.encoder.pairs import Pair
from index.encoder.plan import Plan

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


def write_model_card(folder: Path, plan: Plan, pairs: Sequence[Pair], scores: Mapping[str, float]) -> None:
    """Write README.md into the folder of a trained encoder; ``scores`` are those on the held-out benchmark."""
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    counts = Counter(pair.kind for pair in pairs)
    card = _CARD.format(
        kind=f"A transformer of {plan.layers} layers"
        if plan.layers
        else "A static encoder (the mean of its pieces' rows)",
        dimension=plan.dimension,
        megabytes=size / 1e6,
        data="\n".join(f"- {LICENCES[corpus]}" for corpus in plan.corpora),
        pairs=f"{len(pairs):,}",
        kinds=", ".join(f"{count:,} {kind}" for kind, count in counts.most_common()),
        scores=_table(scores),
        seed=plan.seed,
        epochs=plan.epochs,
        batch=plan.batch,
        learning_rate=plan.learning_rate,
        negatives=_lessons(plan),
    )
    (folder / "README.md").write_text(card, encoding="utf-8")


def _lessons(plan: Plan) -> str:
    said = ["one hard negative a pair, mined with BM25" if plan.hard_negatives else "in-batch negatives only"]
    if plan.lexical and not plan.layers:
        said.append(f"BM25's opinion of the batch with weight {plan.lexical}")
    if plan.forgotten and not plan.layers:
        said.append(f"{plan.forgotten:.0%} of a query's pieces unseen")
    return ", ".join(said)


def _table(scores: Mapping[str, float]) -> str:
    if not scores:
        return "Not measured in this run."
    names = {"ndcg": "nDCG@10", "accuracy": "Acc@1", "hit": "hit@10", "mrr": "MRR@10"}
    head = "| " + " | ".join(names[name] for name in scores) + " |"
    rule = "|" + " --- |" * len(scores)
    return "\n".join((head, rule, "| " + " | ".join(f"{value:.3f}" for value in scores.values()) + " |"))
