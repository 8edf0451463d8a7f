"""The list of units in ``data/units.tsv``, and the nouns that are counted in pairs (``data/paired_units.txt``)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

from vietnamese.folding import fold, has_diacritics

_DATA = Path(__file__).parent / "data"
_WORD = re.compile(r"[Uu][Ss]\$|[^\W\d_]+(?:[²³^]?[23]?(?!\d))(?:-[^\W\d_]+)*|[%‰]|°C|µg")
_SECOND = re.compile(r",\s+")
_LONGEST = 5


@dataclass(frozen=True)
class Unit:
    """A unit of the list: ``factor`` of them make one ``base``; only units of one ``dimension`` may be added."""

    name: str
    dimension: str
    base: str
    factor: Decimal


@dataclass(frozen=True)
class UnitSpan:
    """A unit in its canonical spelling («tỷ đồng», «triệu đồng/người/năm») and where it stands."""

    unit: str
    start: int
    end: int


@dataclass(frozen=True)
class _Units:
    by_word: dict[str, Unit]
    by_folded: dict[str, Unit]


@cache
def _load() -> _Units:
    by_word: dict[str, Unit] = {}
    by_folded: dict[str, Unit] = {}
    for line in (_DATA / "units.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        name, dimension, base, factor, synonyms = line.split("\t")
        unit = Unit(name, dimension, base, Decimal(factor))
        for word in (name, *filter(None, synonyms.split("|"))):
            key = word if len(word) == 1 else word.lower()
            by_word.setdefault(key, unit)
            if len(word) > 1:
                by_folded.setdefault(fold(word), unit)
    return _Units(by_word, by_folded)


def known_unit(word: str, *, folded: bool = True) -> Unit | None:
    """The unit of the list that ``word`` names, whatever its case; ``folded`` allows it to be typed without diacritics."""
    units = _load()
    key = word if len(word) == 1 else " ".join(word.lower().split())
    found = units.by_word.get(key)
    if found is None and folded and len(word) > 1 and not has_diacritics(word):
        found = units.by_folded.get(fold(key))
    return found


def longest_unit(text: str, start: int, *, paired: bool = True) -> tuple[str, int] | None:
    """The canonical name of the longest unit of the list at ``start`` and its end; with ``paired`` two nouns that are
    counted together («công trình, dự án») are one."""
    first = _longest(text, start)
    if not paired or first is None or (link := _SECOND.match(text, first[1])) is None:
        return first
    second = _longest(text, link.end())
    pair = f"{first[0]}, {second[0]}" if second else ""
    return (pair, second[1]) if second and pair in _pairs() else first


@cache
def _pairs() -> frozenset[str]:
    return frozenset((_DATA / "paired_units.txt").read_text(encoding="utf-8").splitlines())


def _longest(text: str, start: int) -> tuple[str, int] | None:
    words: list[str] = []
    best: tuple[str, int] | None = None
    position = start
    folded = not has_diacritics(text)
    while len(words) < _LONGEST and (match := _WORD.match(text, position)) is not None:
        words.append(match.group())
        known = known_unit(" ".join(words), folded=folded)
        if known is not None and not (known.dimension == "structure" and words[0][0].isupper()):
            best = known.name, match.end()
        position = skip_spaces(text, match.end())
        if position == match.end() and text[position : position + 1] != "%":  # «điểm%»
            break
    return best


def skip_spaces(text: str, position: int) -> int:
    """The place of the first character from ``position`` on that is no space."""
    while position < len(text) and text[position].isspace():
        position += 1
    return position
