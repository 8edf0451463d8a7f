"""``publish``: puts a checked release live."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from admin.audit_log import served_before
from admin.choosing import ReleaseName, choose_release
from admin.commands.options import AsJson
from admin.errors import AdminError, CheckFailed
from admin.exclusive import exclusive
from admin.gate.report import load_report
from admin.publishing import switch
from admin.workspace import Workspace, open_workspace
from index.model import Document
from index.release.manifest import hash_file
from index.release.storage import read_records
from index.release.store import prune

SHORTEST_REASON = 10
SHOWN = 5  # documents that are named of those a release lacks


def publish(
    release: ReleaseName = None,
    override: Annotated[
        str | None,
        typer.Option(metavar="LÝ_DO", help="Phát hành dù chưa đạt kiểm tra; tên bạn và lý do được ghi lại."),
    ] = None,
    keep: Annotated[int, typer.Option(min=2, help="Số bản phát hành gần nhất được giữ lại.")] = 5,
    as_json: AsJson = False,
) -> None:
    """Đưa bản đã đạt kiểm tra vào phục vụ, không ngừng trả lời. Bot không nhận thì bản cũ phục vụ tiếp (mã thoát 5)."""
    workspace = open_workspace(as_json=as_json)
    output = workspace.output
    with exclusive(workspace, "publish"):
        folder = choose_release(workspace, release)
        before = workspace.serving()
        if before == folder.name:
            raise AdminError(f"Bản «{folder.name}» đang phục vụ rồi. {_not_built(workspace, folder)}".strip())
        report = load_report(workspace.checks, folder)
        if not (report and report.passed):
            _require_override(folder.name, override, checked=report is not None)
        passed = bool(report and report.passed)
        is_live = switch(workspace, folder, what="publish", check_passed=passed, override=None if passed else override)
        gone = _prune(workspace, keep)
        unbuilt = _not_built(workspace, folder)
    output.say(f"Đã phát hành «{folder.name}»{f', thay cho «{before}»' if before else ''}.")
    output.say("Bot đang trả lời từ bản này." if is_live else "Bot chưa chạy; bản này sẽ phục vụ từ lần chạy sau.")
    if unbuilt:
        output.say(unbuilt)
    if gone:
        output.say(f"Đã xóa các bản cũ: {', '.join(gone)}.")
    output.next("hỏi thử bằng «python -m admin ask», hoặc quay lại bản cũ bằng «python -m admin rollback».")
    output.done(release=folder.name, before=before, live=is_live, pruned=gone)


def _not_built(workspace: Workspace, folder: Path) -> str:
    """Say which documents of the folder the release does not hold as they are now; empty when it holds them all."""
    built = {document.id: document.sha256 for document in read_records(folder, Document)}
    new = [key for key, path in workspace.collection.files().items() if hash_file(path) != built.get(key)]
    if not new:
        return ""
    named = ", ".join(f"«{key}»" for key in new[:SHOWN]) + (" …" if len(new) > SHOWN else "")
    return (
        f"Bản này chưa có {len(new)} văn bản mới thêm hoặc đã đổi: {named}. "
        "Hãy dựng bản mới bằng «python -m admin build», rồi check và publish."
    )


def _require_override(release: str, override: str | None, *, checked: bool) -> None:
    if override is None:
        state = "không đạt kiểm tra" if checked else "chưa được kiểm tra"
        raise CheckFailed(
            f"Bản «{release}» {state} nên không được phát hành. Hãy chạy «python -m admin check {release}», hoặc tự chịu "
            "trách nhiệm bằng --override «lý do»."
        )
    if len(override.strip()) < SHORTEST_REASON:
        raise AdminError(f"Hãy ghi lý do rõ hơn cho --override (ít nhất {SHORTEST_REASON} ký tự); lý do được lưu lại.")


def _prune(workspace: Workspace, keep: int) -> list[str]:
    """Delete old releases, but neither the one that serves nor the one a rollback would go back to."""
    serving = workspace.serving()
    previous = served_before(workspace.audit_log, serving) if serving else None
    needed = [name for name in (serving, previous) if name]
    return prune(workspace.settings.releases, keep=keep, needed=needed)
