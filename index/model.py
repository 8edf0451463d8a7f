"""The domain types: what is read from a document, found in the index and shown in an answer.

Offsets are counted in characters of a document's canonical text, the text its reader produced. That text never
changes after it was read, so ``document_text[start:end]`` is always the quotation.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from datetime import date

from vietnamese.amounts import Amount
from vietnamese.periods import Period


class DocumentKind(enum.StrEnum):
    """What an administrative document is, which decides how its figures are understood."""

    PLAN = "plan"
    REPORT = "report"
    RESOLUTION = "resolution"
    DECISION = "decision"
    ADJUSTMENT = "adjustment"
    OTHER = "other"


class DocumentStatus(enum.StrEnum):
    """Whether a document may answer a question that names no document and no period."""

    DRAFT = "draft"
    IN_FORCE = "in_force"
    SUPERSEDED = "superseded"
    EXPIRED = "expired"


class FigureKind(enum.StrEnum):
    """Whether a figure is a target, an estimate or a result; an actual never replaces a target."""

    PLAN = "plan"
    ESTIMATE = "estimate"
    ACTUAL = "actual"


@dataclass(frozen=True, slots=True)
class Document:
    """One document of the city.

    ``id`` is a slug of the file name, stable between builds. ``number`` is the official number («03-NQ/TU»), ``period``
    the time the document speaks about, ``site`` the web site that published it, ``sha256`` the hash of the source file.
    """

    id: str
    title: str
    source: str
    sha256: str
    kind: DocumentKind = DocumentKind.OTHER
    status: DocumentStatus = DocumentStatus.IN_FORCE
    issuer: str | None = None
    number: str | None = None
    issued: date | None = None
    period: Period | None = None
    place: str | None = None
    superseded_by: str | None = None
    site: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of a document under one heading or numbered point.

    ``label`` is the point's own name («Một là», «II.3», «Điều 4»), ``trail`` the headings above it from the outermost
    inwards, without the label itself.
    """

    id: str
    document: str
    label: str
    title: str
    trail: tuple[str, ...]
    start: int
    end: int
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell: its span in the canonical text and the header texts above it, outermost first."""

    start: int
    end: int
    header: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, a clause of a long enumeration, a list item or a table row: an exact slice of the canonical text.

    A table row carries its ``cells`` and the table's ``caption``; running text has none.
    """

    id: str
    document: str
    section: str
    start: int
    end: int
    text: str
    page: int | None = None
    cells: tuple[Cell, ...] = ()
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of a document, read once, with all that is needed to say it again truthfully.

    ``start``/``end`` span the number with its bound and unit; ``indicator`` is the phrase the number measures, in the
    document's words; ``parent`` is the id of the figure that this one is a part of («trong đó»); ``place`` is the place
    the passage itself names. A number the grammar could not place has an empty ``indicator``.
    """

    id: str
    document: str
    passage: str
    indicator: str
    amount: Amount
    start: int
    end: int
    period: Period | None = None
    kind: FigureKind = FigureKind.PLAN
    parent: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """Something an audit noticed, for the admin's report; every figure it names stays citable."""

    code: str
    message: str
    figures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """Everything read out of one document, before it is indexed."""

    document: Document
    text: str
    sections: tuple[Section, ...]
    passages: tuple[Passage, ...]
    figures: tuple[Figure, ...] = ()
    findings: tuple[Finding, ...] = field(default=())
