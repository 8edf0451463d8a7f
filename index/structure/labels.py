"""The numbers and names that points of an administrative document start with, and how deep each kind stands.

Kinds and their order follow the layout of administrative documents (Nghị định 30/2020/NĐ-CP, phụ lục I): phần, chương,
mục, tiểu mục, điều, khoản, điểm; I., 1., a) in documents that have no điều.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_COUNT = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?"
_ORDINAL = f"nhất|{_COUNT}|tư"

_KINDS: tuple[tuple[str, int, str], ...] = (
    ("appendix", 5, r"(?P<name>phụ lục(?: (?:số )?[\dIVXLA-D]{1,5}(?:\.\d+)?)?)[.:]?(?=\s|$)"),
    ("part", 10, rf"(?P<name>phần (?:thứ (?:{_ORDINAL})|[\dIVXL]{{1,5}}))[.:]?(?=\s|$)"),
    ("chapter", 15, r"(?P<name>chương [\dIVXL]{1,6})[.:]?(?=\s|$)"),
    ("division", 20, r"(?P<name>mục [\dIVXLA-D]{1,5})[.:]?(?=\s|$)"),
    ("subdivision", 25, r"(?P<name>tiểu mục \d{1,3})[.:]?(?=\s|$)"),
    ("article", 30, r"(?P<name>điều \d{1,4}[a-zđ]?)(?:[.:](?=\s|$)|$)"),
    ("counted", 70, rf"(?P<name>(?:{_COUNT}) là)(?=[\s,:])[,:]?"),
    ("counted", 70, rf"(?P<name>thứ (?:{_ORDINAL}))(?=[,:])[,:]"),
)
_MARKS: tuple[tuple[str, int, str], ...] = (
    ("roman", 40, r"(?P<name>(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3}))[.)](?=\s|$)"),
    ("capital", 35, r"(?P<name>[A-HK-UYĐ])[.)](?=\s|$)"),
    ("decimal", 50, r"(?P<name>\d{1,2}(?:\.\d{1,2}){1,4})[.)]?(?=\s|$)"),
    ("number", 50, r"(?P<name>\d{1,3})\.(?=\s|$|[^\W\d])"),
    ("number", 60, r"\(?(?P<name>\d{1,2})\)(?=\s|$)"),
    ("small_roman", 80, r"\(?(?P<name>i{2,3}|iv|vi{1,3}|ix|x)\)"),
    ("letter", 80, r"\(?(?P<name>[a-zđ]\d?)(?:\)|\.(?=\s))"),
    ("dash", 90, r"(?P<name>[-–—])(?=\s|[^\W\d])"),
    ("plus", 95, r"(?P<name>[+•●▪◦*])(?=\s|\w)"),
)
_COMPILED = tuple((kind, rank, re.compile(pattern, re.IGNORECASE)) for kind, rank, pattern in _KINDS) + tuple(
    (kind, rank, re.compile(pattern)) for kind, rank, pattern in _MARKS
)
BULLETS = frozenset({"dash", "plus"})


@dataclass(frozen=True, slots=True)
class Label:
    """What a line starts with: ``kind``, the ``name`` without punctuation, ``rank`` (smaller is further out).

    ``length`` counts the characters of the line that the label takes.
    """

    kind: str
    name: str
    rank: int
    length: int


def read_label(line: str) -> Label | None:
    """Return the label that ``line`` starts with, or None."""
    for kind, rank, pattern in _COMPILED:
        match = pattern.match(line)
        if match:
            name = match["name"]
            deeper = name.count(".") if kind == "decimal" else 0
            return Label(kind, name, rank + deeper, match.end())
    return None
