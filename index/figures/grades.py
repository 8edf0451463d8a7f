"""Grades that things are told apart by and that measure nothing: «47 sản phẩm OCOP 4 sao», «khách sạn 5 sao»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vietnamese.amounts import AmountSpan

_GRADE = "sao"
_NAME = re.compile(r"\s+(?:[^\W\d_]+\s+){0,4}")
_REACHED = re.compile(
    r"(?<!\w)(?:đạt|lên|hạng|loại|chuẩn|mức|(?<!còn lại )là)\s+(?:chuẩn\s+|hạng\s+|mức\s+)?$", re.IGNORECASE
)


def without_grades(text: str, spans: Sequence[AmountSpan]) -> tuple[list[AmountSpan], dict[AmountSpan, str]]:
    """The amounts without those grades that tell what another one counts, and for each such count its grade as written."""
    kept: list[AmountSpan] = []
    grades: dict[AmountSpan, str] = {}
    for span in spans:
        if span.amount.unit != _GRADE or _REACHED.search(text, 0, span.start):
            kept.append(span)
        elif kept and _NAME.fullmatch(text, kept[-1].end, span.start):
            grades[kept[-1]] = text[span.start : span.end]
    return kept, grades
