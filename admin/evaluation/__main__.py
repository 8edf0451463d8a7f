"""``python -m admin.evaluation [FILE…]``: evaluates the running bot on question files."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from admin.evaluation.client import ChatClient
from admin.evaluation.figures import print_figures
from admin.evaluation.metrics import summarise
from admin.evaluation.questions import load_questions
from admin.evaluation.report import Run, print_run, write_run
from admin.evaluation.run import evaluate, read_texts
from index.errors import HoiKeHoachError
from settings import PROJECT, load_settings

QUESTIONS = PROJECT / "data" / "questions"
HALVES = (QUESTIONS / "dev.jsonl", QUESTIONS / "test.jsonl")


def main(
    files: Annotated[list[Path] | None, typer.Argument(help="Tệp câu hỏi; bỏ trống: hai nửa và số liệu mẫu.")] = None,
    url: Annotated[str | None, typer.Option(help="Địa chỉ của cổng web đang chạy.")] = None,
    release: Annotated[Path | None, typer.Option(help="Bản phát hành đang phục vụ, để kiểm trích dẫn.")] = None,
    reports: Annotated[Path | None, typer.Option(help="Thư mục ghi báo cáo.")] = None,
    variants: Annotated[bool, typer.Option(help="Hỏi lại từng câu theo các cách gõ khác.")] = True,
    kind: Annotated[list[str] | None, typer.Option(help="Chỉ hỏi những cách gõ này.")] = None,
    workers: Annotated[int, typer.Option(min=1, max=16, help="Số cuộc trò chuyện cùng lúc.")] = 2,
    seed: Annotated[int, typer.Option(help="Hạt giống chọn lỗi gõ.")] = 0,
    debug: Annotated[
        bool, typer.Option(help="Xin phần giải thích để đo ý định và thực thể (cần quyền cán bộ).")
    ] = False,
    token: Annotated[str | None, typer.Option(envvar="HKH_STAFF_TOKEN", help="Mã truy cập của cán bộ.")] = None,
) -> None:
    """Hỏi bot đang chạy theo các tệp câu hỏi, chấm câu trả lời và ghi báo cáo."""
    console = Console()
    try:
        settings = load_settings()
        address = url or f"http://{settings.host}:{settings.port}"
        if not files:
            print_figures(QUESTIONS / "figures.gold.jsonl", settings.documents, console)
        texts = read_texts(release or settings.current)
        with ChatClient(address, token=token, debug=debug) as client:
            for file in files or HALVES:
                questions = load_questions(file)
                started = datetime.now().astimezone()
                with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
                    task = progress.add_task(file.name, total=len(questions))
                    outcomes = evaluate(
                        questions,
                        client,
                        texts=texts,
                        kinds=kind if variants else (),
                        seed=seed,
                        workers=workers,
                        done=lambda bar=progress, row=task: bar.advance(row),  # type: ignore[misc]
                    )
                run = Run(file.name, address, seed, started, outcomes, summarise(outcomes))
                print_run(run, console)
                for path in write_run(run, reports or settings.state / "reports"):
                    console.print(f"Đã ghi {path}", markup=False)
    except HoiKeHoachError as error:
        Console(stderr=True).print(str(error), style="red", markup=False)
        raise typer.Exit(1) from error


if __name__ == "__main__":
    typer.run(main)
