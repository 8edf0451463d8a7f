"""``ask``: one question to the running bot, or to a release that is not live yet."""

from __future__ import annotations

from typing import Annotated

import typer

from admin.choosing import choose_release
from admin.commands.options import AsJson
from admin.errors import AdminError
from admin.evaluation.client import Reply
from admin.gate.bot import RasaBot
from admin.gate.candidate import candidate_bot
from admin.output import Output
from admin.publishing import live_runner
from admin.usage.numbers import STATUS_NAMES
from admin.workspace import open_workspace


def ask(
    question: Annotated[str, typer.Argument(metavar="CÂU_HỎI", help="Câu hỏi, như người dân gõ.")],
    release: Annotated[
        str | None, typer.Option(metavar="BẢN", help="Hỏi một bản chưa phát hành (khởi động riêng, mất vài chục giây).")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Hỏi bot một câu và xem câu trả lời kèm nguyên văn nó dựa vào."""
    workspace = open_workspace(as_json=as_json)
    output = workspace.output
    if release is not None:
        folder = choose_release(workspace, release)
        output.say(f"Khởi động bản «{folder.name}»…")
        with candidate_bot(folder) as bot:
            reply = bot.converse([question])
    else:
        runner = live_runner(workspace.settings.upstream)
        if runner is None:
            raise AdminError("Bot không chạy. Hãy chạy «make run», hoặc hỏi một bản phát hành bằng --release BẢN.")
        with RasaBot(runner.rasa, release=runner.release) as bot:
            reply = bot.converse([question])
    if reply.failure:
        raise AdminError(f"Bot không trả lời được: {reply.failure}.")
    _show(output, reply)
    output.done(
        status=reply.status,
        text=reply.text,
        citations=[citation.model_dump(mode="json") for citation in reply.citations],
        figures=[figure.model_dump(mode="json") for figure in reply.figures],
        seconds=round(reply.seconds, 3),
    )


def _show(output: Output, reply: Reply) -> None:
    output.say(reply.text)
    for citation in reply.citations:
        if citation.quote not in reply.text:
            output.say(f"  [{citation.id}] {citation.document}, {citation.section}: «{citation.quote}»")
    output.say(f"({STATUS_NAMES.get(reply.status, reply.status)}, {reply.seconds:.2f} giây)".replace(".", ","))
