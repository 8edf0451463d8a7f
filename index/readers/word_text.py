"""The visible text of a Word paragraph: insertions accepted, deletions and hidden text left out, notes collected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from docx.oxml.ns import qn
from lxml import etree

_DROPPED = frozenset(map(qn, ("w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:instrText", "w:delText")))
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BOX = qn("w:txbxContent")
_WRITTEN = {
    qn("w:tab"): " ",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
    qn("w:ptab"): " ",
}
_OFF = frozenset({"0", "false", "none", "off"})


@dataclass(slots=True)
class WordLine:
    """A paragraph as read: its text, whether all of it is bold, ids of its footnotes and endnotes, its text boxes."""

    text: str = ""
    is_bold: bool = False
    notes: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    page_breaks: int = 0


def is_on(parent: etree._Element | None, name: str) -> bool | None:
    """Return whether a switch like «w:b» is on in a properties element, None when it is not mentioned."""
    switch = None if parent is None else parent.find(qn(name))
    return None if switch is None else switch.get(qn("w:val"), "true") not in _OFF


def read_line(paragraph: etree._Element, *, style_is_bold: bool = False) -> WordLine:
    """Return the visible content of a ``w:p`` element."""
    line = WordLine()
    bold: list[bool] = []
    for run in _runs(paragraph, line):
        properties = run.find(qn("w:rPr"))
        if is_on(properties, "w:vanish"):
            continue
        text = "".join(_pieces(run, line))
        line.text += text
        if text.strip():
            own = is_on(properties, "w:b")
            bold.append(style_is_bold if own is None else own)
    line.is_bold = bool(bold) and all(bold)
    return line


def _runs(element: etree._Element, line: WordLine) -> Iterator[etree._Element]:
    for child in element:
        if child.tag == qn("w:r"):
            yield child
        elif child.tag not in _DROPPED and isinstance(child.tag, str):
            yield from _runs(child, line)


def _pieces(run: etree._Element, line: WordLine) -> Iterator[str]:
    for child in run:
        if child.tag == qn("w:t"):
            yield child.text or ""
        elif child.tag == qn("w:lastRenderedPageBreak"):
            line.page_breaks += 1
        elif child.tag in _WRITTEN:
            yield _WRITTEN[child.tag]
        elif child.tag in {qn("w:footnoteReference"), qn("w:endnoteReference")}:
            line.notes.append(("footnote" if "footnote" in child.tag else "endnote", child.get(qn("w:id"), "")))
        elif child.tag not in _DROPPED:
            line.boxes.extend(_boxes(child))


def _boxes(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the text boxes in a drawing once: Word writes each a second time as a fallback for old readers."""
    if element.tag == _FALLBACK:
        return
    if element.tag == _BOX:
        yield element
        return
    for child in element:
        yield from _boxes(child)
