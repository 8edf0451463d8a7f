"""``releases``: the releases on disk, which one serves, and what their checks said."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from admin.commands.options import AsJson
from admin.gate.report import load_report
from admin.publishing import live_runner
from admin.workspace import Workspace, open_workspace
from index.errors import ReleaseError
from index.model import Document
from index.release.storage import read_records
from index.release.store import StoredRelease, find_release, stored_releases


def releases(
    verify: Annotated[bool, typer.Option("--verify", help="So từng tệp với bản kê (chậm hơn).")] = False,
    as_json: AsJson = False,
) -> None:
    """Liệt kê các bản phát hành, bản nào đang phục vụ và kết quả kiểm tra của chúng."""
    workspace = open_workspace(as_json=as_json)
    runner = live_runner(workspace.settings.upstream)
    found = [_about(workspace, item, verify=verify) for item in stored_releases(workspace.settings.releases)]
    workspace.output.table(
        "Các bản phát hành",
        ("Bản", "Dựng lúc (UTC)", "Văn bản", "Kiểm tra", "Tình trạng"),
        ([item["release"], item["built"], str(item["documents"]), item["check"], _state(item)] for item in found),
    )
    if not found:
        workspace.output.next("«python -m admin build» để dựng bản đầu tiên.")
    elif runner is None:
        workspace.output.say("Bot không chạy; bản được chọn sẽ phục vụ khi chạy «make run».")
    if found:
        workspace.output.next("«python -m admin check BẢN», rồi publish BẢN; hoặc rollback để quay về bản trước.")
    workspace.output.done(releases=found, live=runner.release if runner else None)


def _about(workspace: Workspace, item: StoredRelease, *, verify: bool) -> dict[str, Any]:
    problem = item.problem
    documents: int | str = "?"
    if item.manifest is not None:
        try:
            documents = len(read_records(item.folder, Document))
            if verify:
                find_release(workspace.settings.releases, item.name)
        except ReleaseError as error:
            problem = str(error)
    report = None if problem else load_report(workspace.checks, item.folder)
    return {
        "release": item.name,
        "built": item.manifest.built[:19].replace("T", " ") if item.manifest else "?",
        "documents": documents,
        "check": "chưa kiểm tra" if report is None else "đạt" if report.passed else "không đạt",
        "serving": item.name == workspace.serving(),
        "problem": problem,
    }


def _state(item: dict[str, Any]) -> str:
    return str(item["problem"]) or ("được chọn" if item["serving"] else "")
