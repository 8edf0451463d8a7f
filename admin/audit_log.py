"""The audit log: who did what, when, and what it changed; lines are only ever added."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from admin.workspace import Workspace


@contextmanager
def recorded(
    workspace: Workspace, what: str, *, before: object = None, after: object = None, **details: object
) -> Iterator[None]:
    """Record an action and then let it happen; one that fails gets a second line that says so.

    The line is on the disk before the action begins, so that no change can go unrecorded.
    """
    record(workspace, what, before=before, after=after, **details)
    try:
        yield
    except BaseException as error:
        reason = str(error) or type(error).__name__
        record(workspace, what, before=before, after=after, **details, failed=reason)
        raise


def record(workspace: Workspace, what: str, *, before: object = None, after: object = None, **details: object) -> None:
    """Add one line and wait until it is on the disk."""
    _append(workspace, {"what": what, "before": before, "after": after, **details})


def _append(workspace: Workspace, entry: dict[str, object]) -> None:
    line = {"when": datetime.now(UTC).isoformat(timespec="seconds"), "who": workspace.who, **entry}
    workspace.audit_log.parent.mkdir(parents=True, exist_ok=True)
    with workspace.audit_log.open("ab+") as stream:
        if stream.tell() and not _ends_with_newline(stream.name):
            stream.write(b"\n")
        stream.write(json.dumps(line, ensure_ascii=False, default=str).encode() + b"\n")
        stream.flush()
        os.fsync(stream.fileno())


def _ends_with_newline(path: str) -> bool:
    with Path(path).open("rb") as stream:
        stream.seek(-1, os.SEEK_END)
        return stream.read() == b"\n"


def read_log(path: Path) -> list[dict[str, Any]]:
    """Return the log's entries, oldest first; a line cut short by a full disk or a crash is left out."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return []
    entries = []
    for line in lines:
        try:
            entries.append(json.loads(line))
        except ValueError:
            continue
    return [entry for entry in entries if isinstance(entry, dict)]


def served(path: Path) -> frozenset[str]:
    """Return the releases that served at some time, as far as the log says; one that the bot refused never did."""
    switches = [entry for entry in read_log(path) if entry.get("what") in ("publish", "rollback")]
    names = [entry.get("before") for entry in switches]
    for entry, following in zip(switches, [*switches[1:], {}], strict=True):
        refused = "failed" in entry or ("failed" in following and following.get("after") == entry.get("after"))
        names += [] if refused else [entry.get("after")]
    return frozenset(name for name in names if isinstance(name, str))


def served_before(path: Path, release: str) -> str | None:
    """Return the release that served when ``release`` was last published; None when the log does not say."""
    for entry in reversed(read_log(path)):
        before = entry.get("before")
        published = entry.get("what") == "publish" and entry.get("after") == release and "failed" not in entry
        if published and isinstance(before, str) and before != release:
            return before
    return None
