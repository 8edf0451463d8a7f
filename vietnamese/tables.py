"""The package's own data files, read once when first needed."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def read_table(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of ``data/NAME``, a tab-separated file in which «#» opens a comment; empty cells at the end are left out."""
    text = (files("vietnamese") / "data" / name).read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return tuple(tuple(line.rstrip("\t").split("\t")) for line in lines)
