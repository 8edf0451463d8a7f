"""How deep a table row stands, from its numbering: «A», «I», «1», «1.1», «a», «-», «+»."""

from __future__ import annotations

import re

_RANKS = (
    (re.compile(r"(?![IVX]+[.)]?$)[A-ZĐ][.)]?"), 0),
    (re.compile(r"[IVX]+[.)]?"), 1),
    (re.compile(r"\(?\d{1,3}[.)]?"), 2),
    (re.compile(r"\d{1,2}\.\d{1,2}\.?"), 3),
    (re.compile(r"\d{1,2}(?:\.\d{1,2}){2,}\.?"), 4),
    (re.compile(r"[a-zđ]{1,2}[.)]?"), 5),
    (re.compile(r"[-–•]"), 6),
    (re.compile(r"[+*]"), 7),
)
_IN_LABEL = re.compile(r"\s*(\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|[IVX]+\.|[a-zđ][.)]|[-–•+*])\s+")


def mark_of(text: str) -> str:
    """The numbering that ``text`` (a cell) consists of, else the one it begins with, else empty."""
    stripped = text.strip()
    if depth_of(stripped) is not None:
        return stripped
    match = _IN_LABEL.match(text)
    return match[1] if match else ""


def without_mark(label: str) -> str:
    """A row's label without the numbering before it."""
    match = _IN_LABEL.match(label)
    return label[match.end() :] if match else label.strip()


def depth_of(mark: str) -> int | None:
    """The depth that a numbering stands for, 0 for the outermost; None when ``mark`` is none."""
    return next((rank for pattern, rank in _RANKS if pattern.fullmatch(mark)), None)
