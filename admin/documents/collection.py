"""The document folder: files and what was confirmed about them, changed so that a crash leaves all or nothing.

Every change has one step that decides: a file taking or giving up its name. What is written before that step has no
effect without it, what comes after only tidies up.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from admin.documents.names import document_id
from admin.errors import AdminError
from index.errors import DocumentError
from index.release.catalogue import NAME, Entry, document_files, entry_for, read_catalogue, write_catalogue
from index.release.manifest import hash_file

STAGED = ".adding-"


class Collection:
    """The documents in ``folder``; files that go are kept in ``removed``. Methods that change need the admins' lock."""

    def __init__(self, folder: Path, *, removed: Path) -> None:
        self.folder = folder
        self.removed = removed

    def entries(self) -> list[Entry]:
        """Return what was confirmed; raise DocumentError when that cannot be read."""
        return read_catalogue(self.folder)

    def files(self) -> dict[str, Path]:
        """Return document id → file, by file name."""
        return {document_id(path.name): path for path in document_files(self.folder, self.entries())}

    def find(self, document: str) -> Path:
        """Return the file of a document given by its id or file name; raise AdminError when there is none."""
        for key, path in self.files().items():
            if document in (key, path.name):
                return path
        raise AdminError(f"Không có văn bản «{document}». Xem các văn bản bằng «python -m admin list».")

    def entry(self, path: Path) -> Entry | None:
        """Return what was confirmed about the file ``path`` of the folder."""
        return entry_for(self.entries(), source=path.name, sha256=hash_file(path))

    def entry_to_change(self, path: Path) -> Entry:
        """Return what was confirmed about a file, for exactly the bytes that are there now; to be changed and confirmed."""
        sha256 = hash_file(path)
        known = entry_for(self.entries(), source=path.name, sha256=sha256)
        if known is None or known.sha256 == sha256:
            return known or Entry(source=path.name, sha256=sha256)
        return known.model_copy(update={"sha256": sha256, "content": ""})

    def add(self, path: Path, entry: Entry, *, superseded: Iterable[Entry] = ()) -> Path:
        """Copy a file in under the name of ``entry`` and confirm it, with ``superseded`` entries of other files.

        When ``entry.replaces`` names another file, that one goes. Raises DocumentError when the file changed meanwhile.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        staged = self.folder / f"{STAGED}{os.getpid()}"
        target = self.folder / entry.source
        try:
            _copy(path, staged)
            if hash_file(staged) != entry.sha256:
                raise DocumentError(f"Tệp «{path.name}» đã đổi trong lúc đọc. Hãy chạy lại lệnh.")
            if entry.replaces and (self.folder / entry.replaces).is_file():
                self._keep(self.folder / entry.replaces)
            self._confirm([*self._as_it_stands(target), entry, *superseded])
            staged.replace(target)
        finally:
            staged.unlink(missing_ok=True)
        _sync(self.folder)
        self.tidy()
        return target

    def confirm(self, entry: Entry) -> None:
        """Put down what was confirmed about a file that is there."""
        self._confirm([entry])
        self.tidy()

    def remove(self, path: Path) -> None:
        """Delete a document and what was confirmed about it, after keeping a copy."""
        self._keep(path)
        path.unlink()
        write_catalogue(self.folder, [entry for entry in self.entries() if entry.source != path.name])
        self.tidy()

    def tidy(self) -> None:
        """Delete what a killed change left behind; drop successors that are not there.

        What was confirmed of a file that is not there now stays, so that nothing is lost when it comes back.
        """
        if not self.folder.is_dir():
            return
        for pattern in (f"{STAGED}*", f".{NAME}-*"):
            for leftover in self.folder.glob(pattern):
                leftover.unlink()
        entries = self.entries()
        for entry in entries:
            if entry.replaces and (self.folder / entry.source).is_file():
                (self.folder / entry.replaces).unlink(missing_ok=True)
        files = document_files(self.folder, entries)
        known = {document_id(path.name) for path in files}
        chosen = [entry_for(entries, source=path.name, sha256=hash_file(path)) for path in files]
        kept = [*(_settled(entry, known) for entry in chosen if entry), *self.missing()]
        if kept != entries:
            write_catalogue(self.folder, kept)

    def missing(self) -> list[Entry]:
        """Return what was confirmed of files that are not there, other than those whose place another took."""
        entries = self.entries()
        gone = {entry.replaces for entry in entries}
        return [item for item in entries if item.source not in gone and not (self.folder / item.source).is_file()]

    def _confirm(self, fresh: list[Entry]) -> None:
        """Put ``fresh`` in place of the entries of the same versions; those of other versions stay."""
        versions = {(entry.source, entry.sha256) for entry in fresh}
        kept = [entry for entry in self.entries() if (entry.source, entry.sha256) not in versions]
        write_catalogue(self.folder, [*kept, *fresh])

    def _keep(self, path: Path) -> None:
        self.removed.mkdir(parents=True, exist_ok=True)
        _copy(path, self.removed / f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}-{path.name}")

    def _as_it_stands(self, target: Path) -> list[Entry]:
        """The entry of the version that is about to be replaced, so that the new one's does not pass for it."""
        if not target.is_file():
            return []
        self._keep(target)
        return [self.entry_to_change(target)]


def _settled(entry: Entry, known: set[str]) -> Entry:
    dangling = {"replaces"} if entry.superseded_by in known else {"replaces", "superseded_by"}
    return Entry.model_validate(entry.model_dump(exclude=dangling, exclude_unset=True))


def _copy(source: Path, target: Path) -> None:
    with source.open("rb") as read, target.open("xb") as write:
        shutil.copyfileobj(read, write)
        write.flush()
        os.fsync(write.fileno())


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
