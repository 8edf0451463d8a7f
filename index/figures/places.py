"""The place that a passage names."""

from __future__ import annotations

import re

_NAME = r"(?:\s+[A-ZĐÀ-Ỹ][a-zà-ỹđ]+){1,4}"
_PLACE = re.compile(
    rf"(?<!\w)(?:[Tt]hành phố|TP\.?|[Tt]ỉnh|[Qq]uận|[Hh]uyện|[Tt]hị xã|[Pp]hường|[Xx]ã|[Tt]hị trấn|[Đđ]ặc khu|[Tt]hôn|[Xx]óm)"
    rf"{_NAME}"
)


def place_of(text: str, position: int) -> str | None:
    """The named place nearest before ``position``, else the first after it; None when ``text`` names none."""
    found = list(_PLACE.finditer(text))
    before = [match.group() for match in found if match.end() <= position]
    return before[-1] if before else found[0].group() if found else None
