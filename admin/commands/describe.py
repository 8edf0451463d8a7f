"""``describe``: corrects what is known about a document: its title, kind, status, period and the like."""

from __future__ import annotations

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
    given_fields,
)
from admin.documents.names import document_id
from admin.documents.wording import FIELDS, say_value
from admin.errors import AdminError
from admin.exclusive import exclusive
from admin.workspace import open_workspace


def describe(
    document: DocumentName,
    title: Title = None,
    kind: Kind = None,
    status: Status = None,
    period: PeriodOption = None,
    issued: Issued = None,
    issuer: Issuer = None,
    number: Number = None,
    place: Place = None,
    as_json: AsJson = False,
) -> None:
    """Sửa những điều đã biết về một văn bản: tên, loại, tình trạng, thời kỳ, cơ quan, số hiệu, địa phương."""
    workspace = open_workspace(as_json=as_json)
    output, collection = workspace.output, workspace.collection
    given = given_fields(
        title=title, kind=kind, status=status, period=period, issued=issued, issuer=issuer, number=number, place=place
    )
    if not given:
        raise AdminError("Hãy ghi điều cần sửa, ví dụ --status «hết hiệu lực» (xem --help).")
    with exclusive(workspace, "describe"):
        path = collection.find(document)
        old = collection.entry_to_change(path)
        new = old.model_copy(update=given)
        before = old.model_dump(mode="json", include=set(given))
        after = new.model_dump(mode="json", include=set(given))
        with recorded(workspace, "describe", before=before, after=after, document=document_id(path.name)):
            collection.confirm(new)
    for name, value in given.items():
        output.say(f"{path.name}: {FIELDS[name]} là {say_value(value)}.")
    output.next("«python -m admin build» để dựng bản phát hành mới. Bot chưa thay đổi gì.")
    output.done(document=document_id(path.name), confirmed=after)
