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


def main(
    file: Annotated[Path, typer.Argument(help="Tệp số liệu mẫu.")] = Path("data/questions/figures.gold.jsonl"),
    documents: Annotated[Path, typer.Option(help="Thư mục văn bản của thành phố.")] = Path("data/documents"),
) -> None:
    """Đo độ chính xác và độ bao phủ của việc đọc số liệu, riêng kế hoạch của thành phố và các văn bản khác."""
    console = Console()
    try:
        gold = load_gold(file)
    except HoiKeHoachError as error:
        Console(stderr=True).print(str(error), style="red", markup=False)
        raise typer.Exit(1) from error
    own = {path.stem for path in documents.iterdir()}
    groups = {
        "Kế hoạch của thành phố": [record for record in gold if record.document in own],
        "Văn bản khác": [record for record in gold if record.document not in own],
    }
    for title, records in groups.items():
        console.print(_table(title, records))


def _table(title: str, records: list[GoldFigure]) -> Table:
    scores = measure(records, extract_figures)
    table = Table("Trường", "Độ chính xác", "Độ bao phủ", title=title, title_justify="left")
    for name in FIELDS:
        table.add_row(name, show(scores[name].precision), show(scores[name].recall))
    return table


if __name__ == "__main__":
    typer.run(main)
