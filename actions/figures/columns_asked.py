"""Finds the two columns of a table that a question sets against each other, in the row it names or in the row of totals."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.tables import cell_at
from actions.figures.headings_said import holds_span
from actions.question import Question
from actions.words.asked_unit import base_unit
from actions.words.coverage import cover
from actions.words.matching import MatchText
from index.model import Figure, Passage
from vietnamese.folding import fold

TOTALS_NAME = re.compile(r"\W*(?:tong cong|cong|tong so|tong|toan bo)\W*")
FEWEST_WORDS = 2  # words of a heading that a question must say in a row


def figures_of_columns(question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the figures of one row under the two headings that a question names, in its order; empty where none is told.

    What the headings leave open of the question must be said by the row's name, or for the row of totals by the table.
    """
    for passage in home_passages(question, knowledge):
        if len(passage.cells) < 3:
            continue
        named = _named_columns(passage, question, knowledge)
        comparable = len(named) == 2 and base_unit(named[0][1]) == base_unit(named[1][1])
        if comparable and _says_rest(passage, [span for span, _ in named], question, knowledge):
            return [figure for _, figure in named]
    return []


def _named_columns(passage: Passage, question: Question, knowledge: Knowledge) -> list[tuple[tuple[int, int], Figure]]:
    """Return the figures of the columns whose headings a question says, each with where it says them, in its order."""
    said = fold(question.text)
    found = []
    for figure in knowledge.release.passage_figures.get(passage.id, ()):
        cell = cell_at(figure.start, passage)
        span = _said_at(" ".join(cell.header), said) if cell is not None and cell.header else None
        if span is not None:
            found.append((span, figure))
    inside = [item for item in found if any(holds_span(other[0], item[0]) for other in found if other is not item)]
    return sorted((item for item in found if item not in inside), key=lambda item: item[0])


def _said_at(heading: str, said: str) -> tuple[int, int] | None:
    """Return where a folded question says a heading, or its first words as «tổng vốn» for «tổng vốn đầu tư»."""
    words = fold(heading).split()
    for count in range(len(words), FEWEST_WORDS - 1, -1):
        match = re.search(rf"\b{re.escape(' '.join(words[:count]))}\b", said)
        if match is not None:
            return match.span()
    return None


def _says_rest(passage: Passage, spans: Sequence[tuple[int, int]], question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a row is the one asked about: it says the rest of the question, or is the total where only the table is."""
    rest = [term for term in question.terms if not any(start <= term.start < end for start, end in spans)]
    text = knowledge.release.text(passage.document)
    label = " ".join(text[cell.start : cell.end] for cell in passage.cells[:2]).strip(" *|\n")
    if not TOTALS_NAME.fullmatch(fold(label)):
        name = MatchText(label)
        return any(name.speaks_of(term) for term in rest) and not cover(rest, [(name, 1.0)]).missing
    caption = MatchText(f"{passage.caption} {' '.join(' '.join(cell.header) for cell in passage.cells)}")
    layers = [(caption, 1.0), (knowledge.section_texts[passage.section], 0.9)]
    return not cover(rest, [*layers, (knowledge.document_texts[passage.document], 0.85)]).missing
