"""``report``: one page on how the bot is used."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer

from admin.commands.options import AsJson
from admin.review.conversations import KeptTurn, read_turns
from admin.review.queue import group_alike
from admin.usage.numbers import Usage, summarise
from admin.usage.page import render, write
from admin.usage.topics import topics_of
from admin.workspace import Workspace, open_workspace


def report(
    days: Annotated[int, typer.Option(min=1, help="Số ngày gần đây được tính.")] = 30,
    out: Annotated[Path | None, typer.Option(metavar="TỆP", help="Tệp HTML cần ghi.")] = None,
    as_json: AsJson = False,
) -> None:
    """Viết báo cáo sử dụng thành một trang HTML: câu hỏi theo chủ đề và kết quả, điều chưa trả lời được, góp ý."""
    workspace = open_workspace(as_json=as_json)
    output = workspace.output
    until = datetime.now().astimezone()
    since = until - timedelta(days=days)
    turns = read_turns(workspace.conversations, since=since.timestamp())
    usage = _usage(workspace, turns)
    html = render(usage, since=since, until=until, city=workspace.settings.city, release=workspace.serving())
    path = write(html, out or workspace.reports / f"usage-{until:%Y%m%d-%H%M%S}.html")
    output.say(f"{usage.turns} câu hỏi trong {days} ngày, {usage.answered} câu có câu trả lời. Đã ghi {path}.")
    output.next("mở tệp này bằng trình duyệt; xem từng câu chưa trả lời được bằng «python -m admin review».")
    output.done(path=str(path), turns=usage.turns, answered=usage.answered, statuses=dict(usage.statuses))


def _usage(workspace: Workspace, turns: list[KeptTurn]) -> Usage:
    """Sum the turns up; the release and the encoder are loaded only when there are any."""
    if not turns:
        return summarise([], topics=[], groups=[])
    settings = workspace.settings
    topics = topics_of([turn.question for turn in turns], settings.current, encoder=settings.encoder)
    return summarise(turns, topics=topics, groups=group_alike(workspace, [turn for turn in turns if turn.needs_review]))
