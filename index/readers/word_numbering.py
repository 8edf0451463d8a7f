"""Automatic numbers of Word paragraphs, as Word shows them («1.1.», «a)», «Điều 4.», «-»).

After ECMA-376 part 1, 17.9: a paragraph names a numbering and a level; every level has a format, a text with the places
of the levels' counters («%1.%2.»), a start, and starts again after a paragraph of a level further out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from docx.oxml.ns import qn
from lxml import etree

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_COUNTING = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
_MOST_LETTERS = 780  # «zz…» thirty times, far beyond any list
_PLAIN_BULLETS = frozenset("-–—+•*")


@dataclass(frozen=True, slots=True)
class _Level:
    format: str
    text: str
    start: int


class Numbering:
    """Counts numbered paragraphs in document order."""

    def __init__(self, part: etree._Element | None) -> None:
        """``part`` is the root of numbering.xml, None when the document has none."""
        self._levels: dict[str, dict[int, _Level]] = {}
        self._family: dict[str, str] = {}
        self._counters: dict[str, dict[int, int]] = {}
        if part is not None:
            self._read(part)

    def next(self, number_id: str, level: int) -> str:
        """Count one paragraph of ``number_id`` at ``level`` (0 is the outermost) and return its number as shown."""
        levels = self._levels.get(number_id, {})
        if level not in levels:
            return ""
        counters = self._counters.setdefault(self._family[number_id], {})
        counters[level] = counters.get(level, levels[level].start - 1) + 1
        for deeper in [other for other in counters if other > level]:
            del counters[deeper]
        return _shown(levels, counters, level)

    def _read(self, part: etree._Element) -> None:
        abstract = {
            element.get(qn("w:abstractNumId"), ""): {
                _integer(level.get(qn("w:ilvl")), 0): _read_level(level) for level in element.findall(qn("w:lvl"))
            }
            for element in part.findall(qn("w:abstractNum"))
        }
        for element in part.findall(qn("w:num")):
            number_id = element.get(qn("w:numId"), "")
            reference = element.find(qn("w:abstractNumId"))
            family = reference.get(qn("w:val"), "") if reference is not None else ""
            levels = dict(abstract.get(family, {}))
            overrides = element.findall(qn("w:lvlOverride"))
            for override in overrides:
                _override(levels, override)
            self._levels[number_id] = levels
            self._family[number_id] = f"num {number_id}" if overrides else family


def _override(levels: dict[int, _Level], override: etree._Element) -> None:
    level = _integer(override.get(qn("w:ilvl")), 0)
    own, start = override.find(qn("w:lvl")), override.find(qn("w:startOverride"))
    if own is not None:
        levels[level] = _read_level(own)
    if start is not None and level in levels:
        levels[level] = _Level(levels[level].format, levels[level].text, _integer(start.get(qn("w:val")), 1))


def _read_level(element: etree._Element) -> _Level:
    def value(name: str, default: str) -> str:
        child = element.find(qn(name))
        return default if child is None else str(child.get(qn("w:val"), default))

    return _Level(value("w:numFmt", "decimal"), value("w:lvlText", ""), _integer(value("w:start", ""), 1))


def _shown(levels: Mapping[int, _Level], counters: Mapping[int, int], level: int) -> str:
    own = levels[level]
    if own.format == "bullet":
        return own.text if own.text in _PLAIN_BULLETS else "-"
    if own.format == "none":
        return ""
    shown = own.text
    for place in range(level + 1):
        if f"%{place + 1}" in shown and place in levels:
            count = counters.get(place, levels[place].start)
            shown = shown.replace(f"%{place + 1}", _count(count, levels[place].format))
    return shown.strip()


def _count(number: int, form: str) -> str:
    if not 0 < number <= _MOST_LETTERS:
        return str(number)
    if form in {"lowerRoman", "upperRoman"}:
        roman = _roman(number)
        return roman.upper() if form == "upperRoman" else roman
    if form in {"lowerLetter", "upperLetter"}:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form == "vietnameseCounting" and number < len(_COUNTING):
        return _COUNTING[number]
    return f"{number:02d}" if form == "decimalZero" else str(number)


def _roman(number: int) -> str:
    shown = ""
    for value, letters in _ROMAN:
        shown += letters * (number // value)
        number %= value
    return shown


def _integer(value: str | None, default: int) -> int:
    return int(value) if value and value.isascii() and value.isdigit() else default
