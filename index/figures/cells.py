"""What the amounts of a worded table cell measure: the row, or something that the cell itself names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.figures.words import phrases
from vietnamese.amounts import AmountSpan

_WORD = re.compile(r"[^\W\d_]+")
_FEW_WORDS = 12
_OF_A_SUM = re.compile(r"(?:tổng\s+)?(?:mức|kinh phí|số tiền|giá trị|chi phí)(?!\w)", re.IGNORECASE)


def cell_indicators(content: str, spans: Sequence[AmountSpan], indicators: list[str], name: str) -> list[str]:
    """The indicator of each amount of a cell, from those its own words give and the ``name`` of the row and column.

    A few words around an amount («tối đa 30% mức chi», «trong thời hạn 8 ngày») leave it a value of the row.
    """
    if not name:
        return indicators
    rest = content
    for span in reversed(spans):
        rest = rest[: span.start] + " " + rest[span.end :]
    if len(_WORD.findall(rest)) > _FEW_WORDS:
        return [indicator if " " in indicator else name for indicator in indicators]
    own = [
        indicator if _tells_more(indicator, name, words=1 if len(spans) > 1 else 2) else "" for indicator in indicators
    ]
    several = len(spans) > 1 and (all(own) or len({*own}) == len(spans))
    return [phrase if phrase and not several else f"{name} – {phrase}" if phrase else name for phrase in own]


def _tells_more(indicator: str, name: str, *, words: int) -> bool:
    """Whether so many ``words`` of a cell name something that the row does not: «trạm y tế có bác sĩ», and not «hỗ trợ thêm»."""
    if _OF_A_SUM.match(indicator) or indicator[:1].isdigit():
        return False
    own = {*_WORD.findall(indicator.lower())} - {*_WORD.findall(name.lower())} - phrases("light_words")
    return len(own) >= words
