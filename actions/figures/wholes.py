"""The whole that figures are parts of: as a sentence states it, or what heads their group or stands under their column."""

from __future__ import annotations

from collections.abc import Sequence

from actions.documents.knowledge import Knowledge
from actions.documents.tables import TOTAL_ROW, cell_at, row_groups, row_name
from actions.figures.versions import core
from actions.question import Question
from index.model import Figure, Passage


def whole_of(figure: Figure, knowledge: Knowledge) -> Figure | None:
    """Return what a figure is a part of; None where the documents state no whole, or it is one itself."""
    if figure.amount.change is not None:
        return None
    above = knowledge.ancestors(figure)
    return above[0] if above else total_of([figure], knowledge)


def total_of(values: Sequence[Figure], knowledge: Knowledge) -> Figure | None:
    """Return what a column states of all that some values of it are among: over their one group, else for the table.

    None for shares, and where there is no one such row.
    """
    first = values[0]
    rows = [knowledge.release.passages[value.passage] for value in values]
    heading = _heading(first, rows[0])
    if not heading or first.amount.unit in (None, "%") or TOTAL_ROW.match(row_name(rows[0], knowledge)):
        return None
    beside = knowledge.release.section_passages.get(rows[0].section, ())
    table = [other for other in beside if other.cells and other.caption == rows[0].caption]
    own = [group.head for group in row_groups(table, knowledge) if all(row in group.entries for row in rows)]
    totals = [
        item
        for other in own or [other for other in table if TOTAL_ROW.match(row_name(other, knowledge))]
        for item in knowledge.release.passage_figures.get(other.id, ())
        if _heading(item, other) == heading and item.amount.unit == first.amount.unit
    ]
    return totals[0] if len(totals) == 1 and totals[0].amount.size >= first.amount.size else None


def of_all_years(figures: Sequence[Figure], question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return figures of several things with what their rows state over all years, where a question names no time.

    «Ngân sách tỉnh» of a table by years is the total of its row; unchanged where one of the things has none.
    """
    if question.periods or len({core(figure.indicator) for figure in figures}) != len(figures):
        return list(figures)
    totals = [_over_years(figure, knowledge) for figure in figures]
    found = [total or figure for total, figure in zip(totals, figures, strict=True)]
    return found if len({figure.period for figure in found}) == 1 else list(figures)


def _over_years(figure: Figure, knowledge: Knowledge) -> Figure | None:
    """Return what the row of a figure of one year states of the same for all of its years."""
    unit = figure.amount.unit or ""
    added = _heading_of(figure, knowledge) and not ("/" in unit or unit.startswith("%"))  # no rate adds up over years
    beside = knowledge.release.passage_figures.get(figure.passage, ()) if added else ()
    longer = [
        item
        for item in beside
        if item.period is not None
        and figure.period is not None
        and item.period != figure.period
        and item.period.contains(figure.period)
        and core(figure.indicator) in core(item.indicator)
        and item.kind is figure.kind
        and item.amount.unit == figure.amount.unit
        and item.amount.change == figure.amount.change
        and item.amount.size >= figure.amount.size
    ]
    return longer[0] if len(longer) == 1 else None


def _heading_of(figure: Figure, knowledge: Knowledge) -> tuple[str, ...]:
    return _heading(figure, knowledge.release.passages[figure.passage])


def _heading(figure: Figure, row: Passage) -> tuple[str, ...]:
    cell = cell_at(figure.start, row)
    return cell.header if cell is not None else ()
