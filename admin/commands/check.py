"""``check``: asks a release about its own content before it may go live."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from admin.audit_log import record
from admin.choosing import ReleaseName, choose_release
from admin.commands.options import AsJson
from admin.errors import CHECK_FAILED
from admin.exclusive import exclusive
from admin.gate.candidate import candidate_bot
from admin.gate.check import CheckPlan, check
from admin.gate.content import Content, read_content
from admin.gate.report import MOST_WORSE, NAMES, CheckReport, fingerprint, load_report, save_report
from admin.gate.sets import sets_for
from admin.gate.verdict import Verdict
from admin.output import Output
from admin.usage.numbers import STATUS_NAMES
from admin.workspace import Workspace, open_workspace

SHOWN = 20
VERDICTS = {Verdict.WRONG: "SAI", Verdict.MISSED: "Chưa tới", Verdict.RIGHT: "Đúng"}


def check_release(
    release: ReleaseName = None,
    limit: Annotated[int, typer.Option(min=20, help="Số câu hỏi tự sinh nhiều nhất.")] = 200,
    questions: Annotated[
        list[Path] | None,
        typer.Option(metavar="TỆP", help="Bộ câu hỏi cần hỏi hết (bỏ trống: 150 câu của dev và reviewed)."),
    ] = None,
    workers: Annotated[int, typer.Option(min=1, max=16, help="Số cuộc trò chuyện cùng lúc.")] = 2,
    as_json: AsJson = False,
) -> None:
    """Hỏi thử một bản phát hành về chính nội dung của nó (mặc định: bản mới dựng nhất). Không đạt thì mã thoát là 3."""
    workspace = open_workspace(as_json=as_json)
    output = workspace.output
    with exclusive(workspace, "check"):
        folder = choose_release(workspace, release)
        content = read_content(folder)
        sets = sets_for(content, questions, reviewed=workspace.reviewed)
        plan = CheckPlan(limit, changed_documents(workspace, content), sets, workers)
        output.say(f"Khởi động bản «{folder.name}» bên cạnh bản đang phục vụ…")
        total = len(plan.questions(content)) + sum(len(items) for _, items in sets)
        with candidate_bot(folder) as bot, output.counting("Đang hỏi thử", total) as done:
            baseline = load_report(workspace.checks, workspace.settings.current.resolve())
            report = check(
                content,
                fingerprint(folder),
                bot,
                plan,
                baseline=baseline.sets if baseline and baseline.release != folder.name else (),
                done=done,
            )
        path = save_report(report, workspace.checks)
        record(workspace, "check", after=folder.name, passed=report.passed, reasons=report.reasons)
    show_report(output, report)
    output.say(f"Báo cáo đầy đủ: {path}")
    output.done(**report.model_dump(mode="json"), passed=report.passed, report=str(path))
    if report.passed:
        output.next(f"«python -m admin publish {folder.name}» để phát hành.")
    else:
        output.next("sửa văn bản hoặc báo người phụ trách kỹ thuật; bản đang phục vụ không bị ảnh hưởng.")
        raise typer.Exit(CHECK_FAILED)


def changed_documents(workspace: Workspace, content: Content) -> frozenset[str]:
    """Return the documents that the serving release does not have, or has in another version."""
    if workspace.serving() is None:
        return frozenset(content.documents)
    served = read_content(workspace.settings.current.resolve()).documents
    return frozenset(key for key, item in content.documents.items() if served.get(key) != item)


def show_report(output: Output, report: CheckReport) -> None:
    """Print what was asked, what failed, and the verdict."""
    rows = [
        (NAMES[item.kind], str(item.total), str(item.right), str(item.missed), str(item.wrong))
        for item in report.tallies
    ]
    rows += [(f"bộ {item.name}", str(item.total), str(item.right), "", "") for item in report.sets]
    output.table(f"Kiểm tra bản {report.release}", ("Hỏi về", "Số câu", "Đúng", "Chưa tới", "Sai"), rows)
    if report.sets:
        output.say(
            f"  «bộ …» là các câu hỏi mẫu viết sẵn, chỉ để so với bản đang phục vụ: đúng ít hơn quá {MOST_WORSE:.0%} mới "
            "làm bản này không đạt."
        )
    for item in report.failures[:SHOWN]:
        output.say(f"  {VERDICTS[item.verdict]} [{STATUS_NAMES.get(item.status, item.status)}] {item.question}")
        output.say(f"      từ: {item.source}")
        output.say(f"      đáp: {' '.join(item.reply.split())}")
    if len(report.failures) > SHOWN:
        output.say(f"  … và {len(report.failures) - SHOWN} câu nữa trong báo cáo.")
    output.say("ĐẠT: bản này được phép phát hành." if report.passed else "KHÔNG ĐẠT: " + " ".join(report.reasons))
