"""Grades that things are told apart by and that measure nothing: «47 sản phẩm OCOP 4 sao», «khách sạn 5 sao»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.figures.clauses import counts_nouns
from vietnamese.amounts import AmountSpan

_GRADE = re.compile(r"sao(?= |$)")  # «4 sao thưởng 20 triệu đồng» counts no «sao thưởng»
_AGE = "tuổi"
_COMES_TO = re.compile(r"\s+(?:(?:chiếm|đạt|là|có|còn|khoảng|chỉ|mới)\s+){1,3}")
_NAME = re.compile(r"\s+(?:[^\W\d_]+\s+){0,4}")
_REACHED = re.compile(
    r"(?<!\w)(?:đạt|lên|hạng|loại|chuẩn|mức|(?<!còn lại )là)\s+(?:chuẩn\s+|hạng\s+|mức\s+)?$", re.IGNORECASE
)


def without_grades(text: str, spans: Sequence[AmountSpan]) -> tuple[list[AmountSpan], dict[AmountSpan, str]]:
    """The amounts without those grades that tell what another one counts, and for each such count its grade as written."""
    kept: list[AmountSpan] = []
    grades: dict[AmountSpan, str] = {}
    for span in spans:
        if (
            span.amount.unit == _AGE
            and kept
            and counts_nouns(kept[-1].amount.unit)
            and _NAME.fullmatch(text, kept[-1].end, span.start)
        ):
            grades[kept[-1]] = text[span.start : span.end]  # «19 nghệ nhân trên 65 tuổi»
        if not _GRADE.match(span.amount.unit or "") or _REACHED.search(text, 0, span.start):
            kept.append(span)
        elif kept and _NAME.fullmatch(text, kept[-1].end, span.start):
            grades[kept[-1]] = text[span.start : span.end]
    return kept, grades


def of_age(indicator: str, text: str, span: AmountSpan, before: AmountSpan | None) -> str:
    """``indicator`` with the age before an amount that tells who is meant: «lao động dưới 35 tuổi chiếm 18%»."""
    aged = before is not None and before.amount.unit == _AGE and _COMES_TO.fullmatch(text, before.end, span.start)
    if before is None or not aged or _AGE in indicator:
        return indicator
    return f"{indicator} {text[before.start : before.end]}"
