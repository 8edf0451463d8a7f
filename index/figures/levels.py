"""How deep a table row stands, from its numbering: «I», «1», «1.1», «a», «-»."""

from __future__ import annotations

import re

_KINDS = (
    ("roman", re.compile(r"[IVX]+[.)]?")),
    ("capital", re.compile(r"[A-ZĐ][.)]?")),
    ("integer", re.compile(r"\(?\d{1,3}[.)]?")),
    ("decimal", re.compile(r"\d{1,2}(?:\.\d{1,2})+\.?")),
    ("letter", re.compile(r"[a-zđ]{1,2}[.)]?")),
    ("dash", re.compile(r"[-–•]")),
    ("plus", re.compile(r"[+*]")),
)
_IN_LABEL = re.compile(r"\s*(\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|[IVX]+\.|[a-zđ][.)]|[-–•+*])\s+")


def mark_of(text: str) -> str:
    """The numbering that ``text`` (a cell) consists of, else the one it begins with, else empty."""
    stripped = text.strip()
    if any(pattern.fullmatch(stripped) for _, pattern in _KINDS):
        return stripped
    match = _IN_LABEL.match(text)
    return match[1] if match else ""


def without_mark(label: str) -> str:
    """A row's label without the numbering before it."""
    match = _IN_LABEL.match(label)
    return label[match.end() :] if match else label.strip()


class Levels:
    """Gives rows their depth: a kind of numbering not seen yet stands deeper than all before it."""

    def __init__(self) -> None:
        self._stack: list[str] = []

    def depth(self, mark: str, *, inside: bool = False) -> int:
        """The depth of a row with ``mark``, 0 for the outermost; ``inside`` («Trong đó: …») is one deeper than its kind."""
        kind = _kind(mark)
        if kind in self._stack:
            del self._stack[self._stack.index(kind) + 1 :]
        else:
            self._stack.append(kind)
        return len(self._stack) - (0 if inside else 1)


def _kind(mark: str) -> str:
    if mark in {"", "a"} or not mark:
        return "letter" if mark else ""
    dots = mark.rstrip(".").count(".")
    name = next((name for name, pattern in _KINDS if pattern.fullmatch(mark)), "")
    return f"decimal{dots}" if name == "decimal" else name
