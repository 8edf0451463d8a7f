"""What Word styles say of a paragraph: its name, boldness, outline level and numbering, with inheritance."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from docx.oxml.ns import qn
from lxml import etree

from index.readers.word_text import is_on

_HEADING = re.compile(r"heading (\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style: its name and what it and the styles it is based on set; outline level 0 means none."""

    name: str = ""
    is_bold: bool = False
    outline: int = 0
    number_id: str = ""
    number_level: int = 0


class Styles:
    """The styles of a document, looked up for a paragraph."""

    def __init__(self, root: etree._Element | None) -> None:
        """``root`` is the root of styles.xml, None when the document has none."""
        elements = [] if root is None else root.findall(qn("w:style"))
        self._elements = {element.get(qn("w:styleId"), ""): element for element in elements}
        self._styles: dict[str, Style] = {}
        self._default = next(
            (name for name, element in self._elements.items()
             if element.get(qn("w:type")) == "paragraph" and element.get(qn("w:default")) == "1"),
            "",
        )  # fmt: skip

    def of(self, paragraph: etree._Element) -> Style:
        """Return the style of a ``w:p`` element."""
        name = _value(paragraph, "w:pPr/w:pStyle") or self._default
        if name not in self._styles:
            self._styles[name] = self._resolve(name)
        return self._styles[name]

    def outline_level(self, paragraph: etree._Element) -> int:
        """Return a heading's level from 1, 0 for a paragraph that is no heading."""
        own = _value(paragraph, "w:pPr/w:outlineLvl")
        if own:
            return int(own) + 1 if own.isdigit() and int(own) < 9 else 0
        return self.of(paragraph).outline

    def numbering(self, paragraph: etree._Element) -> tuple[str, int]:
        """Return the numbering id (empty for none) and level of a ``w:p`` element."""
        own = _value(paragraph, "w:pPr/w:numPr/w:numId")
        level = _value(paragraph, "w:pPr/w:numPr/w:ilvl")
        style = self.of(paragraph)
        number_id = own or style.number_id
        return ("", 0) if number_id == "0" else (number_id, int(level) if level.isdigit() else style.number_level)

    def _resolve(self, name: str) -> Style:
        chain = list(self._chain(name))
        if not chain:
            return Style()
        bold = [state for element in chain if (state := is_on(element.find(qn("w:rPr")), "w:b")) is not None]
        number_level = _first(chain, "w:pPr/w:numPr/w:ilvl")
        shown = _value(chain[0], "w:name")
        heading = _HEADING.match(shown)
        outline = _first(chain, "w:pPr/w:outlineLvl")
        level = int(outline) + 1 if outline.isdigit() and int(outline) < 9 else int(heading[1]) if heading else 0
        if any(_value(element, "w:name").lower() == "title" for element in chain):
            level = 1
        return Style(
            shown,
            is_bold=bool(bold) and bold[0],
            outline=level,
            number_id=_first(chain, "w:pPr/w:numPr/w:numId"),
            number_level=int(number_level) if number_level.isdigit() else 0,
        )

    def _chain(self, name: str) -> Iterator[etree._Element]:
        """Yield a style and the styles it is based on, nearest first."""
        seen: set[str] = set()
        while name in self._elements and name not in seen:
            seen.add(name)
            yield self._elements[name]
            name = _value(self._elements[name], "w:basedOn")


def _first(elements: list[etree._Element], path: str) -> str:
    return next((value for element in elements if (value := _value(element, path))), "")


def _value(element: etree._Element, path: str) -> str:
    found = element.find("/".join(map(qn, path.split("/"))))
    return "" if found is None else str(found.get(qn("w:val"), ""))
