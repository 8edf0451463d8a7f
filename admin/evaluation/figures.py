"""``python -m admin.evaluation.figures``: precision and recall of the figure extraction on the gold file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from admin.evaluation.gold_figures import FIELDS, GoldFigure, load_gold, measure
from admin.evaluation.report import show
from index.errors import HoiKeHoachError
from index.figures import extract_figures


def print_figures(file: Path, documents: Path, console: Console) -> None:
    """Print the scores on gold ``file``, the city's own documents apart; raise QuestionFileError."""
    own = {path.stem for path in documents.iterdir()}
    groups: dict[bool, list[GoldFigure]] = {True: [], False: []}
    for record in load_gold(file):
        groups[record.document in own].append(record)
    for is_own, title in ((True, "Số liệu của kế hoạch"), (False, "Số liệu của văn bản khác")):
        if groups[is_own]:
            console.print(_table(f"{title} ({file.name})", groups[is_own]))


def _table(title: str, records: list[GoldFigure]) -> Table:
    scores = measure(records, extract_figures)
    table = Table("Trường", "Độ chính xác", "Độ bao phủ", title=title, title_justify="left")
    for name in FIELDS:
        table.add_row(name, show(scores[name].precision), show(scores[name].recall))
    return table


def main(
    file: Annotated[Path, typer.Argument(help="Tệp số liệu mẫu.")],
    documents: Annotated[Path, typer.Argument(help="Thư mục văn bản của thành phố.")],
) -> None:
    """Đo độ chính xác và độ bao phủ của việc đọc số liệu, riêng kế hoạch của thành phố và các văn bản khác."""
    try:
        print_figures(file, documents, Console())
    except HoiKeHoachError as error:
        Console(stderr=True).print(str(error), style="red", markup=False)
        raise typer.Exit(1) from error


if __name__ == "__main__":
    typer.run(main)
