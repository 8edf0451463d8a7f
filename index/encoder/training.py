"""Trains an encoder through sentence-transformers: in-batch and hard negatives, at several widths at once."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from pathlib import Path

import torch
from datasets import Dataset  # type: ignore[import-untyped]
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer import losses
from sentence_transformers.sentence_transformer.trainer import SentenceTransformerTrainer
from sentence_transformers.sentence_transformer.training_args import SentenceTransformerTrainingArguments

from index.encoder.lexical import LexicalTeacher
from index.encoder.losses import TaughtLoss
from index.encoder.pairs import Pair
from index.encoder.plan import Plan
from index.encoder.views import citizen_view
from index.thesaurus import Thesaurus

COUNTED = 60_000  # passages in which the rarity of a piece is counted
READERS = 4  # processes that cut texts into pieces while another device trains


def examples(pairs: Sequence[Pair], negatives: Mapping[int, str], plan: Plan, thesaurus: Thesaurus) -> Dataset:
    """Return the rows of all epochs: a view of the query, its passage, and a passage that only looks like it.

    A pair without a mined negative gets another pair's passage, which is as good as any other of its batch. A plan without
    hard negatives has no third column: the passages of the batch are enough, and reading no more halves the time.
    """
    rng = random.Random(plan.seed)  # noqa: S311
    rows: dict[str, list[str]] = {"anchor": [], "positive": []}
    if plan.hard_negatives:
        rows["negative"] = []
    for _ in range(plan.epochs):
        places = list(range(len(pairs)))
        rng.shuffle(places)
        for place in places:
            pair = pairs[place]
            rows["anchor"].append(citizen_view(pair.query, rng, thesaurus=thesaurus))
            rows["positive"].append(pair.passage)
            if plan.hard_negatives:
                rows["negative"].append(negatives.get(place) or rng.choice(pairs).passage)
    return Dataset.from_dict(rows)


def train(model: SentenceTransformer, rows: Dataset, plan: Plan, *, folder: Path) -> None:
    """Train ``model`` in place, going on from the last checkpoint in ``folder`` when there is one."""
    trainer = SentenceTransformerTrainer(
        model=model,
        args=SentenceTransformerTrainingArguments(
            output_dir=str(folder),
            num_train_epochs=1,
            max_steps=plan.steps or -1,
            per_device_train_batch_size=plan.batch,
            learning_rate=plan.learning_rate,
            warmup_steps=plan.warmup,
            weight_decay=0.0,
            lr_scheduler_type="linear",
            seed=plan.seed,
            data_seed=plan.seed,
            save_steps=plan.checkpoint,
            save_total_limit=1,
            logging_steps=20,
            report_to="none",
            use_cpu=plan.device == "cpu",
            bf16=plan.layers > 0 and plan.device != "cpu",
            dataloader_num_workers=0 if plan.device == "cpu" else READERS,
            dataloader_drop_last=True,
        ),
        train_dataset=rows,
        loss=_loss(model, rows, plan),
    )
    trainer.train(resume_from_checkpoint=any(folder.glob("checkpoint-*")))


def _loss(model: SentenceTransformer, rows: Dataset, plan: Plan) -> torch.nn.Module:
    """A transformer reads what stands where and learns from the right answers alone; BM25 would teach it not to."""
    full = model.get_embedding_dimension() or 0
    widths = sorted({full, *(width for width in (64, 128) if width < full)})
    if plan.layers or not (plan.lexical or plan.forgotten):
        return losses.MatryoshkaLoss(model, losses.MultipleNegativesRankingLoss(model, scale=plan.scale), widths)
    teacher = LexicalTeacher.of(model.tokenizer, rows[:COUNTED]["positive"])
    return TaughtLoss(model, teacher, widths=widths, scale=plan.scale, lexical=plan.lexical, forgotten=plan.forgotten)
