"""Builds read documents by hand, so that figures are tested without a reader."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from index.figures import extract_figures
from index.model import Cell, Document, DocumentKind, Figure, Passage, ReadDocument, Section
from vietnamese.periods import find_periods


def document(
    kind: DocumentKind = DocumentKind.PLAN, *, period: str = "năm 2021", issued: date | None = None
) -> Document:
    """A document of the city about ``period``."""
    spans = find_periods(period)
    return Document(
        id="ke-hoach",
        title="Kế hoạch thử",
        source="ke-hoach.txt",
        sha256="0",
        kind=kind,
        issued=issued,
        period=spans[0].period if spans else None,
    )


def read_text(sentences: Sequence[str], *, heading: str = "", about: Document | None = None) -> ReadDocument:
    """A document of one paragraph with these sentences under one heading, figures filled in; «\\n…» begins a new line."""
    about = about or document()
    text, passages = "", []
    for sentence in sentences:
        joint = "" if not text or sentence.startswith("\n") else " "
        start = len(text) + len(joint) + (1 if sentence.startswith("\n") else 0)
        text += joint + sentence
        passages.append(_passage(text, start, len(text)))
    section = Section("ke-hoach:s0", about.id, "", heading, (), 0, len(text))
    return extract_figures(ReadDocument(about, text, (section,), tuple(passages)))


def read_table(
    header: Sequence[str], rows: Sequence[Sequence[str]], *, caption: str = "", about: Document | None = None
) -> ReadDocument:
    """A document of one table, figures filled in."""
    about = about or document()
    text, passages = caption + "\n", []
    for row in rows:
        begin, cells = len(text), []
        for content, above in zip(row, header, strict=True):
            cells.append(Cell(len(text), len(text) + len(content), (above,)))
            text += content + "\t"
        passages.append(_passage(text, begin, len(text), tuple(cells), caption))
        text += "\n"
    section = Section("ke-hoach:s0", about.id, "", "", (), 0, len(text))
    return extract_figures(ReadDocument(about, text, (section,), tuple(passages)))


def told(read: ReadDocument) -> list[tuple[str, str]]:
    """Indicator and amount of every figure."""
    return [(figure.indicator, figure.amount.text()) for figure in read.figures]


def parents(read: ReadDocument) -> dict[str, str | None]:
    """For each indicator that of its whole."""
    names = {figure.id: figure.indicator for figure in read.figures}
    return {figure.indicator: names.get(figure.parent or "") for figure in read.figures}


def period_label(figure: Figure) -> str | None:
    """The name of a figure's period."""
    return figure.period.label if figure.period else None


def _passage(text: str, start: int, end: int, cells: tuple[Cell, ...] = (), caption: str = "") -> Passage:
    return Passage(
        f"ke-hoach:{start}-{end}", "ke-hoach", "ke-hoach:s0", start, end, text[start:end], None, cells, caption
    )
