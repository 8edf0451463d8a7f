"""What a column heading compares its values with, which way they change, and which period it leaves unsaid."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.model import Cell
from vietnamese.period import year_period
from vietnamese.periods import Period, find_periods

_PARTS = re.compile(
    r"\s*/\s*(?=(?:KH|kế hoạch|dự toán|DT|TH|thực hiện|ƯTH|ước|cùng kỳ|chỉ tiêu|năm(?=\s*\d))(?!\w))", re.IGNORECASE
)
_COMPARED = re.compile(
    r"(?<!\w)(?:so(?:\s+sánh)?(?:\s+với)?|tỷ lệ(?:\s+thực hiện)?\s+so với|%\s*(?:đạt\s+)?(?:so với\s+)?|"
    r"đạt(?:\s+tỷ lệ)?(?:\s*%)?(?:\s+so với)?)"
    r"\s+(?=(?:KH|kế hoạch|dự toán|DT|TH|thực hiện|ước|cùng kỳ|năm|chỉ tiêu|đầu năm|cuối năm|vụ|tháng|quý|kỳ|giai đoạn|"
    r"mục tiêu|nghị quyết|định mức)(?!\w))",
    re.IGNORECASE,
)
_LONG = {"kh": "kế hoạch", "th": "thực hiện", "uth": "ước thực hiện", "ưth": "ước thực hiện", "dt": "dự toán"}
_SHORT = re.compile(r"(?<!\w)(?:ƯTH|UTH|KH|TH|DT)(?!\w)", re.IGNORECASE)
_UNIT = re.compile(r"\(\s*(?:%|lần|điểm %)\s*\)|%")
_CHANGE = re.compile(r"(?<!\w)(tăng|giảm)(?!\w)", re.IGNORECASE)
_BOTH = re.compile(r"tăng\s*(?:\(?[+]?\)?\s*)[,/-]\s*giảm|tăng giảm", re.IGNORECASE)
_WHOLE_YEAR = re.compile(r"(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|KH|DT|cả|ước cả)\s+năm(?!\s*\d)|cả năm", re.IGNORECASE)


_REACHED_SHARE = re.compile(  # «Đạt (%)» beside the column of the targets
    r"(?:tỷ lệ |mức )?(?:đạt|hoàn thành|thực hiện)\s*(?:\(\s*(?:tỷ lệ\s*)?%\s*\)|%|,\s*%)", re.IGNORECASE
)
_PLANNED = re.compile(r"(?<!\w)(?:kế hoạch|KH|chỉ tiêu giao|chỉ tiêu năm|dự toán|mục tiêu)(?!\w)", re.IGNORECASE)


def with_standard_said(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """The cells of a row, «Đạt (%)» read as «Đạt so với kế hoạch (%)» where another column holds the plan."""
    planned = any(cell.header and _PLANNED.search(cell.header[-1]) for cell in cells)
    return tuple(
        replace(cell, header=(*cell.header[:-1], "Đạt so với kế hoạch (%)"))
        if planned and cell.header and _REACHED_SHARE.fullmatch(cell.header[-1].strip())
        else cell
        for cell in cells
    )


def compared_with(header: tuple[str, ...]) -> str:
    """The standard that a column holds the row's value against («kế hoạch năm» of «So với kế hoạch năm (%)», «ước thực
    hiện năm 2021» of «KH 2022/ƯTH 2021»); empty for a column of values."""
    for title in reversed(header):
        plain = " ".join(_UNIT.sub(" ", title).split())
        marked = " ".join(title.split())
        parts = _PARTS.split(plain)
        if len(parts) == 2 and parts[0]:
            return _spelled(parts[1])
        match = _COMPARED.search(plain) or _COMPARED.search(marked)
        if match:
            source = plain if match.string == plain else marked
            return _spelled(_UNIT.sub(" ", source[match.end() :]))
    return ""


def base_title(header: tuple[str, ...]) -> tuple[str, ...]:
    """The heading of a column that compares, without what it compares with: «KH 2022» of «KH 2022/ƯTH 2021»."""
    titles = []
    for title in header:
        match = _PARTS.search(title) or _COMPARED.search(title)
        titles.append(title[: match.start()].strip() if match else title)
    return tuple(filter(None, titles))


def change_said(header: tuple[str, ...]) -> str | None:
    """«tăng» or «giảm» when the column's own title says that its values are changes that way («Điều chỉnh tăng»)."""
    title = header[-1] if header else ""
    match = None if _BOTH.search(title) or find_periods(title) else _CHANGE.search(title)
    return match[1].lower() if match and len(title.split()) <= 4 and "trưởng" not in title.lower() else None


def whole_year(header: str, period: Period | None) -> Period | None:
    """The year of ``period`` when a column of a report on part of it speaks of the year («Kế hoạch năm»)."""
    if period is None or not _WHOLE_YEAR.search(header) or period.start.year != period.end.year:
        return None
    return year_period(period.start.year)


def _spelled(words: str) -> str:
    text = _SHORT.sub(lambda match: _LONG[match.group().lower()], words)
    spelled = re.sub(r"(?<=[^\W\d_])\s+(?=(?:19|20)\d\d)(?<!năm\s)", " năm ", text)
    return " ".join(spelled.replace(":", " ").split()).strip(" .,;()")
