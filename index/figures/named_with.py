"""Amounts each given «with» its own name: «giáo viên mầm non với 54 người và giáo viên tiếng Anh với 23 người»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.figures.tidying import tidy
from vietnamese.amounts import AmountSpan

_NAME = r"(?P<name>(?:[^\W\d]+ ){1,9}?[^\W\d]+)(?<! so)(?<! đối)(?<! cùng)(?<! phối hợp)(?<! cộng)(?<! ứng) với\s*$"
_FIRST = re.compile(rf"^(?:.*(?:[,;:.]|(?<!\w)(?:là|gồm|có|tại|ở)(?!\w)))?\s*{_NAME}", re.IGNORECASE | re.DOTALL)
_NEXT = re.compile(rf"^\s*(?:,|;|và|,\s*và)\s+{_NAME}", re.IGNORECASE)


def named_each_with(text: str, spans: Sequence[AmountSpan]) -> dict[int, str]:
    """The name of each of at least two amounts of one unit side by side that follow their names and «với», by its index."""
    found: dict[int, str] = {}
    for index in range(1, len(spans)):
        before, span = spans[index - 1], spans[index]
        start = spans[index - 2].end if index > 1 else 0
        name = _NEXT.match(text[before.end : span.start])
        first = _FIRST.match(text[start : before.start])
        if name is None or before.amount.unit != span.amount.unit:
            continue
        if index - 1 not in found:
            if first is None:
                continue
            found[index - 1] = tidy(first["name"], first["name"])
        found[index] = tidy(name["name"], name["name"])
    return found
