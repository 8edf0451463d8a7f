"""How well the time that something is stated for fits those that are asked for."""

from __future__ import annotations

from collections.abc import Sequence

from vietnamese.periods import Period


def period_fit(period: Period | None, asked: Sequence[Period]) -> float:
    """Return 1 for the period asked for, 0.5 where one holds the other, 0 where nothing is said, -1 for another time."""
    if period is None or not asked:
        return 0.0
    return max(_fit(period, wanted) for wanted in asked)


def _fit(period: Period, wanted: Period) -> float:
    if (period.start, period.end) == (wanted.start, wanted.end):
        return 1.0
    if period.start == period.end == wanted.end:
        return 1.0  # as of its last day
    if wanted.label.startswith("đến ") and period.end == wanted.end:
        return 1.0  # a stage's target is for its end
    if wanted.label.startswith("cuối ") and period.end == wanted.end and period.start > wanted.start:
        return 1.0  # what is set for the last months is to be at their end
    if wanted.label.startswith("cuối ") and period.end < wanted.end:
        return -1.0  # what was so in June says nothing of December
    if period.contains(wanted) or wanted.contains(period):
        return 0.5
    return -1.0
