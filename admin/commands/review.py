"""``review``: the questions that were not answered well, and what an admin decides about them."""

from __future__ import annotations

from typing import Annotated

import typer

from admin.audit_log import recorded
from admin.commands.options import AsJson
from admin.errors import AdminError
from admin.exclusive import exclusive
from admin.output import Output
from admin.review.decisions import Decision, dismiss, keep_examples, keep_question, to_question
from admin.review.grouping import Group
from admin.review.queue import find_group, open_queue
from admin.usage.numbers import STATUS_NAMES
from admin.workspace import Workspace, open_workspace
from index.model import Passage
from index.release.storage import read_records

SHOWN_PHRASINGS = 3


def review(
    group: Annotated[
        str | None, typer.Argument(metavar="NHÓM", help="Mã nhóm cần quyết định; bỏ trống để xem danh sách.")
    ] = None,
    out_of_scope: Annotated[bool, typer.Option("--out-of-scope", help="Ngoài phạm vi của bot.")] = False,
    not_in_plan: Annotated[bool, typer.Option("--not-in-plan", help="Đúng phạm vi nhưng văn bản không nêu.")] = False,
    passage: Annotated[
        str | None, typer.Option(metavar="MÃ_ĐOẠN", help="Đoạn trả lời đúng (mã đoạn xem bằng show --passages).")
    ] = None,
    dismissed: Annotated[bool, typer.Option("--dismiss", help="Không cần làm gì thêm với nhóm này.")] = False,
    train: Annotated[
        str | None, typer.Option(metavar="Ý_ĐỊNH", help="Dùng các cách hỏi khác trong nhóm làm câu huấn luyện.")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, help="Số nhóm in ra nhiều nhất.")] = 20,
    as_json: AsJson = False,
) -> None:
    """Xem các câu chưa trả lời được hoặc bị chê, gộp theo ý; ghi đoạn trả lời đúng hoặc đánh dấu ngoài phạm vi."""
    workspace = open_workspace(as_json=as_json)
    if group is None:
        _list(workspace, limit)
        return
    choices: dict[Decision, bool] = {
        "out_of_scope": out_of_scope,
        "not_in_plan": not_in_plan,
        "passage": passage is not None,
        "dismissed": dismissed,
    }
    chosen = [decision for decision, is_given in choices.items() if is_given]
    if len(chosen) != 1:
        raise AdminError("Hãy chọn đúng một cách xử lý: --passage, --out-of-scope, --not-in-plan hoặc --dismiss.")
    with exclusive(workspace, "review"):
        found = find_group(open_queue(workspace), group)
        quote = _quote(workspace, passage) if passage else None
        with recorded(workspace, "review", after=chosen[0], group=group, question=found.question, passage=passage):
            _decide(workspace, found, chosen[0], quote, train)
    workspace.output.done(group=group, decision=chosen[0])


def _decide(workspace: Workspace, group: Group, decision: Decision, quote: str | None, train: str | None) -> None:
    output = workspace.output
    others = group.phrasings[1:]
    if train and others:
        path = keep_examples(workspace.training, train, others)
        output.say(f"Đã thêm {len(others)} câu huấn luyện vào {path.name}.")
    elif train:
        output.say("Nhóm chỉ có một cách hỏi; câu ấy để dành cho việc đánh giá nên không dùng để huấn luyện.")
    if decision == "dismissed":
        dismiss(workspace.dismissed, group)
        output.say(f"Đã bỏ qua nhóm «{group.question}».")
    else:
        keep_question(workspace.reviewed, to_question(group, decision, quote=quote))
        output.say(f"Đã ghi «{group.question}» vào bộ câu hỏi {workspace.reviewed.name}.")
    output.next("bộ câu hỏi này được hỏi trong mỗi lần «python -m admin check».")


def _quote(workspace: Workspace, passage: str) -> str:
    for item in read_records(workspace.settings.current, Passage):
        if item.id == passage:
            return item.text
    raise AdminError(
        f"Bản đang phục vụ không có đoạn «{passage}». Xem mã đoạn bằng «python -m admin show MÃ --passages»."
    )


def _list(workspace: Workspace, limit: int) -> None:
    groups = open_queue(workspace)
    output = workspace.output
    for group in groups[:limit]:
        _show(output, group)
    if groups:
        output.say(f"{len(groups)} nhóm đang chờ, {sum(len(group.turns) for group in groups)} câu.")
        output.next("«python -m admin review NHÓM --passage MÃ_ĐOẠN» (hoặc --out-of-scope, --not-in-plan, --dismiss).")
    else:
        output.say("Không có câu nào chờ xem lại.")
    output.done(
        groups=[
            {
                "key": group.key,
                "question": group.question,
                "count": len(group.turns),
                "phrasings": group.phrasings,
                "statuses": sorted({turn.status for turn in group.turns}),
                "thumbs_down": sum(turn.rating == "down" for turn in group.turns),
            }
            for group in groups
        ]
    )


def _show(output: Output, group: Group) -> None:
    statuses = ", ".join(sorted({STATUS_NAMES.get(turn.status, turn.status) for turn in group.turns}))
    down = sum(turn.rating == "down" for turn in group.turns)
    output.heading(f"{group.key}  {group.question}")
    output.say(f"    {len(group.turns)} lần, {statuses}{f', {down} lần bị chê' if down else ''}")
    for phrasing in group.phrasings[1 : 1 + SHOWN_PHRASINGS]:
        output.say(f"    cũng hỏi: {phrasing}")
    for comment in list(dict.fromkeys(turn.comment for turn in group.turns if turn.comment))[:SHOWN_PHRASINGS]:
        output.say(f"    góp ý: {comment}")
