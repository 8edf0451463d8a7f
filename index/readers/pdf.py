"""PDF files: text in reading order with its page numbers, tables across pages, nothing from the margins."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pdfplumber
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfminer.pdfexceptions import PDFException
from pdfminer.psexceptions import PSException
from pdfplumber.page import Page
from pdfplumber.utils.exceptions import PdfminerException

from index.errors import DocumentTooLarge, UnreadableDocument
from index.readers.builder import TextBuilder
from index.readers.cleaning import clean
from index.readers.lines import point_label
from index.readers.model import ReadText
from index.readers.ocr import recognise
from index.readers.pdf_columns import in_reading_order
from index.readers.pdf_furniture import is_at_edge, is_furniture, repeated, without_side_number
from index.readers.pdf_layout import Line, text_lines
from index.readers.pdf_pages import count_pages, open_pages
from index.readers.pdf_paragraphs import continues, join, words_of
from index.readers.pdf_tables import PageTable, goes_on, is_inside, joined, page_tables
from index.readers.tables import add_table

MAX_PAGES = 5000
RECOGNISED = "recognised"
_MAX_HEADING = 200
_LEAST_LETTERS = 20
logging.getLogger("pdfminer").setLevel(
    logging.ERROR
)  # what it warns of (a font without a box) means nothing to readers

Pages = Callable[[int, int], None]
"""Is told (pages read, pages in all) as reading goes on."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What one page holds: its height, and its lines and tables from the top down."""

    number: int
    height: float
    pieces: tuple[Line | PageTable, ...]


def read_pdf(path: Path, *, pages: Pages = lambda done, total: None) -> ReadText:
    """Read a PDF file; ``pages`` is told how far reading is.

    A file of pictures is recognised, and says so under ``RECOGNISED`` in its metadata.

    Raises:
        UnreadableDocument: damaged, encrypted, or only pictures and no text recognition is installed.
        DocumentTooLarge: more than ``MAX_PAGES`` pages.
    """
    sheets = _sheets(path, pages)
    letters = sum(len(_text(piece)) for sheet in sheets for piece in sheet.pieces)
    is_picture = letters < _LEAST_LETTERS * max(len(sheets), 1)
    if is_picture:
        sheets = list(_recognised_sheets(path, pages, total=len(sheets)))
    builder = TextBuilder()
    _Writer(builder, words_of([_text(piece) for sheet in sheets for piece in sheet.pieces])).write(_cleared(sheets))
    return builder.build({RECOGNISED: "tesseract"} if is_picture else None)


def _recognised_sheets(path: Path, pages: Pages, *, total: int) -> Iterator[_Sheet]:
    for number, (height, words) in enumerate(recognise(path, pages=total), start=1):
        yield _Sheet(number, height, tuple(in_reading_order(text_lines(without_side_number(words)))))
        pages(number, total)


def _sheets(path: Path, pages: Pages) -> list[_Sheet]:
    try:
        with pdfplumber.open(path) as pdf:
            sheets = []
            total = count_pages(pdf)
            for page in open_pages(pdf):
                if page.page_number > MAX_PAGES:
                    raise DocumentTooLarge(f"Tệp «{path.name}» có hơn {MAX_PAGES} trang. Hãy tách thành nhiều tệp.")
                sheets.append(_read_sheet(page))
                pages(len(sheets), max(total, len(sheets)))
    except (PdfminerException, PDFException, PSException, ValueError, KeyError, TypeError, AttributeError, OSError,
            AssertionError, IndexError, RecursionError) as error:  # fmt: skip
        raise UnreadableDocument(_complaint(path, error)) from error
    if not sheets:
        raise UnreadableDocument(f"Tệp PDF «{path.name}» hỏng hoặc bị cắt cụt: không còn trang nào đọc được.")
    return sheets


def _read_sheet(page: Page) -> _Sheet:
    words = page.extract_words(extra_attrs=["size", "fontname"], use_text_flow=False)
    upright = without_side_number([word for word in words if word["upright"]])
    tables = page_tables(page, upright)
    free = [word for word in upright if not any(is_inside(word, table.box) for table in tables)]
    pieces: list[Line | PageTable] = list(in_reading_order(text_lines(free)))
    for table in tables:
        at = next((number for number, piece in enumerate(pieces) if _top(piece) > table.box[1]), len(pieces))
        pieces.insert(at, table)
    sheet = _Sheet(page.page_number, float(page.height), tuple(pieces))
    page.close()
    return sheet


def _cleared(sheets: Sequence[_Sheet]) -> Iterator[_Sheet]:
    """Yield the pages without running headers, footers and page numbers."""
    edges = [[_text(piece) for piece in sheet.pieces if _is_at_edge(piece, sheet)] for sheet in sheets]
    patterns = repeated(edges)
    for sheet in sheets:
        kept = [
            piece for piece in sheet.pieces if not (_is_at_edge(piece, sheet) and is_furniture(_text(piece), patterns))
        ]
        yield _Sheet(sheet.number, sheet.height, tuple(kept))


class _Writer:
    """Joins lines to paragraphs and tables to tables, over the ends of pages, and writes them."""

    def __init__(self, builder: TextBuilder, vocabulary: frozenset[str]) -> None:
        self._builder = builder
        self._vocabulary = vocabulary
        self._text = ""
        self._last: Line | None = None
        self._table: PageTable | None = None
        self._page = 1

    def write(self, sheets: Iterator[_Sheet]) -> None:
        for sheet in sheets:
            right = max((piece.x1 for piece in sheet.pieces if isinstance(piece, Line)), default=0.0)
            for number, piece in enumerate(sheet.pieces):
                if isinstance(piece, Line):
                    column = _column_right(piece, sheet, right)
                    self._line(piece, sheet.number, right=column, new_page=number == 0)
                else:
                    self._add_table(piece, sheet.number, first=number == 0)
        self._flush()

    def _line(self, line: Line, page: int, *, right: float, new_page: bool) -> None:
        text = " ".join(clean(line.text).split())
        if self._table is not None:
            self._flush()
        if self._last and continues(self._last, line, text=self._text, right=right, new_page=new_page):
            self._text = join(self._text, text, self._vocabulary)
        else:
            self._flush()
            self._text, self._page = text, page
        self._last = line

    def _add_table(self, table: PageTable, page: int, *, first: bool) -> None:
        if self._table is not None and first and goes_on(self._table, table):
            self._table = joined(self._table, table)
            return
        self._flush()
        self._table, self._page = table, page

    def _flush(self) -> None:
        if self._table is not None:
            add_table(self._builder, self._table.rows, page=self._page)
        elif self._last is not None:
            label = point_label(self._text)
            bold = self._last.bold and len(self._text) <= _MAX_HEADING
            if label in {"-", "+", "•"}:
                self._builder.add("item", self._text, level=1, label=label, page=self._page)
            elif bold and (label or not self._text.endswith((".", ";", ","))):
                self._builder.add("heading", self._text, label=label, page=self._page)
            else:
                self._builder.add("paragraph", self._text, label=label, page=self._page)
        self._table, self._last, self._text = None, None, ""


def _column_right(line: Line, sheet: _Sheet, right: float) -> float:
    """Return the right edge of the column a line stands in: of the lines that begin left of its end."""
    beside = [piece for piece in sheet.pieces if isinstance(piece, Line) and piece.x0 > line.x1]
    edge = min((piece.x0 for piece in beside), default=right)
    return max((p.x1 for p in sheet.pieces if isinstance(p, Line) and p.x1 <= edge and p.x1 > line.x0), default=right)


def _is_at_edge(piece: Line | PageTable, sheet: _Sheet) -> bool:
    if isinstance(piece, Line):
        return is_at_edge(piece.top, piece.bottom, sheet.height)
    return is_at_edge(piece.box[1], piece.box[1], sheet.height) or is_at_edge(piece.box[3], piece.box[3], sheet.height)


def _top(piece: Line | PageTable) -> float:
    return piece.top if isinstance(piece, Line) else piece.box[1]


def _text(piece: Line | PageTable) -> str:
    return piece.text if isinstance(piece, Line) else piece.text()


def _complaint(path: Path, error: Exception) -> str:
    causes = [error, *error.args, error.__cause__, error.__context__]
    if any(isinstance(cause, PDFPasswordIncorrect) for cause in causes):
        return f"Tệp PDF «{path.name}» có mật khẩu. Hãy bỏ mật khẩu rồi thêm lại."
    return f"Tệp PDF «{path.name}» hỏng hoặc bị cắt cụt, không đọc được. Hãy xuất lại tệp từ bản gốc."
