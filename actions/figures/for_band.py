"""Keeps of several rows the one whose band holds a size that is told: «từ 5 đến 10 năm» for a house used for 7 years."""

from __future__ import annotations

from collections.abc import Sequence

from actions.documents.knowledge import Knowledge
from actions.documents.tables import row_name
from actions.figures.size_bands import named_by_size
from actions.finding.figure_rank import FigureMatch
from actions.question import Question


def of_band_told(pool: Sequence[FigureMatch], question: Question, knowledge: Knowledge) -> list[FigureMatch]:
    """Return the figures of the row whose band holds the size that a question tells; all where none or several do."""
    passages = {match.figure.passage: knowledge.release.passages[match.figure.passage] for match in pool}
    rows = [item for item in passages.values() if item.cells]
    held = named_by_size(question.text, [row_name(item, knowledge) for item in rows])
    chosen = {rows[number].id for number, _ in held}
    if len(chosen) != 1:
        return list(pool)
    return [match for match in pool if match.figure.passage in chosen]
