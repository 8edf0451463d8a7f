"""The package's own data files, read once when first needed."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def read_table(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of ``data/NAME``, tab-separated, without comment lines («#») and without empty cells at the end."""
    text = (files("vietnamese") / "data" / name).read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return tuple(tuple(line.rstrip("\t").split("\t")) for line in lines)


@cache
def read_counts(name: str) -> Mapping[str, int]:
    """The phrases of ``data/NAME``, a compressed table, with their counts."""
    text = gzip.decompress((files("vietnamese") / "data" / name).read_bytes()).decode()
    rows = (line.split("\t") for line in text.splitlines())
    return {phrase: int(count) for phrase, count in rows}


@cache
def foreign_words() -> frozenset[str]:
    """Foreign words that citizens write and that are never read as misspelt or raw Vietnamese, in lower case."""
    return frozenset(row[0] for row in read_table("foreign_words.tsv"))
