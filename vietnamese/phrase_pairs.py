"""Which words stand side by side in known texts, and how much a word tells about the one next to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from vietnamese.folding import fold

_OFTEN = 3  # sightings from which on a word tells what stands beside it


@dataclass(frozen=True)
class Beside:
    """The words right before and right after a place, None where there is none."""

    before: str | None
    after: str | None

    @classmethod
    def of(cls, words: Sequence[str], place: int) -> Beside:
        """The neighbours of ``words[place]``."""
        return cls(words[place - 1] if place else None, words[place + 1] if place + 1 < len(words) else None)

    def folded(self) -> Beside:
        """The same without diacritics."""
        return Beside(self.before and fold(self.before), self.after and fold(self.after))


class PhrasePairs:
    """The counts of words and of phrases of two, from mappings of phrases to counts."""

    def __init__(self, phrases: Iterable[Mapping[str, int]]) -> None:
        self._counts: Counter[str] = Counter()
        for counts in phrases:
            self._counts.update({phrase: count for phrase, count in counts.items() if phrase.count(" ") < 2})

    def sides(self, word: str, beside: Beside) -> int:
        """On how many sides, none to two, ``word`` makes a known phrase."""
        return sum(f"{one} {other}" in self._counts for one, other, _ in _phrases(word, beside))

    def expected(self, word: str, beside: Beside) -> float:
        """How often, between 0 and 1, one of the neighbours has ``word`` there; 0 when both are rare."""
        return max(
            (
                self._counts[f"{one} {other}"] / self._counts[neighbour]
                for one, other, neighbour in _phrases(word, beside)
                if self._counts[neighbour] >= _OFTEN
            ),
            default=0.0,
        )


def _phrases(word: str, beside: Beside) -> Iterable[tuple[str, str, str]]:
    """The phrases of two around a place, each with the neighbour that is in it."""
    if beside.before is not None:
        yield beside.before, word, beside.before
    if beside.after is not None:
        yield word, beside.after, beside.after
