"""Amounts that say how long, wide, big or strong a thing is, beside its name."""

from __future__ import annotations

import re

from index.figures.tidying import tidy
from vietnamese.amounts import AmountSpan
from vietnamese.units import unit_dimension

_SAID = re.compile(
    r"(?<!\w)(dài|rộng|cao|sâu|diện tích|quy mô|công suất|dung tích|khối lượng|sức chứa)\s+(?:khoảng\s+|trên\s+|gần\s+)?$",
    re.IGNORECASE,
)
_MEASURED = frozenset(["length", "area", "volume", "mass", "power"])


def size_name(name: str, span: AmountSpan) -> str:
    """What an amount in the ``name`` of a thing is a size of, with the word that says which: «đường liên thôn dài» of «Đường
    liên thôn, dài 4,2 km»; empty for any other amount."""
    dimension = unit_dimension(span.amount.unit).partition("/")[0] if span.amount.unit else ""
    said = _SAID.search(name, 0, span.start) if dimension in _MEASURED else None
    if said is None:
        return ""
    thing = name[: said.start()].strip(" ,;(–-")
    return tidy(f"{thing} {said[1].lower()}", name)
