"""A search result."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found for a query.

    ``passage`` is its id, ``score`` the probability between 0 and 1 that it answers, ``dense`` the cosine of the two
    vectors, ``lexical`` the part between 0 and 1 of the query's words that it holds, rare words counting more.
    """

    passage: str
    score: float
    dense: float
    lexical: float
