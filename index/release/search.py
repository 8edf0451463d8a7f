"""The search of a release: writing its indexes when it is built, opening them when it serves."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from index.encoder import Encoder, load_encoder
from index.engines import SearchEngines
from index.errors import IncompatibleRelease
from index.model import Document, Passage, ReadDocument, Section
from index.retrieval import Retriever
from index.retrieval.concepts import Concepts, everyday_words
from index.retrieval.reranking import load_reranker
from index.stores import Store
from index.thesaurus import load_thesaurus
from vietnamese.queries import Vocabulary

if TYPE_CHECKING:
    from index.stores.qdrant_store import QdrantStore

FOLDER = "retrieval"
_REMOTE = "store.json"


def _open_remote(engines: SearchEngines, collection: str, *, dimension: int) -> QdrantStore:
    """Open the store on Qdrant; its client takes a second to load, so it is loaded only where it is used."""
    from index.stores.remote import open_remote

    return open_remote(engines.qdrant, collection, dimension=dimension, key=engines.qdrant_key)


def write_search(
    release: Path,
    documents: Sequence[ReadDocument],
    *,
    encoder: str,
    thesaurus: Path,
    name: str,
    engines: SearchEngines,
) -> None:
    """Index the passages into the folder of a release; their vectors go to Qdrant, into the collection ``name``, if it is set."""
    loaded = load_encoder(encoder)
    folder = release / FOLDER
    store: QdrantStore | None = None
    if engines.qdrant:
        store = _open_remote(engines, name, dimension=loaded.dimension)
        folder.mkdir()
        (folder / _REMOTE).write_text(json.dumps({"collection": name}), encoding="utf-8")
    known = [load_thesaurus(thesaurus)] if thesaurus.exists() else []
    Retriever.build(
        [item for read in documents for item in read.passages],
        {item.id: item for read in documents for item in read.sections},
        loaded,
        documents={read.document.id: read.document for read in documents},
        concepts=Concepts.of(everyday_words(), *known),
        store=store,
    ).save(folder)
    if store is not None:
        store.close()


def open_search(
    release: Path,
    *,
    documents: Mapping[str, Document],
    sections: Mapping[str, Section],
    passages: Mapping[str, Passage],
    encoder: Encoder,
    vocabulary: Callable[[], Vocabulary],
    engines: SearchEngines,
) -> Retriever:
    """Open the search of a release.

    Raises CorruptRelease or IncompatibleRelease, among others when its vectors are on a Qdrant that the settings do not name,
    ReleaseError when Qdrant does not answer, and EncoderError when the reranker cannot be loaded.
    """
    folder = release / FOLDER
    store: Store | None = None
    if (folder / _REMOTE).exists():
        if not engines.qdrant:
            raise IncompatibleRelease(
                f"Véc-tơ của bản phát hành «{release.name}» nằm trên Qdrant. Hãy đặt HKH_QDRANT hoặc chạy «make release»."
            )
        collection = json.loads((folder / _REMOTE).read_text(encoding="utf-8"))["collection"]
        store = _open_remote(engines, collection, dimension=encoder.dimension)
    return Retriever.load(
        folder,
        list(passages.values()),
        sections,
        encoder,
        documents=documents,
        vocabulary=vocabulary(),
        store=store,
        reranker=load_reranker(engines.reranker) if engines.reranker else None,
    )
