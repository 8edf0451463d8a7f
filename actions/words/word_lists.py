"""Reads lists of words that ship as data: a line «a, b: c, d» gives the words left of the colon for each one right of it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def by_word(name: str) -> Mapping[str, tuple[str, ...]]:
    """Return the words left of the colon by each one right of it, of the list ``name`` in ``actions/data``.

    A word that stands on several lines has those of all of them. Lines with «#» in front and without a colon say nothing.
    """
    found: dict[str, tuple[str, ...]] = {}
    for line in files("actions").joinpath(f"data/{name}").read_text(encoding="utf-8").splitlines():
        left, _, right = line.partition(":")
        if line.startswith("#") or not right:
            continue
        words = tuple(word.strip() for word in left.split(","))
        for word in (word.strip() for word in right.split(",")):
            found[word] = tuple(dict.fromkeys((*found.get(word, ()), *words)))
    return found
