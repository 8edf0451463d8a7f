"""The releases on disk: which there are, whether they are whole, which may go."""

from __future__ import annotations

import shutil
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from index.errors import ReleaseError
from index.release.manifest import NAME, Manifest, read_manifest, verify_files

UNFINISHED = ".building-"
REMOVED = ".removed-"


@dataclass(frozen=True, slots=True)
class StoredRelease:
    """One release folder; ``problem`` says why it cannot serve, empty when it can."""

    name: str
    folder: Path
    manifest: Manifest | None
    problem: str = ""


def stored_releases(releases: Path) -> list[StoredRelease]:
    """Return every release of the folder, newest first, broken ones last; file hashes are not compared."""
    found = [_stored(path) for path in releases.glob("[!.]*") if path.is_dir()]
    return sorted(found, key=lambda item: (item.manifest.built if item.manifest else "", item.name), reverse=True)


def _stored(folder: Path) -> StoredRelease:
    try:
        return StoredRelease(folder.name, folder, read_manifest(folder))
    except ReleaseError as error:
        return StoredRelease(folder.name, folder, None, str(error))


def find_release(releases: Path, name: str) -> Path:
    """Return the folder of the release called ``name``, every file compared with its hash.

    Raises ReleaseError when there is none, CorruptRelease or IncompatibleRelease when it cannot serve.
    """
    folder = releases / name
    if not name or Path(name).name != name or name.startswith(".") or not (folder / NAME).is_file():
        raise ReleaseError(f"Không có bản phát hành «{name}». Xem các bản hiện có bằng «python -m admin releases».")
    verify_files(folder, read_manifest(folder))
    return folder


def prune(releases: Path, *, keep: int, needed: Collection[str] = ()) -> list[str]:
    """Delete all but the ``keep`` newest releases and those ``needed``; return the names that went.

    A release disappears in one step before its files are deleted, so a crash never leaves half of one.
    """
    gone = []
    for stored in stored_releases(releases)[keep:]:
        if stored.name not in needed:
            hidden = releases / f"{REMOVED}{stored.name}"
            stored.folder.rename(hidden)
            shutil.rmtree(hidden, ignore_errors=True)
            gone.append(stored.name)
    return gone


def remove_unfinished(releases: Path) -> None:
    """Delete what builds and prunings that were killed left behind; nobody may be building meanwhile."""
    for pattern in (f"{UNFINISHED}*", f"{REMOVED}*"):
        for folder in releases.glob(pattern):
            shutil.rmtree(folder, ignore_errors=True)
