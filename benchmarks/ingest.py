"""How fast documents are read and how much memory it takes: ``python -m benchmarks.ingest [--pages 10 100 1000]``.

Every format is generated at every size, read and outlined in a process of its own, and printed as one row of a Markdown
table: pages a second of processor time, peak memory above an idle process, passages found.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import docx
import openpyxl

from index.readers import read_file
from index.structure import outline
from tests.fixtures.documents.pdf_files import PdfFile

SIZES = (10, 100, 1000)
PARAGRAPHS = 8
TABLE_EVERY = 5
TABLE_ROWS = 10
_WRAP = 88
_SENTENCE = (
    "Thành phố tập trung chỉ đạo, điều hành thực hiện đồng bộ các nhiệm vụ, giải pháp, phấn đấu thu ngân sách đạt {} tỷ "
    "đồng, giải ngân vốn đầu tư công đạt {} tỷ đồng và giảm tỷ lệ hộ nghèo còn {}%."
)
_HEADER = ("TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2021", "Năm 2022")


@dataclass(frozen=True, slots=True)
class Reading:
    """One measurement: processor seconds to read and outline, peak MiB above an idle process, passages."""

    seconds: float
    mebibytes: float
    passages: int


def page_paragraphs(page: int) -> Iterator[str]:
    """Yield a page's paragraphs, about 450 words with a heading."""
    yield f"{page}. Nhiệm vụ trọng tâm thứ {page}"
    for number in range(1, PARAGRAPHS + 1):
        yield " ".join(_SENTENCE.format(page * 10 + number, page + number, number) for _ in range(2))


def page_table(page: int) -> list[tuple[str, ...]]:
    """Return the table of targets of every fifth page, empty for the others."""
    if page % TABLE_EVERY:
        return []
    rows = [
        (str(row), f"Chỉ tiêu {page}.{row}", "tỷ đồng", f"{page}.{row:03d}", f"{page + 1}.{row:03d}")
        for row in range(1, TABLE_ROWS + 1)
    ]
    return [_HEADER, *rows]


def write_text(path: Path, pages: int) -> None:
    """Write a plain text file."""
    parts = (line for page in range(1, pages + 1) for line in page_paragraphs(page))
    path.write_text("\n\n".join(parts), encoding="utf-8")


def write_markdown(path: Path, pages: int) -> None:
    """Write a Markdown file with tables."""
    parts: list[str] = []
    for page in range(1, pages + 1):
        parts += page_paragraphs(page)
        if table := page_table(page):
            rows = [table[0], ("---",) * len(_HEADER), *table[1:]]
            parts.append("\n".join(f"| {' | '.join(row)} |" for row in rows))
    path.write_text("\n\n".join(parts), encoding="utf-8")


def write_html(path: Path, pages: int) -> None:
    """Write a web page with tables."""
    parts = ["<html><body><main>"]
    for page in range(1, pages + 1):
        parts += (f"<p>{line}</p>" for line in page_paragraphs(page))
        rows = ("".join(f"<td>{cell}</td>" for cell in row) for row in page_table(page))
        parts.append("<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>")
    path.write_text("\n".join([*parts, "</main></body></html>"]), encoding="utf-8")


def write_word(path: Path, pages: int) -> None:
    """Write a Word file with tables."""
    document = docx.Document()
    for page in range(1, pages + 1):
        for line in page_paragraphs(page):
            document.add_paragraph(line)
        if rows := page_table(page):
            table = document.add_table(rows=len(rows), cols=len(_HEADER))
            for row, cells in zip(rows, table.rows, strict=True):
                for text, cell in zip(row, cells.cells, strict=True):
                    cell.text = text
    document.save(str(path))


def write_pdf(path: Path, pages: int) -> None:
    """Write a PDF with running headers, wrapped lines and ruled tables."""
    pdf = PdfFile()
    for number in range(1, pages + 1):
        page = pdf.page()
        page.text(50, 30, "CÔNG BÁO")
        page.text(290, 825, str(number))
        y = 60.0
        for line in page_paragraphs(number):
            for start in range(0, len(line), _WRAP):
                page.text(50, y, line[start : start + _WRAP], size=9)
                y += 11
            y += 6
        for row in page_table(number):
            for column, cell in enumerate(row):
                page.box(50 + 90 * column, y, 140 + 90 * column, y + 14)
                page.text(53 + 90 * column, y + 10, cell, size=8)
            y += 14
    pdf.save(path)


def write_spreadsheet(path: Path, pages: int) -> None:
    """Write a sheet of forty rows for each page."""
    workbook = openpyxl.Workbook(write_only=True)
    sheet = workbook.create_sheet("Chỉ tiêu")
    sheet.append(list(_HEADER))
    for row in range(1, pages * 40 + 1):
        sheet.append([row, f"Chỉ tiêu {row}", "tỷ đồng", row * 1.5, row * 2.5])
    workbook.save(path)


WRITERS: dict[str, Callable[[Path, int], None]] = {
    "txt": write_text,
    "md": write_markdown,
    "html": write_html,
    "docx": write_word,
    "xlsx": write_spreadsheet,
    "pdf": write_pdf,
}


def measure(path: Path) -> Reading:
    """Read and outline a document in a fresh process."""
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        return pool.apply(_measured, (path,))


def _measured(path: Path) -> Reading:
    idle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.process_time()
    document = outline(read_file(path), source=path.name, sha256="")
    seconds = time.process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return Reading(seconds, (peak - idle) / 1024, len(document.passages))


def main() -> None:
    """Measure the formats and sizes asked for and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--formats", nargs="+", choices=sorted(WRITERS), default=list(WRITERS))
    arguments = parser.parse_args()
    print("| format | pages | file (KiB) | CPU seconds | pages/s | peak memory (MiB) | passages |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as folder:
        for name in arguments.formats:
            for pages in arguments.pages:
                path = Path(folder) / f"document.{name}"
                WRITERS[name](path, pages)
                reading = measure(path)
                print(
                    f"| {name} | {pages} | {path.stat().st_size // 1024} | {reading.seconds:.2f} |"
                    f" {pages / reading.seconds:.0f} | {reading.mebibytes:.0f} | {reading.passages} |",
                    flush=True,
                )


if __name__ == "__main__":
    main()
