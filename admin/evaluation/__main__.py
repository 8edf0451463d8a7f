"""``python -m admin.evaluation FILE --url …``: evaluates the running bot on a question file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from admin.evaluation.client import ChatClient
from admin.evaluation.metrics import summarise
from admin.evaluation.questions import load_questions
from admin.evaluation.report import Run, print_run, write_run
from admin.evaluation.run import evaluate, read_texts
from index.errors import HoiKeHoachError


def main(
    file: Annotated[Path, typer.Argument(help="Tệp câu hỏi, mỗi dòng một đối tượng JSON.")],
    url: Annotated[str, typer.Option(help="Địa chỉ của cổng web đang chạy.")] = "http://127.0.0.1:8080",
    release: Annotated[Path, typer.Option(help="Bản phát hành đang phục vụ, để kiểm trích dẫn.")] = Path("var/current"),
    reports: Annotated[Path, typer.Option(help="Thư mục ghi báo cáo.")] = Path("var/reports"),
    variants: Annotated[bool, typer.Option(help="Hỏi lại từng câu theo các cách gõ khác.")] = True,
    kind: Annotated[list[str] | None, typer.Option(help="Chỉ hỏi những cách gõ này.")] = None,
    workers: Annotated[int, typer.Option(min=1, max=16, help="Số cuộc trò chuyện cùng lúc.")] = 2,
    seed: Annotated[int, typer.Option(help="Hạt giống chọn lỗi gõ.")] = 0,
    debug: Annotated[
        bool, typer.Option(help="Xin phần giải thích để đo ý định và thực thể (cần quyền cán bộ).")
    ] = False,
    token: Annotated[str | None, typer.Option(envvar="HKH_STAFF_TOKEN", help="Mã truy cập của cán bộ.")] = None,
) -> None:
    """Hỏi bot đang chạy theo một tệp câu hỏi, chấm câu trả lời và ghi báo cáo."""
    try:
        questions = load_questions(file)
        texts = read_texts(release)
        started = datetime.now().astimezone()
        console = Console()
        with (
            ChatClient(url, token=token, debug=debug) as client,
            Progress(console=console, disable=not console.is_terminal) as progress,
        ):
            task = progress.add_task("Đang hỏi", total=len(questions))
            outcomes = evaluate(
                questions,
                client,
                texts=texts,
                kinds=kind if variants else (),
                seed=seed,
                workers=workers,
                done=lambda: progress.advance(task),
            )
    except HoiKeHoachError as error:
        Console(stderr=True).print(str(error), style="red", markup=False)
        raise typer.Exit(1) from error
    run = Run(file.name, url, seed, started, outcomes, summarise(outcomes))
    print_run(run, console)
    for path in write_run(run, reports):
        console.print(f"Đã ghi {path}", markup=False)


if __name__ == "__main__":
    typer.run(main)
