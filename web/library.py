"""The documents of the releases on disk, for the source pages: records, canonical texts and original files."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path

from index.errors import ReleaseError
from index.model import Document, Figure, Passage, Section
from index.release.manifest import hash_file, read_manifest
from index.release.storage import read_records

KEPT_OPEN = 4  # releases; a publish or two back is all that a shared link or an open page needs


@dataclass(frozen=True, slots=True)
class Source:
    """One document with its canonical text, sections and passages, each in reading order."""

    document: Document
    text: str
    sections: tuple[Section, ...]
    passages: tuple[Passage, ...]
    release: str
    is_current: bool

    def section_at(self, offset: int) -> Section | None:
        """Return the innermost section that holds an offset of the text."""
        holding = [section for section in self.sections if section.start <= offset < section.end]
        return max(holding, key=lambda section: (section.start, len(section.trail)), default=None)

    def page_at(self, offset: int) -> int | None:
        """Return the page that an offset of the text stands on, where the document has pages."""
        passage = next((item for item in self.passages if item.start <= offset < item.end), None)
        section = self.section_at(offset)
        if passage is not None and passage.page:
            return passage.page
        return section.page if section is not None else None


@dataclass(frozen=True, slots=True)
class Shelf:
    """One release's documents, without its vectors and models: what a reader needs, light to open."""

    release: str
    folder: Path
    documents: dict[str, Document]
    sections: tuple[Section, ...]
    passages: tuple[Passage, ...]
    figures: tuple[Figure, ...]


class Library:
    """Finds documents in the serving release, or in an older one that is still on disk."""

    def __init__(self, *, current: Path, releases: Path, originals: Path) -> None:
        self._current = current
        self._releases = releases
        self._originals = originals

    def current(self) -> Shelf:
        """Return the serving release's documents; raise ReleaseError when there is no usable release."""
        return _open_shelf(self._current.resolve())

    def source(self, document: str, *, release: str | None = None) -> Source | None:
        """Return a document as ``release`` has it, else as the serving release has it, else None.

        Raises ReleaseError when there is no usable release.
        """
        current = self.current()
        shelf = self._older(release) if release and release != current.release else current
        found = (shelf or current).documents.get(document)
        if found is None:
            return None
        shelf = shelf or current
        text = (shelf.folder / "texts" / f"{found.id}.txt").read_text(encoding="utf-8")
        return Source(
            document=found,
            text=text,
            sections=tuple(item for item in shelf.sections if item.document == document),
            passages=tuple(item for item in shelf.passages if item.document == document),
            release=shelf.release,
            is_current=shelf is current,
        )

    def original(self, document: Document) -> Path | None:
        """Return the original file, only while its bytes are those that were read."""
        path = self._originals / Path(document.source).name
        try:
            stat = path.stat()
            return path if _hash(path, stat.st_mtime_ns, stat.st_size) == document.sha256 else None
        except OSError:
            return None

    def _older(self, release: str) -> Shelf | None:
        folder = self._releases / Path(release).name
        try:
            return _open_shelf(folder) if folder.is_dir() and Path(release).name == release else None
        except (OSError, ValueError, ReleaseError):
            return None


@functools.lru_cache(maxsize=KEPT_OPEN)
def _open_shelf(folder: Path) -> Shelf:
    manifest = read_manifest(folder)
    return Shelf(
        release=manifest.release,
        folder=folder,
        documents={item.id: item for item in read_records(folder, Document)},
        sections=tuple(sorted(read_records(folder, Section), key=lambda item: (item.start, -item.end))),
        passages=tuple(sorted(read_records(folder, Passage), key=lambda item: item.start)),
        figures=tuple(read_records(folder, Figure)),
    )


@functools.lru_cache(maxsize=256)
def _hash(path: Path, modified: int, size: int) -> str:
    return hash_file(path)
