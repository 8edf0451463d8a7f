"""Hybrid search over passages: candidates from vectors and keywords, ranked by the fused evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from index.encoder import Encoder, Vectors
from index.errors import CorruptRelease, IncompatibleRelease
from index.lexical import FIELDS, LexicalIndex, Reader
from index.model import Document, Passage, Section
from index.retrieval.answerable import CoverageReader, Signals
from index.retrieval.concepts import Concepts, everyday_words
from index.retrieval.fusion import FEATURES, Fusion, Matrix, shipped_fusion
from index.retrieval.gathering import Gathered, Gatherer
from index.retrieval.hits import Found, Hit
from index.retrieval.reranking import RERANKED, Reranker, reranked
from index.retrieval.searchable import Searchable, searchable, written_out
from index.stores import EVERYTHING, FaissStore, Filter, Payload, Store
from vietnamese.queries import Vocabulary


class Retriever:
    """Search over one set of passages; read-only, safe to share between threads."""

    def __init__(self, gatherer: Gatherer, *, fusion: Fusion | None = None, reranker: Reranker | None = None) -> None:
        self._gatherer = gatherer
        self._fusion = fusion or shipped_fusion()
        self._reranker = reranker
        self._coverage = CoverageReader(gatherer.body.rarity, gatherer.body.holds, gatherer.concepts.tokens)

    @classmethod
    def build(
        cls,
        passages: Sequence[Passage],
        sections: Mapping[str, Section],
        encoder: Encoder,
        *,
        documents: Mapping[str, Document] | None = None,
        concepts: Concepts | None = None,
        vocabulary: Vocabulary | None = None,
        vectors: Vectors | None = None,
        store: Store | None = None,
        fusion: Fusion | None = None,
        reranker: Reranker | None = None,
    ) -> Retriever:
        """Index ``passages``, at least one.

        ``documents`` tell the time and the status of each passage; ``concepts`` are those of everyday words when none are
        given; ``vocabulary`` and ``vectors`` (n, dimension) save gathering them again. The vectors go into ``store``, an
        empty one on Qdrant say; without it they stay in this process.
        """
        items = [searchable(passage, sections) for passage in passages]
        ids = [item.passage for item in items]
        if vectors is None:
            vectors = encoder.encode([item.text for item in items])
        payloads = _payloads(items, documents)
        if store is None:
            store = FaissStore.build(ids, vectors, payloads)
        else:
            store.add(ids, vectors, payloads)
        concepts = concepts or Concepts.of(everyday_words())
        readers = _readers(concepts)
        places = list(dict.fromkeys(item.place for item in items))
        gatherer = Gatherer(
            items,
            payloads,
            store=store,
            body=LexicalIndex.build(ids, [written_out(item.body) for item in items], readers=readers),
            place=LexicalIndex.build(places, [written_out(place) for place in places], readers=readers),
            encoder=encoder,
            concepts=concepts,
            vocabulary=vocabulary,
        )
        return cls(gatherer, fusion=fusion, reranker=reranker)

    @property
    def threshold(self) -> float:
        """The probability under which ``find`` says that nothing in the documents answers."""
        return self._fusion.answerability.threshold

    def search(self, query: str, *, k: int = 10, document: str | None = None, where: Filter = EVERYTHING) -> list[Hit]:
        """Return the ``k`` passages most likely to answer ``query``, best first.

        Only passages of ``document`` when it is given, else those that ``where`` allows.
        """
        gathered = self.gather(query, where=where if document is None else Filter(documents=frozenset({document})))
        return self._hits(gathered, self._fusion.logits(gathered.evidence), k)

    def find(self, query: str, *, k: int = 10, document: str | None = None, where: Filter = EVERYTHING) -> Found:
        """Search as ``search`` does, and tell how likely it is that anything in the documents answers."""
        gathered = self.gather(query, where=where if document is None else Filter(documents=frozenset({document})))
        logits = self._fusion.logits(gathered.evidence)
        signals = self.signals(gathered, logits)
        answered = 0.0 if signals is None else self._fusion.answerability.probability(signals)
        return Found(tuple(self._hits(gathered, logits, k)), answered, self.threshold)

    def gather(self, query: str, *, where: Filter = EVERYTHING) -> Gathered:
        """Return the candidates for ``query`` and the evidence for each."""
        return self._gatherer.gather(query, where=where)

    def signals(self, gathered: Gathered, logits: Matrix) -> Signals | None:
        """Return what speaks for the question being answered at all; None without candidates. ``logits`` rank them."""
        if not gathered.items:
            return None
        order = np.argsort(-logits, kind="stable")[:10]
        best = dict(zip(FEATURES, map(float, gathered.evidence[order[0]]), strict=True))
        return self._coverage.signals(gathered.ways, [gathered.items[i] for i in order[:3]], logits[order], best)

    def _hits(self, gathered: Gathered, logits: Matrix, k: int) -> list[Hit]:
        order = np.argsort(-logits, kind="stable")[: max(k, RERANKED if self._reranker else 0)]
        scores = np.asarray((1 + np.tanh(logits[order] / 2)) / 2, dtype=np.float32)
        if self._reranker:
            texts = [gathered.items[i].text for i in order[:RERANKED]]
            scores = reranked(scores, self._reranker.probabilities(gathered.ways.meant, texts))
            again = np.argsort(-scores, kind="stable")
            order, scores = order[again], scores[again]
        dense, lexical = (gathered.evidence[:, FEATURES.index(name)] for name in ("cosine", "folded"))
        return [
            Hit(gathered.items[i].passage, float(score), dense=float(dense[i]), lexical=float(lexical[i]))
            for i, score in zip(order[:k], scores[:k], strict=True)
        ]

    def save(self, folder: Path) -> None:
        """Write the indexes into ``folder``; passages and sections are the release's to keep, and so is a store of its own."""
        folder.mkdir(parents=True, exist_ok=True)
        if isinstance(self._gatherer.store, FaissStore):
            self._gatherer.store.save(folder / "vectors.faiss")
        self._gatherer.body.save(folder / "body")
        self._gatherer.place.save(folder / "place")
        self._gatherer.concepts.save(folder / "concepts.json")

    @classmethod
    def load(
        cls,
        folder: Path,
        passages: Sequence[Passage],
        sections: Mapping[str, Section],
        encoder: Encoder,
        *,
        documents: Mapping[str, Document] | None = None,
        vocabulary: Vocabulary | None = None,
        store: Store | None = None,
        reranker: Reranker | None = None,
    ) -> Retriever:
        """Open what save wrote, for the same passages and sections; ``store`` is the one it was built with, if it had one.

        Raises CorruptRelease when a file is damaged or the passages are others, IncompatibleRelease when the vectors
        were made by an encoder of another width.
        """
        items = [searchable(passage, sections) for passage in passages]
        payloads = _payloads(items, documents)
        if store is None:
            known = {item.passage: payload for item, payload in zip(items, payloads, strict=True)}
            store = FaissStore.load(folder / "vectors.faiss", known)
        if store.dimension != encoder.dimension:
            raise IncompatibleRelease(
                f"Chỉ mục có véc-tơ {store.dimension} chiều, bộ mã hóa «{encoder.name}» cho {encoder.dimension} chiều. "
                "Hãy dựng lại bản phát hành bằng «make release»."
            )
        if len(store) != len(items) or not all(item.passage in store for item in items[:: max(1, len(items) // 100)]):
            raise CorruptRelease(f"Chỉ mục «{folder}» không khớp với các đoạn văn. Hãy chạy lại «make release».")
        concepts = Concepts.load(folder / "concepts.json")
        readers = _readers(concepts)
        if not all((folder / "body" / name).is_dir() for name in readers):
            raise IncompatibleRelease(
                f"Chỉ mục «{folder}» do một phiên bản cũ của chương trình dựng. Hãy dựng lại bằng «make release»."
            )
        places = list(dict.fromkeys(item.place for item in items))
        gatherer = Gatherer(
            items,
            payloads,
            store=store,
            body=LexicalIndex.load(folder / "body", [item.passage for item in items], readers=readers),
            place=LexicalIndex.load(folder / "place", places, readers=readers),
            encoder=encoder,
            concepts=concepts,
            vocabulary=vocabulary,
        )
        return cls(gatherer, reranker=reranker)


def _readers(concepts: Concepts) -> Mapping[str, Reader]:
    return {**FIELDS, "canonical": concepts.canonical, "concepts": concepts.tokens}


def _payloads(items: Sequence[Searchable], documents: Mapping[str, Document] | None) -> list[Payload]:
    return [_payload(item.document, (documents or {}).get(item.document)) for item in items]


def _payload(name: str, document: Document | None) -> Payload:
    if document is None:
        return Payload(name)
    period = document.period
    return Payload(name, str(document.status), period.start if period else None, period.end if period else None)
