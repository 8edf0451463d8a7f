"""Builds a release on an admin's behalf and says what went into it."""

from __future__ import annotations

from admin.audit_log import record
from admin.documents.findings import findings_of_release
from admin.exclusive import exclusive
from admin.gate.content import read_content
from admin.review.new_topics import new_topics
from admin.workspace import Workspace
from index.model import Document, Figure, Passage
from index.release.build import BuildPlan, build_release
from index.release.storage import read_records
from settings import PROJECT

STEPS_BESIDE_READING = 2


def build(workspace: Workspace, *, retrain: bool) -> None:
    """Build a release under the admins' lock; raises the builder's HoiKeHoachError."""
    settings, output = workspace.settings, workspace.output
    plan = BuildPlan(
        PROJECT,
        settings.documents,
        settings.releases,
        settings.encoder,
        settings.rasa_environment,
        settings.engines,
    )
    with exclusive(workspace, "train" if retrain else "build"):
        steps = len(workspace.collection.files()) + STEPS_BESIDE_READING
        with output.steps(steps) as progress:
            folder = build_release(plan, retrain=retrain, progress=progress)
        record(workspace, "build", before=workspace.serving(), after=folder.name, retrain=retrain)
    findings = findings_of_release(folder)
    counts = {
        "documents": len(read_records(folder, Document)),
        "passages": len(read_records(folder, Passage)),
        "figures": len(read_records(folder, Figure)),
        "findings": len(findings),
    }
    output.say(
        f"Đã dựng bản phát hành «{folder.name}»: {counts['documents']} văn bản, {counts['passages']} đoạn, "
        f"{counts['figures']} số liệu, {counts['findings']} điều cần xem lại."
    )
    if findings:
        report = workspace.reports / f"findings-{folder.name}.txt"
        report.parent.mkdir(parents=True, exist_ok=True)
        report.write_text("\n".join(line for item in findings for line in item.lines()) + "\n", encoding="utf-8")
        output.say(f"Những điều cần xem lại, kèm nguyên văn từng chỗ: {report}")
    topics = new_topics(read_content(folder), workspace.training)
    if topics:
        output.say(f"{len(topics)} chủ đề chưa có câu huấn luyện; xem bằng «python -m admin topics».")
    output.next("«python -m admin check» để hỏi thử bản này trước khi phát hành. Bot chưa thay đổi gì.")
    output.done(release=folder.name, **counts, new_topics=len(topics))
