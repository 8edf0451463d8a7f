"""Web pages: the main content only, with its headings, lists, tables and the words that stand for pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import lxml.html
from lxml import etree

from index.errors import UnreadableDocument
from index.readers.builder import TextBuilder
from index.readers.decoding import decode
from index.readers.html_content import drop_clutter, main_content
from index.readers.html_tables import is_data_table, table_rows
from index.readers.lines import ends_sentence, point_label, starts_point
from index.readers.model import ReadText
from index.readers.tables import add_table
from index.readers.web_text import without_boilerplate, without_dateline

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset(
    {
        "address", "article", "blockquote", "body", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "h1",
        "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "ol", "p", "pre", "section", "summary",
        "details", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "center", "form",
    }
)  # fmt: skip
_BOLD = frozenset({"b", "strong"})
_MAX_HEADING = 200
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_XML = re.compile(r"^\s*<\?xml[^>]*\?>")


def read_html(path: Path) -> ReadText:
    """Read a web page saved to a file.

    Raises:
        UnreadableDocument: the bytes are no text, or there is no page in them.
    """
    data = path.read_bytes()
    declared = _CHARSET.search(data[:4096])
    text = decode(data, name=path.name, declared=declared[1].decode("ascii") if declared else None)
    try:
        page = lxml.html.document_fromstring(_XML.sub("", text))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableDocument(f"Tệp «{path.name}» không phải trang web đọc được.") from error
    title = page.findtext(".//title") or ""
    drop_clutter(page)
    builder = TextBuilder()
    _Walk(builder).block(main_content(page))
    return builder.build({"page title": title})


class _Walk:
    """Goes through the content in order; inline text is collected until a block begins or ends."""

    def __init__(self, builder: TextBuilder) -> None:
        self._builder = builder
        self._lines = [""]
        self._bold: list[bool] = []
        self._marker = ""
        self._depth = 0

    def block(self, element: etree._Element) -> None:
        """Read a block element and everything in it."""
        tag = element.tag
        if tag == "table" and is_data_table(element):
            self._flush()
            header_rows, rows = table_rows(element)
            caption = _caption(element)
            self._builder.add("paragraph", caption)
            add_table(self._builder, rows, header_rows=header_rows, caption=caption)
        elif tag in {"ul", "ol"}:
            self._list(element)
        elif tag in _HEADINGS:
            self._flush()
            self._inline(element, bold=True)
            self._flush(level=_HEADINGS[tag])
        else:
            self._flush()
            self._inline(element, bold=False)
            self._flush()

    def _list(self, element: etree._Element) -> None:
        self._flush()
        self._depth += 1
        number = int(start) if (start := element.get("start", "1")).isdigit() else 1
        for item in element:
            if item.tag != "li":
                continue
            self._marker = f"{number}." if element.tag == "ol" else "-"
            number += 1
            self._inline(item, bold=False)
            self._flush()
        self._depth -= 1

    def _inline(self, element: etree._Element, *, bold: bool) -> None:
        self._say(element.text, bold=bold)
        for child in element:
            if isinstance(child.tag, str):
                self._child(child, bold=bold or child.tag in _BOLD)
            self._say(child.tail, bold=bold)

    def _child(self, child: etree._Element, *, bold: bool) -> None:
        if child.tag == "br":
            self._lines.append("")
        elif child.tag == "img":
            self._say(f" {child.get('alt') or ''} ", bold=False)
        elif child.tag in _BLOCKS:
            self.block(child)
        else:
            self._inline(child, bold=bold)

    def _say(self, text: str | None, *, bold: bool) -> None:
        if text:
            self._lines[-1] += " ".join(text.split("\n"))
            if text.strip():
                self._bold.append(bold)

    def _flush(self, *, level: int = 0) -> None:
        """Write what was collected as one block, or as several where line breaks separate points or sentences."""
        bold = bool(self._bold) and all(self._bold)
        lines = without_boilerplate(list(_paragraphs(self._lines)))
        self._lines, self._bold = [""], []
        if level and lines:
            text = " ".join(lines)
            self._builder.add("heading", text, level=level, label=point_label(text))
            return
        for line in lines:
            words, site = without_dateline(line)
            self._builder.note_site(site)
            self._write(words, bold=bold)

    def _write(self, line: str, *, bold: bool) -> None:
        marker, self._marker = self._marker, ""
        label = marker or point_label(line)
        if marker and not point_label(line):
            self._builder.add("item", f"{marker} {line}", level=max(self._depth, 1), label=label)
        elif label in {"-", "+", "•"} or marker:
            self._builder.add("item", line, level=max(self._depth, 1), label=label)
        elif bold and len(line) <= _MAX_HEADING and (label or not line.endswith((".", ";", ","))):
            self._builder.add("heading", line, label=label)
        else:
            self._builder.add("paragraph", line, label=label)


def _paragraphs(lines: list[str]) -> Iterator[str]:
    """Join a line to the one above where a break only wraps it: it goes on in lower case and begins no new point."""
    current = ""
    for line in (" ".join(line.split()) for line in lines):
        if current and not (line[:1].islower() and not starts_point(line, current) and not ends_sentence(current)):
            yield current
            current = ""
        current = f"{current} {line}".strip()
    if current:
        yield current


def _caption(table: etree._Element) -> str:
    caption = table.find("caption")
    return "" if caption is None else " ".join("".join(map(str, caption.itertext())).split())
