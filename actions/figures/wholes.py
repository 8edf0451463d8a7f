"""The whole that a figure is a part of: as its sentence states it, or the head of its group or the total in its column."""

from __future__ import annotations

from actions.documents.knowledge import Knowledge
from actions.documents.tables import TOTAL_ROW, row_groups, row_name
from index.model import Figure, Passage


def whole_of(figure: Figure, knowledge: Knowledge) -> Figure | None:
    """Return what a figure is a part of; None where the documents state no whole, or it is one itself."""
    if figure.amount.change is not None:
        return None
    above = knowledge.ancestors(figure)
    return above[0] if above else _total_of_column(figure, knowledge)


def _total_of_column(figure: Figure, knowledge: Knowledge) -> Figure | None:
    """Return what stands under the heading of a figure in the row over its group, else in the one total of its table.

    None for a share.
    """
    row = knowledge.release.passages[figure.passage]
    heading = _heading(figure, row)
    if not heading or figure.amount.unit in (None, "%") or TOTAL_ROW.match(row_name(row, knowledge)):
        return None
    beside = knowledge.release.section_passages.get(row.section, ())
    table = [other for other in beside if other.cells and other.caption == row.caption]
    heads = [group.head for group in row_groups(table, knowledge) if row in group.entries]
    totals = [
        item
        for other in heads or [other for other in table if TOTAL_ROW.match(row_name(other, knowledge))]
        for item in knowledge.release.passage_figures.get(other.id, ())
        if _heading(item, other) == heading and item.amount.unit == figure.amount.unit
    ]
    return totals[0] if len(totals) == 1 and totals[0].amount.size >= figure.amount.size else None


def _heading(figure: Figure, row: Passage) -> tuple[str, ...]:
    return next((cell.header for cell in row.cells if cell.start <= figure.start < cell.end), ())
