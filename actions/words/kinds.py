"""Kinds of one thing that exclude each other: what is said of African swine fever says nothing of Covid."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def _branches() -> tuple[tuple[int, tuple[int, ...], frozenset[str]], ...]:
    """Return for each kind its group, its place below the kinds above it, and its names; from the data file."""
    lines = files("actions").joinpath("data/kinds.txt").read_text(encoding="utf-8").splitlines()
    found: list[tuple[int, tuple[int, ...], frozenset[str]]] = []
    group, above = 0, 0
    for number, line in enumerate(lines):
        if not line.strip():
            group += 1
        elif not line.startswith("#"):
            above = above if line.startswith(" ") else number
            path = (above, number) if line.startswith(" ") else (number,)
            found.append((group, path, frozenset(name.strip() for name in line.split(","))))
    return tuple(found)


@cache
def kin(name: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Return a kind's other names, the names of all above and below it, and those of the kinds that it excludes.

    ``name`` is in lower case; all are empty for what is no kind.
    """
    own = next(((group, path) for group, path, names in _branches() if name in names), None)
    if own is None:
        return (), (), ()
    group, path = own
    same: list[str] = []
    line: list[str] = []
    others: list[str] = []
    for at, place, names in _branches():
        if at == group:
            related = place[: len(path)] == path or path[: len(place)] == place
            (same if place == path else line if related else others).extend(sorted(names))
    return tuple(same), tuple(line), tuple(others)
