"""What the gate needs to know of a release: its records and texts, without vectors or models."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from index.model import Document, Figure, Passage, Section
from index.release.manifest import read_manifest
from index.release.storage import read_records


@dataclass(frozen=True, slots=True)
class Content:
    """The records of one release; ``texts`` maps document ids to canonical texts."""

    release: str
    documents: dict[str, Document]
    sections: tuple[Section, ...]
    passages: dict[str, Passage]
    figures: tuple[Figure, ...]
    texts: dict[str, str]


def read_content(folder: Path) -> Content:
    """Read the release in ``folder``; raise CorruptRelease when a record cannot be read."""
    documents = {item.id: item for item in read_records(folder, Document)}
    return Content(
        release=read_manifest(folder).release,
        documents=documents,
        sections=tuple(read_records(folder, Section)),
        passages={item.id: item for item in read_records(folder, Passage)},
        figures=tuple(read_records(folder, Figure)),
        texts={key: (folder / "texts" / f"{key}.txt").read_text(encoding="utf-8") for key in documents},
    )
