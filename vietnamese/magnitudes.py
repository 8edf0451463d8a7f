"""Magnitudes before a unit: «nghìn», «triệu», «tỷ», «1.000»."""

from __future__ import annotations

import re

from vietnamese.folding import fold

_MAGNITUDES = {
    "nghìn": 10**3,
    "ngàn": 10**3,
    "triệu": 10**6,
    "tr": 10**6,
    "tỷ": 10**9,
    "tỉ": 10**9,
    "1.000": 10**3,
    "1000": 10**3,
}
_LONGEST = 40  # characters, with spaces after them
_MAGNITUDE_NAMES = {"ngàn": "nghìn", "tr": "triệu", "tỉ": "tỷ", "1.000": "nghìn", "1000": "nghìn"}
_MAGNITUDE = re.compile(
    r"((?:triệu tỷ|triệu tỉ|nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ|nghìn|ngàn|triệu|tr|tỷ|tỉ)(?!\w)|1\.?000(?![\d.,]))\s*"
)
_MAGNITUDE_FOLDED = re.compile(
    r"((?:trieu ty|trieu ti|nghin ty|nghin ti|ngan ty|ngan ti|nghin|ngan|trieu|tr|ty|ti)(?!\w)|1\.?000(?![\d.,]))\s*"
)


def read_magnitude(text: str, start: int, *, folded: bool) -> tuple[str, int]:
    """The magnitude at ``start`` in its canonical spelling («nghìn tỷ»; empty for none) and the place after it."""
    pattern = _MAGNITUDE_FOLDED if folded else _MAGNITUDE
    match = pattern.match(text[start : start + _LONGEST].lower())
    if match is None:
        return "", start
    names = {fold(name): _MAGNITUDE_NAMES.get(name, name) for name in _MAGNITUDES}
    return " ".join(names[fold(word)] for word in match[1].split()), start + match.end()


def magnitude_size(text: str, *, folded: bool) -> tuple[int, int]:
    """How many the magnitudes that ``text`` begins with make, and the place after them: (10⁹, 3) for «tỷ đồng»."""
    size, end = 1, 0
    pattern = _MAGNITUDE_FOLDED if folded else _MAGNITUDE
    while (match := pattern.match(text.lower(), end)) is not None:
        for word in match[1].split():
            size *= _MAGNITUDES.get(word) or {fold(name): known for name, known in _MAGNITUDES.items()}[fold(word)]
        end = match.end()
    return size, end
