"""``supersede``: says that a newer document replaces an older one; the older one stays answerable for its own year."""

from __future__ import annotations

from typing import Annotated

import typer

from admin.audit_log import recorded
from admin.commands.options import AsJson, DocumentName
from admin.documents.names import document_id
from admin.errors import AdminError
from admin.exclusive import exclusive
from admin.workspace import open_workspace


def supersede(
    document: DocumentName,
    by: Annotated[str | None, typer.Option(metavar="MÃ", help="Văn bản mới thay thế nó.")] = None,
    undo: Annotated[bool, typer.Option("--undo", help="Bỏ việc thay thế: văn bản lại có hiệu lực.")] = False,
    as_json: AsJson = False,
) -> None:
    """Ghi rằng một văn bản đã được văn bản mới thay thế (vẫn trả lời được khi hỏi đúng năm của nó)."""
    workspace = open_workspace(as_json=as_json)
    output, collection = workspace.output, workspace.collection
    if (by is None) != undo:
        raise AdminError("Hãy ghi văn bản mới bằng --by MÃ, hoặc dùng --undo để bỏ việc thay thế.")
    with exclusive(workspace, "supersede"):
        path = collection.find(document)
        old = collection.entry_to_change(path)
        newer = document_id(collection.find(by).name) if by else None
        if newer == document_id(path.name):
            raise AdminError("Một văn bản không thể thay thế chính nó.")
        with recorded(workspace, "supersede", before=old.superseded_by, after=newer, document=document_id(path.name)):
            collection.confirm(old.model_copy(update={"superseded_by": newer}))
    output.say(f"«{path.name}» {'được thay bằng «' + newer + '»' if newer else 'lại có hiệu lực'}.")
    output.next("«python -m admin build» để dựng bản phát hành mới. Bot chưa thay đổi gì.")
    output.done(document=document_id(path.name), superseded_by=newer)
