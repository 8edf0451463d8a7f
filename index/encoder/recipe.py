"""The recipe: corpora → pairs → tokenizer → first rows → hard negatives → training → scores → a folder that ships.

Each step leaves its result in the work folder under a name that holds its settings; a run that was broken off goes on
from the last finished step, and from the last checkpoint of the training.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from index.encoder.corpora import read_pages
from index.encoder.duplicates import without_duplicates
from index.encoder.evaluation import read_beir
from index.encoder.figure_questions import figure_pairs
from index.encoder.model_card import Measured, write_model_card
from index.encoder.negatives import hard_negatives
from index.encoder.pairs import Pair, make_pairs, thesaurus_pairs
from index.encoder.plan import Plan
from index.encoder.start import first_rows, trained_rows
from index.encoder.vocabulary import VocabularySize, build_tokenizer, count_words
from index.thesaurus import Thesaurus

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

Progress = Callable[[str], None]
_VOCABULARY = ("corpora", "seed", "words", "compounds", "chunks")


@dataclass(frozen=True, slots=True)
class Recipe:
    """One run: ``corpora`` is the folder of the corpora, ``work`` keeps what the steps leave behind.

    ``thesaurus`` tells how citizens say what official documents say. ``held_out`` is a benchmark's folder in the BEIR
    layout: its queries are kept out of the training, and it is what the encoder is measured on.
    """

    plan: Plan
    corpora: Path
    work: Path
    thesaurus: Thesaurus
    held_out: Path | None = None
    progress: Progress = print

    def run(self, target: Path) -> Path:
        """Train and write the encoder with its model card into ``target``; raise EncoderError for an unusable corpus."""
        from index.encoder.training import examples, train

        self.work.mkdir(parents=True, exist_ok=True)
        pairs = self.pairs()
        tokenizer = self.tokenizer(pairs)
        model = self._model(tokenizer, self.rows(tokenizer, pairs))
        negatives = self.negatives(pairs) if self.plan.hard_negatives else {}
        self.progress(f"Huấn luyện trên {len(pairs)} cặp")
        train(
            model,
            examples(pairs, negatives, self.plan, self.thesaurus),
            self.plan,
            folder=self.work / f"run-{self.plan.fingerprint()}-{self._sources()}",
        )
        model.half().save(str(target), create_model_card=False)
        for path in target.rglob("*"):
            path.chmod(0o755 if path.is_dir() else 0o644)
        measured = [Measured.of("this one", target, read_beir(self.held_out))] if self.held_out else []
        write_model_card(target, self.plan, pairs, measured)
        return target

    def pairs(self) -> list[Pair]:
        """Return the training pairs, without near-duplicates and without the benchmark's queries."""
        path = self.work / f"pairs-{self._sources()}.json"
        if not path.exists():
            self.progress("Lập các cặp câu hỏi và đoạn văn")
            found = list(make_pairs(self.corpora, self.plan.corpora, seed=self.plan.seed))
            found += figure_pairs(read_pages(self.corpora, "official"), seed=self.plan.seed)
            found += thesaurus_pairs(self.thesaurus)
            held_out = read_beir(self.held_out).queries.values() if self.held_out else ()
            kept = [asdict(pair) for pair in without_duplicates(found, held_out=held_out)]
            _write(path, json.dumps(kept, ensure_ascii=False))
        return [Pair(**item) for item in json.loads(path.read_text(encoding="utf-8"))]

    def tokenizer(self, pairs: list[Pair]) -> Tokenizer:
        """Return the tokenizer built on the pairs' passages."""
        path = self.work / f"tokenizer-{self.plan.fingerprint(*_VOCABULARY)}-{self._sources()}.json"
        if not path.exists():
            self.progress("Lập bộ từ vựng")
            size = VocabularySize(words=self.plan.words, compounds=self.plan.compounds, chunks=self.plan.chunks)
            _write(
                path,
                build_tokenizer(count_words(pair.passage for pair in pairs if pair.kind != "sentence"), size).to_str(),
            )
        return Tokenizer.from_file(str(path))

    def rows(self, tokenizer: Tokenizer, pairs: list[Pair]) -> NDArray[np.float32]:
        """Return the first rows of the encoder: those of the plan's static encoder where it names one, else new ones."""
        if self.plan.start:
            return trained_rows(Path(self.plan.start), tokenizer)
        path = self.work / f"rows-{self.plan.fingerprint(*_VOCABULARY, 'dimension')}-{self._sources()}.npy"
        if not path.exists():
            self.progress("Tính véc-tơ khởi đầu")
            texts = [pair.passage for pair in pairs if pair.kind != "sentence"]
            np.save(path, first_rows(tokenizer, texts, dimension=self.plan.dimension, seed=self.plan.seed))
        return np.asarray(np.load(path), dtype=np.float32)

    def negatives(self, pairs: list[Pair]) -> dict[int, str]:
        """Return place of a pair → a passage that only looks like its answer."""
        path = self.work / f"negatives-{self._sources()}.json"
        if not path.exists():
            found = dict(hard_negatives(pairs, seed=self.plan.seed, progress=self.progress))
            _write(path, json.dumps(found, ensure_ascii=False))
        return {int(place): text for place, text in json.loads(path.read_text(encoding="utf-8")).items()}

    def _sources(self) -> str:
        """Tell whether the pairs of an earlier run still hold: a hash of the corpora, the seed and the thesaurus."""
        return f"{self.plan.fingerprint('corpora', 'seed')}-{zlib.crc32(repr(self.thesaurus.concepts).encode()):08x}"

    def _model(self, tokenizer: Tokenizer, rows: NDArray[np.float32]) -> SentenceTransformer:
        from index.encoder.models import static_model, transformer_model

        if self.plan.layers:
            shape = {"layers": self.plan.layers, "longest": self.plan.longest}
            return transformer_model(tokenizer, rows, **shape, dropout=self.plan.dropout)
        return static_model(tokenizer, rows)


def _write(path: Path, text: str) -> None:
    """Write ``text`` so that a run broken off leaves no half file."""
    part = path.with_name(path.name + ".part")
    part.write_text(text, encoding="utf-8")
    part.replace(path)
