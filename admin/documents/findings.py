"""What the audit has to say about documents, each finding with the places it was read from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from index.audit import audit
from index.model import Document, Figure, Finding, Passage, ReadDocument
from index.release.storage import read_records


@dataclass(frozen=True, slots=True)
class Place:
    """Where one figure of a finding stands: its document, its characters, and the verbatim words around it."""

    document: str
    title: str
    start: int
    end: int
    amount: str
    sentence: str

    def line(self) -> str:
        """The place as an admin reads it."""
        return f"«{self.sentence}» ({self.title}, ký tự {self.start}–{self.end}: «{self.amount}»)"


@dataclass(frozen=True, slots=True)
class Located:
    """A finding and the places of all figures it names."""

    finding: Finding
    places: tuple[Place, ...]

    def lines(self) -> list[str]:
        """What there is to look at, then every place on a line of its own."""
        return [f"Cần xem lại: {self.finding.message}", *(f"  {place.line()}" for place in self.places)]

    def as_json(self) -> dict[str, Any]:
        """The finding for a script."""
        places = [
            {"document": place.document, "start": place.start, "end": place.end, "amount": place.amount}
            for place in self.places
        ]
        return {"code": self.finding.code, "message": self.finding.message, "places": places}


def findings_about(read: ReadDocument) -> tuple[Located, ...]:
    """Return what its reader and the audit noticed in one document, each message once."""
    found = {finding.message: finding for finding in (*read.findings, *audit([read]))}
    passages = {passage.id: passage for passage in read.passages}
    return locate(
        found.values(), read.figures, passages, {read.document.id: read.document}, {read.document.id: read.text}
    )


def findings_of_release(folder: Path) -> tuple[Located, ...]:
    """Return the findings within and across the documents of a release; raise CorruptRelease when it cannot be read."""
    documents = {item.id: item for item in read_records(folder, Document)}
    texts = {key: (folder / "texts" / f"{key}.txt").read_text(encoding="utf-8") for key in documents}
    passages = {item.id: item for item in read_records(folder, Passage)}
    return locate(read_records(folder, Finding), read_records(folder, Figure), passages, documents, texts)


def locate(
    findings: Iterable[Finding],
    figures: Iterable[Figure],
    passages: Mapping[str, Passage],
    documents: Mapping[str, Document],
    texts: Mapping[str, str],
) -> tuple[Located, ...]:
    """Give each finding the places of its figures."""
    known = {figure.id: figure for figure in figures}
    return tuple(
        Located(
            finding,
            tuple(
                Place(
                    figure.document,
                    documents[figure.document].title,
                    figure.start,
                    figure.end,
                    texts[figure.document][figure.start : figure.end],
                    " ".join(passages[figure.passage].text.split()),
                )
                for figure in (known[key] for key in finding.figures if key in known)
            ),
        )
        for finding in findings
    )
