"""Which release a command is about: the one that was named, or the newest."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from admin.errors import AdminError
from admin.workspace import Workspace
from index.release.store import find_release, stored_releases

ReleaseName = Annotated[
    str | None, typer.Argument(metavar="BẢN", help="Tên bản phát hành; bỏ trống là bản mới dựng nhất.")
]


def choose_release(workspace: Workspace, name: str | None) -> Path:
    """Return the folder of the release called ``name``, or of the newest; every file is compared with its hash.

    Raises AdminError when there is none, ReleaseError when the one that was named cannot serve.
    """
    if name is None:
        usable = [item for item in stored_releases(workspace.settings.releases) if not item.problem]
        if not usable:
            raise AdminError("Chưa có bản phát hành nào. Hãy dựng một bản bằng «python -m admin build».")
        name = usable[0].name
    return find_release(workspace.settings.releases, name)
