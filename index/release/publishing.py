"""Who decides what serves: the runner, which builds from the present inputs, or the admins, who publish."""

from __future__ import annotations

from pathlib import Path

from index.errors import ReleaseError
from index.release.manifest import read_manifest, verify_files

MARKER = "published-by-admins"


def mark_published(state: Path) -> None:
    """Note in the state folder that from now on only admins change what serves."""
    state.mkdir(parents=True, exist_ok=True)
    (state / MARKER).touch()


def is_published(state: Path, current: Path) -> bool:
    """Tell whether admins decide and the release they chose is whole, so that it must serve as it is.

    Without this, a restart after ``add`` would put unchecked documents live, and one after ``rollback`` undo it.
    """
    if not (state / MARKER).is_file():
        return False
    try:
        verify_files(current, read_manifest(current))
    except ReleaseError:
        return False
    return True
