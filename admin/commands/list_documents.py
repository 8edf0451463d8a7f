"""``list``: the documents with what is known about them."""

from __future__ import annotations

from admin.commands.options import AsJson
from admin.documents.overview import Overview, overview
from admin.documents.wording import KINDS, STATUSES
from admin.workspace import open_workspace


def list_documents(as_json: AsJson = False) -> None:
    """Liệt kê các văn bản trong thư mục văn bản và tình trạng của chúng."""
    workspace = open_workspace(as_json=as_json)
    found = overview(workspace.collection, current=workspace.settings.current)
    workspace.output.table(
        "Văn bản", ("Mã", "Tên", "Loại", "Thời kỳ", "Tình trạng", "Xác nhận", "Đang phục vụ"), map(_row, found)
    )
    if not found:
        workspace.output.next("«python -m admin add TỆP» để thêm văn bản đầu tiên.")
    workspace.output.done(documents=[item.as_dict() for item in found])


def _row(item: Overview) -> tuple[str, ...]:
    document = item.document
    if document is None:
        return item.id, item.problem, "", "", "không đọc được", "", ""
    status = STATUSES[document.status] + (f" ({document.superseded_by})" if document.superseded_by else "")
    period = document.period.label if document.period else "chưa rõ"
    marks = ("có" if item.is_confirmed else "chưa", "có" if item.is_served else "chưa")
    return item.id, document.title, KINDS[document.kind], period, status, *marks
