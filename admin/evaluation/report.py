"""Shows a run as tables on the terminal and writes it as JSON and Markdown."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from admin.evaluation.metrics import GroupScore, Outcome, Score, Summary

_GROUP_HEADER = ("Nhóm câu hỏi", "Trả lời đúng", "Trích dẫn đúng", "Ý định đúng", "Thực thể tìm thấy")
_VARIANT_HEADER = ("Cách gõ", "Giống câu gốc", "Trả lời đúng", "Câu gốc đúng")


@dataclass(frozen=True, slots=True)
class Run:
    """What was asked, where, when and by which seed, with all outcomes and their sums."""

    questions: str
    url: str
    seed: int
    started: datetime
    outcomes: Sequence[Outcome]
    summary: Summary


def print_run(run: Run, console: Console, *, questions: bool = True) -> None:
    """Print the tables of ``run`` and every answer that was wrong; without ``questions`` the tables alone."""
    for title, header, rows in _tables(run):
        table = Table(title=title, title_justify="left")
        for number, name in enumerate(header):
            table.add_column(name, justify="right" if number else "left")
        for row in rows:
            table.add_row(*row)
        console.print(table)
    for line in _wrong_lines(run) if questions else ():
        console.print(line, markup=False, highlight=False)


def write_run(run: Run, folder: Path) -> tuple[Path, Path]:
    """Write the JSON and the Markdown report into ``folder`` (made if missing) and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"evaluation-{Path(run.questions).stem}-{run.started:%Y%m%d-%H%M%S}"
    as_json, as_markdown = folder / f"{stem}.json", folder / f"{stem}.md"
    as_json.write_text(json.dumps(_as_json(run), ensure_ascii=False, indent=1), encoding="utf-8")
    as_markdown.write_text("\n".join(_markdown_lines(run)) + "\n", encoding="utf-8")
    return as_json, as_markdown


def show(score: Score) -> str:
    """«97,4 % (224/230)», or a dash where nothing was judged."""
    return "–" if score.rate is None else f"{_percent(score.rate)} ({score.right}/{score.total})"


def _percent(rate: float | None) -> str:
    return "–" if rate is None else f"{rate * 100:.1f} %".replace(".", ",")


def _tables(run: Run) -> Iterator[tuple[str, Sequence[str], list[Sequence[str]]]]:
    summary = run.summary
    rows = [_group_row(name, group) for name, group in summary.categories.items()]
    yield f"Đánh giá {run.questions} tại {run.url}", _GROUP_HEADER, [*rows, _group_row("TẤT CẢ", summary.overall)]
    if summary.variants:
        yield (
            f"Cùng một câu, gõ cách khác (hạt giống {run.seed})",
            _VARIANT_HEADER,
            [
                (kind, show(score.consistent), show(score.answers), show(score.originals))
                for kind, score in summary.variants.items()
            ],
        )
    refusals = summary.refusals
    yield (
        "An toàn và tốc độ",
        ("Chỉ số", "Kết quả"),
        [
            ("Từ chối: độ chính xác", f"{_percent(refusals.precision)} ({refusals.wrongly_refused} từ chối nhầm)"),
            ("Từ chối: độ bao phủ", f"{_percent(refusals.recall)} ({refusals.wrongly_answered} trả lời nhầm)"),
            ("Từ chối: F1", _percent(refusals.f1)),
            ("Câu trả lời sai số liệu", str(len(summary.wrong_figures))),
            ("Câu trả lời có số không dẫn nguồn", str(len(summary.uncited))),
            ("Câu hỏi gặp lỗi", str(len(summary.failures))),
            ("Thời gian trả lời, trung vị", f"{summary.median_seconds * 1000:.0f} ms"),
            ("Thời gian trả lời, phân vị 95", f"{summary.p95_seconds * 1000:.0f} ms"),
        ],
    )


def _group_row(name: str, group: GroupScore) -> tuple[str, ...]:
    return (name, show(group.answers), show(group.citations), show(group.intents), show(group.entities))


def _wrong_lines(run: Run) -> Iterator[str]:
    for outcome in run.outcomes:
        verdict, reply = outcome.verdict, outcome.reply
        reasons = [
            *(
                []
                if verdict.status_ok
                else [f"trạng thái {reply.status}, cần {' hoặc '.join(outcome.question.status)}"]
            ),
            *(f"thiếu «{words}»" for words in verdict.missing),
            *(f"có «{words}»" for words in verdict.forbidden),
            *(["trích dẫn không đúng"] if verdict.citation_ok is False else []),
            *(f"số «{numeral}» không dẫn nguồn" for numeral in verdict.uncited),
            *([verdict.failure] if verdict.failure else []),
            *(f"{kind}: khác câu gốc" for kind, variant in outcome.variants.items() if not variant.consistent),
        ]
        if reasons:
            asked = " → ".join(_short(turn) for turn in outcome.question.turns)
            yield f"{outcome.question.id} «{asked}»: {'; '.join(reasons)}"


def _short(text: str, longest: int = 90) -> str:
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1] + "…"


def _markdown_lines(run: Run) -> Iterator[str]:
    yield f"# Đánh giá {run.questions}"
    yield ""
    yield f"Địa chỉ {run.url}, bắt đầu {run.started:%d/%m/%Y %H:%M:%S}, hạt giống {run.seed}."
    for title, header, rows in _tables(run):
        yield from ("", f"## {title}", "")
        yield f"| {' | '.join(header)} |"
        yield f"| --- |{' ---: |' * (len(header) - 1)}"
        for row in rows:
            yield f"| {' | '.join(row)} |"
    wrong = list(_wrong_lines(run))
    if wrong:
        yield from ("", "## Những câu chưa đạt", "")
        yield from (f"- {line.replace('|', '/').replace('<', '&lt;')}" for line in wrong)


def _as_json(run: Run) -> dict[str, Any]:
    return {
        "questions": run.questions,
        "url": run.url,
        "seed": run.seed,
        "started": run.started.isoformat(timespec="seconds"),
        "summary": dataclasses.asdict(run.summary),
        "outcomes": [
            {
                "id": outcome.question.id,
                "turns": outcome.question.turns,
                "status": outcome.reply.status,
                "text": outcome.reply.text,
                "verdict": dataclasses.asdict(outcome.verdict),
                "variants": {
                    kind: {
                        "text": variant.text,
                        "status": variant.reply.status,
                        "reply": variant.reply.text,
                        "consistent": variant.consistent,
                        "answer_ok": variant.verdict.answer_ok,
                    }
                    for kind, variant in outcome.variants.items()
                },
            }
            for outcome in run.outcomes
        ],
    }
