"""What an admin sees of every document at a glance, read without figures or index."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from admin.documents.collection import Collection
from index.errors import DocumentError, ReleaseError
from index.model import Document
from index.readers import read_file
from index.release.catalogue import confirmed, entry_for, settle_succession
from index.release.manifest import hash_file
from index.release.storage import read_records
from index.structure import outline

DOCUMENT = TypeAdapter(Document)


@dataclass(frozen=True, slots=True)
class Overview:
    """One document of the folder; ``problem`` says why it cannot be read, and then ``document`` is None."""

    id: str
    document: Document | None
    is_confirmed: bool
    is_served: bool
    problem: str = ""

    def as_dict(self) -> dict[str, Any]:
        """Return what scripts get."""
        fields = DOCUMENT.dump_python(self.document, mode="json") if self.document else {"id": self.id}
        return fields | {"confirmed": self.is_confirmed, "served": self.is_served, "problem": self.problem}


def overview(collection: Collection, *, current: Path) -> list[Overview]:
    """Return all documents by file name; ``current`` is the release that serves, if there is one."""
    entries = collection.entries()
    served = _served(current)
    found: list[Overview] = []
    for key, path in collection.files().items():
        sha256 = hash_file(path)
        entry = entry_for(entries, source=path.name, sha256=sha256)
        is_confirmed = entry is not None and entry.sha256 == sha256 and entry.is_agreed
        try:
            read = outline(read_file(path), source=path.name, sha256=sha256)
        except DocumentError as error:
            found.append(Overview(key, None, is_confirmed, False, str(error)))
            continue
        document = confirmed(read.document, entry)
        found.append(Overview(key, document, is_confirmed, served.get(key) == sha256))
    settled = iter(settle_succession([item.document for item in found if item.document]))
    return [
        Overview(item.id, next(settled), item.is_confirmed, item.is_served) if item.document else item for item in found
    ]


def _served(current: Path) -> dict[str, str]:
    try:
        return {document.id: document.sha256 for document in read_records(current, Document)}
    except ReleaseError:
        return {}
