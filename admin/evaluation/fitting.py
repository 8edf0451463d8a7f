"""Which question files are about the documents of a release: those whose quotations stand in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from admin.evaluation.questions import Question

ENOUGH = 0.8  # share of the quotations found: a file about other documents says nothing about this release


def fits(texts: Mapping[str, str], questions: Sequence[Question]) -> bool:
    """Tell whether the questions' quotations stand in ``texts``, the canonical texts of a release."""
    quotes = [question.quote for question in questions if question.quote]
    present = sum(any(quote in text for text in texts.values()) for quote in quotes)
    return present >= ENOUGH * len(quotes)
