"""Numbers that a text says without a digit and that no number grammar reads: «gấp đôi», «hàng nghìn hộ», «khóa XIX»."""

from __future__ import annotations

import re

from vietnamese.units import read_unit, unit_dimension

_ONES = r"một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười"
_FRACTIONS = rf"(?:một|hai|ba)\s+phần\s+(?:{_ONES})|một nửa|phân nửa|nửa số|nửa kế hoạch"
_TIMES = rf"gấp\s+(?:đôi|rưỡi|(?:{_ONES})(?:\s+lần)?)|nhân\s+đôi"
_ROUND = (
    r"(?:hàng|vài|mấy|dăm|hơn|gần|khoảng|cả)\s+(?:chục|tá|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)|"
    r"(?:vài|dăm|mấy)\s+(?:phần trăm|điểm phần trăm|tỷ|triệu|nghìn)"
)
_NAMED = rf"(?:quý|khóa|khoá|lần thứ|kỳ họp thứ)\s+(?:[ivx]+|{_ONES})"
_ENGLISH = (
    r"eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
    r"hundreds?|thousands?|millions?|billions?|dozens?|half|halved|doubled?|twice|tripled?|a third|a quarter"
)
_PATTERN = re.compile(rf"(?<!\w)(?:{_FRACTIONS}|{_TIMES}|{_ROUND}|{_NAMED}|{_ENGLISH})(?!\w)", re.IGNORECASE)
_COUNT = re.compile(rf"(?<!\w)(?:{_ONES})(?=\s)", re.IGNORECASE)
_YEARLY = re.compile(r"(?:trong|mỗi|hằng|hàng|các|cả|cuối|đầu|giữa|của|theo|từng|nhiều|những|qua)\s+$", re.IGNORECASE)


def wordy_numbers(text: str, points: str) -> list[tuple[int, int]]:
    """The spans of such numbers in ``text``, a counted noun with them; ``points`` is what lists are counted in («nội dung»)."""
    found = [match.span() for match in _PATTERN.finditer(text)]
    for match in _COUNT.finditer(text):
        counted = re.compile(rf"\s+{re.escape(points)}", re.IGNORECASE).match(text, match.end())
        if counted is not None:
            found.append((match.start(), counted.end()))
        elif match.group().lower() == "năm" and not _YEARLY.search(text, 0, match.start()):
            unit = read_unit(text, match.end())
            if unit is not None and unit_dimension(unit.unit).startswith("count: "):
                found.append((match.start(), unit.end))
    return found


RECEIVED = re.compile(  # «đón 1,2 triệu lượt khách»: what guests are counted for, which no row of guests says
    r"\b(?:đón|tiếp|phục vụ|thu hút)\b(?=(?: (?!không|chưa)[^\W\d_]+){0,3} (?:[\d.,]+ )?(?:nghìn |ngàn |triệu |trăm |vạn )*"
    r"(?:lượt (?:khách|người)|khách|du khách)\b)",
    re.IGNORECASE,
)


def says_received(text: str, start: int) -> bool:
    """Tell whether the word at a place only says that so many guests come: «đón» of «đón 1,2 triệu lượt khách»."""
    return any(match.start() == start for match in RECEIVED.finditer(text))
