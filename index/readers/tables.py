"""Tables of every format into rows: which rows are headings, and the headings above each cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.readers.builder import TextBuilder

_NUMBER = re.compile(r"[-–+]?\(?\d[\d.,\s]*\)?\s*%?$")
_YEAR = re.compile(r"\(?(?:19|20)\d\d\)?$")
_UNIT_LINE = re.compile(
    r"\W*(?:đơn vị|đvt|đv tính|unit)\b|\W*(?:\d[\d.]* ?)?(?:%|(?:nghìn|triệu|tỷ|tỉ)?\s*(?:đồng|ha|tấn|người|usd))\W*$",
    re.IGNORECASE,
)
_MAX_CAPTION = 300
_COLUMN_NUMBER = re.compile(r"\(?(?:\d{1,2}|[A-ZĐ])\)?(?:\s*=.*)?$")


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell on the grid: its text, its first column (from 0), how many columns it covers.

    ``continued`` marks the lower part of a cell merged downwards; its text is repeated there.
    """

    text: str
    column: int
    columns: int = 1
    continued: bool = False


GridRow = Sequence[GridCell]


def is_number(text: str) -> bool:
    """Whether a cell holds a number and nothing else; a bare year is a heading, not a number."""
    stripped = text.strip()
    return bool(_NUMBER.match(stripped)) and not _YEAR.match(stripped)


def plain_grid(rows: Sequence[Sequence[str]]) -> list[list[GridCell]]:
    """Turn rows of texts without merged cells into grid rows."""
    return [[GridCell(text, column) for column, text in enumerate(row)] for row in rows]


def count_header_rows(rows: Sequence[GridRow]) -> int:
    """Return how many leading rows are column headings.

    A heading row holds words (or years) only and at least two of them. The row below is a heading too when the one
    above has merged cells, when both leave the first column empty, or when it numbers the columns «(1) (2) (3)». A
    table needs a row that is no heading; two rows of words are a layout, not a table with a heading.
    """
    if len(rows) < 3 and not any(is_number(cell.text) for row in rows for cell in row):
        return 0
    count = 0
    for row in rows[:-1]:
        texts = [cell.text.strip() for cell in row if cell.text.strip()]
        spanned = count > 0 and any(cell.columns > 1 or below.continued for cell, below in _over(rows[count - 1], row))
        numbering = count > 0 and is_numbering(row)
        wordy = len(texts) >= 2 and not any(map(is_number, texts))
        title = count == 0 and len(texts) == 1 and row[0].columns > 1
        follows = count == 0 or spanned or _title_row(rows[count - 1]) or _both_stubless(rows[count - 1], row)
        if not (numbering or title or (wordy and follows)):
            break
        count += 1
    return count if not (count == 1 and _title_row(rows[0])) else 0


def is_numbering(row: GridRow) -> bool:
    """Whether a row only numbers the columns: «(1) (2) (3)», «A B 1 2 3=2/1»."""
    texts = [cell.text.strip() for cell in row if cell.text.strip()]
    if len(texts) < 3 or not all(map(_COLUMN_NUMBER.match, texts)):
        return False
    digits = [int(found.group()) for text in texts if (found := re.search(r"\d+", text))]
    return digits == sorted(set(digits)) and digits[:1] in ([1], [2], [3], []) and digits[-1:] != [1]


def add_table(
    builder: TextBuilder,
    rows: Sequence[GridRow],
    *,
    header_rows: int | None = None,
    caption: str = "",
    page: int | None = None,
) -> None:
    """Append a table to ``builder``.

    ``header_rows`` is counted from the rows themselves when not given; a table without ``caption`` takes the title and
    the line of units right above it.
    """
    count = count_header_rows(rows) if header_rows is None else header_rows
    rows = [list(row) for row in rows]
    while 0 < count < len(rows) - 1 and (titles := _titles_below(rows[count - 1], rows[count])) is not None:
        rows[count - 1] = titles
        count += 1
    heading = [row for row in rows[:count] if not is_numbering(row)]
    caption = caption or _caption_above(builder)
    for number, row in enumerate(rows):
        is_header = number < count
        cells = [(_shown(cell, is_header), () if is_header else _path(heading, cell)) for cell in row]
        builder.add_row(cells, is_header=is_header, caption=caption, page=page)


def _titles_below(above: GridRow, row: GridRow) -> list[GridCell] | None:
    """The heading row ``above`` with its merged titles written out, when ``row`` divides them («Kế hoạch vốn | Kế hoạch
    vốn» over «Năm 2025 | Năm 2026», or «Kế hoạch vốn | » with nothing beside it) and says no more; else None."""
    if len(above) != len(row) or any(cell.columns > 1 for cell in (*above, *row)):
        return None
    titles, divided = [cell.text.strip() for cell in above], [cell.text.strip() for cell in row]
    written = [title or (titles[place - 1] if place else "") for place, title in enumerate(titles)]
    merged = [bool(title) and written.count(title) > 1 for title in written]
    says = [bool(text) and not is_number(text) for text in divided]
    if not any(merged) or merged != says or merged != [bool(text) for text in divided] or merged[0]:
        return None
    return [replace(cell, text=title) for cell, title in zip(above, written, strict=True)]


def _shown(cell: GridCell, is_header: bool) -> str:
    """A cell merged downwards names every row it covers, but its number is said once."""
    return "" if cell.continued and (is_header or is_number(cell.text)) else cell.text


def _path(heading: Sequence[GridRow], cell: GridCell) -> tuple[str, ...]:
    path: list[str] = []
    for row in heading:
        above = next((top for top in row if top.column <= cell.column < top.column + top.columns), None)
        if above and above.text.strip() and above.text not in path:
            path.append(above.text)
    return tuple(path)


def _over(above: GridRow, below: GridRow) -> list[tuple[GridCell, GridCell]]:
    return [(top, cell) for cell in below for top in above if top.column <= cell.column < top.column + top.columns]


def _title_row(row: GridRow) -> bool:
    return sum(bool(cell.text.strip()) for cell in row) == 1


def _both_stubless(above: GridRow, row: GridRow) -> bool:
    return bool(above) and bool(row) and not above[0].text.strip() and not row[0].text.strip()


def _caption_above(builder: TextBuilder) -> str:
    """Return the lines right above that name the table and its unit, «Bảng 1. …» and «Đơn vị tính: …»."""
    lines: list[str] = []
    for kind, line in builder.last_lines(3):
        if kind == "row":
            break
        is_unit = bool(_UNIT_LINE.match(line))
        if not is_unit and (len(line) > _MAX_CAPTION or line.endswith((".", ";")) or lines[1:]):
            break
        lines.append(line)
        if not is_unit:
            break
    return " ".join(reversed(lines))
