"""Makes the questions a citizen might ask about the figures of official documents, each with the passage that answers."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from index.encoder.corpora import Page
from index.encoder.pairs import Pair
from index.errors import DocumentError
from index.figures import extract_figures
from index.model import Figure, ReadDocument
from index.readers import read_file
from index.retrieval.searchable import searchable
from index.structure import outline

FORMS = (
    "{indicator} là bao nhiêu?",
    "{indicator} {period} là bao nhiêu?",
    "{indicator} bao nhiêu {unit}?",
    "cho hỏi {indicator} {period} đạt bao nhiêu {unit}",
    "chỉ tiêu {indicator} {period} thế nào?",
    "{period} {indicator} được bao nhiêu?",
    "mục tiêu về {indicator}",
)
_LONGEST = 14  # words of an indicator that somebody would type


def figure_pairs(pages: Iterable[Page], *, seed: int) -> Iterator[Pair]:
    """Yield a question a figure, with the passage and the headings it stands under; pages that no reader takes are left out."""
    rng = random.Random(seed)  # noqa: S311
    for read in read_official(pages):
        sections = {section.id: section for section in read.sections}
        passages = {passage.id: passage for passage in read.passages}
        for question, passage in document_questions(read, rng):
            yield Pair(question, searchable(passages[passage], sections).text, "figure")


def read_official(pages: Iterable[Page]) -> Iterator[ReadDocument]:
    """Read pages of official documents as the index would; those that no reader takes are left out."""
    with tempfile.TemporaryDirectory() as folder:
        for number, page in enumerate(pages):
            path = Path(folder) / f"document-{number}.md"
            path.write_text(page.text, encoding="utf-8")
            try:
                yield extract_figures(outline(read_file(path), source=path.name, sha256=""))
            except DocumentError:
                continue


def document_questions(read: ReadDocument, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Yield (question, id of the passage that answers) for every figure whose name has a length people type."""
    for figure in read.figures:
        if 2 <= len(figure.indicator.split()) <= _LONGEST:
            yield _question(figure, rng), figure.passage


def _question(figure: Figure, rng: random.Random) -> str:
    asked = rng.choice(FORMS).format(
        indicator=figure.indicator,
        period=figure.period.label if figure.period else "",
        unit=figure.amount.unit or "",
    )
    return " ".join(asked.split()).replace(" ?", "?")
