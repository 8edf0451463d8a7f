"""``remove``: takes a document out of the folder; releases that were built with it keep it."""

from __future__ import annotations

from admin.audit_log import recorded
from admin.commands.options import AsJson, DocumentName, Yes
from admin.dialogue import confirm
from admin.documents.names import document_id
from admin.exclusive import exclusive
from admin.workspace import open_workspace


def remove(document: DocumentName, yes: Yes = False, as_json: AsJson = False) -> None:
    """Bỏ một văn bản khỏi thư mục (bản sao được giữ lại trong var/removed)."""
    workspace = open_workspace(as_json=as_json)
    output, collection = workspace.output, workspace.collection
    with exclusive(workspace, "remove"):
        path = collection.find(document)
        key = document_id(path.name)
        confirm(
            output,
            f"Bỏ văn bản «{path.name}»?",
            assume_yes=yes,
            otherwise=f"Chưa bỏ «{path.name}»: hãy chạy lại với --yes nếu bạn chắc chắn.",
        )
        entry = collection.entry(path)
        before = entry.model_dump(mode="json", exclude_unset=True) if entry else {"source": path.name}
        with recorded(workspace, "remove", before=before, document=key):
            collection.remove(path)
    output.say(f"Đã bỏ «{path.name}». Bản sao nằm trong {collection.removed}.")
    output.next("«python -m admin build» để dựng bản phát hành không có văn bản này. Bot chưa thay đổi gì.")
    output.done(removed=key)
