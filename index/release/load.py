"""Opens a release for serving: its records, the texts of its documents and the search over them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from index.encoder import Encoder, load_encoder
from index.engines import PLAIN, SearchEngines
from index.errors import CorruptRelease
from index.model import Document, Figure, Finding, Passage, Section
from index.release.manifest import Manifest, read_manifest, verify_files
from index.release.search import open_search
from index.release.storage import read_records
from vietnamese.queries import Vocabulary

Part = TypeVar("Part", Section, Passage, Figure)  # of a document


class Release:
    """A release in memory; read-only and safe to share between threads."""

    def __init__(self, folder: Path, manifest: Manifest, encoder: Encoder, engines: SearchEngines) -> None:
        self.folder = folder
        self.manifest = manifest
        self.documents: Mapping[str, Document] = {item.id: item for item in read_records(folder, Document)}
        self.sections: Mapping[str, Section] = {item.id: item for item in read_records(folder, Section)}
        self.passages: Mapping[str, Passage] = {item.id: item for item in read_records(folder, Passage)}
        self.figures: Mapping[str, Figure] = {item.id: item for item in read_records(folder, Figure)}
        self.findings: tuple[Finding, ...] = tuple(read_records(folder, Finding))
        self.retriever = open_search(
            folder,
            documents=self.documents,
            sections=self.sections,
            passages=self.passages,
            encoder=encoder,
            vocabulary=lambda: self.vocabulary,
            engines=engines,
        )

    @property
    def id(self) -> str:
        """The release's name, which every answer carries."""
        return self.manifest.release

    def text(self, document: str) -> str:
        """Return a document's canonical text; every offset of the release counts in it."""
        return self._texts[document]

    @cached_property
    def _texts(self) -> dict[str, str]:
        return {key: (self.folder / "texts" / f"{key}.txt").read_text(encoding="utf-8") for key in self.documents}

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words and phrases of all documents, against which a citizen's typing is read."""
        return Vocabulary.from_texts(self._texts.values())

    @cached_property
    def document_sections(self) -> Mapping[str, tuple[Section, ...]]:
        """Document id → its sections in reading order."""
        return self._by_document(self.sections.values())

    @cached_property
    def document_passages(self) -> Mapping[str, tuple[Passage, ...]]:
        """Document id → its passages in reading order."""
        return self._by_document(self.passages.values())

    @cached_property
    def document_figures(self) -> Mapping[str, tuple[Figure, ...]]:
        """Document id → its figures in reading order."""
        return self._by_document(self.figures.values())

    def _by_document(self, items: Iterable[Part]) -> dict[str, tuple[Part, ...]]:
        groups: dict[str, list[Part]] = {key: [] for key in self.documents}
        for item in items:
            groups[item.document].append(item)
        return {key: tuple(sorted(group, key=lambda item: item.start)) for key, group in groups.items()}

    @cached_property
    def section_passages(self) -> Mapping[str, tuple[Passage, ...]]:
        """Section id → its passages in reading order."""
        groups: dict[str, list[Passage]] = defaultdict(list)
        for passage in self.passages.values():
            groups[passage.section].append(passage)
        return {key: tuple(sorted(items, key=lambda item: item.start)) for key, items in groups.items()}

    @cached_property
    def passage_figures(self) -> Mapping[str, tuple[Figure, ...]]:
        """Passage id → its figures in reading order."""
        groups: dict[str, list[Figure]] = defaultdict(list)
        for figure in self.figures.values():
            groups[figure.passage].append(figure)
        return {key: tuple(sorted(items, key=lambda item: item.start)) for key, items in groups.items()}

    @cached_property
    def parts(self) -> Mapping[str, tuple[Figure, ...]]:
        """Figure id → the figures that are its parts («trong đó»), in reading order."""
        groups: dict[str, list[Figure]] = defaultdict(list)
        for figure in self.figures.values():
            if figure.parent:
                groups[figure.parent].append(figure)
        return {key: tuple(items) for key, items in groups.items()}


def load_release(folder: Path, *, encoder: str, verify: bool = True, engines: SearchEngines = PLAIN) -> Release:
    """Open the release in ``folder``; raise CorruptRelease, IncompatibleRelease, ReleaseError or EncoderError.

    ``verify`` compares every file with its hash first.
    """
    manifest = read_manifest(folder)
    if verify:
        verify_files(folder, manifest)
    try:
        return Release(folder.resolve(), manifest, load_encoder(encoder), engines)
    except (KeyError, json.JSONDecodeError) as error:
        raise CorruptRelease(
            f"Bản phát hành «{manifest.release}» không khớp giữa các tệp. Hãy dựng lại bằng «make release»."
        ) from error
