"""Finding the passages that may answer a question: vectors, keywords and structure, fused into one calibrated score."""

from index.retrieval.hits import Hit
from index.retrieval.retriever import Retriever

__all__ = ["Hit", "Retriever"]
