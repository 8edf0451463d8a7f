"""``replace``: a new file for a document that is there; the old one goes when the new one is whole."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from admin.audit_log import recorded
from admin.commands.options import (
    AsJson,
    DocumentName,
    Issued,
    Issuer,
    Kind,
    Number,
    PeriodOption,
    Place,
    Status,
    Title,
    Yes,
    given_fields,
)
from admin.documents.intake import candidate, set_by_hand
from admin.documents.names import document_id
from admin.documents.settling import settle
from admin.exclusive import exclusive
from admin.workspace import open_workspace


def replace(
    document: DocumentName,
    file: Annotated[Path, typer.Argument(metavar="TỆP", help="Tệp mới.")],
    title: Title = None,
    kind: Kind = None,
    status: Status = None,
    period: PeriodOption = None,
    issued: Issued = None,
    issuer: Issuer = None,
    number: Number = None,
    place: Place = None,
    yes: Yes = False,
    as_json: AsJson = False,
) -> None:
    """Thay tệp của một văn bản bằng tệp mới (bản sửa lỗi, định dạng khác); mã văn bản và những điều đã sửa tay giữ nguyên."""
    workspace = open_workspace(as_json=as_json)
    given = given_fields(
        title=title, kind=kind, status=status, period=period, issued=issued, issuer=issuer, number=number, place=place
    )
    output, collection = workspace.output, workspace.collection
    with exclusive(workspace, "replace"):
        old = collection.find(document)
        source = f"{old.stem}{file.suffix.lower()}"
        with output.reading(file.name) as pages:
            item = candidate(file, collection, source=source, pages=pages)
        known = collection.entry(old)
        settled = settle(output, item, set_by_hand(old, known) | given, yes=yes)
        entry = item.entry(settled, replaces=None if source == old.name else old.name)
        before = known.model_dump(mode="json", exclude_unset=True) if known else {"source": old.name}
        after = entry.model_dump(mode="json", exclude_unset=True)
        with recorded(workspace, "replace", before=before, after=after, document=document_id(source)):
            collection.add(file, entry)
    output.say(f"Đã thay «{old.name}» bằng «{file.name}». Bản sao của tệp cũ nằm trong {collection.removed}.")
    output.next("«python -m admin build» để dựng bản phát hành mới. Bot chưa thay đổi gì.")
    output.done(replaced=document_id(source), source=source)
