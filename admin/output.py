"""What a command says: lines, tables and progress for a person, or one JSON object for a script."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

PAGES_A_LINE = 100


class Output:
    """Speaks to the person at the terminal; in JSON mode to stderr, so that stdout holds nothing but the object."""

    def __init__(self, *, as_json: bool = False) -> None:
        self.as_json = as_json
        self.console = Console(stderr=as_json, markup=False, highlight=False, emoji=False, soft_wrap=True)

    def say(self, line: str = "") -> None:
        """Print one line."""
        self.console.print(line)

    def heading(self, line: str) -> None:
        """Print the name of what the next lines are about."""
        self.console.print(line, style="bold")

    def next(self, line: str) -> None:
        """Say what comes next."""
        self.console.print(f"Tiếp theo: {line}", style="bold")

    def table(self, title: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Print a table, its cells as plain text."""
        table = Table(title=title, title_justify="left", title_style="bold")
        for column, name in enumerate(header):
            table.add_column(name, overflow="fold", no_wrap=column == 0)
        for row in rows:
            table.add_row(*row)
        self.console.print(table)

    def done(self, **result: object) -> None:
        """Print the result for scripts; people were told already."""
        if self.as_json:
            typer.echo(json.dumps(result, ensure_ascii=False, indent=1, default=str))

    @contextmanager
    def steps(self, total: int | None = None) -> Iterator[Callable[[str], None]]:
        """Show progress: every call of the function that is handed out begins a step with that name.

        «Step: how far» tells of the step that has begun and begins none.
        """
        if not self.console.is_terminal:
            yield self.say
            return
        columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), BarColumn(), TimeElapsedColumn())
        with Progress(*columns, console=self.console, transient=True) as progress:
            task = progress.add_task("Bắt đầu", total=total)
            current = ""

            def begin(name: str) -> None:
                nonlocal current
                is_new = bool(current) and not name.startswith(f"{current}:")
                progress.update(task, description=name, advance=1 if is_new else 0)
                current = name if is_new or not current else current

            yield begin

    @contextmanager
    def counting(self, label: str, total: int) -> Iterator[Callable[[], None]]:
        """Show how many of ``total`` things are done: each call of the function that is handed out counts one."""
        columns = (
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
        )
        with Progress(*columns, console=self.console, transient=True, disable=not self.console.is_terminal) as progress:
            task = progress.add_task(label, total=total)
            yield lambda: progress.advance(task)

    @contextmanager
    def reading(self, name: str) -> Iterator[Callable[[int, int], None]]:
        """Say that a file is being read; the function that is handed out is told (pages read, pages in all)."""
        self.say(f"Đang đọc {name}…")
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=self.console, transient=True, disable=not self.console.is_terminal) as progress:
            task = progress.add_task("  trang", total=None)

            def show(done: int, total: int) -> None:
                progress.update(task, completed=done, total=total)
                if not self.console.is_terminal and done % PAGES_A_LINE == 0:
                    self.say(f"  trang {done}/{total}")

            yield show
