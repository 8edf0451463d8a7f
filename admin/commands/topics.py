"""``topics``: what a release speaks of and the NLU has no example for."""

from __future__ import annotations

from typing import Annotated

import typer

from admin.audit_log import recorded
from admin.choosing import ReleaseName, choose_release
from admin.commands.options import AsJson
from admin.errors import AdminError
from admin.exclusive import exclusive
from admin.gate.content import read_content
from admin.review.decisions import keep_examples
from admin.review.new_topics import NewTopic, new_topics
from admin.workspace import Workspace, open_workspace


def topics(
    release: ReleaseName = None,
    accept: Annotated[
        list[int] | None, typer.Option(metavar="SỐ", help="Nhận câu gợi ý của chủ đề số này làm câu huấn luyện.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Xem những chủ đề mới chưa có câu huấn luyện nào, kèm câu gợi ý; --accept để nhận chúng."""
    workspace = open_workspace(as_json=as_json)
    output = workspace.output
    found = new_topics(read_content(choose_release(workspace, release)), workspace.training)
    if accept:
        _accept(workspace, found, accept)
    else:
        for number, topic in enumerate(found, start=1):
            output.heading(f"{number}. {topic.name}")
            output.say(f"    gợi ý ({topic.intent}): {'; '.join(topic.examples)}")
        output.say(f"{len(found)} chủ đề chưa có câu huấn luyện." if found else "Mọi chủ đề đều đã có câu huấn luyện.")
        if found:
            output.next("«python -m admin topics --accept SỐ» để nhận câu gợi ý; tên gọi thì bot đã tự học khi dựng.")
    output.done(
        topics=[{"name": item.name, "intent": item.intent, "examples": item.examples} for item in found],
        accepted=accept or [],
    )


def _accept(workspace: Workspace, found: list[NewTopic], numbers: list[int]) -> None:
    wrong = [number for number in numbers if not 1 <= number <= len(found)]
    if wrong:
        raise AdminError(f"Không có chủ đề số {wrong[0]}; danh sách có {len(found)} chủ đề.")
    with exclusive(workspace, "topics"):
        for topic in (found[number - 1] for number in numbers):
            with recorded(workspace, "topics", after=topic.examples, topic=topic.name):
                keep_examples(workspace.training, topic.intent, topic.examples)
            workspace.output.say(f"Đã thêm {len(topic.examples)} câu huấn luyện về «{topic.name}».")
    workspace.output.next("«python -m admin build» để huấn luyện với các câu mới.")
