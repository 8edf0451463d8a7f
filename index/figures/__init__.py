"""Reading every figure of a document once, into a record."""

from index.figures.extraction import extract_figures

__all__ = ["extract_figures"]
