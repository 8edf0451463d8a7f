"""Word documents (.docx): headings, automatic numbers, lists, tables, notes and text boxes in reading order."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import docx
from docx.document import Document as WordDocument
from docx.opc.exceptions import PackageNotFoundError
from docx.opc.part import Part
from docx.oxml.ns import qn
from lxml import etree

from index.errors import UnreadableDocument
from index.readers.archives import check_archive
from index.readers.builder import TextBuilder
from index.readers.lines import point_label
from index.readers.model import ReadText
from index.readers.tables import GridCell, add_table
from index.readers.word_numbering import Numbering
from index.readers.word_styles import Styles
from index.readers.word_text import WordLine, is_on, read_line

_MAX_HEADING = 200
_NOTES = {"footnote": "/word/footnotes.xml", "endnote": "/word/endnotes.xml"}
_CONTENTS = re.compile(r"toc ?\d|table of (?:figures|contents)|mục lục", re.IGNORECASE)


def read_word(path: Path) -> ReadText:
    """Read a .docx file.

    Raises:
        UnreadableDocument: damaged, encrypted, with macros, or no Word document.
        DocumentTooLarge: it unpacks to more than the reader will open.
    """
    check_archive(path, part="word/document.xml", kind="Word")
    try:
        document = docx.Document(str(path))
    except (PackageNotFoundError, zipfile.BadZipFile, etree.XMLSyntaxError, KeyError, ValueError, OSError) as error:
        raise UnreadableDocument(
            f"Không đọc được tệp Word «{path.name}», có thể tệp bị hỏng. Hãy mở bằng Word, lưu lại rồi thêm lại."
        ) from error
    return _WordReader(document).read()


class _WordReader:
    """Walks the body once; keeps the numbering's counters and the page it is on."""

    def __init__(self, document: WordDocument) -> None:
        self._body = document.element.body
        parts = {str(part.partname): part for part in document.part.package.iter_parts()}
        self._numbering = Numbering(_root(parts.get("/word/numbering.xml")))
        self._styles = Styles(_root(parts.get("/word/styles.xml")))
        self._notes = {kind: _notes(_root(parts.get(name))) for kind, name in _NOTES.items()}
        self._has_pages = next(self._body.iter(qn("w:lastRenderedPageBreak")), None) is not None
        self._page = 1
        self._builder = TextBuilder()

    def read(self) -> ReadText:
        for element in _content(self._body):
            if element.tag == qn("w:tbl"):
                self._table(element)
            else:
                self._paragraph(element)
        return self._builder.build()

    def _paragraph(self, element: etree._Element) -> None:
        style = self._styles.of(element)
        if _CONTENTS.match(style.name):
            return
        line = read_line(element, style_is_bold=style.is_bold)
        self._page += line.page_breaks
        if line.text.strip():
            self._write(element, line)
        for box in line.boxes:
            for inner in _content(box):
                self._table(inner) if inner.tag == qn("w:tbl") else self._paragraph(inner)
        for kind, note_id in line.notes:
            self._builder.add("paragraph", self._notes[kind].get(note_id, ""), page=self._here())

    def _write(self, element: etree._Element, line: WordLine) -> None:
        style = self._styles.of(element)
        number_id, level = self._styles.numbering(element)
        number = self._numbering.next(number_id, level) if number_id else ""
        text = f"{number} {line.text}".strip()
        label = number or point_label(text)
        page = self._here()
        outline = self._styles.outline_level(element)
        numbered = bool(label)
        bold = line.is_bold and len(text) <= _MAX_HEADING and (numbered or not text.endswith((".", ";", ",")))
        if outline and len(text) <= 2 * _MAX_HEADING:
            self._builder.add("heading", text, level=outline, label=label, page=page)
        elif bold and label not in {"-", "+", "•"} and style.name.lower() != "caption":
            self._builder.add("heading", text, label=label, page=page)
        elif number or label in {"-", "+", "•"}:
            self._builder.add("item", text, level=level + 1, label=label, page=page)
        else:
            self._builder.add("paragraph", text, label=label, page=page)

    def _table(self, table: etree._Element) -> None:
        rows: list[list[GridCell]] = []
        headers = 0
        above: dict[int, GridCell] = {}
        for row in table.findall(qn("w:tr")):
            properties = row.find(qn("w:trPr"))
            if is_on(properties, "w:tblHeader") and headers == len(rows):
                headers += 1
            cells = list(self._cells(row, above))
            above = {cell.column: cell for cell in cells}
            rows.append(cells)
        add_table(self._builder, rows, header_rows=headers if 0 < headers < len(rows) else None, page=self._here())

    def _cells(self, row: etree._Element, above: dict[int, GridCell]) -> Iterator[GridCell]:
        column = _number(row.find(f"{qn('w:trPr')}/{qn('w:gridBefore')}"), 0)
        for cell in _cell_elements(row):
            properties = cell.find(qn("w:tcPr"))
            columns = _number(None if properties is None else properties.find(qn("w:gridSpan")), 1)
            merge = None if properties is None else properties.find(qn("w:vMerge"))
            continued = merge is not None and merge.get(qn("w:val"), "continue") == "continue" and column in above
            text = above[column].text if continued else self._cell_text(cell)
            yield GridCell(text, column, columns, continued=continued)
            column += columns

    def _cell_text(self, cell: etree._Element) -> str:
        texts = []
        for paragraph in cell.iter(qn("w:p")):
            if next(paragraph.iterancestors(qn("w:del"), qn("w:txbxContent")), None) is None:
                line = read_line(paragraph)
                number_id, level = self._styles.numbering(paragraph)
                number = self._numbering.next(number_id, level) if number_id and line.text.strip() else ""
                self._page += line.page_breaks
                texts.append(f"{number} {line.text}".strip())
        return " ".join(text for text in texts if text)

    def _here(self) -> int | None:
        return self._page if self._has_pages else None


def _content(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the paragraphs and tables in an element, those of content controls and accepted moves too."""
    for child in element:
        if child.tag in {qn("w:p"), qn("w:tbl")}:
            yield child
        elif child.tag in {qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:moveTo"), qn("w:customXml")}:
            yield from _content(child)


def _cell_elements(row: etree._Element) -> Iterator[etree._Element]:
    for child in row:
        if child.tag == qn("w:tc"):
            yield child
        elif child.tag in {qn("w:sdt"), qn("w:sdtContent"), qn("w:customXml")}:
            yield from _cell_elements(child)


def _notes(root: etree._Element | None) -> dict[str, str]:
    """Return the text of every note by its id."""
    if root is None:
        return {}
    return {
        note.get(qn("w:id"), ""): " ".join(read_line(paragraph).text for paragraph in note.iter(qn("w:p")))
        for note in root
        if note.get(qn("w:type")) is None
    }


def _root(part: Part | None) -> etree._Element | None:
    """Return the root of a package part's XML, None for a part that is not there."""
    if part is None:
        return None
    return etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False, no_network=True))


def _number(element: etree._Element | None, default: int) -> int:
    value = None if element is None else element.get(qn("w:val"))
    return int(value) if value and value.isdigit() else default
