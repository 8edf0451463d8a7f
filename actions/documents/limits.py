"""Finds how long a text gives somebody or lets something last: «trong thời hạn 90 ngày kể từ ngày …», «48 giờ»."""

from __future__ import annotations

import re

from vietnamese.document_numbers import find_document_numbers

HOW_LONG = re.compile(
    r"\bbao lâu\b|\bthời hạn\b|\b(?:bao nhiêu|mấy) (?:ngày|tuần|tháng|giờ|tiếng|năm|hôm|bữa)\b|"
    r"\b(?:chậm|lâu|muộn|trễ) nhất\b",
    re.IGNORECASE,
)
TIME_OF_DAY = re.compile(
    r"\b(?:lúc|tới|đến|từ|trước|sau|quá) (?:mấy|bao nhiêu) giờ\b|"
    r"(?<!trong )(?<!vòng )(?<!mất )(?<!hết )\bmấy giờ(?: (?:thì|là|mới))* (?:phải|được|bị|cấm)\b",
    re.IGNORECASE,
)
_UNIT = r"(?:ngày|tuần|tháng|quý|giờ|tiếng|năm)"
_LASTING = rf"(?<!ngày )(?<!tháng )(?<!\d[.,/])(?<!Điều )(?<!quý )\b\d{{1,3}} {_UNIT}(?! (?:\d|[IVX]+\b|đầu|cuối|tuổi))"
LASTING = re.compile(_LASTING, re.IGNORECASE)
_FROM = r"(?:(?:kể |tính )?từ|sau khi|khi) (?:(?!(?:thì|trở lên|phải)\b)[^\s.;,:()]+ ?){1,14}"
LIMIT = re.compile(
    rf"(?:(?:trong|chậm nhất|muộn nhất)(?: (?:thời hạn|thời gian|vòng|là|sau))*|không (?:để )?quá|quá|sau|tối đa)?\s*"
    rf"{_LASTING}(?: làm việc)?(?:,? (?:{_FROM}))?",
    re.IGNORECASE,
)
BOUND = re.compile(r"^(?:trong|chậm nhất|muộn nhất|không|quá|sau|tối đa)\b|\b(?:từ|khi)\b", re.IGNORECASE)


def limits_in(text: str) -> list[str]:
    """Return the spans of time that a text sets as limits, in its own words with what they are counted from."""
    numbers = [(span.start, span.end) for span in find_document_numbers(text)]
    found = (match for match in LIMIT.finditer(text) if not any(start < match.end() <= end for start, end in numbers))
    return [limit for match in found if BOUND.search(limit := match.group().strip())]


def asks_how_long(text: str) -> bool:
    """Tell whether a question asks for a span of time, no time of day."""
    return HOW_LONG.search(text) is not None and TIME_OF_DAY.search(text) is None
