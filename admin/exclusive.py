"""One admin at a time: a lock that the operating system lets go of when its holder dies."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from admin.errors import AdminBusy
from admin.workspace import Workspace


@contextmanager
def exclusive(workspace: Workspace, doing: str) -> Iterator[None]:
    """Hold the admins' lock; what a killed command left half done is put in order first.

    Raises AdminBusy naming who holds the lock, what for and since when.
    """
    state = workspace.settings.state
    state.mkdir(parents=True, exist_ok=True)
    holder = state / "admin-holder.json"
    lock = FileLock(state / "admin.lock", timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise AdminBusy(_busy(holder)) from error
    try:
        note = {
            "who": workspace.who,
            "doing": doing,
            "since": datetime.now().astimezone().strftime("%H:%M:%S %d/%m/%Y"),
        }
        holder.write_text(json.dumps(note | {"pid": os.getpid()}, ensure_ascii=False), encoding="utf-8")
        workspace.collection.tidy()
        for leftover in state.glob(f".{workspace.settings.current.name}-*"):
            leftover.unlink()
        yield
    finally:
        holder.unlink(missing_ok=True)
        lock.release()


def _busy(holder: Path) -> str:
    try:
        note = json.loads(holder.read_text(encoding="utf-8"))
        doing = f"«{note['who']}» đang chạy «{note['doing']}» từ {note['since']} (tiến trình {note['pid']})"
    except (OSError, ValueError, KeyError, TypeError):
        doing = "Một quản trị viên khác đang làm việc"
    return f"{doing}. Mỗi lúc chỉ một người được thay đổi; hãy đợi lệnh đó xong rồi chạy lại."
