"""The ways to search that are compared: plain BM25, plain vectors, and the hybrid."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import bm25s
import faiss
import numpy as np

from index.encoder import Encoder
from index.encoder.evaluation import DEPTH
from index.retrieval import Retriever
from index.retrieval.concepts import Concepts, everyday_words
from index.retrieval.questions import Asked
from index.retrieval.searchable import searchable
from index.thesaurus import load_thesaurus

PROJECT = Path(__file__).resolve().parents[1]
Search = Callable[[str], Sequence[str]]
_WORD = re.compile(r"\w+")


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def keywords(asked: Asked) -> Search:
    """BM25 as a user would set it up: bm25s with its defaults over the lower-case words of heading and passage."""
    ids, texts = _texts(asked)
    index = bm25s.BM25()
    index.index([_words(text) for text in texts], show_progress=False)

    def search(query: str) -> list[str]:
        scores = index.get_scores(_words(query)) if _words(query) else np.zeros(len(ids))
        return [ids[place] for place in np.argsort(-scores, kind="stable")[:DEPTH] if scores[place] > 0]

    return search


def vectors(asked: Asked, encoder: Encoder) -> Search:
    """The encoder alone: exact inner product over all passages."""
    ids, texts = _texts(asked)
    index = faiss.IndexFlatIP(encoder.dimension)
    index.add(encoder.encode(texts))
    return lambda query: [ids[place] for place in index.search(encoder.encode_query(query)[None], DEPTH)[1][0]]


def hybrid(asked: Asked, encoder: Encoder) -> Search:
    """The retriever that ships."""
    retriever = Retriever.build(asked.passages, asked.sections, encoder, concepts=concepts())
    return lambda query: [hit.passage for hit in retriever.search(query, k=DEPTH)]


def concepts() -> Concepts:
    """Return the words that the bot's search knows."""
    return Concepts.of(everyday_words(), load_thesaurus(PROJECT / "data" / "thesaurus.yml"))


def _texts(asked: Asked) -> tuple[list[str], list[str]]:
    items = [searchable(passage, asked.sections) for passage in asked.passages]
    return [item.passage for item in items], [item.text for item in items]
