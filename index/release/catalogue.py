"""What admins confirmed about the documents: one file beside them that every build honours."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from index.errors import DocumentError
from index.model import Document, DocumentKind, DocumentStatus
from vietnamese.periods import Period

NAME = "documents.json"
CONFIRMABLE = ("title", "kind", "status", "issuer", "number", "issued", "period", "place", "superseded_by")


class Entry(BaseModel):
    """What was confirmed for one file. A field that was set, even to None, goes before what the text says.

    ``sha256`` is the version of the file that was confirmed, ``content`` the fingerprint of its words, ``replaces`` the
    file whose place it takes: that file no longer counts once this one is there. ``is_agreed`` is False while what was
    read has been taken in without a person's yes.
    """

    model_config = ConfigDict(frozen=True)

    source: str
    sha256: str
    title: str = ""
    kind: DocumentKind = DocumentKind.OTHER
    status: DocumentStatus = DocumentStatus.IN_FORCE
    issuer: str | None = None
    number: str | None = None
    issued: date | None = None
    period: Period | None = None
    place: str | None = None
    superseded_by: str | None = None
    content: str = ""
    replaces: str | None = None
    is_agreed: bool = True


ENTRIES = TypeAdapter(list[Entry])


def read_catalogue(folder: Path) -> list[Entry]:
    """Return the entries for the documents of ``folder``; raise DocumentError when the file cannot be used."""
    path = folder / NAME
    try:
        return ENTRIES.validate_json(path.read_bytes())
    except FileNotFoundError:
        return []
    except (OSError, ValidationError) as error:
        raise DocumentError(
            f"Tệp «{path}», nơi ghi những điều quản trị viên đã xác nhận, không đọc được. "
            "Hãy lấy lại bản sao lưu của tệp, hoặc xóa tệp để đọc lại mọi thứ từ văn bản."
        ) from error


def write_catalogue(folder: Path, entries: Iterable[Entry]) -> None:
    """Replace the entries for ``folder`` in one step, ordered by file name."""
    rows = [
        entry.model_dump(mode="json", exclude_unset=True) for entry in sorted(entries, key=lambda item: item.source)
    ]
    temporary = folder / f".{NAME}-{os.getpid()}"
    try:
        with temporary.open("w", encoding="utf-8") as stream:
            stream.write(json.dumps(rows, ensure_ascii=False, indent=1) + "\n")
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(folder / NAME)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def document_files(folder: Path, entries: Sequence[Entry] = ()) -> list[Path]:
    """Return the files of ``folder`` that are documents, by name; hidden and replaced files are left out."""
    paths = {path.name: path for path in folder.glob("*") if path.is_file() and not path.name.startswith(".")}
    paths.pop(NAME, None)
    gone = {entry.replaces for entry in entries if entry.source in paths}
    return [path for name, path in sorted(paths.items()) if name not in gone]


def entry_for(entries: Iterable[Entry], *, source: str, sha256: str) -> Entry | None:
    """Return what was confirmed for a file: for exactly these bytes if possible, else for a version of that name."""
    named = [entry for entry in entries if entry.source == source]
    return next((entry for entry in named if entry.sha256 == sha256), named[0] if named else None)


def confirmed(document: Document, entry: Entry | None) -> Document:
    """Return ``document`` with the fields of ``entry`` that were set."""
    if entry is None:
        return document
    return replace(document, **{name: getattr(entry, name) for name in CONFIRMABLE if name in entry.model_fields_set})


def settle_succession(documents: Sequence[Document]) -> list[Document]:
    """Mark the documents superseded whose successor is among ``documents``; without one, a document stays as it was."""
    present = {document.id for document in documents}
    return [
        replace(document, status=DocumentStatus.SUPERSEDED)
        if document.superseded_by in present
        else replace(document, superseded_by=None)
        for document in documents
    ]
