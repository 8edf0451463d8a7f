"""``list``: the documents with what is known about them."""

from __future__ import annotations

from admin.commands.options import AsJson
from admin.documents.overview import Overview, overview
from admin.documents.wording import KINDS, STATUSES
from admin.output import Output
from admin.workspace import open_workspace


def list_documents(as_json: AsJson = False) -> None:
    """Liệt kê các văn bản trong thư mục văn bản và tình trạng của chúng."""
    workspace = open_workspace(as_json=as_json)
    output = workspace.output
    found = overview(workspace.collection, current=workspace.settings.current)
    for item in found:
        _show(output, item)
    for entry in workspace.collection.missing():
        output.say(
            f"Không thấy tệp «{entry.source}». Những điều đã xác nhận về văn bản này vẫn được giữ; chép tệp trở lại là dùng được."
        )
    if found:
        output.say(f"{len(found)} văn bản. Xem chi tiết bằng «python -m admin show MÃ».")
    else:
        output.next("«python -m admin add TỆP» để thêm văn bản đầu tiên.")
    output.done(documents=[item.as_dict() for item in found])


def _show(output: Output, item: Overview) -> None:
    output.heading(item.id)
    document = item.document
    if document is None:
        output.say(f"    Không đọc được: {item.problem}")
        return
    status = STATUSES[document.status] + (f" bằng {document.superseded_by}" if document.superseded_by else "")
    period = document.period.label if document.period else "chưa rõ thời kỳ"
    marks = (
        "đã xác nhận" if item.is_confirmed else "chưa xác nhận",
        "đang phục vụ" if item.is_served else "chưa phục vụ",
    )
    output.say(f"    {document.title}")
    output.say(f"    {', '.join((KINDS[document.kind], period, status, *marks))}")
