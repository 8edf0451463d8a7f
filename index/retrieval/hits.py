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


@dataclass(frozen=True, slots=True)
class Found:
    """The hits for a query, best first, and how likely it is that anything in the documents answers it.

    ``answered`` is that probability, between 0 and 1; under ``threshold`` the honest reply is that the documents do not say.
    """

    hits: tuple[Hit, ...]
    answered: float
    threshold: float

    @property
    def nothing(self) -> bool:
        """Whether nothing in the documents answers."""
        return self.answered < self.threshold
