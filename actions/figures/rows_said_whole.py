"""Of rows of a table of which one says more than another, keeps those that a question says whole: «khuyết tật nặng»."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from actions.documents.knowledge import Knowledge
from actions.documents.tables import cell_at, row_name
from actions.finding.figure_rank import FigureMatch
from actions.question import Question
from actions.words.indicator_names import telling_words
from index.model import Figure

ANYBODY = re.compile(r"^\W*(?:(?:các|những|mỗi) )?(?:người|trẻ em|trẻ|em|đối tượng|công dân|con)\b ?", re.IGNORECASE)


def of_row_said_whole(pool: Sequence[FigureMatch], question: Question, knowledge: Knowledge) -> list[FigureMatch]:
    """Keep, of figures in one column, those of the rows that are said whole, where others say more or less than such a one.

    «Người khuyết tật nặng» is not «người khuyết tật đặc biệt nặng», nor the other way round.
    """
    if not pool or not (column := _column(pool[0].figure, knowledge)):
        return list(pool)
    alike = [match.figure for match in pool if _column(match.figure, knowledge) == column]
    names = {figure.id: ANYBODY.sub("", _row(figure, knowledge)).lower() for figure in alike}
    words = {key: telling_words(name) for key, name in names.items()}
    said = telling_words(question.text)
    whole = [key for key, own in words.items() if own and own <= said]
    return [
        match
        for match in pool
        if match.figure.id not in words
        or not any(_is_another(match.figure.id, key, names, words, question.text) for key in whole)
    ]


def _is_another(key: str, whole: str, names: Mapping[str, str], words: Mapping[str, frozenset[str]], text: str) -> bool:
    """Tell whether a row says more than one that is said whole, unsaid, or less, and is not said itself beside it."""
    more = words[key] > words[whole] and bool(words[key] - telling_words(text))
    return more or (words[key] < words[whole] and names[key] not in text.lower())


def _column(figure: Figure, knowledge: Knowledge) -> tuple[object, ...]:
    """Return the heading over a figure with the table it is of; empty for one of no table."""
    passage = knowledge.release.passages[figure.passage]
    cell = cell_at(figure.start, passage)
    return (passage.document, passage.section, passage.caption, cell.header) if cell is not None else ()


def _row(figure: Figure, knowledge: Knowledge) -> str:
    return row_name(knowledge.release.passages[figure.passage], knowledge)
