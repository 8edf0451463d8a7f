"""Of a row of levels («Chủ trì | 500.000 | 400.000» under «Mức chi – cấp tỉnh | cấp xã») finds the other columns where a
question leaves open which one it asks of."""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge
from actions.documents.tables import cell_at
from actions.question import Question
from index.figures.tariffs import LEVEL, column_name
from index.model import Figure

WORD = re.compile(r"\w+")


def other_columns(figure: Figure, question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the levels beside ``figure`` in its row, in its unit; none where the question says a column, or asks of no level."""
    row = knowledge.release.passages[figure.passage]
    own = cell_at(figure.start, row)
    if own is None or len(own.header) < 2 or not LEVEL.match(own.header[-2]):
        return []
    cells = [cell for cell in row.cells if cell.header and cell.header[:-1] == own.header[:-1]]
    names = [WORD.findall(column_name(cell.header).lower()) for cell in cells]
    common = set.intersection(*map(set, names))
    telling = (
        " ".join(word for word in name if word not in common) for name in names
    )  # «thành phố» of «Cấp thành phố»
    text = f" {' '.join(WORD.findall(question.text.lower()))} "
    if any(f" {words} " in text for words in telling):
        return []
    return [
        item
        for item in knowledge.release.passage_figures.get(row.id, ())
        if item != figure and item.amount.unit == figure.amount.unit and cell_at(item.start, row) in cells
    ]
