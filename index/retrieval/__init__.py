"""Finding the passages that may answer a question: vectors, keywords and structure, fused into one calibrated score."""

from index.retrieval.hits import Found, Hit
from index.retrieval.retriever import Retriever

__all__ = ["Found", "Hit", "Retriever"]
