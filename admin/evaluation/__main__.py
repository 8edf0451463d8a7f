"""``python -m admin.evaluation [FILE…]``: evaluates the running bot on question files."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from admin.commands.options import AsJson
from admin.errors import AdminError
from admin.evaluation.client import ChatClient
from admin.evaluation.figures import print_figures
from admin.evaluation.fitting import fits
from admin.evaluation.metrics import summarise
from admin.evaluation.questions import load_questions
from admin.evaluation.report import Run, print_run, write_run
from admin.evaluation.run import evaluate, read_texts
from admin.output import Output
from admin.plain import PlainCommand
from settings import PROJECT, load_settings

QUESTIONS = PROJECT / "data" / "questions"
REVIEWED = QUESTIONS / "reviewed.jsonl"
HALVES = (QUESTIONS / "dev.jsonl", QUESTIONS / "test.jsonl")


def main(
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="TỆP", help="Tệp câu hỏi; bỏ trống: các bộ có sẵn nói về văn bản đang phục vụ."),
    ] = None,
    url: Annotated[str | None, typer.Option(metavar="ĐỊA_CHỈ", help="Địa chỉ của cổng web đang chạy.")] = None,
    release: Annotated[
        Path | None, typer.Option(metavar="THƯ_MỤC", help="Bản phát hành đang phục vụ, để kiểm trích dẫn.")
    ] = None,
    reports: Annotated[Path | None, typer.Option(metavar="THƯ_MỤC", help="Thư mục ghi báo cáo.")] = None,
    variants: Annotated[bool, typer.Option(help="Hỏi lại từng câu theo các cách gõ khác.")] = True,
    kind: Annotated[list[str] | None, typer.Option(metavar="CÁCH_GÕ", help="Chỉ hỏi những cách gõ này.")] = None,
    workers: Annotated[int, typer.Option(min=1, max=16, help="Số cuộc trò chuyện cùng lúc.")] = 2,
    seed: Annotated[int, typer.Option(help="Hạt giống chọn lỗi gõ.")] = 0,
    debug: Annotated[
        bool, typer.Option(help="Xin phần giải thích để đo ý định và thực thể (cần quyền cán bộ).")
    ] = False,
    token: Annotated[
        str | None, typer.Option(metavar="MÃ", envvar="HKH_STAFF_TOKEN", help="Mã truy cập của cán bộ.")
    ] = None,
    totals: Annotated[
        bool, typer.Option("--totals", help="Chỉ in bảng điểm, không cho xem và không ghi lại từng câu.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Hỏi bot đang chạy theo các tệp câu hỏi, chấm câu trả lời và ghi báo cáo."""
    output = Output(as_json=as_json)
    settings = load_settings()
    address = url or f"http://{settings.host}:{settings.port}"
    if not files:
        for gold in sorted(QUESTIONS.glob("figures.*.jsonl")):
            print_figures(gold, settings.documents, output.console)
    texts = read_texts(release or settings.current)
    done = []
    with ChatClient(address, token=token, debug=debug) as client:
        for file in files or (*HALVES, REVIEWED):
            questions = load_questions(file) if files or file.is_file() else []
            if not files and not (questions and fits(texts, questions)):
                output.say(f"Bỏ qua bộ câu hỏi {file.name}: không nói về các văn bản đang phục vụ.")
                continue
            started = datetime.now().astimezone()
            with output.counting(file.name, len(questions)) as count:
                kinds = kind if variants else ()
                outcomes = evaluate(questions, client, texts=texts, kinds=kinds, seed=seed, workers=workers, done=count)
            run = Run(file.name, address, seed, started, outcomes, summarise(outcomes))
            print_run(run, output.console, questions=not totals)
            written = [] if totals else [str(path) for path in write_run(run, reports or settings.state / "reports")]
            for path in written:
                output.say(f"Đã ghi {path}")
            right = run.summary.overall.answers
            done.append({"questions": file.name, "right": right.right, "total": right.total, "reports": written})
    if not done:
        raise AdminError("Không có bộ câu hỏi nào về các văn bản đang phục vụ. Hãy ghi tệp câu hỏi sau lệnh evaluate.")
    output.next("xem những câu chưa đạt trong báo cáo; số liệu đọc sai thì sửa văn bản rồi dựng lại.")
    output.done(url=address, runs=done)


if __name__ == "__main__":
    application = typer.Typer(pretty_exceptions_enable=False, add_completion=False)
    application.command(cls=PlainCommand)(main)
    application()
