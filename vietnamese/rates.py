"""Rates: what stands after a unit and «/», «mỗi», «trên»: «/người/năm», «/100.000 trẻ», «trên 1 vạn dân»."""

from __future__ import annotations

import re

from vietnamese.unit_list import UnitSpan, known_unit, longest_unit

_PER = re.compile(
    r"\s*/\s*(?:0?1\s+(?=[^\W\d_]))?|\s+(?:mỗi|một|trên mỗi|trên một|moi|mot)\s+|\s+trên\s+(?=[\d.]+ |một vạn|1 vạn)"
)
_PER_WORDS_ONLY = {
    "người",
    "năm",
    "tháng",
    "ngày",
    "hộ",
    "giờ",
    "khẩu",
    "ha",
    "quý",
    "tuần",
    "đơn vị",
    "cục",
    "chi cục",
    "lớp",
}
_PER_SYNONYMS = {"đầu người": "người", "ng": "người", "ng.đ": "ngày đêm"}
_MANY = re.compile(r"(100|10{0,2}\.?000|1 vạn|vạn)\s+")
_DESCRIPTION = re.compile(r"\s+([^\W\d_]+(?:\s[^\W\d_]+)?)(?=\s*/\s*(?:\d|vạn|nghìn))")
_MATERIAL = re.compile(r"(\s+[^\W\d_]+)\s*/\s*(?=[^\W\d_])")
_STANDARD = re.compile(r"\s+(?:là\s+)?\d")
_UNLISTED = re.compile(r"[^\W\d_]+(?:\s+[^\W\d_]+(?=\s*(?:[.,;:)/|\n]|$)))?")


def read_rate(text: str, position: int) -> UnitSpan | None:
    """«/100.000 trẻ» at ``position``: so many of each hundred, thousand or more; else None."""
    link = _PER.match(text, position)
    many = _MANY.match(text, link.end()) if link else None
    head = longest_unit(text, many.end(), paired=False) if many else None
    return UnitSpan(f"/{many[1]} {head[0]}", position, head[1]) if many and head else None


def described(text: str, name: str, end: int) -> tuple[str, int]:
    """A count noun of a rate with the words that describe it: «giường bệnh/10.000 dân», «ca sinh/1.000 phụ nữ»."""
    match = _DESCRIPTION.match(text, end)
    known = known_unit(name)
    if match is None or known is None or known.dimension != "count":
        return name, end
    return f"{name} {match[1].lower()}", match.end()


def denominators(text: str, position: int, name: str) -> list[tuple[str, int]]:
    """The denominators after the unit ``name`` that ends at ``position``, each with its end."""
    found: list[tuple[str, int]] = []
    rate = read_rate(text, position)
    if rate is not None:
        counted = rate.unit.rpartition(" ")[2]
        return (
            [] if counted == name.rpartition(" ")[2] else [(rate.unit[1:], rate.end)]
        )  # «1.200 ha/1.000 ha» is no rate
    material = _MATERIAL.match(text, position)
    if material is not None and longest_unit(text, material.end(), paired=False) is not None:
        position = material.end(1)  # «m2 sàn/người»
    while (link := _PER.match(text, position)) is not None:
        head = longest_unit(text, link.end(), paired=False) or _unlisted_denominator(
            text, link.end(), slash="/" in link.group()
        )
        if head is None or ("/" not in link.group() and head[0] not in _PER_WORDS_ONLY):
            break
        found.append((_head_noun(denominator_name(head[0])), head[1]))
        position = head[1]
    return found


def _head_noun(name: str) -> str:
    """«xe» of «xe ô tô»: a rate is per the noun, whatever describes it."""
    words = name.split()
    heads = (" ".join(words[:count]) for count in range(len(words) - 2, 0, -1))
    return next((head for head in heads if known_unit(head) is not None), name)


def _unlisted_denominator(text: str, start: int, *, slash: bool) -> tuple[str, int] | None:
    for synonym, name in _PER_SYNONYMS.items():
        if text[start : start + len(synonym)].lower() == synonym:
            return name, start + len(synonym)
    word = _UNLISTED.match(text, start) if slash else None
    if word is None or _STANDARD.match(text, word.end()):
        return None  # «1.200 tỷ đồng/KH 1.500 tỷ đồng»
    return word.group().lower(), word.end()


def denominator_name(name: str) -> str:
    """The one spelling of a denominator: «ngày đêm» for «ng.đ»."""
    name = _PER_SYNONYMS.get(name.lower(), name)
    known = known_unit(name)
    return known.name if known else name.lower()
