"""One reading for each stretch of a message: settles which of several overlapping phrases stays."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Found:
    """A phrase of one kind of entity at ``start:end`` of the message, and what it stands for."""

    kind: str
    start: int
    end: int
    value: str
    confidence: float = 1.0

    def overlaps(self, other: Found) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


def settled(sure: Iterable[Found], others: Iterable[Found]) -> list[Found]:
    """The phrases that stay, in the order of the text: all of ``sure``, then of the others the longest, the first of equals."""
    kept = list(sure)
    for found in sorted(others, key=lambda found: found.start - found.end):
        if not any(found.overlaps(other) for other in kept):
            kept.append(found)
    return sorted(kept, key=lambda found: found.start)
