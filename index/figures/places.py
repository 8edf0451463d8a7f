"""The place that a passage names."""

from __future__ import annotations

import re

from vietnamese.letters import UPPER

_KINDS = "thành phố|TP|tỉnh|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu|thôn|xóm"
_WORD = rf"\s+[{UPPER}][^\W\d_{UPPER}]+"
_PLACE = re.compile(rf"(?<!\w)(?i:{_KINDS})\.?(?:(?:{_WORD}){{2,4}}|{_WORD}(?!\s+[^\W\d_{UPPER}]))")


def place_of(text: str, position: int) -> str | None:
    """The named place nearest before ``position``, else the first after it in its part of the sentence; else None."""
    found = list(_PLACE.finditer(text))
    before = [match.group() for match in found if match.end() <= position]
    if before:
        return before[-1]
    return found[0].group() if found and ";" not in text[position : found[0].start()] else None
