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
    Yes,
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
    yes: Yes = False,
    as_json: AsJson = False,
) -> None:
    """Sửa những điều đã biết về một văn bản (tên, loại, tình trạng, thời kỳ, cơ quan, số hiệu, nơi); --yes là xác nhận."""
    workspace = open_workspace(as_json=as_json)
    output, collection = workspace.output, workspace.collection
    given = given_fields(
        title=title, kind=kind, status=status, period=period, issued=issued, issuer=issuer, number=number, place=place
    )
    if not given and not yes:
        raise AdminError(
            "Hãy ghi điều cần sửa, ví dụ --status «hết hiệu lực», hoặc --yes để xác nhận những gì đã đọc được (xem --help)."
        )
    agreed = {"is_agreed": True} if yes else {}
    with exclusive(workspace, "describe"):
        path = collection.find(document)
        old = collection.entry_to_change(path)
        new = old.model_copy(update=given | agreed)
        changed = {*given, *agreed}
        before = old.model_dump(mode="json", include=changed)
        after = new.model_dump(mode="json", include=changed)
        with recorded(workspace, "describe", before=before, after=after, document=document_id(path.name)):
            collection.confirm(new)
    for name, value in given.items():
        output.say(f"{path.name}: {FIELDS[name]} là {say_value(value)}.")
    if yes:
        output.say(f"{path.name}: đã xác nhận những gì đọc được.")
    output.next("«python -m admin build» để dựng bản phát hành mới. Bot chưa thay đổi gì.")
    output.done(document=document_id(path.name), confirmed=after)
