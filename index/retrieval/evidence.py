"""What speaks for a passage as the answer to a question: the numbers that the fusion weighs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from index.retrieval.concepts import Concepts
from index.retrieval.searchable import Searchable, numbers_of
from index.stores import Payload
from vietnamese.periods import find_periods
from vietnamese.queries import Vocabulary, read_query

Days = tuple[date, date]
Column = NDArray[np.float32]
UNKNOWN = 0.5  # agreement with a passage that names no time, between 0 and 1
_REMEMBERED = 50_000  # passages whose periods are kept


@dataclass(frozen=True, slots=True)
class Ways:
    """A question put in three ways: as ``typed``, as ``meant`` (``read_query``), and in ``official`` terms.

    None alone is enough: reading mends and writes out, but a document may itself say it short or in rare words, and the
    words of a thesaurus may miss what is meant.
    """

    typed: str
    meant: str
    official: str

    @property
    def all(self) -> tuple[str, str, str]:
        """The three ways, equal ones among them."""
        return self.typed, self.meant, self.official

    @classmethod
    def read(cls, query: str, vocabulary: Vocabulary, concepts: Concepts) -> Ways:
        """Read a question against the words of the documents."""
        meant = read_query(query, vocabulary).text
        return cls(query, meant, concepts.official(meant))

    def weigh(self, score: Callable[[str], Column]) -> Column:
        """Return what ``score`` says of the passages for the three ways together: half their mean, half the best.

        The mean alone loses a passage that only the official terms find, the best alone lets a wrong reading win; of five
        ways to join them this ranked best on the development half of the questions about the plan.
        """
        once = {text: score(text) for text in dict.fromkeys(self.all)}
        found = np.stack([once[text] for text in self.all])
        return np.asarray((found.mean(axis=0) + found.max(axis=0)) / 2, dtype=np.float32)


def number_agreement(query: str, items: Sequence[Searchable]) -> Column:
    """Return for each item the part of the query's numbers that it names; 1 when the query has none."""
    asked = set(numbers_of(query))
    if not asked:
        return np.ones(len(items), dtype=np.float32)
    return np.array([len(asked & item.numbers) / len(asked) for item in items], dtype=np.float32)


class PeriodAgreement:
    """Tells whether passages speak about the time asked for: by the times they name, else by their document's."""

    def __init__(self, items: Sequence[Searchable], payloads: Sequence[Payload]) -> None:
        self._items, self._payloads = items, payloads
        self._days: Callable[[int], tuple[Days, ...]] = lru_cache(maxsize=_REMEMBERED)(self._days_of)

    def column(self, query: str, rows: Sequence[int]) -> Column:
        """Return for each row 1 where it names the time asked for or a part of it, 0 where it names others only."""
        asked = [(span.period.start, span.period.end) for span in find_periods(query)]
        if not asked:
            return np.full(len(rows), UNKNOWN, dtype=np.float32)
        return np.array([max(_fit(self._days(row), wanted) for wanted in asked) for row in rows], dtype=np.float32)

    def _days_of(self, row: int) -> tuple[Days, ...]:
        item, payload = self._items[row], self._payloads[row]
        named = tuple((span.period.start, span.period.end) for span in find_periods(f"{item.body} | {item.place}"))
        if named or payload.first_day is None or payload.last_day is None:
            return named
        return ((payload.first_day, payload.last_day),)


def _fit(named: Sequence[Days], wanted: Days) -> float:
    if not named:
        return UNKNOWN
    if any(wanted[0] <= start and end <= wanted[1] for start, end in named):
        return 1.0
    return 0.75 if any(start <= wanted[1] and wanted[0] <= end for start, end in named) else 0.0
