"""Canonical text into a document with its sections and passages."""

from index.structure.outline import outline

__all__ = ["outline"]
