"""``rollback``: back to the release that served before."""

from __future__ import annotations

from typing import Annotated

import typer

from admin.audit_log import served, served_before
from admin.commands.options import AsJson
from admin.errors import AdminError, CheckFailed
from admin.exclusive import exclusive
from admin.gate.report import load_report
from admin.publishing import switch
from admin.workspace import open_workspace
from index.release.store import find_release


def rollback(
    release: Annotated[
        str | None, typer.Argument(metavar="BẢN", help="Bản cần quay về; bỏ trống là bản phục vụ ngay trước đó.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Quay về bản phát hành đã phục vụ trước đó; các văn bản trong thư mục không thay đổi."""
    workspace = open_workspace(as_json=as_json)
    output = workspace.output
    with exclusive(workspace, "rollback"):
        before = workspace.serving()
        name = release or (served_before(workspace.audit_log, before) if before else None)
        if name is None:
            raise AdminError("Không rõ bản nào đã phục vụ trước đó. Hãy chọn một bản trong «python -m admin releases».")
        if name == before:
            raise AdminError(f"Bản «{name}» đang phục vụ rồi.")
        folder = find_release(workspace.settings.releases, name)
        report = load_report(workspace.checks, folder)
        if name not in served(workspace.audit_log) and not (report and report.passed):
            raise CheckFailed(
                f"Bản «{name}» chưa từng phục vụ và chưa đạt kiểm tra nên không quay về được. Hãy chạy "
                f"«python -m admin check {name}» rồi «python -m admin publish {name}»."
            )
        is_live = switch(workspace, folder, what="rollback")
    output.say(f"Đã quay về «{name}».")
    output.say("Bot đang trả lời từ bản này." if is_live else "Bot chưa chạy; bản này sẽ phục vụ từ lần chạy sau.")
    output.next("xem và sửa văn bản bằng list, show, remove, rồi dựng lại bằng «python -m admin build».")
    output.done(release=name, before=before, live=is_live)
