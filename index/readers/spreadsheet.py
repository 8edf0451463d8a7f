"""Spreadsheets (.xlsx): every visible sheet as tables, numbers written as Vietnamese readers see them."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
from openpyxl.utils import column_index_from_string, get_column_letter
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from index.errors import DocumentTooLarge, UnreadableDocument
from index.readers.archives import check_archive
from index.readers.builder import TextBuilder
from index.readers.cell_values import shown_value
from index.readers.model import ReadText
from index.readers.tables import GridCell, add_table, is_number

_MAX_CELLS = 2_000_000
_MAX_MERGED = 100_000
_MERGED = re.compile(rb'<mergeCell [^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')


def read_spreadsheet(path: Path) -> ReadText:
    """Read an .xlsx file; formulas give the values Excel last computed.

    Raises:
        UnreadableDocument: damaged, encrypted, with macros, or no workbook.
        DocumentTooLarge: it unpacks to more than the reader will open, or a sheet has too many cells.
    """
    check_archive(path, part="xl/workbook.xml", kind="Excel")
    _check_merged(path)
    try:
        workbook = openpyxl.load_workbook(path, data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError, OSError, SyntaxError) as error:
        raise UnreadableDocument(
            f"Không đọc được bảng tính «{path.name}», có thể tệp bị hỏng. Hãy mở bằng Excel, lưu lại rồi thêm lại."
        ) from error
    builder = TextBuilder()
    sheets = [sheet for sheet in workbook.worksheets if sheet.sheet_state == "visible"]
    for sheet in sheets:
        if sheet.max_row * sheet.max_column > _MAX_CELLS:
            raise DocumentTooLarge(
                f"Trang tính «{sheet.title}» của «{path.name}» có quá nhiều ô. Hãy xóa dòng, cột trống rồi thêm lại."
            )
        tables = _tables(list(_rows(sheet)))
        if len(sheets) > 1:
            builder.add("heading", _take_title(tables) or sheet.title, level=1)
        for rows in tables:
            _add(builder, rows)
    return builder.build()


def _check_merged(path: Path) -> None:
    """Refuse merged areas that would take the library for ever to unfold."""
    with zipfile.ZipFile(path) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/")]
    for area in (match for sheet in sheets for match in _MERGED.finditer(sheet)):
        left, top, right, bottom = (part.decode("ascii") for part in area.groups())
        columns = column_index_from_string(right) - column_index_from_string(left) + 1
        if columns * (int(bottom) - int(top) + 1) > _MAX_MERGED:
            raise DocumentTooLarge(
                f"Bảng tính «{path.name}» có vùng ô gộp quá lớn ({left}{top}:{right}{bottom}). Hãy bỏ gộp ô rồi thêm lại."
            )


def _add(builder: TextBuilder, rows: list[list[GridCell]]) -> None:
    """Write a stretch of rows: leading lines of one cell as text, the rest as a table with them as its caption."""
    first = next((number for number, row in enumerate(rows) if _filled(row) > 1), len(rows))
    for row in rows[:first]:
        builder.add("paragraph", " ".join(cell.text for cell in row if not cell.continued))
    if rows[first:]:
        add_table(builder, rows[first:])


def _take_title(tables: list[list[list[GridCell]]]) -> str:
    """Take the line that a sheet begins with out of its rows: it says more than the sheet's name; empty without one."""
    if not tables or len(tables[0]) < 2 or _filled(tables[0][0]) != 1:
        return ""
    return next(cell.text for cell in tables[0].pop(0) if cell.text)


def _filled(row: list[GridCell]) -> int:
    return sum(bool(cell.text) for cell in row)


def _tables(rows: list[list[GridCell]]) -> list[list[list[GridCell]]]:
    """Split a sheet at empty rows where a new table begins: with a title or headings, not with numbers."""
    tables: list[list[list[GridCell]]] = []
    gap = True
    for row in rows:
        if not _filled(row):
            gap = True
            continue
        begins = gap and (not tables or (_has_numbers(tables[-1]) and not _has_numbers([row])))
        if begins:
            tables.append([])
        tables[-1].append(row)
        gap = False
    return tables


def _has_numbers(rows: list[list[GridCell]]) -> bool:
    return any(is_number(cell.text) for row in rows if _filled(row) > 1 for cell in row)


def _rows(sheet: Worksheet) -> Iterator[list[GridCell]]:
    merged = {}
    for area in sheet.merged_cells.ranges:
        for row in range(area.min_row, area.max_row + 1):
            merged[row, area.min_col] = area
    covered = {
        (row, column)
        for area in sheet.merged_cells.ranges
        for row in range(area.min_row, area.max_row + 1)
        for column in range(area.min_col + 1, area.max_col + 1)
    }
    used = [column for column in range(1, sheet.max_column + 1) if not _is_hidden(sheet, column)]
    for number in range(1, sheet.max_row + 1):
        if sheet.row_dimensions[number].hidden:
            continue
        cells = []
        for column in used:
            if (number, column) in covered:
                continue
            area = merged.get((number, column))
            top = area.min_row if area else number
            columns = sum(area.min_col <= other <= area.max_col for other in used) if area else 1
            text = shown_value(sheet.cell(top, column))
            cells.append(GridCell(text, column - 1, columns, continued=top != number))
        yield _trimmed(cells)


def _is_hidden(sheet: Worksheet, column: int) -> bool:
    letter = get_column_letter(column)
    return letter in sheet.column_dimensions and bool(sheet.column_dimensions[letter].hidden)


def _trimmed(cells: list[GridCell]) -> list[GridCell]:
    """Return the cells without the empty ones at the end."""
    last = max((number for number, cell in enumerate(cells) if cell.text), default=-1)
    return cells[: last + 1]
